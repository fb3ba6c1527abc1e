import type { Verdict } from '../../policies/engine/model.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { useTexts } from '../i18n/texts.ts'
import { VerdictIcon } from './VerdictIcon.tsx'
import './verdict.css'

/** Icon, word and colour together: never colour alone. */
export function VerdictChip({ verdict }: Readonly<{ verdict: Verdict }>) {
  const { say } = useTexts()
  return (
    <span className={`verdict-chip verdict-${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {say(verdicts[verdict])}
    </span>
  )
}
