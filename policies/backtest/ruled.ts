import type { Subject } from '../engine/axes.ts'

/** How the rows of a log are written; of a CSV, with the names in its first line. */
export type RowFormat = Readonly<{ type: 'json' } | { type: 'csv'; names: readonly string[] }>

/** A row that cannot be ruled: which line of the piece, counted from 0, why, and what stands there. */
export type Refusal = Readonly<{ line: number; faults: readonly string[]; text: string }>

/** A row that was ruled: its line in the piece, its bytes, whom it leads to, and by side the index of the rule. */
export type Ruled = {
  line: number
  start: number
  end: number
  subject: Subject
  target: number
  readonly rules: Int32Array
  /** The first side's verdict and the last side's: see `flowOf`. */
  flow: number
  /** Rows of one kind are ruled alike by all that `again` takes. */
  kind: number
  /** A number of its kind by chance, the same in every back-test with the same vocabulary. */
  draw: number
  /** Is it the first of its kind, or of none? */
  isFirst: boolean
}
/** Hears of rows; what it is given is good until it returns. */
export type Heard = (ruled: Readonly<Ruled>, bytes: Uint8Array) => void

export type Hearers = Readonly<{
  /** Each row. */
  each?: Heard | undefined
  /**
   * The first row of each kind, and each of none. Unless all are heard, what became of the first of a kind is not known yet:
   * see `counted`.
   */
  first?: Heard | undefined
}>

export type Piece = Readonly<{ lines: number; refused: readonly Refusal[] }>

/** No row may be longer than this many bytes. */
export const longestRow = 1_048_576

export function overlong(bytes: number): string {
  return `row: expected at most ${longestRow} bytes, got ${bytes}`
}
