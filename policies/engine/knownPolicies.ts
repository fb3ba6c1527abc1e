import type { Fault } from './faults.ts'
import { placeOf, UnknownPolicy, type Library } from './library.ts'
import { PolicyError, type Placed } from './parse.ts'
import type { Scenario } from './scenario.ts'

/** A policy as a file names it, and where in the file. */
export type NamedPolicy = Readonly<{ policy: string; path: Fault['path'] }>

/** A policy that nobody knows is a fault of the file, wherever in it the name stands. */
export function refuseUnknownPolicies(
  named: readonly NamedPolicy[],
  library: Library,
  say: Placed<unknown>['say'],
): void {
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

/** Every policy that a scenario names, but for the one that another takes the place of. */
export function policiesOf(scenario: Scenario, isReplaced: boolean): readonly NamedPolicy[] {
  return [
    ...(isReplaced ? [] : [{ policy: scenario.policy, path: ['policy'] }]),
    ...scenario.steps.flatMap((step, index) =>
      step.do === 'law.changed' ? [{ policy: step.policy, path: ['steps', index, 'policy'] }] : [],
    ),
  ]
}
