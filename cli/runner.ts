import { text } from 'node:stream/consumers'
import type { Law } from '../policies/engine/law.ts'
import { placeOf, type Place } from '../policies/engine/library.ts'
import type { Overlay } from '../policies/engine/model.ts'
import { PolicyError, type Placed } from '../policies/engine/parse.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import { replay, type ReplayResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import type { Resolve } from '../policies/engine/site.ts'
import type { Arguments } from './arguments.ts'
import { readCases } from './freshReading.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { readOwnFile } from './ownFiles.ts'
import type { Outcome } from './reporters/outcome.ts'
import { scenarioProblems } from './scenarioProblems.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { plain } from './style.ts'
import { UsageError } from './usageError.ts'
import { refuseUnknownPolicies, type NamedPolicy } from './unknownPolicies.ts'

export type Filter = (scenario: Scenario) => boolean

/** Replays the journeys of one file, one after the other, but for those that the filter leaves out. */
export type Run = (file: string) => AsyncGenerator<Outcome>

/** Makes what replays files. */
export async function runnerFor(given: Arguments, isWanted: Filter): Promise<Run> {
  const shelf = await openShelf(given)
  const { library } = shelf
  const overlays = await readOverlays(given.all('overlay'), library)
  const starts: Start[] = []
  for (const policy of given.all('policy')) {
    if (starts.some(({ label }) => label === policy))
      throw new UsageError(`--policy ${policy} is given twice.`, 'Leave one of them out.')
    starts.push({ label: policy, place: await placeOfArgument(policy, given.text('at'), library) })
  }
  const packs = new Set(starts.map(({ place }) => place.pack))
  for (const note of [...packs].flatMap((pack) => idleOverrides(overlays, pack)))
    process.stderr.write(`note: ${plain(note)}\n`)
  return makeRunner(shelf, overlays, starts, isWanted)
}

/** A law that journeys begin under, as the person named it. */
type Start = Readonly<{ label: string; place: Place }>

/**
 * The same for laws that are read already; each of `starts` takes in turn the place of the law a scenario begins with,
 * and where there are none that law stays.
 */
export function makeRunner(
  { library, resolve }: Pick<Shelf, 'library' | 'resolve'>,
  overlays: readonly Overlay[],
  starts: readonly Start[],
  isWanted: Filter,
): Run {
  const makeLaw = lawMaker(library, overlays)
  const lawOf = (name: string): Law => makeLaw(placeOf(library, name))
  const begins: readonly Begin[] =
    starts.length === 0
      ? [{}]
      : starts.map(({ label, place }) => ({
          law: makeLaw(place),
          ...(starts.length > 1 ? { under: label } : {}),
        }))

  const casesIn = (source: SourceFile): readonly Placed<Scenario>[] => {
    const cases = readCases(source)
    for (const { value, say } of cases)
      refuseUnknownPolicies(policiesOf(value, starts.length > 0), library, say)
    return cases
  }
  const outcomeOf = (placed: Placed<Scenario>, file: string, { law, under }: Begin): Outcome => {
    const started = performance.now()
    const { name, policy, skip } = placed.value
    const about = { file, seconds: 0, ...(under === undefined ? {} : { under }) }
    if (skip !== undefined) return { ...about, type: 'skipped', name, reason: skip }
    const result = replayed(placed.value, lawOf, law, resolve)
    return {
      ...about,
      type: result.passed ? 'passed' : 'failed',
      seconds: (performance.now() - started) / 1_000,
      result,
      policy,
      problems: scenarioProblems(result, placed),
    }
  }

  return async function* run(named) {
    const started = performance.now()
    const file = named === '-' ? 'stdin' : named
    try {
      const source = named === '-' ? await standardInput() : readOwnFile(named)
      for (const placed of casesIn(source))
        if (isWanted(placed.value))
          for (const begin of begins) yield outcomeOf(placed, source.file, begin)
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      const seconds = (performance.now() - started) / 1_000
      yield { type: 'invalid', file, seconds, faults: error.faults }
    }
  }
}

/** The law that a journey begins under, where it is not its own, and what it is called where there are several. */
type Begin = Readonly<{ law?: Law; under?: string }>

/** Replays under the scenario's own law, or begins under the one that takes its place. */
function replayed(
  scenario: Scenario,
  find: (name: string) => Law,
  start: Law | undefined,
  resolve: Resolve,
): ReplayResult {
  let isFirst = true
  const lawOf = (name: string): Law => {
    const law = isFirst && start !== undefined ? start : find(name)
    isFirst = false
    return law
  }
  return replay(scenario, { lawOf, resolve })
}

/** A scenario that is piped in. */
export async function standardInput(): Promise<SourceFile> {
  return { file: 'stdin', text: await text(process.stdin) }
}

/** Every policy that a scenario names, but for the one that another takes the place of. */
function policiesOf(scenario: Scenario, isReplaced: boolean): readonly NamedPolicy[] {
  return [
    ...(isReplaced ? [] : [{ policy: scenario.policy, path: ['policy'] }]),
    ...scenario.steps.flatMap((step, index) =>
      step.do === 'law.changed' ? [{ policy: step.policy, path: ['steps', index, 'policy'] }] : [],
    ),
  ]
}
