import type { Dialect } from './sqlDialect.ts'

export type Cell = string | number | null

/** Rows inlined as a named table; one that matches nothing stands for none. */
export function valueTable(
  dialect: Dialect,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: (cell: Cell, column: number) => string = (cell) => cellText(dialect, cell),
): string {
  const all = rows.length === 0 ? [columns.map(() => '')] : rows
  const lines = all.map((row) => `    (${row.map(format).join(', ')})`)
  return `${name} (${columns.join(', ')}) AS (\n  VALUES\n${lines.join(',\n')}\n)`
}

export function cellText({ literal }: Dialect, cell: Cell): string {
  if (cell === null) return 'NULL'
  return typeof cell === 'number' ? String(cell) : literal(cell)
}
