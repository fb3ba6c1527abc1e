import { compile, type CompiledPolicy } from '../../policies/engine/compile.ts'
import { differenceOf } from '../../policies/engine/diff.ts'
import { differenceLists, type DifferenceList } from '../../policies/engine/differenceLists.ts'
import { instantOf } from '../../policies/engine/instant.ts'
import type { Overlay, Pack, Registry } from '../../policies/engine/model.ts'
import { TooComplex } from '../../policies/engine/tooComplex.ts'
import { makeWorld } from '../../policies/engine/world.ts'
import type { DiffFound, RuleTitles } from '../ipc/diff.ts'

type Side = Readonly<{ pack: Pack; at: string; overlays: readonly Overlay[] }>

/** Two laws of one world, as plain data that a worker can be given. */
export type TwoLaws = Readonly<{ registry: Registry; a: Side; b: Side }>
export type Compared =
  | Readonly<{ type: 'found'; found: DiffFound }>
  | Readonly<{ type: 'too-complex' }>

export function compareSides({ registry, a, b }: TwoLaws): Compared {
  const world = makeWorld([registry])
  const [before, after] = [a, b].map(({ pack, at, overlays }) => ({
    policy: compile(pack, overlays, world),
    at: instantOf(at, pack.zone),
  })) as [Reading, Reading]
  try {
    const lists = differenceLists(differenceOf(before, after))
    const both = [lists.links, lists.payments]
    const titles = {
      a: titlesOf(before.policy, both, 'rulesBefore'),
      b: titlesOf(after.policy, both, 'rulesAfter'),
    }
    return { type: 'found', found: { ...lists, titles } }
  } catch (error) {
    if (error instanceof TooComplex) return { type: 'too-complex' }
    throw error
  }
}

type Reading = Readonly<{ policy: CompiledPolicy; at: number | undefined }>

function titlesOf(
  { links, payments }: CompiledPolicy,
  lists: readonly DifferenceList[],
  rules: 'rulesBefore' | 'rulesAfter',
): RuleTitles {
  const named = new Set(lists.flatMap(({ rows }) => rows.flatMap((row) => row[rules])))
  return Object.fromEntries(
    [...links, ...payments].filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]),
  )
}
