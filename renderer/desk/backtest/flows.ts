import type { BacktestCell } from '../../../electron/ipc/backtest.ts'
import { changesOf, type Changes } from '../../../policies/backtest/report.ts'
import type { Verdict } from '../../../policies/engine/model.ts'

/** What of the log is looked at; empty where nothing is left out. */
export type Filter = Readonly<{ owner: string; surface: string }>

export type Flow = Readonly<{ before: Verdict; after: Verdict; rows: number }>

/** The cells that a filter lets through. */
export function cellsIn(
  cells: readonly BacktestCell[],
  { owner, surface }: Filter,
): readonly BacktestCell[] {
  return cells.filter(
    (cell) =>
      (owner === '' || cell.owner === owner) && (surface === '' || cell.surface === surface),
  )
}

/** How rows go from verdict to verdict, most first. */
export function flowsOf(cells: readonly BacktestCell[]): readonly Flow[] {
  const flows = new Map<string, Flow>()
  for (const { before, after, rows } of cells) {
    const key = `${before} ${after}`
    flows.set(key, { before, after, rows: (flows.get(key)?.rows ?? 0) + rows })
  }
  return [...flows.values()].toSorted((one, other) => other.rows - one.rows)
}

/** How many rows there are, and what becomes of those that get another verdict. */
export function totalsOf(flows: readonly Flow[]): Readonly<{ rows: number }> & Changes {
  const rows = flows.reduce((sum, flow) => sum + flow.rows, 0)
  return {
    rows,
    ...changesOf(
      flows.map(({ before, after, rows: own }) => ({ from: before, to: after, rows: own })),
    ),
  }
}

/** An owner or a surface, with how many of its rows get another verdict. */
export type Group = Readonly<{ name: string; rows: number; moved: number }>

/** Owners or surfaces, most rows first. */
export function groupsOf(
  cells: readonly BacktestCell[],
  by: 'owner' | 'surface',
): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const cell of cells) {
    const name = cell[by]
    const { rows, moved } = groups.get(name) ?? { rows: 0, moved: 0 }
    const isMoved = cell.before !== cell.after
    groups.set(name, {
      name,
      rows: rows + cell.rows,
      moved: moved + (isMoved ? cell.rows : 0),
    })
  }
  return [...groups.values()].toSorted((one, other) => other.rows - one.rows)
}
