import type { CompiledPolicy } from './compile.ts'

/**
 * In which era of a policy an instant lies (milliseconds since 1970 UTC). Within one era every request is ruled by the
 * same rule at all instants: no rule begins or ends in it, and no two owners come to stand otherwise.
 */
export type EraOf = (instant: number) => number

export function erasOf({ links, payments, world }: CompiledPolicy): EraOf {
  const inRules = [...links, ...payments].flatMap(({ tests }) =>
    tests.flatMap(({ attribute, accepts }) =>
      attribute === 'at' && accepts.type === 'range' ? [accepts.least, accepts.below] : [],
    ),
  )
  const turns = [...inRules, ...world.edges.flatMap(({ from, until }) => [from, until])]
  const sorted = [...new Set(turns)].toSorted((a, b) => a - b)
  return (instant) => {
    const next = sorted.findIndex((turn) => turn > instant)
    return next === -1 ? sorted.length : next
  }
}
