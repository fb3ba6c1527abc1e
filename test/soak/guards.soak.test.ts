import { expect, test } from 'vitest'
import { compile, type CompiledPolicy, type CompiledRule } from '../../policies/engine/compile.ts'
import { lawAt, makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf } from '../../policies/engine/library.ts'
import type { Pack } from '../../policies/engine/model.ts'
import { replay, type ReplayWorld } from '../../policies/engine/replay.ts'
import { truthTable } from '../model/truthTable.ts'
import { uncovered } from './uncovered.ts'
import { projectLibrary, projectScenarios, projectWorld } from '../project.ts'

const library = projectLibrary()
const scenarios = projectScenarios()
const { resolve } = projectWorld()

/** The same rule, holding exactly where it did not. */
function inverted(rule: CompiledRule): CompiledRule {
  const { tests } = rule
  return {
    ...rule,
    tests: [
      {
        attribute: 'inverted',
        wanted: 'true',
        holds: (facts) => !tests.every((each) => each.holds(facts)),
        got: () => 'false',
      },
    ],
  }
}

function withInverted(policy: CompiledPolicy, id: string): CompiledPolicy {
  const swap = (rule: CompiledRule): CompiledRule => (rule.id === id ? inverted(rule) : rule)
  return { ...policy, links: policy.links.map(swap), payments: policy.payments.map(swap) }
}

/** The project's world, in which one pack is another policy. */
function worldWith(changed: CompiledPolicy): ReplayWorld {
  const laws = new Map<Pack, Law>()
  const lawOf = (policy: string): Law => {
    const { pack, label, at } = placeOf(library, policy)
    const known = laws.get(pack)
    if (known) return lawAt(known, label, at)
    const compiled = pack === changed.pack ? changed : compile(pack, [], library.world)
    const law = makeLaw(compiled, label, at)
    laws.set(pack, law)
    return law
  }
  return { lawOf, resolve }
}

function isNoticed(world: ReplayWorld): boolean {
  return (
    truthTable.some(({ expected, answer }) => answer(world) !== expected) ||
    scenarios.some(({ scenario }) => !replay(scenario, world).passed)
  )
}

const packs = [...library.packs.values()].map((pack) => [pack.name, pack] as const)

test.each(packs)(
  'in %s, inverting the guard of any rule fails a scenario or a row of the truth table',
  (_, pack) => {
    const policy = compile(pack, [], library.world)
    expect(isNoticed(worldWith(policy))).toBe(false)
    const unnoticed = [...policy.links, ...policy.payments]
      .filter(({ floorOf }) => floorOf === undefined)
      .map(({ id }) => id)
      .filter((id) => !isNoticed(worldWith(withInverted(policy, id))))
    expect(unnoticed.filter((id) => !uncovered.includes(`${pack.name} ${id}`))).toEqual([])
  },
)

test('a rule that decides no step of any scenario is a known one', () => {
  const { lawOf } = projectWorld()
  const deciding = new Set(
    scenarios.flatMap(({ scenario }) =>
      replay(scenario, { lawOf, resolve }).steps.flatMap(({ trace, ruling }) => {
        const pack = ruling ? placeOf(library, ruling.pack).pack.name : packOf(scenario.policy)
        const rulings = [...trace.rulings, ...(trace.quotes ?? [])]
        return rulings.map(({ rule }) => `${pack} ${rule}`)
      }),
    ),
  )
  const rules = packs.flatMap(([name, { links, payments }]) =>
    [...links, ...payments].map(({ id }) => `${name} ${id}`),
  )
  const idle = rules.filter((rule) => !deciding.has(rule))
  expect(idle.filter((rule) => !uncovered.includes(rule))).toEqual([])
})

function packOf(policy: string): string {
  return placeOf(library, policy).pack.name
}
