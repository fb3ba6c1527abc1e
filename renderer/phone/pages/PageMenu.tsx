import type { Page } from '../../../electron/ipc/phone.ts'
import { useFocusBack } from '../../dialog/useFocusBack.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { copyText } from './copyText.ts'
import { hostOf } from './hostOf.ts'

/** What the capsule's three dots offer. */
export function PageMenu({ page, onClose }: Readonly<{ page: Page; onClose: () => void }>) {
  const call = useCall()
  useFocusBack()
  const { t } = useTexts()
  const items = [
    {
      id: testIds.pageMenuRefresh,
      glyph: 'refresh',
      text: t('page.refresh'),
      act: () => void call('page.reload', {}),
    },
    {
      id: testIds.pageMenuCopy,
      glyph: 'copy',
      text: t('page.copy'),
      act: () => copyText(page.url),
    },
    {
      id: testIds.pageMenuClose,
      glyph: 'close',
      text: t('page.close'),
      act: () => void call('page.close', {}),
    },
  ] as const
  return (
    <div className="page-menu" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <p>{t('page.provided', { host: hostOf(page.url) })}</p>
      <div role="menu" aria-label={t('page.menu')}>
        {items.map(({ id, glyph, text, act }, index) => (
          <button
            key={id}
            type="button"
            role="menuitem"
            // The menu takes the focus, so that Escape and Tab begin there.
            autoFocus={index === 0}
            data-testid={id}
            onClick={() => {
              act()
              onClose()
            }}
          >
            <span>
              <Glyph name={glyph} />
            </span>
            {text}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="page-menu-cancel"
        data-testid={testIds.pageMenuCancel}
        onClick={onClose}
      >
        {t('page.cancel')}
      </button>
    </div>
  )
}
