import type { Outcome, ReplayReport } from '../policies/report/replayReport.ts'
import { partingIn } from '../policies/report/partings.ts'
import { makeRuleBook } from '../policies/report/ruleEntries.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { chosenReporters } from './chosenReporters.ts'
import { exitCodes } from './exitCodes.ts'
import { replayHelp } from './help.ts'
import { replayOptions } from './replayOptions.ts'
import { byWorkers, oneByOne, type Notes } from './journeys.ts'
import { counted, isPoor } from '../policies/report/outcomes.ts'
import { replayExitCode } from './replayExitCode.ts'
import { runnerFor } from './runner.ts'
import { shardOf } from './shard.ts'
import { scenarioFiles } from './scenarioFiles.ts'
import { plain } from './style.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

/** `hutong replay`: replays scenario files one after the other and reports what became of them. */
export async function replayFiles(args: readonly string[]): Promise<number> {
  const given = readArguments('replay', args, replayOptions)
  if (given.has('help')) {
    process.stdout.write(replayHelp(replayOptions))
    return exitCodes.fine
  }
  const hint = 'Run hutong replay --help to see what it takes.'
  if (given.has('retries'))
    throw new UsageError('--retries is for --window: without it the same comes every time.', hint)
  if (given.operands.length === 0)
    throw new UsageError('replay needs a scenario file or a folder of them.', hint)
  if (given.has('at') && !given.has('policy'))
    throw new UsageError('--at moves the instant of --policy, which is missing.', hint)
  if (given.has('update') && given.has('policy'))
    throw new UsageError(
      '--update writes what comes under the law of each scenario, and --policy puts another in its place.',
      'Leave one of them out.',
    )
  if (given.has('exit-code') && !given.has('against'))
    throw new UsageError('--exit-code tells of partings from --against, which is missing.', hint)
  const reporters = chosenReporters(given)
  const files = shardOf(scenarioFiles(given.operands), given.text('shard'))
  const runner = await runnerFor(given)
  for (const note of runner.notes) process.stderr.write(`note: ${plain(note)}\n`)
  const workers = files.includes('-') ? 1 : workersOf(given)

  const startedAt = new Date().toISOString()
  const started = performance.now()
  const outcomes: Outcome[] = []
  const notes: Notes = { reached: 0, book: makeRuleBook() }
  const interruption = new AbortController()
  process.once('SIGINT', () => interruption.abort())
  const { signal } = interruption
  const journeys =
    workers === 1
      ? oneByOne(files, runner, notes, signal)
      : byWorkers(files, args, workers, notes, signal)
  for await (const outcome of journeys) {
    outcomes.push(outcome)
    for (const reporter of reporters) reporter.heard(outcome)
    if (given.has('bail') && isPoor(outcome)) break
  }
  const isInterrupted = signal.aborted
  if (outcomes.length === 0 && !isInterrupted && files.length > 0)
    throw new UsageError('No scenario matches.', 'Loosen --grep, --tags or --exclude-tags.')
  const seconds = (performance.now() - started) / 1_000
  const report: ReplayReport = {
    ...counted(outcomes),
    notRun: files.length - notes.reached,
    isInterrupted,
    startedAt,
    seconds,
    rules: notes.book.rules(),
    scenarios: outcomes,
  }
  for (const reporter of reporters) reporter.ended(report)
  const isParted =
    given.has('exit-code') && outcomes.some((outcome) => partingIn(outcome) !== undefined)
  return isParted ? replayExitCode(report) || exitCodes.failed : replayExitCode(report)
}

/** More threads gain nothing, for each reads the law for itself. */
const mostWorkers = 64

function workersOf(given: Arguments): number {
  const count = wholeNumber(given, 'workers') ?? 1
  if (count >= 1 && count <= mostWorkers) return count
  throw new UsageError(
    `--workers needs a number from 1 to ${mostWorkers}, got "${count}".`,
    'As many as the machine has processors are enough.',
  )
}
