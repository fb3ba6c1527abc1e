import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercisedBy } from '../../cli/exercised.ts'
import { policyFrom, policySources, type PolicySource } from './arbitraries.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import { makeLaw, type Law } from '../../policies/engine/law.ts'
import { replay, type ReplayWorld } from '../../policies/engine/replay.ts'
import { scenarioCases } from '../../policies/engine/scenarioCases.ts'
import { itemKey } from '../../policies/generation/reach.ts'
import { scenarioText } from '../../policies/generation/scenarioText.ts'
import { suiteFor, type Suite } from '../../policies/generation/suite.ts'

const redirects: Readonly<Record<string, string>> = {
  'https://m.tb.cn/h.1': 'https://taobao.com/1',
  'https://jd.com/to': 'https://m.tb.cn/h.1',
  'https://example.com/loop': 'https://example.com/loop',
}
const today = '2021-09-17T12:00:00+08:00'

function lawOf(policy: CompiledPolicy, label: string): Law {
  const [, at = today] = label.split('@')
  return makeLaw(policy, label, at)
}

function worldOf(policy: CompiledPolicy): ReplayWorld {
  return { lawOf: (label) => lawOf(policy, label), resolve: (url) => redirects[url] }
}

function suiteOf(policy: CompiledPolicy): Suite {
  return suiteFor({
    law: lawOf(policy, `small@${today}`),
    policy: `small@${today}`,
    isDatable: true,
    language: 'en',
    world: worldOf(policy),
    redirecting: Object.keys(redirects),
  })
}

/** What the scenarios of a suite exercise when their files are read again. */
function exercisedIn({ scenarios }: Suite, policy: CompiledPolicy): ReadonlySet<string> {
  const world = worldOf(policy)
  const law = lawOf(policy, `small@${today}`)
  const keys = new Set<string>()
  for (const each of scenarios) {
    const [placed] = scenarioCases(`${each.file}.scenario.yaml`, scenarioText(each))
    const { passed, steps } = replay(placed!.value, world)
    const problems = steps.flatMap((step) => step.problems.map(({ text }) => text))
    expect([each.file, passed, problems]).toEqual([each.file, true, []])
    // Scenarios about dates go through other laws too.
    if (each.scenario.tags.includes('dates')) continue
    const result = { name: each.scenario.name, passed, steps }
    const outcome = { type: 'passed', file: each.file, seconds: 0, result, problems: [] } as const
    for (const key of exercisedBy({ ...outcome, policy: each.scenario.policy }, law, () => 'small'))
      keys.add(key)
  }
  return keys
}

/** Everything has the same name in the small world, so these are told alike. */
const alike: PolicySource = {
  links: ['taobao', 'jd', 'qq'].map((target, index) => ({
    id: `link${index}`,
    when: { target },
    ruling: { verdict: 'allow', presentation: 'web-view', reason: 'test' },
  })),
  payments: [],
  own: [],
  overridden: [],
}

test('whatever the policy is, its scenarios replay green and exercise all that they can', () => {
  fc.assert(
    fc.property(policySources, (source) => {
      const policy = policyFrom(source)
      const suite = suiteOf(policy)
      const exercised = exercisedIn(suite, policy)
      const missing = suite.reach.within.map(itemKey).filter((key) => !exercised.has(key))
      expect(missing).toEqual([])
      const beyond = suite.reach.leftOut.map(({ item }) => itemKey(item))
      expect(beyond.filter((key) => exercised.has(key))).toEqual([])
      for (const list of [
        suite.scenarios.map(({ file }) => file),
        suite.scenarios.map(({ scenario }) => scenario.name),
      ])
        expect(new Set(list).size).toBe(list.length)
      for (const { scenario, results } of suite.scenarios) {
        if (!scenario.tags.includes('rule')) continue
        const rules = new Set(
          results.flatMap(({ step, ruling }) =>
            step.do === 'checkout.opened' ? [] : [ruling?.rule],
          ),
        )
        const isAlone = suite.alone.some(({ name }) => rules.has(name))
        expect([scenario.name, rules.size > 1 || isAlone]).toEqual([scenario.name, true])
      }
    }),
    { numRuns: 8, examples: [[alike]] },
  )
})
