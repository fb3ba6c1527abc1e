import { z } from 'zod'
import type { Verdict, Words } from '../../policies/engine/model.ts'
import { DiffSide } from './diff.ts'

/** What the window asks of a back-test: what two laws would have done to a log of shares. */
export const backtestCalls = {
  /** Reads a log under two laws; the system's dialog asks where no file is named. */
  'backtest.open': z.strictObject({
    path: z.string().max(4_096).optional(),
    a: DiffSide,
    b: DiffSide,
  }),
  /** Writes a log of made-up shares, and reads it. */
  'backtest.sample': z.strictObject({ a: DiffSide, b: DiffSide }),
  /** Reads the log again, under other laws. */
  'backtest.run': z.strictObject({ a: DiffSide, b: DiffSide }),
  /** Counts what was read under other laws, at once; nothing happens where the log has to be read again for it. */
  'backtest.count': z.strictObject({ a: DiffSide, b: DiffSide }),
  /** What was read so far stands. */
  'backtest.stop': z.strictObject({}),
  'backtest.close': z.strictObject({}),
  /** Plays a share of the sample on the phone, by its place in it. */
  'backtest.play': z.strictObject({ index: z.int().min(0).max(99_999) }),
} as const

/** How many rows lead to an owner, from a surface, and go from a verdict to a verdict. */
export type BacktestCell = Readonly<{
  owner: string
  surface: string
  before: Verdict
  after: Verdict
  rows: number
}>

/** A row of the log that stands for others like it. */
export type BacktestShare = Readonly<{
  /** In the file, from 1. */
  line: number
  owner: string
  surface: string
  before: Verdict
  after: Verdict
  rules: readonly [string, string]
  /** Where it leads, or how it is paid. */
  about: string
}>

/** Under the second law’s pack as it stands from a date on, the rows that this or another date changes. */
export type BacktestDate = Readonly<{
  /** ISO 8601 in the pack’s zone. */
  at: string
  /** PACK@DATETIME. */
  policy: string
  /** What stood before all dates. */
  isFirst: boolean
  verdicts: Readonly<Record<Verdict, number>>
  /** Since the date before. */
  changed: number
}>

/** A row that could not be ruled. */
export type BacktestRefusal = Readonly<{ line: number; fault: string }>

export type BacktestState = Readonly<{
  /** The log's name, and where it stands. */
  file: string
  path: string
  a: DiffSide
  b: DiffSide
  /** `counted` is `done`, and then counted anew under other laws. */
  phase: 'reading' | 'done' | 'counted' | 'stopped' | 'failed'
  /** Is what was read kept, to be counted under other laws? */
  isKept: boolean
  /** From 0 to 1. */
  share: number
  seconds: number
  rows: number
  refused: number
  cells: readonly BacktestCell[]
  shares: readonly BacktestShare[]
  /** In their order; absent until they are counted, and where they cannot be. */
  dates?: readonly BacktestDate[] | undefined
  /** The first of those refused; all stand in the file aside. */
  refusals: readonly BacktestRefusal[]
  aside?: string
  problem?: Words
}>
