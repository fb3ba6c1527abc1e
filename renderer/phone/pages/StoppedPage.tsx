import type { Page } from '../../../electron/ipc/host.ts'
import { pages } from '../../../policies/words/pages.ts'
import { reasons } from '../../../policies/words/reasons.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Glyph } from '../Glyph.tsx'
import { Address } from './Address.tsx'
import { LeaveButton } from './LeaveButton.tsx'
import { Wording } from './Wording.tsx'

/** The page that only says that access was stopped, and why. */
export function StoppedPage({ page }: Readonly<{ page: Page }>) {
  const { say } = useTexts()
  return (
    <>
      <Glyph name="stop" />
      <h3>
        <Wording words={pages.stopped.title} />
      </h3>
      <p className="notice-text">{say(reasons[page.ruling.reason] ?? page.ruling.title)}</p>
      <Address url={page.url} />
      <div className="notice-actions">
        <LeaveButton />
      </div>
    </>
  )
}
