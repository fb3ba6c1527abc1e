import type { Page } from '../../../electron/ipc/phone.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { hostOf } from './hostOf.ts'

type Props = Readonly<{
  page: Page
  isMenuOpen: boolean
  onMenu: () => void
  onBack: () => void
}>

/** Back, the page's title and host, and the capsule: more, and close. */
export function PageBar({ page, isMenuOpen, onMenu, onBack }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { code } = page
  const host = code ? say(code.name) : hostOf(page.url)
  return (
    <header className="nav-bar page-bar">
      <button
        type="button"
        className="nav-back"
        aria-label={t('phone.back')}
        data-testid={testIds.pageBack}
        onClick={onBack}
      >
        <Glyph name="back" />
      </button>
      <h2 data-testid={testIds.pageTitle}>
        <span>{page.title === '' ? host : page.title}</span>
        {page.title !== '' && <small>{host}</small>}
      </h2>
      <div className="capsule">
        {code === undefined && (
          <button
            type="button"
            aria-label={t('page.menu')}
            aria-expanded={isMenuOpen}
            data-testid={testIds.pageMenu}
            onClick={onMenu}
          >
            <Glyph name="more" />
          </button>
        )}
        <button
          type="button"
          aria-label={t('page.close')}
          data-testid={testIds.pageClose}
          onClick={() => void call('page.close', {})}
        >
          <Glyph name="target" />
        </button>
      </div>
    </header>
  )
}
