import type { CompiledPolicy } from './compile.ts'

/** In which era an instant lies (milliseconds since 1970 UTC). */
export type EraOf = (instant: number) => number

/**
 * The eras of some rules of a policy. Within one era every request is ruled by the same of them at all instants: none
 * begins or ends in it, and no two owners come to stand otherwise.
 */
export function erasOf(policy: CompiledPolicy, of: 'links' | 'payments'): EraOf {
  const sorted = turnsOf(policy, of)
  return (instant) => {
    const next = sorted.findIndex((turn) => turn > instant)
    return next === -1 ? sorted.length : next
  }
}

/** Where eras meet: every instant at which one begins, ascending; infinite ones among them. */
export function turnsOf(policy: CompiledPolicy, of: 'links' | 'payments'): readonly number[] {
  const inRules = policy[of].flatMap(({ tests }) =>
    tests.flatMap(({ attribute, accepts }) =>
      attribute === 'at' && accepts.type === 'range' ? [accepts.least, accepts.below] : [],
    ),
  )
  const turns = [...inRules, ...policy.world.edges.flatMap(({ from, until }) => [from, until])]
  return [...new Set(turns)].toSorted((a, b) => a - b)
}
