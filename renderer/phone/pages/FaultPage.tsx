import type { Page } from '../../../electron/ipc/phone.ts'
import { useCall } from '../lane.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import type { GlyphName } from '../Glyph.tsx'
import { Address } from './Address.tsx'
import { LeaveButton } from './LeaveButton.tsx'

type Props = Readonly<{ page: Page; glyph: GlyphName; title: string; text: string; again: string }>

/** Nothing was refused, but nothing came: no such site, no answer, or a page that died. */
export function FaultPage({ page, glyph, title, text, again }: Props) {
  const call = useCall()
  return (
    <>
      <Glyph name={glyph} />
      <h3>{title}</h3>
      <p className="notice-text">{text}</p>
      <Address page={page} />
      <div className="notice-actions">
        <button
          type="button"
          className="button-main"
          data-testid={testIds.pageRetry}
          onClick={() => void call('page.reload', {})}
        >
          {again}
        </button>
        <LeaveButton />
      </div>
    </>
  )
}
