import type { CompiledPolicy } from '../engine/compile.ts'

/** An instant at which rules begin or end, in milliseconds since 1970 UTC, and which: by event, in the pack's order. */
export type Turn = Readonly<{ at: number; rules: readonly string[] }>

/** What stood before all turns of a policy, as a turn that no rule makes, and the turns in their order. */
export function turnsOf({ links, payments }: CompiledPolicy): readonly Turn[] {
  const turns = new Map<number, Set<string>>()
  for (const { id, from, until } of [...links, ...payments])
    for (const at of [from, until]) {
      if (!Number.isFinite(at)) continue
      const rules = turns.get(at) ?? new Set()
      turns.set(at, rules.add(id.replace(/^override\//, '').split('/')[0] ?? id))
    }
  const sorted = [...turns].toSorted(([one], [other]) => one - other)
  const [first] = sorted
  return [
    { at: first === undefined ? 0 : first[0] - 1, rules: [] },
    ...sorted.map(([at, rules]) => ({ at, rules: [...rules] })),
  ]
}
