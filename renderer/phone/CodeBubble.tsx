import { useRef } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { SquareCode } from './code/CodePicture.tsx'
import { useCall } from './lane.ts'

type Props = Readonly<{ chat: string; message: string; code: string }>

/** Held for so long, a press is a long one, in ms. */
const longPress = 500

/** A picture with a code. A long press reads it, as on a phone; so does Enter. */
export function CodeBubble({ chat, message, code }: Props) {
  const call = useCall()
  const { t } = useTexts()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const read = () => void call('picture.read', { chat, message })
  const stop = () => clearTimeout(timer.current)
  return (
    <button
      type="button"
      className="code-bubble"
      aria-label={t('phone.codePicture')}
      data-testid={testIds.picture(message)}
      onPointerDown={() => {
        stop()
        timer.current = setTimeout(read, longPress)
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
      onContextMenu={(event) => event.preventDefault()}
      // A click by key or by a screen reader has no pointer that could stay down.
      onClick={({ detail }) => detail === 0 && read()}
    >
      <SquareCode text={code} />
      <small>{t('phone.longPress')}</small>
    </button>
  )
}
