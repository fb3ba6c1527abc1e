import { fewest } from '../policies/backtest/samples.ts'
import type { Swept } from '../policies/backtest/swept.ts'
import { overlong as overlongFault } from '../policies/backtest/ruled.ts'
import type { Beginning, SentSide } from './backtestWorker.ts'
import { LogProblem, openLog, type LogSource } from './logSource.ts'
import { piecesOf } from './pieces.ts'
import { startReaders, type Counts } from './readers.ts'
import { putInOrder, type Hearers } from './settled.ts'

export type LogKind = 'ndjson' | 'csv' | 'parquet'
export type NamedLog = Readonly<{ file: string; kind: LogKind }>

/** What became of one log: its lines, what stopped it before its end, and what a person should know of it. */
export type ReadLog = Readonly<{
  file: string
  lines: number
  refused: number
  problem?: string
  note?: string
}>

export type SampledRow = Readonly<{ file: string; line: number }> &
  Omit<Counts['samples'][number], 'draw' | 'kind' | 'piece' | 'line'>

export type Backtested = Omit<Counts, 'samples'> &
  Readonly<{
    logs: readonly ReadLog[]
    samples: readonly SampledRow[]
    isInterrupted: boolean
    /** Where rows are kept. */
    kept?: Kept
  }>

/** All rows that were read, to be counted again until they are let go. */
export type Kept = Readonly<{
  /** Undefined where the sides ask about what was not kept, or the rows are gone. */
  again: (sides: readonly SentSide[]) => Promise<Pick<Backtested, 'tally' | 'samples'> | undefined>
  /** The same under one side, at each of some instants. */
  over: (side: SentSide, instants: readonly number[]) => Promise<Swept | undefined>
  end: () => Promise<void>
}>

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
}> &
  /** What they throw ends the back-test. */
  Hearers

/** Reads logs in several threads and counts what becomes of their rows; an abort ends it with what was counted so far. */
export async function backtestLogs(options: BacktestOptions): Promise<Backtested> {
  const { logs, program, beginning, needed, workers, signal } = options
  const { onProgress } = options
  const read: ReadLog[] = []
  const inOrder = putInOrder(
    logs.map(({ file }) => file),
    options,
  )
  let rows = 0
  let overlong = 0
  let isKept = false
  const readers = startReaders(program, beginning, workers, (answer) => {
    rows += answer.rows
    inOrder.settle(answer.piece, answer)
  })
  const sampledRows = (samples: Counts['samples']): readonly SampledRow[] =>
    fewest(samples, beginning.samples).map(
      ({ piece: own, flow, subject, target, rules, text, format, line: below }) => {
        const { file, line } = inOrder.placeOf(own)
        return { flow, subject, target, rules, text, format, file, line: line + below }
      },
    )
  const again: Kept['again'] = async (sides) => {
    const counts = await readers.again(sides)
    if (counts === undefined) return undefined
    counts.tally.refused += overlong
    return { tally: counts.tally, samples: sampledRows(counts.samples) }
  }
  const isOver = (): boolean => signal.aborted || inOrder.thrown() !== undefined
  let piece = 0
  let place = 0
  try {
    for (const [index, { file, kind }] of logs.entries()) {
      if (isOver()) break
      let source: LogSource | undefined
      let problem: string | undefined
      const before = inOrder.refused()
      try {
        source =
          kind === 'parquet'
            ? await (await import('./parquet.ts')).openParquet(file, needed)
            : await openLog(file, signal)
        const rowKind = kind === 'csv' ? 'csv' : 'json'
        for await (const each of piecesOf(source, rowKind, needed, readers.rooms)) {
          inOrder.begin(piece, index)
          if (each.type === 'overlong') {
            overlong++
            const fault = overlongFault(each.bytes)
            inOrder.settle(piece++, {
              lines: 1,
              ruled: '',
              refused: [{ line: 0, faults: [fault], text: each.beginning }],
            })
          } else {
            const { offset, ...own } = each
            readers.send({ ...own, piece: piece++, place: place + offset })
          }
          onProgress?.(rows, shareOf(logs.length, index, source))
          if (isOver()) break
        }
      } catch (error) {
        if (!signal.aborted) problem = problemOf(error)
      }
      await readers.rest()
      const note = await source?.close()
      place += source?.taken() ?? 0
      read.push({
        file,
        lines: inOrder.lines(index),
        refused: inOrder.refused() - before,
        ...(problem === undefined ? {} : { problem }),
        ...(note === undefined ? {} : { note }),
      })
    }
    const { samples, ...counts } = await readers.counts()
    counts.tally.refused += overlong
    onProgress?.(rows, 1)
    const thrown = inOrder.thrown()
    if (thrown !== undefined)
      throw new Unfinished(thrown, { ...counts, logs: read, samples: [], isInterrupted: false })
    isKept = beginning.isKept === true
    return {
      ...counts,
      logs: read,
      samples: sampledRows(samples),
      isInterrupted: signal.aborted,
      ...(isKept ? { kept: { again, over: readers.over, end: readers.end } } : {}),
    }
  } finally {
    if (!isKept) await readers.end()
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
