import { memo } from 'react'
import type { BoardRowState } from '../../../electron/ipc/board.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { presentations } from '../../../policies/words/presentations.ts'
import { verdicts as verdictWords } from '../../../policies/words/verdicts.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictIcon } from '../../verdict/VerdictIcon.tsx'

type Props = Readonly<{
  row: BoardRowState
  line: number
  name: string
  /** Opens the form of a company of the user's own. */
  onCompany: ((id: string) => void) | undefined
  columns: readonly string[]
  columnNames: readonly string[]
  verdicts: ReadonlySet<Verdict>
  /** The column that takes the focus, where it is in this row. */
  focused: number | undefined
  /** The column whose menu is open. */
  opened: string | undefined
}>

export const BoardLine = memo(function BoardLine({
  row,
  line,
  name,
  onCompany,
  columns,
  columnNames,
  verdicts,
  focused,
  opened,
}: Props) {
  const { t, say } = useTexts()
  return (
    <tr className="board-line">
      <th scope="row">
        {onCompany === undefined ? (
          name
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={t('company.changeOf', { name })}
            data-testid={testIds.companyRow(row.system)}
            onClick={() => onCompany(row.system)}
          >
            {name}
          </button>
        )}
        {row.host !== undefined && <small>{row.host}</small>}
      </th>
      {row.cells.map((cell, index) => {
        const column = columns[index] ?? ''
        const at = { 'data-row': line, 'data-column': index, tabIndex: index === focused ? 0 : -1 }
        if (cell === null)
          return (
            <td key={column}>
              <span
                className="board-none"
                role="button"
                aria-disabled
                aria-label={t('board.nothing', { place: columnNames[index] ?? '', name })}
                {...at}
              >
                –
              </span>
            </td>
          )
        const verdict = say(verdictWords[cell.verdict])
        const share =
          cell.switched === undefined || cell.switched === 100 ? undefined : `${cell.switched} %`
        return (
          <td key={column}>
            <button
              type="button"
              className={`verdict-chip verdict-switch verdict-${cell.verdict}`}
              title={`${say(presentations[cell.presentation])} · ${cell.rule}`}
              aria-label={t('board.cell', {
                name,
                place: columnNames[index] ?? '',
                verdict,
                switched:
                  cell.switched === undefined
                    ? ''
                    : t('board.cellSwitched', { share: cell.switched }),
              })}
              aria-haspopup="menu"
              aria-expanded={column === opened}
              data-overridden={(cell.switched !== undefined && share === undefined) || undefined}
              data-aside={(verdicts.size > 0 && !verdicts.has(cell.verdict)) || undefined}
              data-verdict={cell.verdict}
              data-testid={testIds.boardCell(row.system, column)}
              {...at}
            >
              <VerdictIcon verdict={cell.verdict} />
              {verdict}
              {share !== undefined && <span className="board-share">{share}</span>}
            </button>
          </td>
        )
      })}
    </tr>
  )
})
