import { fewest } from '../policies/backtest/samples.ts'
import { overlong as overlongFault, type Refusal } from '../policies/backtest/makeBacktest.ts'
import type { Beginning } from './backtestWorker.ts'
import { LogProblem, openLog, type LogSource } from './logSource.ts'
import { piecesOf } from './pieces.ts'
import { startReaders, type Counts, type PieceAnswer } from './readers.ts'

export type LogKind = 'ndjson' | 'csv' | 'parquet'
export type NamedLog = Readonly<{ file: string; kind: LogKind }>

/** A row that was refused, by its line in its file. */
export type RefusedRow = Readonly<{ file: string; line: number }> & Omit<Refusal, 'line'>

/** What became of one log: its lines, what stopped it before its end, and what a person should know of it. */
export type ReadLog = Readonly<{
  file: string
  lines: number
  refused: number
  problem?: string
  note?: string
}>

export type SampledRow = Readonly<{ file: string; line: number }> &
  Omit<Counts['samples'][number], 'draw' | 'piece' | 'line'>

export type Backtested = Omit<Counts, 'samples'> &
  Readonly<{ logs: readonly ReadLog[]; samples: readonly SampledRow[]; isInterrupted: boolean }>

type Settled = Pick<PieceAnswer, 'lines' | 'refused' | 'ruled'>

export type BacktestOptions = Readonly<{
  logs: readonly NamedLog[]
  /** The bundled `backtestWorker.ts`. */
  program: URL
  beginning: Beginning
  /** Names of columns that every row needs. */
  needed: readonly string[]
  workers: number
  signal: AbortSignal
  /** Rows ruled, and which share of all logs was read, where that is known. */
  onProgress?: (rows: number, share: number | undefined) => void
  /** In the order of the logs. What it throws ends the back-test. */
  onRefused: (row: RefusedRow) => void
  /** Rows with their rulings, where they are wanted; in order too. */
  onRuled?: (lines: string, file: string, piece: number, line: number) => void
}>

/** Reads logs in several threads and counts what becomes of their rows; an abort ends it with what was counted so far. */
export async function backtestLogs(options: BacktestOptions): Promise<Backtested> {
  const { logs, program, beginning, needed, workers, signal } = options
  const { onProgress, onRefused, onRuled } = options
  const read: ReadLog[] = []
  const starts: { file: number; line: number }[] = []
  const held = new Map<number, Settled>()
  const files: number[] = []
  let rows = 0
  let next = 0
  let line = 1
  let current = -1
  let refused = 0
  let overlong = 0
  let thrown: unknown
  const settle = (piece: number, answer: Settled): void => {
    held.set(piece, answer)
    for (let own = held.get(next); own !== undefined; own = held.get(next)) {
      held.delete(next)
      const file = files[next] ?? 0
      if (file !== current) {
        current = file
        line = 1
      }
      starts[next] = { file, line }
      refused += own.refused.length
      for (const row of own.refused)
        guarded(() => onRefused({ file: logs[file]?.file ?? '', ...row, line: line + row.line }))
      if (own.ruled !== '') guarded(() => onRuled?.(own.ruled, logs[file]?.file ?? '', next, line))
      line += own.lines
      next++
    }
  }
  const guarded = (act: () => void): void => {
    if (thrown !== undefined) return
    try {
      act()
    } catch (error) {
      thrown = error
    }
  }
  const readers = startReaders(program, beginning, workers, (answer) => {
    rows += answer.rows
    settle(answer.piece, answer)
  })
  let piece = 0
  let place = 0
  try {
    for (const [index, { file, kind }] of logs.entries()) {
      if (signal.aborted || thrown !== undefined) break
      let source: LogSource | undefined
      let problem: string | undefined
      const before = refused
      try {
        source =
          kind === 'parquet'
            ? await (await import('./parquet.ts')).openParquet(file, needed)
            : await openLog(file, signal)
        const rowKind = kind === 'csv' ? 'csv' : 'json'
        for await (const each of piecesOf(source, rowKind, needed, readers.buffers)) {
          files[piece] = index
          if (each.type === 'overlong') {
            overlong++
            const fault = overlongFault(each.bytes)
            settle(piece++, {
              lines: 1,
              ruled: '',
              refused: [{ line: 0, faults: [fault], text: each.beginning }],
            })
          } else {
            const { offset, ...own } = each
            readers.send({ ...own, piece: piece++, place: place + offset })
          }
          onProgress?.(rows, shareOf(logs.length, index, source))
          if (signal.aborted || thrown !== undefined) break
        }
      } catch (error) {
        if (!signal.aborted) problem = problemOf(error)
      }
      await readers.rest()
      const note = await source?.close()
      place += source?.taken() ?? 0
      read.push({
        file,
        lines: current === index ? line - 1 : 0,
        refused: refused - before,
        ...(problem === undefined ? {} : { problem }),
        ...(note === undefined ? {} : { note }),
      })
    }
    const { samples, ...counts } = await readers.counts()
    counts.tally.refused += overlong
    onProgress?.(rows, 1)
    if (thrown !== undefined)
      throw new Unfinished(thrown, { ...counts, logs: read, samples: [], isInterrupted: false })
    const shown = fewest(samples, beginning.samples).map(
      ({ piece: own, flow, subject, target, rules, text, format, line: below }) => ({
        flow,
        subject,
        target,
        rules,
        text,
        format,
        file: logs[starts[own]?.file ?? 0]?.file ?? '',
        line: (starts[own]?.line ?? 1) + below,
      }),
    )
    return { ...counts, logs: read, samples: shown, isInterrupted: signal.aborted }
  } finally {
    await readers.end()
  }
}

/** A back-test that its caller stopped by an error, with what was counted until then. */
export class Unfinished extends Error {
  override name = 'Unfinished'
  readonly backtested: Backtested
  constructor(cause: unknown, backtested: Backtested) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.backtested = backtested
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, and a file is needed',
  EACCES: 'it may not be read',
}

function problemOf(error: unknown): string {
  if (error instanceof LogProblem) return error.message
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
  return reasons[String(error.code)] ?? error.message
}

/** Each log counts the same: sizes of the later ones are not known yet. */
function shareOf(count: number, index: number, source: LogSource): number | undefined {
  if (source.size === undefined) return undefined
  return (index + Math.min(1, source.taken() / Math.max(1, source.size))) / count
}
