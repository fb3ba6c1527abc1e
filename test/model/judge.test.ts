import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openLinkAttempt } from '../../policies/engine/attempt.ts'
import { compile } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { makeJudges } from '../../policies/engine/judge.ts'
import { allow, smallLaw } from '../fixtures/smallLaw.ts'
import { projectLibrary } from '../project.ts'
import { agreementOf } from './agreement.ts'
import { policyFrom, policySources } from './arbitraries.ts'
import { seeded } from './seeded.ts'

/** A hundred thousand requests in all go through judge and naive first match, and of twelve of them one through the machine. */
const stride = 12
vi.setConfig({ testTimeout: 120_000 })

const library = projectLibrary()

describe('judge, machine and naive first match name the same rule', () => {
  test.each([
    ['cn', 30],
    ['what-if', 20],
    ['us', 2],
    ['eu', 1],
    ['nl', 1],
    ['jp', 1],
    ['in', 1],
    ['kr', 1],
    ['br', 1],
  ] as const)('of %s, for %i thousand requests on its borders', (name, thousands) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    const agree = agreementOf(policy)
    const decided = new Set<string>()
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const id of agree(seed, 1_000, stride).keys()) decided.add(id)
      }),
      { numRuns: thousands, ...seeded() },
    )
    const rules = [...policy.links, ...policy.payments].map(({ id }) => id)
    const reached = rules.filter((id) => decided.has(id))
    // Few thousand requests do not come to every floor.
    expect(reached.length).toBeGreaterThan(rules.length * (thousands < 10 ? 0.6 : 0.9))
  })

  test('of random policies behind overlays, for 50 thousand requests', () => {
    let asked = 0
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const agree = agreementOf(policyFrom(source))
        for (const count of agree(seed, 500, stride).values()) asked += count
      }),
      { numRuns: 100, ...seeded() },
    )
    expect(asked).toBe(50_000)
  })

  test('where nothing is known of what a link leads to, and its notice was seen', () => {
    const law = smallLaw({ links: [{ id: 'seen', when: { noticed: true }, ruling: allow }] })
    const attempt = openLinkAttempt(
      law,
      { host: 'wechat', surface: 'chat-1to1', target: 'nobody', noticed: true },
      () => undefined,
    )
    attempt.send({ type: 'link.opened' })
    const facts = factsOf(attempt.request, law.policy.world)!
    expect(attempt.ruling()?.rule).toBe('seen')
    expect(makeJudges(law.policy).link(facts)?.id).toBe('seen')
  })
})
