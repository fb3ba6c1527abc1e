import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Glyph } from './Glyph.tsx'

type Props = Readonly<{
  title: string
  detail?: string | undefined
  onBack?: () => void
  children?: ReactNode
}>

/** The bar at the top of a host's own screens. */
export function NavBar({ title, detail, onBack, children }: Props) {
  const { t } = useTexts()
  return (
    <header className="nav-bar">
      {onBack && (
        <button
          type="button"
          className="nav-back"
          aria-label={t('phone.back')}
          data-testid={testIds.screenBack}
          onClick={onBack}
        >
          <Glyph name="back" />
        </button>
      )}
      <h2>
        <span>{title}</span>
        {detail !== undefined && <small>{detail}</small>}
      </h2>
      {children}
    </header>
  )
}
