import type { CSSProperties } from 'react'
import type { Verdict } from '../../policies/engine/model.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { verdictOrder } from '../desk/VerdictMenu.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from './VerdictIcon.tsx'
import './verdictMatrix.css'

export type Move = Readonly<{ before: Verdict; after: Verdict }>

/** How many go from a verdict to a verdict. */
export type MoveCell = Move &
  Readonly<{
    count: number
    /** What stands in the cell, and what is said of it. */
    text: string
    label: string
    title?: string
  }>

type Props = Readonly<{
  caption: string
  cells: readonly MoveCell[]
  chosen: Move | undefined
  onChosen: (move: Move | undefined) => void
  testId: string
}>

/** How verdicts move: each cell counts what goes from its row's verdict to its column's. */
export function VerdictMatrix({ caption, cells, chosen, onChosen, testId }: Props) {
  const { t, say } = useTexts()
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return (
    <table className="verdict-matrix" data-testid={testId}>
      <caption className="hidden-but-read">{caption}</caption>
      <thead>
        <tr>
          <td className="verdict-matrix-corner" aria-hidden="true">
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
                  <Cell cell={cell} most={most} isChosen={isChosen} onChosen={onChosen} />
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
  cell: MoveCell | undefined
  most: number
  isChosen: boolean
  onChosen: Props['onChosen']
}>

function Cell({ cell, most, isChosen, onChosen }: CellProps) {
  if (cell === undefined || cell.count === 0)
    return (
      <span className="verdict-matrix-none">
        <span aria-hidden="true">·</span>
        <span className="hidden-but-read">0</span>
      </span>
    )
  const { before, after, count, text, label, title = label } = cell
  const strength = Math.round(8 + 20 * (Math.log1p(count) / Math.log1p(most)))
  return (
    <button
      type="button"
      className={`verdict-matrix-cell verdict-${after}`}
      style={{ '--strength': `${strength}%` } as CSSProperties}
      aria-pressed={isChosen}
      aria-label={label}
      title={title}
      data-testid={testIds.moveCell(before, after)}
      onClick={() => onChosen(isChosen ? undefined : { before, after })}
    >
      {text}
    </button>
  )
}
