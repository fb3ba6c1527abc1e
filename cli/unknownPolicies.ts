import type { Fault } from '../policies/engine/faults.ts'
import { placeOf, UnknownPolicy, type Library } from '../policies/engine/library.ts'
import { PolicyError, type Placed } from '../policies/engine/parse.ts'

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
