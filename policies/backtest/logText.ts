import { hostColumn, logColumns, type LogColumnName } from '../engine/logColumns.ts'
import { addressOf } from '../engine/address.ts'
import type { MadeRow } from './madeLog.ts'

/** A row as a line of NDJSON. */
export function jsonLine(row: MadeRow): string {
  return `${JSON.stringify(row)}\n`
}

/** The same with the canonical host of its address, where it has one. */
export function withHost(row: MadeRow): MadeRow & Readonly<{ [hostColumn]?: string }> {
  const host = row.url === undefined ? '' : (addressOf(row.url)?.host ?? '')
  return host === '' ? row : { ...row, [hostColumn]: host }
}

/** The first line of a CSV with these columns. */
export function csvHead(columns: readonly LogColumnName[]): string {
  return `${columns.join(',')}\n`
}

/** A row as a record of a CSV. */
export function csvLine(
  row: Readonly<Partial<Record<LogColumnName, unknown>>>,
  columns: readonly LogColumnName[],
): string {
  return `${columns.map((name) => cellOf(row[name])).join(',')}\n`
}

/** All columns in their order. */
export const allColumns: readonly LogColumnName[] = logColumns.map(({ name }) => name)

function cellOf(value: unknown): string {
  if (value === undefined) return ''
  const text =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.join(' ')
        : JSON.stringify(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
