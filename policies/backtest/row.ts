import { logColumns } from '../engine/logColumns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One row as it was read last: codes by column, and where its address stands in the bytes. */
export type Row = {
  readonly codes: Int32Array
  /** Milliseconds since 1970 UTC; one number, kept where numbers are not boxed. */
  readonly instant: Float64Array
  /** A bit for each column in which something stands, of those whose codes do not tell. */
  has: number
  /** What the address leads to, where it was read with the row; -1 where it was not: see `ByteAddress`. */
  found: number
  urlStart: number
  urlEnd: number
  hostStart: number
  hostEnd: number
  /** Line feeds inside it. */
  breaks: number
}

/**
 * By column, its bit; 0 for a column that means a value where nothing stands, for its code is that value then. There are
 * more columns than bits, so these come first.
 */
export const bitOf: Int32Array = Int32Array.from(logColumns, ({ type, fallback }, column) =>
  fallback?.type === 'value' && type !== 'name' ? 0 : bitAt(column),
)

function bitAt(column: number): number {
  if (column > 30) throw new Error(`column ${column} of a log has no bit left`)
  return 1 << column
}

export function emptyRow(
  codes: Int32Array = new Int32Array(logColumns.length),
  instant: Float64Array = new Float64Array(1),
): Row {
  return {
    codes,
    instant,
    has: 0,
    found: -1,
    urlStart: 0,
    urlEnd: 0,
    hostStart: 0,
    hostEnd: 0,
    breaks: 0,
  }
}

/** Nothing said yet. */
export function clearRow(row: Row, { absent }: Vocabulary): void {
  row.codes.set(absent)
  row.has = 0
  row.found = -1
  row.breaks = 0
}
