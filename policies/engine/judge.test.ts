import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allow, block, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { factsOf, type Facts } from './facts.ts'
import { firstOf, makeJudges } from './judge.ts'
import { Request, type RequestInput } from './model.ts'

function facts(input: Partial<RequestInput>): Facts {
  const request = {
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...input,
  }
  return factsOf(Request.parse(request), world)!
}

/** The same rules, which count how often one of their conditions is asked. */
function counted(policy: CompiledPolicy): { policy: CompiledPolicy; asked: () => number } {
  let asked = 0
  const count = (rules: readonly CompiledRule[]): readonly CompiledRule[] =>
    rules.map((rule) => ({
      ...rule,
      tests: rule.tests.map((each) => ({
        ...each,
        holds: (own: Facts) => {
          asked++
          return each.holds(own)
        },
      })),
    }))
  const { links, payments } = policy
  return {
    policy: { ...policy, links: count(links), payments: count(payments) },
    asked: () => asked,
  }
}

describe('the judge', () => {
  const policy = smallPolicy({
    links: [
      { id: 'paths', when: { address: 'jd.com/item' } },
      { id: 'rivals', when: { relation: 'rival', surface: 'chat-group' } },
      { id: 'own', when: { relation: 'same-owner' }, ruling: allow },
      { id: 'rest', when: { owner: { not: 'unknown' } }, ruling: allow },
    ],
    payments: [
      { id: 'wechat-pay', when: { method: 'wechat-pay', 'merchant-owner': 'alibaba' } },
      { id: 'any', when: { method: { not: 'none' } }, ruling: allow },
    ],
  })
  const judges = makeJudges(policy)

  test.each<readonly [Partial<RequestInput>, string | undefined]>([
    [{ url: 'https://m.jd.com/item/1' }, 'paths'],
    [{ url: 'https://m.jd.com/list' }, 'rest'],
    [{ url: 'https://taobao.com/', surface: 'chat-group' }, 'rivals'],
    [{ url: 'https://taobao.com/' }, 'rest'],
    [{ url: 'https://a@taobao.com/' }, 'rest/suspicious'],
    [{ url: 'https://a@taobao.com/', noticed: true }, 'rest'],
    [{ url: 'https://qq.com/' }, 'own'],
    [{ host: 'nobody', url: 'https://qq.com/' }, 'rest'],
    [{ target: 'taobao' }, 'rest'],
    [{ url: 'https://www.example.com/' }, undefined],
  ])('of links names for %j the rule %s', (input, id) => {
    expect(judges.link(facts(input))?.id).toBe(id)
  })

  test.each<readonly [Partial<RequestInput>, string | undefined]>([
    [{ merchant: 'taobao', method: 'wechat-pay' }, 'wechat-pay'],
    [{ merchant: 'jd', method: 'wechat-pay' }, 'any'],
    [{ merchant: 'jd', method: 'unheard-of' }, 'any'],
    [{ merchant: 'taobao' }, undefined],
  ])('of payments names for %j the rule %s', (input, id) => {
    expect(judges.payment(facts({ action: 'pay', ...input }))?.id).toBe(id)
  })

  test('of no rules names none', () => {
    expect(makeJudges(smallPolicy({})).link(facts({}))).toBeUndefined()
  })

  test('asks no rule anything about requests that its space holds', () => {
    let judged = 0
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const { policy: own, asked } = counted(policyFrom(source))
        const { link, payment } = makeJudges(own)
        const random = randomOf(seed)
        const drawLink = drawerOf(world, own.links, 'link')
        const drawPayment = drawerOf(world, own.payments, 'payment')
        for (let count = 0; count < 50; count++) {
          const [a, b] = [drawLink(random), drawPayment(random)].map((each) =>
            factsOf({ ...each, at: '2021-09-17T12:00:00+08:00' }, world),
          )
          if (a) link(a)
          if (b) payment(b)
          judged++
        }
        expect(asked()).toBe(0)
      }),
      { numRuns: 10, ...seeded() },
    )
    expect(judged).toBe(500)
  })

  test('tries rules one by one before 2000 and from 2100 on, by UTC', () => {
    const { policy: own, asked } = counted(
      smallPolicy({
        links: [
          { id: 'then', 'in-force': { from: '2021-01-01T00:00:00Z' }, ruling: block },
          { id: 'before', ruling: allow },
        ],
      }),
    )
    const { link } = makeJudges(own)
    const answers = [
      '2000-01-01T00:00:00+08:00',
      '2000-01-01T00:00:00Z',
      '2099-12-31T23:59:59Z',
      '2099-12-31T23:59:59-05:00',
    ].map((at) => {
      const before = asked()
      return [link(facts({ at }))?.id, asked() > before]
    })
    expect(answers).toEqual([
      ['before', true],
      ['before', false],
      ['then', false],
      ['then', true],
    ])
  })

  test('tries rules one by one where they are too many to tell apart', () => {
    const { policy: own, asked } = counted(
      smallPolicy({
        links: Array.from({ length: 11 }, (_, index) => ({
          id: `q${index}`,
          when: { address: `jd.com?q=${index}` },
        })),
      }),
    )
    const { link } = makeJudges(own)
    expect(link(facts({ url: 'https://jd.com/?q=7' }))?.id).toBe('q7')
    expect(asked()).toBeGreaterThan(0)
  })
})

test('the first rule of which every condition holds decides', () => {
  const { links } = smallPolicy({
    links: [
      { id: 'a', when: { host: 'qq' } },
      { id: 'b', when: { host: 'wechat', noticed: true } },
      { id: 'c', when: { host: 'wechat' } },
      { id: 'd' },
    ],
  })
  expect(firstOf(links, facts({}))?.id).toBe('c')
  expect(firstOf(links, facts({ host: 'jd' }))?.id).toBe('d')
  expect(firstOf(links.slice(0, 3), facts({ host: 'jd' }))).toBeUndefined()
})
