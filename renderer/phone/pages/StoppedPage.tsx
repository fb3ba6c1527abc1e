import type { Page } from '../../../electron/ipc/phone.ts'
import { pages } from '../../../policies/words/pages.ts'
import { reasons } from '../../../policies/words/reasons.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Glyph } from '../Glyph.tsx'
import { Address } from './Address.tsx'
import { LeaveButton } from './LeaveButton.tsx'
import { Wording } from './Wording.tsx'

/** The page that only says that access was stopped, and why; of a code, that it was not read, by which rule. */
export function StoppedPage({ page }: Readonly<{ page: Page }>) {
  const { t, say } = useTexts()
  const { code, ruling } = page
  const reason = code ? undefined : reasons[ruling.reason]
  return (
    <>
      <Glyph name="stop" />
      <h3>{code ? t('code.unread') : <Wording words={pages.stopped.title} />}</h3>
      <p className="notice-text">{say(reason ?? ruling.title)}</p>
      {code && <code className="notice-rule">{ruling.rule}</code>}
      <Address page={page} />
      <div className="notice-actions">
        <LeaveButton />
      </div>
    </>
  )
}
