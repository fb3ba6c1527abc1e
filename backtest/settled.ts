import type { Refusal } from '../policies/backtest/ruled.ts'
import type { PieceAnswer } from './readers.ts'

/** A row that was refused, by its line in its file. */
export type RefusedRow = Readonly<{ file: string; line: number }> & Omit<Refusal, 'line'>

export type Settled = Pick<PieceAnswer, 'lines' | 'refused' | 'ruled'>

/** Who hears of what became of rows, in the order of the logs. */
export type Hearers = Readonly<{
  onRefused: (row: RefusedRow) => void
  /** Rows with their rulings, where they are wanted. */
  onRuled?: (lines: string, file: string, piece: number, line: number) => void
}>

/** Puts pieces of logs that come back in any order into theirs, and knows at which line each begins. */
export type InOrder = Readonly<{
  /** Of which log the piece of this number is. */
  begin(piece: number, file: number): void
  settle(piece: number, answer: Settled): void
  /** Lines of a log so far. */
  lines(file: number): number
  refused(): number
  placeOf(piece: number): Readonly<{ file: string; line: number }>
  /** What a hearer threw: none is told anything after it. */
  thrown(): unknown
}>

export function putInOrder(files: readonly string[], { onRefused, onRuled }: Hearers): InOrder {
  const held = new Map<number, Settled>()
  const fileOf: number[] = []
  const starts: { file: number; line: number }[] = []
  let next = 0
  let line = 1
  let current = -1
  let refused = 0
  let thrown: unknown
  const guarded = (act: () => void): void => {
    if (thrown !== undefined) return
    try {
      act()
    } catch (error) {
      thrown = error
    }
  }
  return {
    begin: (piece, file) => {
      fileOf[piece] = file
    },
    settle: (piece, answer) => {
      held.set(piece, answer)
      for (let own = held.get(next); own !== undefined; own = held.get(next)) {
        held.delete(next)
        const place = fileOf[next] ?? 0
        const file = files[place] ?? ''
        if (place !== current) {
          current = place
          line = 1
        }
        starts[next] = { file: place, line }
        refused += own.refused.length
        for (const row of own.refused)
          guarded(() => onRefused({ file, ...row, line: line + row.line }))
        if (own.ruled !== '') guarded(() => onRuled?.(own.ruled, file, next, line))
        line += own.lines
        next++
      }
    },
    lines: (file) => (current === file ? line - 1 : 0),
    refused: () => refused,
    placeOf: (piece) => {
      const { file, line: first } = starts[piece] ?? { file: 0, line: 1 }
      return { file: files[file] ?? '', line: first }
    },
    thrown: () => thrown,
  }
}
