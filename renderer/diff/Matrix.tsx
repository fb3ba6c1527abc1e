import type { CSSProperties } from 'react'
import type { DifferenceCell } from '../../policies/engine/differenceLists.ts'
import type { Verdict } from '../../policies/engine/model.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { verdictOrder } from '../desk/VerdictMenu.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from '../verdict/VerdictIcon.tsx'

export type Move = Readonly<{ before: Verdict; after: Verdict }>
type Props = Readonly<{
  cells: readonly DifferenceCell[]
  chosen: Move | undefined
  onChosen: (move: Move | undefined) => void
}>

/** How verdicts move: each cell counts the differences that go from its row's verdict to its column's. */
export function Matrix({ cells, chosen, onChosen }: Props) {
  const { t, say } = useTexts()
  const most = Math.max(1, ...cells.map(({ boxes }) => boxes))
  return (
    <table className="diff-matrix" data-testid={testIds.diffMatrix}>
      <caption className="hidden-but-read">{t('diff.matrix')}</caption>
      <thead>
        <tr>
          <td className="diff-corner" aria-hidden="true">
            {t('diff.corner')}
          </td>
          {verdictOrder.map((verdict) => (
            <th key={verdict} scope="col" className={`verdict-${verdict}`}>
              <VerdictIcon verdict={verdict} />
              <span>{say(verdicts[verdict])}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {verdictOrder.map((before) => (
          <tr key={before}>
            <th scope="row" className={`verdict-${before}`}>
              <VerdictIcon verdict={before} />
              <span>{say(verdicts[before])}</span>
            </th>
            {verdictOrder.map((after) => {
              const cell = cells.find((each) => each.before === before && each.after === after)
              const isChosen = chosen?.before === before && chosen.after === after
              return (
                <td key={after} data-same={before === after || undefined}>
                  <Cell
                    move={{ before, after }}
                    cell={cell}
                    most={most}
                    isChosen={isChosen}
                    onChosen={onChosen}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = Readonly<{
  move: Move
  cell: DifferenceCell | undefined
  most: number
  isChosen: boolean
  onChosen: Props['onChosen']
}>

function Cell({ move, cell, most, isChosen, onChosen }: CellProps) {
  const { t, say, language } = useTexts()
  const count = cell?.boxes ?? 0
  const requests = t('diff.requests', { count: compact[language].format(cell?.classes ?? 0) })
  if (count === 0)
    return (
      <span className="diff-none" title={requests}>
        <span aria-hidden="true">·</span>
        <span className="hidden-but-read">0</span>
      </span>
    )
  const { before, after } = move
  const from = say(verdicts[before])
  const label =
    before === after
      ? t('diff.looks', { from, count })
      : t('diff.cell', { from, to: say(verdicts[after]), count })
  const strength = Math.round(8 + 20 * (Math.log1p(count) / Math.log1p(most)))
  return (
    <button
      type="button"
      className={`diff-cell verdict-${after}`}
      style={{ '--strength': `${strength}%` } as CSSProperties}
      aria-pressed={isChosen}
      aria-label={label}
      title={before === after ? label : `${label} · ${requests}`}
      data-testid={testIds.diffCell(before, after)}
      onClick={() => onChosen(isChosen ? undefined : move)}
    >
      {count}
    </button>
  )
}

/** Classes of requests go into the billions. */
const compact = {
  zh: new Intl.NumberFormat('zh', { notation: 'compact', maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }),
} as const
