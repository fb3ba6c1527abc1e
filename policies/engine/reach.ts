import type { Subject } from './axes.ts'
import { valuesWithin } from './boxes.ts'
import type { CompiledPolicy } from './compile.ts'
import { build, combine } from './diagram.ts'
import { explore } from './exploration.ts'

/** A rule that never decides: its conditions contradict one another, or rules above it take all it asks for. */
export type DeadRule = Readonly<{
  subject: Subject
  rule: string
  /** The rules that decide in its stead; none where it contradicts itself. */
  by: readonly string[]
}>

/** Exactly the rules that decide no request at any time; floors of suspicions are not counted. */
export function deadRules({ world, links, payments }: CompiledPolicy): readonly DeadRule[] {
  return (
    [
      ['link', links],
      ['payment', payments],
    ] as const
  ).flatMap(([subject, rules]) => {
    const { space, forest, roots } = explore(world, subject, [{ rules }])
    const [root = 0] = roots
    const boxes = space.boxes[0] ?? []
    const everywhere = { label: 0, classes: [] }
    const living = new Set(valuesWithin(forest, root, everywhere))
    return rules.flatMap((rule, index) => {
      if (living.has(index) || rule.floorOf !== undefined) return []
      const own = boxes.filter((box) => box.rule === index).map((box) => ({ ...box, rule: 0 }))
      const alone = build(forest, own, 1)
      const elsewhere = rules.length + 1
      const met = combine(forest, root, alone, (decider, mine) =>
        mine === 0 ? decider : elsewhere,
      )
      const by = valuesWithin(forest, met, everywhere).flatMap((value) => rules[value]?.id ?? [])
      return [{ subject, rule: rule.id, by }]
    })
  })
}
