import type { Page } from '../../../electron/ipc/phone.ts'
import { useTexts } from '../../i18n/texts.ts'

/** Where a page leads: an address in full, to be read and selected, or whose code was read. */
export function Address({ page: { url, code } }: Readonly<{ page: Page }>) {
  const { t, say } = useTexts()
  return (
    <p className="address" aria-label={t(code ? 'code.whose' : 'page.url')}>
      {code ? say(code.name) : url}
    </p>
  )
}
