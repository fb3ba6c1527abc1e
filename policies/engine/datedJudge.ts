import type { Relation } from './attributes.ts'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { askerOf, factsOf } from './facts.ts'
import { instantOf } from './instant.ts'
import type { Request } from './model.ts'
import { relationOf } from './world.ts'

/** What decides a request, whatever its own date, at an instant (ISO 8601 with a zone); undefined where nothing does. */
export type DatedJudge = (request: Request) => (at: string) => CompiledRule | undefined

/**
 * Rules the same request at one date after another by trying rules: an instant changes nothing but which rules are in
 * force and how two owners stand to each other, so what else holds is tried once.
 */
export function makeDatedJudge({ world, links, payments }: CompiledPolicy): DatedJudge {
  return (request) => {
    const facts = factsOf(request, world)
    if (facts === undefined) return () => undefined
    const asker = askerOf(request, world)
    const rules = request.action === 'pay' ? payments : links
    const known = new Map<Relation, readonly CompiledRule[]>()
    const holdingAs = (relation: Relation): readonly CompiledRule[] => {
      const found = known.get(relation)
      if (found !== undefined) return found
      const asked = { ...facts, relation }
      const holding = rules.filter(({ tests }) =>
        tests.every(({ attribute, holds }) => attribute === 'at' || holds(asked)),
      )
      known.set(relation, holding)
      return holding
    }
    return (at) => {
      const instant = instantOf(at, 'Z')
      if (instant === undefined) return undefined
      const holding = holdingAs(relationOf(world, asker, facts.owner, instant))
      return holding.find(({ from, until }) => from <= instant && instant < until)
    }
  }
}
