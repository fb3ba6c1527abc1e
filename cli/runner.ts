import { text } from 'node:stream/consumers'
import type { Law } from '../policies/engine/law.ts'
import { placeOf, UnknownPolicy, type Library, type Place } from '../policies/engine/library.ts'
import type { Overlay } from '../policies/engine/model.ts'
import { PolicyError, type Placed } from '../policies/engine/parse.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import { replay, type ReplayResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import type { Resolve } from '../policies/engine/site.ts'
import type { Arguments } from './arguments.ts'
import { readPlacedScenario } from './freshReading.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { readOwnFile } from './ownFiles.ts'
import type { Outcome } from './reporters/outcome.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { plain } from './style.ts'

export type Filter = (scenario: Scenario) => boolean

/** Makes what replays one file; it answers with nothing for a scenario that the filter leaves out. */
export async function runnerFor(
  given: Arguments,
  isWanted: Filter,
): Promise<(file: string) => Promise<Outcome | undefined>> {
  const shelf = await openShelf(given)
  const { library } = shelf
  const overlays = await readOverlays(given.all('overlay'), library)
  const policy = given.text('policy')
  const first =
    policy === undefined ? undefined : await placeOfArgument(policy, given.text('at'), library)
  for (const note of first ? idleOverrides(overlays, first.pack) : [])
    process.stderr.write(`note: ${plain(note)}\n`)
  return makeRunner(shelf, overlays, first, isWanted)
}

/** The same for laws that are read already; `first` takes the place of the law a scenario begins with. */
export function makeRunner(
  { library, resolve }: Shelf,
  overlays: readonly Overlay[],
  first: Place | undefined,
  isWanted: Filter,
): (file: string) => Promise<Outcome | undefined> {
  const makeLaw = lawMaker(library, overlays)
  const lawOf = (name: string): Law => makeLaw(placeOf(library, name))

  return async (file) => {
    const started = performance.now()
    const seconds = (): number => (performance.now() - started) / 1_000
    try {
      const source = file === '-' ? await standardInput() : readOwnFile(file)
      const placed = readPlacedScenario(source)
      refuseUnknownPolicies(placed, library, first !== undefined)
      const scenario = placed.value
      if (!isWanted(scenario)) return undefined
      const result = replayed(scenario, lawOf, first && makeLaw(first), resolve)
      const type = result.passed ? 'passed' : 'failed'
      const { policy, steps } = scenario
      return { type, file: source.file, seconds: seconds(), result, policy, steps: steps.length }
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      return {
        type: 'invalid',
        file: file === '-' ? 'stdin' : file,
        seconds: seconds(),
        faults: error.faults,
      }
    }
  }
}

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

async function standardInput(): Promise<SourceFile> {
  return { file: 'stdin', text: await text(process.stdin) }
}

/** A policy that nobody knows is a fault of the scenario file, wherever in it the name stands. */
function refuseUnknownPolicies(
  { value: scenario, say }: Placed<Scenario>,
  library: Library,
  isReplaced: boolean,
): void {
  const named = [
    ...(isReplaced ? [] : [{ policy: scenario.policy, path: ['policy'] }]),
    ...scenario.steps.flatMap((step, index) =>
      step.do === 'law.changed' ? [{ policy: step.policy, path: ['steps', index, 'policy'] }] : [],
    ),
  ]
  const faults = named.flatMap(({ policy, path }) => {
    try {
      placeOf(library, policy)
      return []
    } catch (error) {
      if (!(error instanceof UnknownPolicy)) throw error
      return [say({ path, expected: 'a known policy', got: `"${policy}" (${error.message})` })]
    }
  })
  if (faults.length > 0) throw new PolicyError(faults)
}
