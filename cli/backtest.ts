import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import {
  Unfinished,
  backtestLogs,
  type Backtested,
  type NamedLog,
} from '../backtest/backtestLogs.ts'
import { logKindOf } from '../backtest/logKind.ts'
import { RefusedUnwritten, refusedRows } from '../backtest/refusedRows.ts'
import { ruledFile, type RuledFile } from '../backtest/ruledFile.ts'
import { threadsFor } from '../backtest/threads.ts'
import { reportOf } from '../policies/backtest/report.ts'
import { datesOf, type LawDate } from '../policies/backtest/dates.ts'
import { neededColumns } from '../policies/engine/logColumns.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { refuseBesideDates, refuseDated, uncountable, type Dates } from './backtestDates.ts'
import { backtestObject } from './backtestObject.ts'
import { backtestOptions } from './backtestOptions.ts'
import { backtestText, type Told } from './backtestText.ts'
import { exitCodes } from './exitCodes.ts'
import { backtestHelp } from './help.ts'
import { columns } from './layout.ts'
import { progressBar } from './progressBar.ts'
import { openShelf } from './shelf.ts'
import { paintFor, plain } from './style.ts'
import { filesOf, noteIdleOverrides, refuseIdleAt, subjectOf, type Subject } from './subject.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong backtest --help to see what it takes.'
const mostWorkers = 64
const mostSamples = 1_000
const usualLimit = 10
/** As the bundle names it. */
const program = new URL('backtestWorker.js', import.meta.url)

/** `hutong backtest`: rules every row of logs, and tells what one policy would change of another. */
export async function backtest(args: readonly string[]): Promise<number> {
  const given = readArguments('backtest', args, backtestOptions)
  if (given.has('help')) {
    process.stdout.write(backtestHelp(backtestOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const logs = logsOf(given)
  const workers = within(given, 'workers', 1, mostWorkers) ?? (await threadsFor(logs))
  const samples = within(given, 'sample', 0, mostSamples) ?? 0
  const limit = wholeNumber(given, 'limit') ?? usualLimit
  const isByDate = given.has('each-date')
  if (isByDate) refuseBesideDates(given)
  const sides = await sidesOf(given)
  const [first] = sides
  if (isByDate) refuseDated(first)
  const turns = isByDate ? datesOf(first.policy) : []
  const refused = refusedRows(given.text('refused') ?? refusedName(logs))
  const out = given.text('out')
  const written = out === undefined ? undefined : openedRuled(out)
  const bar = progressBar()
  const interruption = new AbortController()
  process.once('SIGINT', () => interruption.abort())
  const began = performance.now()
  const { backtested, fault } = await run(() =>
    backtestLogs({
      logs,
      program,
      beginning: {
        registry: sides[0].policy.world.registry,
        sides: sides.map(({ policy, overlays, instant }) => ({
          pack: policy.pack,
          overlays,
          // Any date will do, for rows are kept and counted again.
          at: instant ?? turns[0]?.at,
        })),
        samples,
        isKept: isByDate,
        isWritten: written !== undefined,
      },
      needed: neededColumns(!isByDate && sides.some(({ instant }) => instant === undefined)),
      workers,
      signal: interruption.signal,
      onProgress: bar.show,
      onRefused: refused.add,
      ...(written === undefined ? {} : { onRuled: written.add }),
    }),
  )
  const dates = await countedByDate(backtested, first, turns)
  const seconds = (performance.now() - began) / 1_000
  bar.clear()
  const policies = sides.map(({ policy }) => policy)
  const aside = fault === undefined ? closed(refused) : { written: 0, reasons: [], fault }
  const told: Told = {
    sides,
    backtested,
    report: reportOf(backtested.tally, policies),
    seconds,
    refusedFile: given.text('refused') ?? refusedName(logs),
    reasons: aside.reasons,
    limit,
    ...(dates === undefined ? {} : { dates }),
  }
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(backtestObject(told), undefined, 2)}\n`
      : backtestText(told, {
          world: sides[0].policy.world,
          language,
          paint,
          width: columns(),
          isFull: false,
        }),
  )
  tellProblems(backtested)
  if (written !== undefined && out !== undefined)
    await finishedRuled(written, out, sides.length > 1, fault)
  if (aside.fault instanceof RefusedUnwritten)
    throw new UsageError(aside.fault.message, 'Make room, or name another file with --refused.')
  if (aside.fault !== undefined) throw unwritable(out ?? '', aside.fault)
  if (backtested.isInterrupted) return exitCodes.interrupted
  const isBroken = backtested.logs.some(({ problem }) => problem !== undefined)
  const isUseless = backtested.tally.rows === 0 && backtested.tally.refused > 0
  return isBroken || isUseless ? exitCodes.invalid : exitCodes.fine
}

async function countedByDate(
  { kept }: Backtested,
  subject: Subject,
  turns: readonly LawDate[],
): Promise<Dates | undefined> {
  if (kept === undefined) return undefined
  const { policy, overlays } = subject
  const instants = turns.map(({ at }) => at)
  const swept = await kept.over({ pack: policy.pack, overlays }, instants)
  await kept.end()
  if (swept === undefined) throw uncountable(subject)
  return { turns, swept }
}

type Run = Readonly<{ backtested: Backtested; fault?: unknown }>

/** What was counted is told, whatever stopped it. */
async function run(counting: () => Promise<Backtested>): Promise<Run> {
  try {
    return { backtested: await counting() }
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error
    return { backtested: error.backtested, fault: error.cause }
  }
}

function openedRuled(file: string): RuledFile {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    return ruledFile(file)
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** Rows of an interrupted back-test are written too; after a fault there is nothing to write them with. */
async function finishedRuled(
  written: RuledFile,
  file: string,
  hasTwo: boolean,
  fault: unknown,
): Promise<void> {
  try {
    if (fault === undefined) await written.finish(hasTwo)
  } catch (error) {
    throw unwritable(file, error)
  } finally {
    written.discard()
  }
}

function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  return new UsageError(
    `"${file}" cannot be written: ${error.message}.`,
    'Make room, or name another file.',
  )
}

type Closed = ReturnType<ReturnType<typeof refusedRows>['close']> & Readonly<{ fault?: unknown }>

function closed(refused: ReturnType<typeof refusedRows>): Closed {
  try {
    return refused.close()
  } catch (error) {
    return { written: 0, reasons: [], fault: error }
  }
}

function logsOf(given: Arguments): readonly NamedLog[] {
  const { operands } = given
  if (operands.length === 0) throw new UsageError('backtest needs a log.', hint)
  const format = oneOf(given, 'format', ['ndjson', 'csv', 'parquet'])
  const twice = operands.find((file, index) => operands.indexOf(file) !== index)
  if (twice !== undefined)
    throw new UsageError(
      `"${twice}" is given twice.`,
      'Rows would be counted twice: leave one out.',
    )
  for (const file of operands)
    if (file !== '-' && !existsSync(file))
      throw new UsageError(
        `There is no file "${file}".`,
        'Paths are meant from the folder that you are in.',
      )
  return operands.map((file) => ({ file, kind: format ?? logKindOf(file) }))
}

function refusedName([first]: readonly NamedLog[]): string {
  return `${first === undefined || first.file === '-' ? 'stdin' : path.basename(first.file)}.refused.ndjson`
}

async function sidesOf(given: Arguments): Promise<readonly [Subject, ...Subject[]]> {
  const policy = given.text('policy')
  const against = given.text('against')
  if (policy === undefined) throw new UsageError('backtest needs --policy POLICY.', hint)
  if (against === undefined && given.has('overlay-b'))
    throw new UsageError('--overlay-b goes before --against, which is missing.', hint)
  const { library } = await openShelf(given)
  const at = given.text('at')
  refuseIdleAt(at, [policy, ...(against === undefined ? [] : [against])], library)
  const common = filesOf(given)
  const side = async (name: string, own: string): Promise<Subject> => {
    const overlays = [...given.all(own), ...common.overlays]
    const subject = await subjectOf(name, { ...common, overlays }, at, library)
    noteIdleOverrides(subject)
    return subject
  }
  const first = await side(policy, 'overlay-a')
  return against === undefined ? [first] : [first, await side(against, 'overlay-b')]
}

function tellProblems({ logs, isInterrupted, strangers }: Backtested): void {
  if (strangers.length > 0)
    process.stderr.write(
      `note: left aside, for they are no columns: ${plain(strangers.join(', '))}\n`,
    )
  for (const { file, lines, note, problem } of logs) {
    if (note !== undefined) process.stderr.write(`note: ${plain(file)}: ${note}\n`)
    if (problem !== undefined)
      process.stderr.write(`${plain(file)}: ${plain(problem)}; ${lines} lines before that count\n`)
  }
  if (isInterrupted) process.stderr.write('Interrupted: what was read until then counts.\n')
}

function within(given: Arguments, name: string, least: number, most: number): number | undefined {
  const count = wholeNumber(given, name)
  if (count === undefined || (count >= least && count <= most)) return count
  throw new UsageError(`--${name} needs a number from ${least} to ${most}, got "${count}".`, hint)
}
