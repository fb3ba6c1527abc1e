import type { SyntheticEvent } from 'react'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'

/** Puts a picture on the clipboard by showing it: of all ways, the one that every version of the shell has. */
export function CopiedPicture({ picture }: Readonly<{ picture: string }>) {
  const { t } = useTexts()
  const copy = ({ currentTarget }: SyntheticEvent<HTMLImageElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    void call('compare.copy', {
      x: Math.round(left + width / 2),
      y: Math.round(top + height / 2),
    })
  }
  return (
    <>
      <img className="notice-picture" src={picture} alt="" onLoad={copy} />
      <span>{t('notice.copied')}</span>
    </>
  )
}
