import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import {
  backtestLogs,
  Unfinished,
  type Backtested,
  type Kept,
} from '../../../backtest/backtestLogs.ts'
import type { Beginning } from '../../../backtest/backtestWorker.ts'
import { logKindOf } from '../../../backtest/logKind.ts'
import { refusedRows } from '../../../backtest/refusedRows.ts'
import { threadsFor } from '../../../backtest/threads.ts'
import { instantOf } from '../../../policies/engine/instant.ts'
import { neededColumns } from '../../../policies/engine/logColumns.ts'
import type { Request, Words } from '../../../policies/engine/model.ts'
import type { BacktestRefusal, BacktestState } from '../../ipc/backtest.ts'
import type { Reply } from '../../ipc/host.ts'
import type { TwoLaws } from '../compareSides.ts'
import { twoLaws, type LawSources, type Sides } from '../twoLaws.ts'
import { countedDates } from './countedDates.ts'
import { foundIn, type BacktestFound } from './foundIn.ts'

/** Reads a log under two laws, in threads, and keeps what became of it. */
export type BacktestKeeper = Readonly<{
  open: (file: string, sides: Sides) => Reply
  /** The log that is open, again. */
  run: (sides: Sides) => Reply
  /** What was read of it under other laws, or other changes of one's own; nothing where these ask about what was not kept. */
  count: (sides: Sides) => Promise<Reply>
  /** What was read so far stands. */
  stop: () => void
  close: () => void
  /** What a share of the sample asked for. */
  requestAt: (index: number) => Request | undefined
  state: () => BacktestState | undefined
}>

const done: Reply = { ok: true }
/** Of each way from verdict to verdict. */
const mostShares = 40
const mostRefusals = 100
/** How often the window hears how far it is, in ms. */
const telling = 200
const empty: BacktestFound = { cells: [], shares: [], requests: [] }

export function keepBacktest(
  sources: () => LawSources,
  /** Where rows that cannot be ruled are written. */
  exports: string,
  changed: () => void,
): BacktestKeeper {
  let state: BacktestState | undefined
  let found = empty
  let running: AbortController | undefined
  let kept: Kept | undefined
  /** What was counted last, or is being counted. */
  let counted: Beginning | undefined

  const tell = (next: Partial<BacktestState>): void => {
    if (state === undefined) return
    state = { ...state, ...next }
    changed()
  }
  const read = async (file: string, beginning: Beginning, own: AbortController): Promise<void> => {
    const began = performance.now()
    let toldAt = began
    const seconds = (): number => (performance.now() - began) / 1_000
    const refusals: BacktestRefusal[] = []
    const aside = path.join(exports, `${path.basename(file)}.refused.ndjson`)
    const refused = refusedRows(aside)
    const logs = [{ file, kind: logKindOf(file) }]
    const workers = await threadsFor(logs)
    const ended = await countedIn(() =>
      backtestLogs({
        logs,
        program: pathToFileURL(path.join(import.meta.dirname, 'backtest.js')),
        beginning,
        needed: neededColumns(false),
        workers,
        signal: own.signal,
        onProgress: (rows, share = 0) => {
          if (performance.now() - toldAt < telling || running !== own) return
          toldAt = performance.now()
          tell({ rows, share, seconds: seconds() })
        },
        onRefused: (row) => {
          refused.add(row)
          if (refusals.length < mostRefusals)
            refusals.push({ line: row.line, fault: row.faults.join('; ') })
        },
      }),
    )
    const { written } = refused.close()
    // Another log, or the same under other laws, is being read in its place.
    if (running !== own) return void ended.backtested?.kept?.end()
    running = undefined
    kept = ended.backtested?.kept
    counted = beginning
    const { backtested, fault } = ended
    if (backtested !== undefined) found = foundIn(backtested, beginning)
    const [log] = backtested?.logs ?? []
    const problem = fault ?? log?.problem
    tell({
      ...found,
      isKept: kept !== undefined,
      phase: problem === undefined ? (backtested?.isInterrupted ? 'stopped' : 'done') : 'failed',
      rows: backtested?.tally.rows ?? 0,
      refused: backtested?.tally.refused ?? 0,
      share: 1,
      seconds: seconds(),
      refusals,
      ...(written > 0 ? { aside } : {}),
      ...(problem === undefined ? {} : { problem: brokenOff(problem, log?.lines ?? 0) }),
    })
    await countDates(beginning)
  }
  /** What every date of the second law’s pack makes of all rows; that takes a moment more. */
  const countDates = async (beginning: Beginning, before?: Beginning): Promise<void> => {
    const own = kept
    if (own === undefined || isOfPack(beginning, before)) return
    const dates = await countedDates(own, beginning)
    if (kept === own && isOfPack(beginning, counted)) tell({ dates })
  }
  const letGo = (): void => {
    void kept?.end()
    kept = undefined
    counted = undefined
  }
  const begin = (file: string, sides: Sides): Reply => {
    const laws = twoLaws(sides, sources())
    if ('problem' in laws) return { ok: false, ...laws }
    running?.abort()
    letGo()
    running = new AbortController()
    found = empty
    state = {
      file: path.basename(file),
      path: file,
      ...sides,
      phase: 'reading',
      isKept: false,
      share: 0,
      seconds: 0,
      rows: 0,
      refused: 0,
      cells: [],
      shares: [],
      refusals: [],
    }
    mkdirSync(exports, { recursive: true })
    const beginning = beginningOf(laws)
    void read(file, beginning, running)
    changed()
    return done
  }
  return {
    open: (file, sides) =>
      existsSync(file)
        ? begin(file, sides)
        : { ok: false, problem: { zh: `${file} 不存在`, en: `${file} does not exist` } },
    run: (sides) => (state === undefined ? done : begin(state.path, sides)),
    count: async (sides) => {
      const own = kept
      const before = counted
      const laws = twoLaws(sides, sources())
      if (own === undefined || before === undefined || 'problem' in laws) return done
      const beginning = beginningOf(laws)
      if (isDeepStrictEqual(beginning, before)) return done
      if (!isDeepStrictEqual(beginning.registry, before.registry)) return done
      counted = beginning
      const began = performance.now()
      const again = await own.again(beginning.sides)
      if (counted !== beginning) return done
      if (again === undefined) {
        counted = before
        return done
      }
      found = foundIn(again, beginning)
      tell({
        ...found,
        ...sides,
        seconds: (performance.now() - began) / 1_000,
        ...(state?.phase === 'done' ? { phase: 'counted' } : {}),
      })
      await countDates(beginning, before)
      return done
    },
    stop: () => running?.abort(),
    close: () => {
      running?.abort()
      running = undefined
      letGo()
      state = undefined
      found = empty
      changed()
    },
    requestAt: (index) => found.requests[index],
    state: () => state,
  }
}

function beginningOf({ registry, a, b }: TwoLaws): Beginning {
  return {
    registry,
    sides: [a, b].map(({ pack, at, overlays }) => ({
      pack,
      overlays,
      at: instantOf(at, pack.zone),
    })),
    samples: mostShares,
    isWritten: false,
    isKept: true,
  }
}

/** Has the last side of both the same pack and changes, at whatever date? */
function isOfPack(one: Beginning, other: Beginning | undefined): boolean {
  const [a, b] = [one, other].map((each) => each?.sides.at(-1))
  return isDeepStrictEqual([a?.pack, a?.overlays], [b?.pack, b?.overlays])
}

type Counted = Readonly<{ backtested?: Backtested; fault?: string }>

/** What was counted is told, whatever stopped it. */
async function countedIn(counting: () => Promise<Backtested>): Promise<Counted> {
  try {
    return { backtested: await counting() }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return error instanceof Unfinished ? { backtested: error.backtested, fault } : { fault }
  }
}

function brokenOff(problem: string, lines: number): Words {
  return {
    zh: `读到第 ${lines} 行之后中断：${problem}`,
    en: `It broke off after line ${lines}: ${problem}`,
  }
}
