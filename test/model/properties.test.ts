import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openLinkAttempt, openPaymentAttempt, type Attempt } from '../../policies/engine/attempt.ts'
import { applies, compile, type CompiledPolicy } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { makeLaw, type Law } from '../../policies/engine/law.ts'
import type { RequestInput } from '../../policies/engine/model.ts'
import { smallOverlay, smallPack } from '../fixtures/smallLaw.ts'
import { policyOf, requests, rules, world } from './arbitraries.ts'

/** Each run makes machines of its own; a busy computer is given time. */
vi.setConfig({ testTimeout: 30_000 })

function lawOf(policy: CompiledPolicy): Law {
  return makeLaw(policy, 'small', '2021-09-17T12:00:00+08:00')
}

function opened(law: Law, request: RequestInput): Attempt {
  const attempt = openLinkAttempt(law, request, () => undefined)
  attempt.send({ type: 'link.opened' })
  return attempt
}

const stateOf = {
  allow: 'opened',
  interstitial: 'warning',
  choose: 'choosing',
  reroute: 'rerouted',
  block: 'blocked',
} as const

describe('the machine says what the first rule that applies says', () => {
  test('for links', () => {
    fc.assert(
      fc.property(rules, requests, (list, request) => {
        const policy = policyOf('links', list)
        const attempt = opened(lawOf(policy), request)
        const facts = factsOf(attempt.request, world)
        const first = facts && policy.links.find((rule) => applies(rule, facts))
        const ruling = attempt.ruling()!
        expect(ruling.rule).toBe(first?.id ?? (facts ? 'no-rule' : 'bad-address'))
        expect(ruling.verdict).toBe(first?.ruling.verdict ?? 'block')
        expect(attempt.state()).toBe(stateOf[ruling.verdict])
        expect(ruling.trace.at(-1)?.missed.length === 0).toBe(first !== undefined)
        expect(ruling.trace.slice(0, -1).every(({ missed }) => missed.length > 0)).toBe(true)
        expect(ruling.nearly.every(({ missed }) => missed.length === 1)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('for payments', () => {
    fc.assert(
      fc.property(rules, requests, (list, { url: _url, ...request }) => {
        const policy = policyOf('payments', list)
        const attempt = openPaymentAttempt(lawOf(policy), { ...request, action: 'pay' })
        attempt.send({ type: 'payment.quoted' })
        const facts = factsOf(attempt.request, world)!
        const first = policy.payments.find((rule) => applies(rule, facts))
        expect(attempt.ruling()).toMatchObject({
          rule: first?.id ?? 'no-rule',
          verdict: first?.ruling.verdict ?? 'block',
        })
      }),
      { numRuns: 150 },
    )
  })
})

test('a request is ruled alike each time', () => {
  fc.assert(
    fc.property(rules, requests, (list, request) => {
      const [once, again] = [lawOf(policyOf('links', list)), lawOf(policyOf('links', list))]
      expect(opened(once, request).steps).toEqual(opened(again, request).steps)
    }),
  )
})

test('rules for what is suspicious soften nothing: without them the verdict is the same, or allow', () => {
  fc.assert(
    fc.property(rules, requests, (list, request) => {
      const policy = policyOf('links', list)
      const bare = { ...policy, links: policy.links.filter((rule) => rule.floorOf === undefined) }
      const floored = opened(lawOf(policy), request).ruling()!
      const plain = opened(lawOf(bare), request).ruling()!
      const isFloor = floored.rule.endsWith('/suspicious')
      expect(isFloor || floored.rule === plain.rule).toBe(true)
      expect(floored.verdict).toBe(isFloor ? 'interstitial' : plain.verdict)
      expect(plain.verdict).toBe(isFloor ? 'allow' : floored.verdict)
    }),
    { numRuns: 100 },
  )
})

test('an address that cannot be parsed is blocked under every policy', () => {
  fc.assert(
    fc.property(rules, requests, fc.string(), (list, request, url) => {
      fc.pre(!URL.canParse(url))
      const policy = policyOf('links', [
        { id: 'open', ruling: { verdict: 'allow', presentation: 'web-view', reason: 'test' } },
        ...list,
      ])
      expect(opened(lawOf(policy), { ...request, url }).ruling()).toMatchObject({
        verdict: 'block',
        rule: 'bad-address',
      })
    }),
  )
})

test('an overlay that allows nothing new can only be read before the pack, never change its rules', () => {
  fc.assert(
    fc.property(rules, rules, requests, (mine, list, request) => {
      const own = mine.map((rule) => ({ ...rule, id: `own-${rule.id}` }))
      const pack = smallPack({ links: list })
      const behind = compile(pack, [smallOverlay({ links: own })], world)
      const facts = factsOf(openLinkAttempt(lawOf(behind), request, () => undefined).request, world)
      fc.pre(facts !== undefined)
      const ofOwn = behind.links
        .filter(({ id }) => id.startsWith('own-'))
        .find((rule) => applies(rule, facts))
      const ofPack = compile(pack, [], world).links.find((rule) => applies(rule, facts))
      expect(behind.links.find((rule) => applies(rule, facts))?.id).toBe((ofOwn ?? ofPack)?.id)
    }),
  )
})
