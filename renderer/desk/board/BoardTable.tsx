import {
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { BoardCellState, BoardState } from '../../../electron/ipc/board.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { Surface } from '../../../policies/engine/attributes.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { valueWords } from '../../../policies/words/attributes.ts'
import { spaced } from '../../../policies/words/sentence.ts'
import { surfaces } from '../../../policies/words/surfaces.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { verdictOrder } from '../VerdictMenu.tsx'
import { BoardLine } from './BoardLine.tsx'
import type { OpenCell } from './CellMenu.tsx'
import { gridMove, type GridPlace } from './gridMove.ts'
import type { OwnerRows } from './shownRows.ts'

type Props = Readonly<{
  board: BoardState
  groups: readonly OwnerRows[]
  names: HostState['names']
  /** Crossings with another verdict step back; none: all stand alike. */
  verdicts: ReadonlySet<Verdict>
  opened: OpenCell | undefined
  onOpen: (cell: OpenCell) => void
  /** A row to show, until it is shown. */
  sought: string | undefined
  onShown: () => void
  /** The user's own companies, whose rows lead to their form. */
  own: ReadonlySet<string>
  onCompany: (id: string) => void
}>

/** One grid for the keyboard: arrows walk it, Enter opens a crossing's menu, Space goes to the next verdict, Delete takes a switch back. */
export const BoardTable = memo(function BoardTable({
  board,
  groups,
  names,
  verdicts,
  opened,
  onOpen,
  sought,
  onShown,
  own,
  onCompany,
}: Props) {
  const { t, say } = useTexts()
  const { view, columns } = board
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const rows = groups.flatMap((group) => group.rows)
  const focused = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  }
  useEffect(() => {
    const row = rows.findIndex(({ system }) => system === sought)
    if (row === -1) return
    const cell = cellOf(table.current, { row, column: 0 })
    cell?.scrollIntoView({ block: 'center' })
    cell?.focus({ preventScroll: true })
    onShown()
  })
  const act = (at: GridPlace, button: HTMLElement, key: string): boolean => {
    const row = rows[at.row]
    const column = columns[at.column]
    const cell = row?.cells[at.column]
    if (row === undefined || column === undefined || cell === undefined || cell === null)
      return false
    const { system } = row
    if (key === 'click') onOpen({ system, column, cell, chip: button })
    else if (key === ' ') void call('board.switch', { view, system, column, ...nextOf(cell) })
    else if ((key === 'Delete' || key === 'Backspace') && cell.switched !== undefined)
      void call('board.switch', { view, system, column })
    else return false
    return true
  }
  // Enter is a click to the browser, so it needs nothing here.
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellAt(event.target)
    if (from === undefined || event.altKey || event.metaKey) return
    const to = gridMove(from, event.key, event.ctrlKey, rows.length, columns.length)
    if (to === undefined && !act(from, from.button, event.key)) return
    event.preventDefault()
    if (to === undefined) return
    setPlace(to)
    cellOf(table.current, to)?.focus()
  }
  const onClick = (event: MouseEvent): void => {
    const at = cellAt(event.target)
    if (at !== undefined) act(at, at.button, 'click')
  }
  const onFocus = (target: EventTarget): void => {
    const at = cellAt(target)
    if (at !== undefined) setPlace({ row: at.row, column: at.column })
  }
  const columnNames = useMemo(
    () =>
      columns.map((column) => {
        const surface = Surface.safeParse(column)
        if (view.kind === 'link' && surface.success) return say(surfaces[surface.data])
        return names[column] ? say(names[column]) : column
      }),
    [columns, view.kind, names, say],
  )
  const ownerName = (owner: string): string => (names[owner] ? say(names[owner]) : owner)
  let line = -1
  return (
    <div className="board-table">
      <table
        ref={table}
        role="grid"
        aria-label={t(view.kind === 'link' ? 'board.linksOf' : 'board.payments', {
          host: view.host === undefined ? '' : ownerName(view.host),
        })}
        data-testid={testIds.board}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => onFocus(target)}
      >
        <thead>
          <tr>
            <th scope="col">
              {view.kind === 'link'
                ? spaced(t('board.to', { host: ownerName(view.host) }))
                : t('board.at')}
            </th>
            {columnNames.map((name, index) => (
              <th key={columns[index]} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ owner, relation, rows: ofOwner }) => (
          <tbody key={owner}>
            <tr className="board-owner">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>
                  {ownerName(owner)}
                  {relation && ` · ${say(valueWords('relation', relation, {}))}`}
                </span>
              </th>
            </tr>
            {ofOwner.map((row) => {
              line++
              return (
                <BoardLine
                  key={row.system}
                  row={row}
                  line={line}
                  name={ownerName(row.system)}
                  onCompany={own.has(row.system) ? onCompany : undefined}
                  columns={columns}
                  columnNames={columnNames}
                  verdicts={verdicts}
                  focused={focused.row === line ? focused.column : undefined}
                  opened={opened?.system === row.system ? opened.column : undefined}
                />
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
})

function cellOf(table: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return table?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null
}

/** The crossing that an event happened in. */
function cellAt(target: EventTarget): (GridPlace & { button: HTMLElement }) | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  if (button === null) return undefined
  return { row: Number(button.dataset['row']), column: Number(button.dataset['column']), button }
}

function nextOf({ verdict, switched }: BoardCellState) {
  const next = verdictOrder[(verdictOrder.indexOf(verdict) + 1) % verdictOrder.length]
  return { ...(next === undefined ? {} : { verdict: next }), rollout: switched ?? 100 }
}
