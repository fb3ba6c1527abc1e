import type { Verdict } from '../../../policies/engine/model.ts'
import { verdicts as verdictWords } from '../../../policies/words/verdicts.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictIcon } from '../../verdict/VerdictIcon.tsx'
import { verdictOrder } from '../VerdictMenu.tsx'

type Props = Readonly<{
  counts: Readonly<Record<Verdict, number>>
  chosen: ReadonlySet<Verdict>
  onChosen: (verdicts: ReadonlySet<Verdict>) => void
  isSwitchedOnly: boolean
  onSwitchedOnly: (isOn: boolean) => void
}>

/** How the board divides among the verdicts; each count shows the crossings that it counts. */
export function VerdictFilter({ counts, chosen, onChosen, isSwitchedOnly, onSwitchedOnly }: Props) {
  const { t, say } = useTexts()
  return (
    <div className="board-filter" role="group" aria-label={t('board.filter')}>
      {verdictOrder.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`verdict-chip verdict-switch verdict-${verdict}`}
          aria-pressed={chosen.has(verdict)}
          disabled={counts[verdict] === 0 && !chosen.has(verdict)}
          data-testid={testIds.boardVerdict(verdict)}
          onClick={() => {
            const next = new Set(chosen)
            if (!next.delete(verdict)) next.add(verdict)
            onChosen(next)
          }}
        >
          <VerdictIcon verdict={verdict} />
          {say(verdictWords[verdict])}
          <span className="board-count">{counts[verdict]}</span>
        </button>
      ))}
      <button
        type="button"
        className="board-switched"
        aria-pressed={isSwitchedOnly}
        data-testid={testIds.boardSwitched}
        onClick={() => onSwitchedOnly(!isSwitchedOnly)}
      >
        <i className="title-dot" />
        {t('board.switchedOnly')}
      </button>
    </div>
  )
}
