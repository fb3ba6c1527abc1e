import { describe, expect, test } from 'vitest'
import { compile, type CompiledPolicy, type CompiledRule } from '../../policies/engine/compile.ts'
import { lawAt, makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf } from '../../policies/engine/library.ts'
import type { Pack } from '../../policies/engine/model.ts'
import { replay, type ReplayWorld } from '../../policies/engine/replay.ts'
import type { Scenario } from '../../policies/engine/scenario.ts'
import { projectLibrary, projectScenarios, projectWorld } from '../project.ts'

const patience = 60_000
const library = projectLibrary()
const scenarios = projectScenarios().map(({ scenario }) => scenario)
const { resolve } = projectWorld()
const policies = new Map(
  [...library.packs.values()].map((pack) => [pack, compile(pack, [], library.world)] as const),
)
const laws = new Map([...policies].map(([pack, policy]) => [pack, lawOf(policy)] as const))

function lawOf(policy: CompiledPolicy): Law {
  return makeLaw(policy, policy.pack.name, '2021-09-17T12:00:00+08:00')
}

/** The project's world, in which some packs have other laws. */
function worldWith(changed: ReadonlyMap<Pack, Law>): ReplayWorld {
  return {
    resolve,
    lawOf: (policy) => {
      const { pack, label, at } = placeOf(library, policy)
      return lawAt((changed.get(pack) ?? laws.get(pack))!, label, at)
    },
  }
}

const world = worldWith(new Map())

/** The scenarios in which a rule decides a step or quotes a method, by `PACK RULE`. */
const deciding = new Map<string, Set<Scenario>>()
for (const scenario of scenarios) {
  let pack = placeOf(library, scenario.policy).pack.name
  for (const { step, trace } of replay(scenario, world).steps) {
    if (step.do === 'law.changed') pack = placeOf(library, step.policy).pack.name
    for (const { rule } of [...trace.rulings, ...(trace.quotes ?? [])]) {
      const key = `${pack} ${rule}`
      deciding.set(key, (deciding.get(key) ?? new Set()).add(scenario))
    }
  }
}

/** The same rule under another guard; only what holds is asked of it. */
function guarded(rule: CompiledRule, holds: CompiledRule['tests'][number]['holds']): CompiledRule {
  return { ...rule, tests: rule.tests.slice(0, 1).map((each) => ({ ...each, holds })) }
}

/** Does a scenario fail when the guard of one rule is another? Those that it decides are asked first. */
function isNoticed(
  policy: CompiledPolicy,
  id: string,
  change: (rule: CompiledRule) => CompiledRule,
): boolean {
  const swap = (rule: CompiledRule): CompiledRule => (rule.id === id ? change(rule) : rule)
  const changed = { ...policy, links: policy.links.map(swap), payments: policy.payments.map(swap) }
  const other = worldWith(new Map([[policy.pack, lawOf(changed)]]))
  return [...(deciding.get(`${policy.pack.name} ${id}`) ?? []), ...scenarios].some(
    (scenario) => !replay(scenario, other).passed,
  )
}

function inverted(rule: CompiledRule): CompiledRule {
  return guarded(rule, (facts) => !rule.tests.every((each) => each.holds(facts)))
}

function closed(rule: CompiledRule): CompiledRule {
  return guarded(rule, () => false)
}

test('every scenario passes under the law as it is', () => {
  const failing = scenarios.filter((scenario) => !replay(scenario, world).passed)
  expect(failing.map(({ name }) => name)).toEqual([])
})

describe.each([...policies.values()].map((policy) => [policy.pack.name, policy] as const))(
  'in %s',
  (name, policy) => {
    // A suspicion's floor is no rule of the pack: the compiler makes each of them alike.
    const rules = [...policy.links, ...policy.payments]
      .filter(({ floorOf }) => floorOf === undefined)
      .map(({ id }) => id)

    test('every rule decides a step of a scenario', () => {
      expect(rules.filter((id) => !deciding.has(`${name} ${id}`))).toEqual([])
    })

    test(
      'inverting the guard of any rule fails a scenario',
      () => {
        expect(rules.filter((id) => !isNoticed(policy, id, inverted))).toEqual([])
      },
      patience,
    )

    test(
      'closing the guard of any rule for good fails a scenario',
      () => {
        expect(rules.filter((id) => !isNoticed(policy, id, closed))).toEqual([])
      },
      patience,
    )
  },
)
