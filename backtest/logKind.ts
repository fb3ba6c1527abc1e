import type { LogKind } from './backtestLogs.ts'

/** How a file's name says its rows are written; NDJSON where it says nothing. */
export function logKindOf(file: string): LogKind {
  if (/\.csv(\.gz)?$/i.test(file)) return 'csv'
  return /\.parquet$/i.test(file) ? 'parquet' : 'ndjson'
}
