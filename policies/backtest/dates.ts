import type { CompiledPolicy } from '../engine/compile.ts'
import { turnsOf } from '../engine/eras.ts'
import { instantOf } from '../engine/instant.ts'
import { writtenRuleOf } from '../engine/writtenRule.ts'

/** An instant at which a law becomes another, in milliseconds since 1970 UTC, and what makes it so. */
export type LawDate = Readonly<{
  at: number
  /** The rules that begin or end, by event, in the pack’s order. */
  rules: readonly string[]
  /** Pairs of owners that come to stand otherwise: `alibaba ant`. */
  owners: readonly string[]
}>

/** All dates of a policy in their order, behind one for what stood before them. */
export function datesOf(policy: CompiledPolicy): readonly LawDate[] {
  const instants = new Set([...turnsOf(policy, 'links'), ...turnsOf(policy, 'payments')])
  const finite = [...instants].filter(Number.isFinite).toSorted((one, other) => one - other)
  const rules = named(
    [...policy.links, ...policy.payments].map(({ id, from, until }) => ({
      name: writtenRuleOf(id).split('/')[0] ?? id,
      turns: [from, until],
    })),
  )
  const owners = named(
    policy.world.registry.edges.map(({ a, b, from, until }) => ({
      name: `${a} ${b}`,
      turns: [from, until].map((turn) => instantOf(turn ?? '', 'Z')),
    })),
  )
  const before = { at: (finite[0] ?? 1) - 1, rules: [], owners: [] }
  return [
    before,
    ...finite.map((at) => ({ at, rules: rules.get(at) ?? [], owners: owners.get(at) ?? [] })),
  ]
}

type Named = Readonly<{ name: string; turns: readonly (number | undefined)[] }>

function named(all: readonly Named[]): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>()
  for (const { name, turns } of all)
    for (const at of turns) {
      if (at === undefined) continue
      const own = names.get(at) ?? []
      if (!own.includes(name)) own.push(name)
      names.set(at, own)
    }
  return names
}
