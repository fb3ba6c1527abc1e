import { setImmediate } from 'node:timers/promises'
import type { Outcome, ReplayReport, Rules } from '../policies/report/replayReport.ts'
import { partingIn } from '../policies/report/partings.ts'
import { listed, readArguments, type Arguments } from './arguments.ts'
import { chosenReporters } from './chosenReporters.ts'
import { exitCodes } from './exitCodes.ts'
import { replayHelp } from './help.ts'
import { replayOptions } from './replayOptions.ts'
import { outcomeOfRan } from './outcomeOfRan.ts'
import { counted, isPoor } from './reporters/outcome.ts'
import { replayExitCode } from './replayExitCode.ts'
import { runnerFor, type Filter } from './runner.ts'
import { shardOf } from './shard.ts'
import { scenarioFiles } from './scenarioFiles.ts'
import { UsageError } from './usageError.ts'

/** `hutong replay`: replays scenario files one after the other and reports what became of them. */
export async function replayFiles(args: readonly string[]): Promise<number> {
  const given = readArguments('replay', args, replayOptions)
  if (given.has('help')) {
    process.stdout.write(replayHelp(replayOptions))
    return exitCodes.fine
  }
  const hint = 'Run hutong replay --help to see what it takes.'
  if (given.operands.length === 0)
    throw new UsageError('replay needs a scenario file or a folder of them.', hint)
  if (given.has('at') && !given.has('policy'))
    throw new UsageError('--at moves the instant of --policy, which is missing.', hint)
  if (given.has('exit-code') && !given.has('against'))
    throw new UsageError('--exit-code tells of partings from --against, which is missing.', hint)
  const reporters = chosenReporters(given)
  const filter = filterOf(given)
  const files = shardOf(scenarioFiles(given.operands), given.text('shard'))
  const { run, world } = await runnerFor(given, filter)

  const startedAt = new Date().toISOString()
  const started = performance.now()
  const outcomes: Outcome[] = []
  const rules: Rules = {}
  let reached = 0
  let isInterrupted = false
  process.once('SIGINT', () => (isInterrupted = true))
  let isBailed = false
  for (const file of files) {
    await setImmediate()
    if (isInterrupted || isBailed) break
    reached++
    for await (const ran of run(file)) {
      const outcome = outcomeOfRan(ran, world, rules)
      outcomes.push(outcome)
      for (const reporter of reporters) reporter.heard(outcome)
      isBailed = given.has('bail') && isPoor(outcome)
      // A table may be long, and an interruption is heard between two turns of the event loop only.
      await setImmediate()
      if (isInterrupted || isBailed) break
    }
  }
  if (outcomes.length === 0 && !isInterrupted && files.length > 0)
    throw new UsageError('No scenario matches.', 'Loosen --grep, --tags or --exclude-tags.')
  const seconds = (performance.now() - started) / 1_000
  const report: ReplayReport = {
    ...counted(outcomes),
    notRun: files.length - reached,
    isInterrupted,
    startedAt,
    seconds,
    rules,
    scenarios: outcomes,
  }
  for (const reporter of reporters) reporter.ended(report)
  const isParted =
    given.has('exit-code') && outcomes.some((outcome) => partingIn(outcome) !== undefined)
  return isParted ? replayExitCode(report) || exitCodes.failed : replayExitCode(report)
}

function filterOf(given: Arguments): Filter {
  const pattern = given.text('grep')
  const tags = listed(given.all('tags'))
  const excluded = listed(given.all('exclude-tags'))
  const expression = pattern === undefined ? undefined : expressionOf(pattern)
  return ({ name, tags: own }) =>
    (expression === undefined || expression.test(name)) &&
    (tags.length === 0 || tags.some((tag) => own.includes(tag))) &&
    !excluded.some((tag) => own.includes(tag))
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(
      `--grep "${pattern}" is no regular expression.`,
      'Put a backslash before . * + ? ( ) [ ] { } | that are meant as they are.',
    )
  }
}
