import { text } from 'node:stream/consumers'
import type { Law } from '../policies/engine/law.ts'
import { placeOf, type Place } from '../policies/engine/library.ts'
import type { Overlay } from '../policies/engine/model.ts'
import { PolicyError } from '../policies/engine/parse.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import { replay, type ReplayResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import type { Resolve } from '../policies/engine/site.ts'
import type { Arguments } from './arguments.ts'
import { readPlacedScenario } from './freshReading.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { readOwnFile } from './ownFiles.ts'
import type { Outcome } from './reporters/outcome.ts'
import { scenarioProblems } from './scenarioProblems.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { plain } from './style.ts'
import { refuseUnknownPolicies, type NamedPolicy } from './unknownPolicies.ts'

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
      const scenario = placed.value
      refuseUnknownPolicies(policiesOf(scenario, first !== undefined), library, placed.say)
      if (!isWanted(scenario)) return undefined
      const { name, skip } = scenario
      if (skip !== undefined)
        return { type: 'skipped', file: source.file, seconds: seconds(), name, reason: skip }
      const result = replayed(scenario, lawOf, first && makeLaw(first), resolve)
      return {
        type: result.passed ? 'passed' : 'failed',
        file: source.file,
        seconds: seconds(),
        result,
        policy: scenario.policy,
        problems: scenarioProblems(result, placed),
      }
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
