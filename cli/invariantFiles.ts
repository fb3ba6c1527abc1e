import type { Fault } from '../policies/engine/faults.ts'
import { instantOf } from '../policies/engine/instant.ts'
import { Invariants } from '../policies/engine/invariants.ts'
import type { Library } from '../policies/engine/library.ts'
import type { Rule } from '../policies/engine/model.ts'
import { ruleFaults } from '../policies/engine/names.ts'
import { parsePlaced, PolicyError, type Placed } from '../policies/engine/parse.ts'
import { readOwnFile } from './ownFiles.ts'

/** A file of invariants with the places of its parts; what it names has to be in the registry. */
export function readInvariants(named: string, library: Library): Placed<Invariants> {
  const { file, text } = readOwnFile(named)
  const placed = parsePlaced(file, text, Invariants)
  const faults = [...nameFaults(placed.value, library), ...orderFaults(placed.value)]
  if (faults.length > 0) throw new PolicyError(faults.map(placed.say))
  return placed
}

/** A policy that an invariants file names and nobody knows. */
export function policyFault({ value, say }: Placed<Invariants>, { message }: Error): PolicyError {
  const got = `"${value.policy}" (${message})`
  return new PolicyError([say({ path: ['policy'], expected: 'a known policy', got })])
}

/** Conditions are checked as those of rules are. */
function nameFaults({ invariants }: Invariants, library: Library): readonly Fault[] {
  const links = invariants.map(({ id, title, when }): Rule => ({
    id,
    title,
    when,
    ruling: { verdict: 'block', presentation: 'stopped-page', reason: 'invariant' },
    source: ['overlay'],
    confidence: 'hypothetical',
  }))
  return ruleFaults({ links, payments: [] }, 'Z', library.world).map((fault) => ({
    ...fault,
    path: ['invariants', ...fault.path.slice(1)],
  }))
}

function orderFaults({ invariants }: Invariants): readonly Fault[] {
  return invariants.flatMap(({ from, until }, index) => {
    if (from === undefined || until === undefined) return []
    const isOrdered = (instantOf(from, 'Z') ?? 0) < (instantOf(until, 'Z') ?? 0)
    return isOrdered
      ? []
      : [
          {
            path: ['invariants', index, 'until'],
            expected: `an instant after ${from}`,
            got: JSON.stringify(until),
          },
        ]
  })
}
