import { useState } from 'react'
import type { Page } from '../../../electron/ipc/phone.ts'
import { pages } from '../../../policies/words/pages.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { Address } from './Address.tsx'
import { copyText } from './copyText.ts'
import { LeaveButton } from './LeaveButton.tsx'
import { Wording } from './Wording.tsx'

/** The page that opens nothing and offers the address to copy. */
export function CopyLinkPage({ page }: Readonly<{ page: Page }>) {
  const call = useCall()
  const { t } = useTexts()
  const { attempt, url } = page
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => {
    copyText(url)
    setIsCopied(true)
    void call('attempt.answer', { attempt, answer: { type: 'link.copied' } })
  }
  return (
    <>
      <Glyph name="info" />
      <h3 className="notice-sentence">
        <Wording words={pages.copyLink.text} />
      </h3>
      <Address page={page} />
      <div className="notice-actions">
        <button type="button" className="button-main" data-testid={testIds.copyLink} onClick={copy}>
          {t(isCopied ? 'page.copied' : 'page.copy')}
        </button>
        <LeaveButton />
      </div>
    </>
  )
}
