import { logColumns } from '../engine/logColumns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One row as it was read last: codes by column, and where its address stands in the bytes. */
export type Row = {
  readonly codes: Int32Array
  /** Milliseconds since 1970 UTC; one number, kept where numbers are not boxed. */
  readonly instant: Float64Array
  /** A bit for each column in which something stands, as far as there are bits: see `bits`. */
  has: number
  urlStart: number
  urlEnd: number
  hostStart: number
  hostEnd: number
  /** Line feeds inside it. */
  breaks: number
}

/** By column; the last ones have none, and mean what their codes say wherever nothing stands. */
export const bits: Int32Array = Int32Array.from(logColumns, (_, column) =>
  column < 31 ? 1 << column : 0,
)

export function emptyRow(): Row {
  return {
    codes: new Int32Array(logColumns.length),
    instant: new Float64Array(1),
    has: 0,
    urlStart: 0,
    urlEnd: 0,
    hostStart: 0,
    hostEnd: 0,
    breaks: 0,
  }
}

/** Nothing said yet. */
export function clearRow(row: Row, { absent }: Vocabulary): void {
  const { codes } = row
  for (let column = 0; column < codes.length; column++) codes[column] = absent[column] ?? 0
  row.has = 0
  row.breaks = 0
}
