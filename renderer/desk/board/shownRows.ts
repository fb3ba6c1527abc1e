import type { BoardRowState } from '../../../electron/ipc/board.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Verdict } from '../../../policies/engine/model.ts'

/** What of a board is looked for: words, verdicts (none: all), and only what was switched. */
export type BoardFilter = Readonly<{
  words: string
  verdicts: ReadonlySet<Verdict>
  isSwitchedOnly: boolean
}>

export type OwnerRows = Readonly<{
  owner: string
  relation?: BoardRowState['relation']
  rows: readonly BoardRowState[]
}>

/** The rows that a filter leaves, under their owners. */
export function shownRows(
  rows: readonly BoardRowState[],
  { words, verdicts, isSwitchedOnly }: BoardFilter,
  names: HostState['names'],
): readonly OwnerRows[] {
  const asked = words.trim().toLowerCase().split(/\s+/)
  const groups: (OwnerRows & { rows: BoardRowState[] })[] = []
  for (const row of rows) {
    const text = wordsOf(row, names)
    const cells = row.cells.filter((cell) => cell !== null)
    const isShown =
      asked.every((word) => text.includes(word)) &&
      (verdicts.size === 0 || cells.some(({ verdict }) => verdicts.has(verdict))) &&
      (!isSwitchedOnly || cells.some(({ switched }) => switched !== undefined))
    if (!isShown) continue
    if (groups.at(-1)?.owner !== row.owner)
      groups.push({
        owner: row.owner,
        ...(row.relation === undefined ? {} : { relation: row.relation }),
        rows: [],
      })
    groups.at(-1)?.rows.push(row)
  }
  return groups
}

function wordsOf({ system, owner, host, cells }: BoardRowState, names: HostState['names']): string {
  const named = [system, owner].flatMap((id) => [id, names[id]?.zh, names[id]?.en])
  const rules = new Set(cells.map((cell) => cell?.rule))
  return [...named, host, ...rules].join(' ').toLowerCase()
}

/** How many crossings of a board have each verdict. */
export function verdictCounts(rows: readonly BoardRowState[]): Readonly<Record<Verdict, number>> {
  const counts = { allow: 0, interstitial: 0, choose: 0, reroute: 0, block: 0 }
  for (const { cells } of rows) for (const cell of cells) if (cell !== null) counts[cell.verdict]++
  return counts
}
