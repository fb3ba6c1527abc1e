import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allow, ask, choose, reroute, smallLaw, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources } from '../../test/model/arbitraries.ts'
import { seeded } from '../../test/model/seeded.ts'
import { openLinkAttempt, openPaymentAttempt, type Attempt } from './attempt.ts'
import { factsOf } from './facts.ts'
import { firstOf } from './judge.ts'
import { lastHopOf } from './lastHop.ts'
import { makeLaw } from './law.ts'
import type { RequestInput } from './model.ts'

const world = smallWorld()

type Chain = readonly [first: string, ...rest: string[]]

/** A link along some addresses, each of which redirects to the next, under one rule for all. */
function along(
  [url, ...rest]: Chain,
  ruling: typeof ask | typeof allow | typeof choose | typeof reroute = allow,
  input: Partial<RequestInput> = {},
): Attempt {
  const hops = [url, ...rest]
  const attempt = openLinkAttempt(
    smallLaw({ links: [{ ruling }] }),
    { host: 'wechat', surface: 'chat-1to1', url, ...input },
    (from) => hops[hops.indexOf(from) + 1],
  )
  attempt.send({ type: 'link.opened' })
  return attempt
}

const jd = 'https://jd.com/'
const qq = 'https://qq.com/'
const short = 'https://m.tb.cn/h'

describe('without a redirect', () => {
  test('the last hop is the request, whatever it says of itself', () => {
    const plain = along([jd])
    expect(lastHopOf(plain, world)).toEqual(plain.request)
    const whole = along([jd], ask, { form: 'qr', trigger: 'script', noticed: true })
    expect(lastHopOf(whole, world)).toEqual(whole.request)
  })

  test('so is that of a request that has no address, or none that can be read', () => {
    for (const input of [{ url: undefined, target: 'jd' }, { url: 'no address' }] as const) {
      const attempt = along([jd], ask, { ...input, noticed: true })
      expect(lastHopOf(attempt, world)).toEqual(attempt.request)
    }
  })

  test('a payment has its request', () => {
    const payment = { host: 'taobao', surface: 'checkout', url: jd, method: 'alipay' } as const
    const attempt = openPaymentAttempt(smallLaw({ payments: [{ ruling: ask }] }), payment)
    attempt.send({ type: 'payment.requested' })
    attempt.send({ type: 'notice.confirmed' })
    expect(lastHopOf(attempt, world)).toBe(attempt.request)
  })
})

describe('after a redirect', () => {
  test('the last hop is where it leads, by no person and in its own form', () => {
    const attempt = along([short, jd, qq], allow, { form: 'qr', flags: ['lottery'] })
    const { form: _form, ...rest } = attempt.request
    expect(lastHopOf(attempt, world)).toEqual({ ...rest, url: qq, trigger: 'redirect' })
  })

  test.each<readonly [Chain, boolean]>([
    [[short, 'https://taobao.com/'], true],
    [[short, jd], false],
    [[short, jd, 'https://www.taobao.com/'], true],
    [['https://a.example/', 'https://a.example/2'], true],
    [['https://a.example/', 'https://b.example/'], false],
    [['https://a.example/', jd], false],
  ])('what was noticed of the first of %j is noticed of the last: %s', (chain, noticed) => {
    const attempt = along(chain, allow, { noticed: true })
    expect(lastHopOf(attempt, world)).toMatchObject({ url: chain.at(-1), noticed })
    expect(lastHopOf(along(chain), world).noticed).toBe(false)
  })
})

describe('what a person agreed to', () => {
  test('is noticed of the hops that come after', () => {
    const attempt = along([short, jd, 'https://www.taobao.com/', qq], ask)
    const seen = [lastHopOf(attempt, world)]
    for (let count = 0; count < 3; count++) {
      attempt.send({ type: 'notice.confirmed' })
      seen.push(lastHopOf(attempt, world))
    }
    expect(seen.map(({ url, noticed }) => [url, noticed])).toEqual([
      [short, false],
      [jd, false],
      ['https://www.taobao.com/', true],
      [qq, false],
    ])
  })

  test.each([
    [ask, { type: 'notice.confirmed' }],
    [choose, { type: 'choice.made', choice: 'jd' }],
    [reroute, { type: 'reroute.followed' }],
  ] as const)('is not noticed of the hop that was ruled before: %j', (ruling, event) => {
    const attempt = along([jd], ruling)
    expect(lastHopOf(attempt, world).noticed).toBe(false)
    attempt.send(event)
    expect(attempt.confirmed()).toEqual(['jd'])
    expect(lastHopOf(attempt, world).noticed).toBe(false)
    attempt.send({ type: 'page.left' })
    expect(lastHopOf(attempt, world).noticed).toBe(false)
  })

  test('stays noticed when the same is agreed to again', () => {
    const attempt = along([short, 'https://www.taobao.com/'], ask)
    attempt.send({ type: 'notice.confirmed' })
    attempt.send({ type: 'notice.confirmed' })
    expect(attempt.confirmed()).toEqual(['taobao', 'taobao'])
    expect(lastHopOf(attempt, world).noticed).toBe(true)
  })

  test('stays noticed when the last hop is let through', () => {
    const links = [{ when: { form: 'short' }, ruling: ask }, { ruling: allow }] as const
    const input = { host: 'wechat', surface: 'chat-1to1', url: short } as const
    const attempt = openLinkAttempt(smallLaw({ links }), input, (from) =>
      from === short ? 'https://www.taobao.com/' : undefined,
    )
    attempt.send({ type: 'link.opened' })
    attempt.send({ type: 'notice.confirmed' })
    expect([attempt.state(), attempt.confirmed()]).toEqual(['opened', ['taobao']])
    expect(lastHopOf(attempt, world).noticed).toBe(true)
  })

  test('stays noticed when the last hop is turned down', () => {
    const attempt = along([short, 'https://www.taobao.com/'], ask)
    attempt.send({ type: 'notice.confirmed' })
    attempt.send({ type: 'notice.dismissed' })
    expect(lastHopOf(attempt, world).noticed).toBe(true)
  })
})

test('an attempt that nothing was asked of has the first hop', () => {
  const input = { host: 'wechat', surface: 'chat-1to1', url: jd } as const
  const attempt = openLinkAttempt(smallLaw({}), input, () => qq)
  expect(lastHopOf(attempt, world)).toEqual(attempt.request)
})

const addresses = [short, jd, qq, 'https://www.taobao.com/?a=1', 'https://a@jd.com/item'] as const
const others = ['weixin://dl', 'https://a.example/', 'https://b.example/', 'no address'] as const
const events = [
  { type: 'notice.confirmed' },
  { type: 'choice.made', choice: 'jd' },
  { type: 'reroute.followed' },
  { type: 'link.copied' },
  { type: 'page.left' },
] as const

test('the rules say of the last hop what the newest ruling says', () => {
  const chains = fc.array(fc.constantFrom(...addresses, ...others), { minLength: 1, maxLength: 4 })
  const ways = fc.record({ noticed: fc.boolean(), seed: fc.array(fc.nat(4), { maxLength: 8 }) })
  fc.assert(
    fc.property(policySources, chains, ways, (source, chain, { noticed, seed }) => {
      const law = makeLaw(policyFrom(source), 'random', '2021-09-17T12:00:00+08:00')
      let hop = 0
      const input = { host: 'wechat', surface: 'chat-1to1', url: chain[0]!, noticed } as const
      const attempt = openLinkAttempt(law, { ...input, form: 'qr' }, () => chain[++hop])
      attempt.send({ type: 'link.opened' })
      const agree = (): void => {
        const facts = factsOf(lastHopOf(attempt, law.policy.world), law.policy.world)
        const rule = facts && firstOf(law.policy.links, facts)
        const name = facts === undefined ? 'bad-address' : (rule?.id ?? 'no-rule')
        expect(attempt.ruling()?.rule).toBe(name)
      }
      agree()
      for (const each of seed) {
        const event = events[each]!
        if (!attempt.canTake(event)) continue
        attempt.send(event)
        agree()
      }
    }),
    { numRuns: 60, ...seeded() },
  )
})
