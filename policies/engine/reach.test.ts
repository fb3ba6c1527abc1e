import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allow, ask, block, smallOverlay, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { conditionKinds, policyOf, ruleLists, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { explore } from './exploration.ts'
import { factsOf, type Facts } from './facts.ts'
import { firstOf } from './judge.ts'
import { requestAt } from './point.ts'
import { deadRules } from './reach.ts'

function deadOf(links: NonNullable<Parameters<typeof smallPolicy>[0]['links']>) {
  return deadRules(smallPolicy({ links })).map(({ rule, by }) => [rule, by])
}

describe('a rule is dead', () => {
  test('where its conditions contradict one another, and nothing decides in its stead', () => {
    expect(
      deadOf([
        { id: 'strikes', when: { strikes: { 'at-least': 3, below: 3 } } },
        { id: 'some-strikes', when: { strikes: { 'at-least': 3, below: 4 } } },
        { id: 'other-target', when: { target: 'taobao', owner: 'jd' } },
        { id: 'other-address', when: { target: 'taobao', address: 'jd.com' } },
        { id: 'own', when: { host: 'wechat', target: 'taobao', relation: 'same-owner' } },
        { id: 'pay', when: { action: 'pay' } },
        { id: 'unknown', when: { target: 'nobody' } },
        { id: 'stranger', when: { host: 'nobody' } },
      ]),
    ).toEqual([
      ['strikes', []],
      ['other-target', []],
      ['other-address', []],
      ['own', []],
      ['pay', []],
      ['unknown', []],
    ])
  })

  test('where those above take all that it asks for, however many they are', () => {
    expect(
      deadOf([
        { id: 'a', ruling: ask, when: { host: 'qq' } },
        { id: 'b', ruling: ask, when: { host: { not: 'qq' }, noticed: true } },
        { id: 'c', ruling: ask, when: { noticed: true } },
        { id: 'd', ruling: ask, when: { host: 'qq', strikes: { 'at-least': 1 } } },
        { id: 'e', when: { strikes: { 'at-least': 1 } } },
      ]),
    ).toEqual([
      ['c', ['a', 'b']],
      ['d', ['a']],
    ])
  })

  test('where it asks for the same as the one above or less, though nothing else stands between', () => {
    expect(deadOf([{ id: 'a' }, { id: 'b' }, { id: 'c', when: { noticed: true } }])).toEqual([
      ['b', ['a']],
      ['c', ['a']],
    ])
  })

  test('through all history, not at one time', () => {
    const from = '2021-09-17T00:00:00+08:00'
    const until = '2021-11-30T00:00:00+08:00'
    const second = '2021-11-29T23:59:59+08:00'
    expect(
      deadOf([
        { id: 'then', 'in-force': { from, until } },
        { id: 'within', 'in-force': { from, until: second } },
        { id: 'longer', 'in-force': { from: second } },
        { id: 'never', 'in-force': { from: until, until } },
        { id: 'tied', when: { host: 'wechat', target: 'jd', relation: 'invested' } },
        {
          id: 'late',
          'in-force': { from: '2022-01-01T00:00:00Z' },
          when: { host: 'wechat', target: 'jd', relation: 'invested' },
        },
      ]),
    ).toEqual([
      ['within', ['then']],
      ['never', []],
      ['late', []],
    ])
  })

  test('under its name in the policy, links before payments, a floor never', () => {
    const overlay = smallOverlay({
      links: [{ id: 'mine' }],
      overrides: [{ rule: 'shop', verdict: 'block', presentation: 'silent' }],
    })
    const policy = smallPolicy(
      {
        links: [
          { id: 'open', ruling: allow },
          { id: 'shop', when: { target: 'jd' }, ruling: allow },
        ],
        payments: [
          { id: 'one', when: { method: 'alipay' } },
          { id: 'two', when: { method: 'alipay', merchant: 'jd' }, ruling: allow },
        ],
      },
      [overlay],
    )
    expect(deadRules(policy)).toEqual([
      { subject: 'link', rule: 'open', by: ['mine'] },
      { subject: 'link', rule: 'override/shop', by: ['mine'] },
      { subject: 'payment', rule: 'two', by: ['one'] },
    ])
  })

  test('by the floor of a rule above it too', () => {
    expect(
      deadOf([
        { id: 'open', when: { host: 'qq' }, ruling: allow },
        { id: 'stop', when: { host: 'qq', suspicions: 'punycode' }, ruling: block },
      ]),
    ).toEqual([['stop', ['open/suspicious', 'open']]])
  })
})

test('no rule of an empty policy is dead, nor one alone', () => {
  expect(deadOf([])).toEqual([])
  expect(deadOf([{ id: 'a' }])).toEqual([])
})

const kinds = fc.uniqueArray(fc.constantFrom(...conditionKinds), { minLength: 2, maxLength: 4 })
const lists = kinds.chain((some) => ruleLists('r', 6, some, 3))
const subjects = [
  ['link', 'links'],
  ['payment', 'payments'],
] as const

describe.each(subjects)('of random rules about a %s', (subject, list) => {
  const mostClasses = 300

  test('those are dead that decide nowhere, and the deciders where they apply stand in for them', () => {
    const counts = { policies: 0, contradictory: 0, shadowed: 0 }
    fc.assert(
      fc.property(lists, (source) => {
        const policy = policyOf(list, source)
        const all = factsOfEachClass(policy, subject, mostClasses)
        if (all.length === 0) return
        counts.policies++
        const rules = policy[list]
        const deciders = all.map((facts) => firstOf(rules, facts))
        const dead = rules
          .filter((rule) => rule.floorOf === undefined && !deciders.includes(rule))
          .map((rule) => ({ subject, rule: rule.id, by: inStead(rule, rules, all) }))
        for (const { by } of dead) counts[by.length === 0 ? 'contradictory' : 'shadowed']++
        expect(deadRules(policy)).toEqual(dead)
      }),
      { numRuns: 30, ...seeded() },
    )
    expect(counts.policies).toBeGreaterThan(3)
    expect(counts.shadowed + counts.contradictory).toBeGreaterThan(3)
  })

  test('no dead one decides a drawn request', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (source, seed) => {
        const policy = policyOf(list, source)
        const rules = policy[list]
        const dead = new Set(deadRules(policy).map(({ rule }) => rule))
        const found: string[] = []
        const random = randomOf(seed)
        const draw = drawerOf(world, rules, subject)
        for (let count = 0; count < 50; count++) {
          const facts = factsOf(draw(random), world)
          const decider = facts && firstOf(rules, facts)
          if (decider && dead.has(decider.id)) found.push(decider.id)
        }
        expect(found).toEqual([])
      }),
      { numRuns: 15, ...seeded() },
    )
  })
})

/** The rules that decide where a rule applies, in their order. */
function inStead(
  rule: CompiledRule,
  rules: readonly CompiledRule[],
  all: readonly Facts[],
): readonly string[] {
  const deciders = new Set(
    all.filter((facts) => applies(rule, facts)).map((facts) => firstOf(rules, facts)),
  )
  return rules.filter((each) => deciders.has(each)).map(({ id }) => id)
}

/** One request of each class that some rule tells apart, none where those are too many. */
function factsOfEachClass(
  { links, payments }: CompiledPolicy,
  subject: 'link' | 'payment',
  most: number,
): readonly Facts[] {
  const { space, forest } = explore(world, subject, [
    { rules: subject === 'link' ? links : payments },
  ])
  const count = forest.levels.reduce((product, { members }) => product * members.length, 1)
  if (count > most) return []
  return Array.from({ length: count }, (_, index) => {
    const point = space.axes.map(() => 0)
    let rest = index
    for (const { axis, members } of forest.levels) {
      point[axis] = members[rest % members.length]![0]!
      rest = Math.floor(rest / members.length)
    }
    return factsOf(requestAt(space, point, undefined, '+08:00'), world)!
  })
}
