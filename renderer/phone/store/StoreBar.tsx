import type { Page } from '../../../electron/ipc/phone.ts'
import type { Seller } from '../../../electron/ipc/store.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { useCall } from '../lane.ts'
import { hostOf } from '../pages/hostOf.ts'

type Props = Readonly<{ page: Page; seller: Seller; onBack: () => void }>

/** The bar over a page that an app led out to: a browser's with its address, or the app's own. */
export function StoreBar({ page, seller, onBack }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { url, title, opening } = page
  const isInApp = opening === 'web-view'
  return (
    <header className="nav-bar store-bar" data-opening={opening}>
      <button
        type="button"
        className="nav-back"
        aria-label={t('phone.back')}
        data-testid={testIds.pageBack}
        onClick={onBack}
      >
        <Glyph name="back" />
      </button>
      {isInApp ? (
        <h2 data-testid={testIds.pageTitle}>
          <span>{title === '' ? hostOf(url) : title}</span>
          <small>
            {hostOf(url)} · {t('store.inApp', { app: say(seller.name) })}
          </small>
        </h2>
      ) : (
        <h2 className="store-address" data-testid={testIds.pageTitle} title={title}>
          <svg viewBox="0 0 12 14" aria-hidden="true">
            <path d="M1.5 6h9v7h-9zM3.5 6V4a2.5 2.5 0 0 1 5 0v2" />
          </svg>
          <span>{hostOf(url)}</span>
        </h2>
      )}
      <button
        type="button"
        className="store-done"
        data-testid={testIds.pageClose}
        onClick={() => void call('page.close', {})}
      >
        {t('store.done')}
      </button>
    </header>
  )
}
