import { text } from 'node:stream/consumers'
import type { Law } from '../policies/engine/law.ts'
import { policiesOf, refuseUnknownPolicies } from '../policies/engine/knownPolicies.ts'
import { placeOf, type Place } from '../policies/engine/library.ts'
import type { Overlay } from '../policies/engine/model.ts'
import { PolicyError, type Placed } from '../policies/engine/parse.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import { replay, type ReplayResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import type { Resolve } from '../policies/engine/site.ts'
import type { World } from '../policies/engine/world.ts'
import type { Arguments } from './arguments.ts'
import { readCases } from './freshReading.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { readOwnFile } from './ownFiles.ts'
import { filterOf, type Filter } from './scenarioFilter.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { updatingRun } from './updatingRun.ts'
import { UsageError } from './usageError.ts'

/** What became of a journey, or of a file that could not be read. */
export type Ran = Readonly<{ file: string; seconds: number }> &
  (
    | Readonly<{
        type: 'replayed' | 'skipped'
        placed: Placed<Scenario>
        /** Empty where it was left out. */
        result: ReplayResult
        /** The law that it began under. */
        policy: string
        /** The same as the person named it, where there are several. */
        under?: string
        /** The same journey under another law. */
        against?: Readonly<{ policy: string; result: ReplayResult }>
      }>
    | Readonly<{ type: 'invalid'; faults: readonly string[] }>
  )

/** Replays the journeys of one file, one after the other, but for those that the filter leaves out. */
export type Run = (file: string) => AsyncGenerator<Ran>

/** Makes what replays files as the options say, with notes on what in them does nothing. */
export async function runnerFor(
  given: Arguments,
): Promise<Readonly<{ run: Run; world: World; notes: readonly string[] }>> {
  const shelf = await openShelf(given)
  const { library } = shelf
  const overlays = await readOverlays(given.all('overlay'), library)
  const starts: Start[] = []
  for (const policy of given.all('policy')) {
    if (starts.some(({ label }) => label === policy))
      throw new UsageError(`--policy ${policy} is given twice.`, 'Leave one of them out.')
    starts.push({ label: policy, place: await placeOfArgument(policy, given.text('at'), library) })
  }
  const against = given.text('against')
  const other =
    against === undefined
      ? undefined
      : { label: against, place: await placeOfArgument(against, undefined, library) }
  const packs = new Set([...starts, ...(other ? [other] : [])].map(({ place }) => place.pack))
  const run = makeRunner(shelf, overlays, filterOf(given), starts, other)
  return {
    run: given.has('update') ? updatingRun(run) : run,
    world: library.world,
    notes: [...packs].flatMap((pack) => idleOverrides(overlays, pack)),
  }
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
  isWanted: Filter,
  starts: readonly Start[] = [],
  other?: Start,
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
  const otherLaw = other && makeLaw(other.place)
  const ran = (placed: Placed<Scenario>, file: string, { law, under }: Begin): Ran => {
    const started = performance.now()
    const { value: scenario } = placed
    const { name, policy, skip } = scenario
    const about = {
      file,
      placed,
      policy: law?.label ?? policy,
      ...(under === undefined ? {} : { under }),
    }
    if (skip !== undefined)
      return { ...about, type: 'skipped', seconds: 0, result: { name, passed: false, steps: [] } }
    const result = replayed(scenario, lawOf, law, resolve)
    const seconds = (performance.now() - started) / 1_000
    if (otherLaw === undefined) return { ...about, type: 'replayed', seconds, result }
    const against = {
      policy: otherLaw.label,
      result: replayed(scenario, lawOf, otherLaw, resolve),
    }
    return { ...about, type: 'replayed', seconds, result, against }
  }

  return async function* run(named) {
    const started = performance.now()
    const file = named === '-' ? 'stdin' : named
    try {
      const source = named === '-' ? await standardInput() : readOwnFile(named)
      for (const placed of casesIn(source))
        if (isWanted(placed.value))
          for (const begin of begins) yield ran(placed, source.file, begin)
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
