import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as attributes from '../../policies/engine/attributes.ts'
import { openLinkAttempt, openPaymentAttempt, type Attempt } from '../../policies/engine/attempt.ts'
import { applies, compile, type CompiledPolicy } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { makeLaw, type Law } from '../../policies/engine/law.ts'
import {
  presentationsOf,
  Verdict,
  type RequestInput,
  type When,
} from '../../policies/engine/model.ts'
import { smallOverlay, smallPack, smallWorld } from '../fixtures/smallLaw.ts'

/** Each run makes machines of its own; a busy computer is given time. */
vi.setConfig({ testTimeout: 30_000 })

const world = smallWorld()
const at = fc.constantFrom(
  '2020-06-01T00:00:00Z',
  '2021-06-01T00:00:00+08:00',
  '2022-06-01T00:00:00Z',
)
const systems = fc.constantFrom(...world.systems.keys(), 'unknown')
const owners = fc.constantFrom(...world.owners.keys(), 'unknown')
const methods = fc.constantFrom(...world.methods.keys(), 'none')
const words = (options: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...options)

const urls = fc.oneof(
  fc.constantFrom(
    'https://taobao.com/a?x=1',
    'https://2.taobao.com/',
    'https://m.tb.cn/h.1',
    'https://a@jd.com/',
    'https://ta0bao.com:81/',
    'https://qq.com/?u=https://jd.com',
    'https://weixin.qq.com./',
    'https://example.com/',
    'taobao://item',
    'weixin://dl',
    'intent://x#Intent;end',
    'https://',
    'no address',
  ),
  fc.webUrl(),
)

function listed(values: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const list = fc.uniqueArray(values, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    values,
    list,
    list.map((not) => ({ not })),
  )
}

const whens = fc.record(
  {
    region: listed(words(attributes.Region.options)),
    host: listed(systems),
    version: listed(words(attributes.Version.options)),
    surface: listed(words(attributes.Surface.options)),
    action: listed(words(attributes.Action.options)),
    trigger: listed(words(attributes.Trigger.options)),
    form: listed(words(attributes.LinkForm.options)),
    target: listed(systems),
    owner: listed(owners),
    category: listed(words(attributes.Category.options)),
    relation: listed(words(attributes.Relation.options)),
    merchant: listed(systems),
    'merchant-owner': listed(owners),
    method: listed(methods),
    flags: listed(words(attributes.Flag.options)),
    suspicions: listed(words(attributes.Suspicion.options)),
    noticed: fc.boolean(),
    installed: fc.boolean(),
    rollout: fc.record({ 'at-least': fc.nat(50), below: fc.nat(99) }, { requiredKeys: [] }),
    strikes: fc.record({ 'at-least': fc.nat(3) }),
    address: fc.constantFrom('taobao.com', '.jd.com', 'qq.com?u=1', ['tb.cn/h', 'example.com']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<When>

/** Few conditions a rule, or none would ever hold. */
const fewConditions = fc
  .tuple(whens, fc.nat(2))
  .map(([when, kept]) => Object.fromEntries(Object.entries(when).slice(0, kept)) as When)
const rulings = fc.constantFrom(...Verdict.options).map((verdict) => ({
  verdict,
  presentation: presentationsOf[verdict][0],
  reason: 'test',
}))
const windows = fc.option(
  fc.constantFrom(
    { from: '2021-01-01T00:00:00Z' },
    { from: '2021-01-01T00:00:00Z', until: '2022-01-01T00:00:00Z' },
  ),
  { nil: undefined },
)
const rules = fc
  .array(fc.record({ when: fewConditions, ruling: rulings, 'in-force': windows }), { maxLength: 8 })
  .map((list) =>
    list.map(({ 'in-force': force, ...rule }, index) => ({
      ...rule,
      ...(force ? { 'in-force': force } : {}),
      id: `r${index}`,
    })),
  )

const requests = fc.record(
  {
    at,
    host: systems,
    surface: fc.constantFrom(...attributes.Surface.options),
    action: fc.constantFrom(...attributes.Action.options.filter((action) => action !== 'pay')),
    trigger: fc.constantFrom(...attributes.Trigger.options),
    url: urls,
    version: fc.constantFrom(...attributes.Version.options),
    flags: fc.subarray([...attributes.Flag.options], { maxLength: 2 }),
    merchant: systems,
    method: methods,
    noticed: fc.boolean(),
    installed: fc.boolean(),
    rollout: fc.nat(99),
    strikes: fc.nat(5),
  },
  { requiredKeys: ['at', 'host', 'surface'] },
) as fc.Arbitrary<RequestInput>

function policyOf(kind: 'links' | 'payments', list: readonly object[]): CompiledPolicy {
  return compile(smallPack({ [kind]: list }), [], world)
}

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
