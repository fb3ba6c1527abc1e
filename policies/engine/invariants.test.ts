import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { allow, ask, block, reroute, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { conditionKinds, policyOf, ruleLists, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { isWithinOf } from '../../test/model/isWithin.ts'
import { seeded } from '../../test/model/seeded.ts'
import { instantOf, isoOf } from './instant.ts'
import { factsOf } from './facts.ts'
import { checkInvariant, Invariant, Invariants } from './invariants.ts'
import { firstOf } from './judge.ts'
import { Request, Verdict } from './model.ts'
import { outcomeOf } from './outcome.ts'
import { scopeOf } from './scope.ts'

type Input = Omit<z.input<typeof Invariant>, 'id' | 'title'>

const title = { zh: '名', en: 'name' }
const noon = '2021-09-17T12:00:00+08:00'
const at = instantOf(noon, 'Z')!

function invariant(input: Input): Invariant {
  return Invariant.parse({ id: 'stated', title, ...input })
}

describe('an invariant is read', () => {
  test('about links, of every request, unless told otherwise', () => {
    expect(invariant({ never: { verdict: 'block' } })).toEqual({
      id: 'stated',
      title,
      about: 'links',
      when: {},
      never: { verdict: 'block' },
    })
  })

  test.each([
    [{}, 'either always or never'],
    [{ always: { verdict: 'allow' }, never: { verdict: 'block' } }, 'either always or never'],
    [{ always: {} }, 'a verdict, a presentation or a rule'],
    [{ never: { verdict: undefined } }, 'a verdict, a presentation or a rule'],
    [{ always: { verdict: [] } }, ''],
    [{ always: { verdict: 'forbid' } }, ''],
    [{ always: { verdict: 'allow', reason: 'test' } }, ''],
    [{ always: { verdict: 'allow' }, from: '2021-09-17' }, ''],
    [{ always: { verdict: 'allow' }, about: 'cards' }, ''],
    [{ always: { verdict: 'allow' }, until: noon, since: noon }, ''],
  ])('not from %j', (input, message) => {
    const { success, error } = Invariant.safeParse({ id: 'stated', title, ...input })
    expect(success).toBe(false)
    expect(error?.message).toContain(message)
  })

  test('from a file with one or more', () => {
    const file = {
      apiVersion: 'hutong/v1',
      kind: 'Invariants',
      name: 'mine',
      invariants: [{ id: 'stated', title, never: { rule: ['a', 'no-rule'] } }],
    }
    expect(Invariants.parse(file)).toEqual({
      ...file,
      invariants: [invariant({ never: { rule: ['a', 'no-rule'] } })],
    })
    expect(Invariants.parse({ ...file, policy: 'cn' }).policy).toBe('cn')
    for (const odd of [
      { invariants: [] },
      { name: '' },
      { name: 'a'.repeat(201) },
      { policy: '' },
      { kind: 'Pack' },
      { apiVersion: 'hutong/v2' },
      { more: true },
    ])
      expect(Invariants.safeParse({ ...file, ...odd }).success).toBe(false)
    expect(Invariants.safeParse({ ...file, name: 'a'.repeat(200) }).success).toBe(true)
  })
})

describe('an invariant', () => {
  const policy = smallPolicy({
    links: [
      { id: 'stop', when: { target: 'taobao', noticed: false }, ruling: block },
      { id: 'ask', when: { target: 'taobao' }, ruling: ask },
    ],
    payments: [{ id: 'pay', when: { method: 'wechat-pay' }, ruling: reroute }],
  })
  const checked = (input: Input, instant: number | undefined = at) =>
    checkInvariant(policy, invariant(input), instant)
  const rulesIn = (input: Input): readonly string[] =>
    checked(input).counterexamples.map(({ rule }) => rule)

  test('that does not hold tells where, how much, an example, and what happens there', () => {
    const stated = { when: { target: 'taobao' }, never: { verdict: 'block' } } as const
    expect(checked(stated)).toEqual({
      invariant: invariant(stated),
      isEmpty: false,
      counterexamples: [
        {
          where: [
            { attribute: 'target', is: ['taobao'] },
            { attribute: 'noticed', is: ['false'] },
          ],
          classes: 1,
          example: { host: 'wechat', surface: 'chat-1to1', url: 'https://taobao.com/' },
          outcome: { verdict: 'block', presentation: 'stopped-page' },
          rule: 'stop',
        },
      ],
    })
  })

  test('that holds has no counter-examples', () => {
    expect(
      checked({ when: { target: 'taobao', noticed: true }, always: { verdict: 'interstitial' } }),
    ).toMatchObject({
      isEmpty: false,
      counterexamples: [],
    })
  })

  test.each([
    [{ always: { verdict: 'block' } }, ['ask']],
    [{ always: { verdict: ['block', 'interstitial'] } }, []],
    [{ always: { presentation: 'confirm-page' } }, ['no-rule', 'stop']],
    [{ always: { verdict: 'block', presentation: 'confirm-page' } }, ['no-rule', 'stop', 'ask']],
    [{ always: { rule: 'no-rule' } }, ['stop', 'ask']],
    [{ always: { rule: ['stop', 'ask', 'no-rule'] } }, []],
    [{ never: { verdict: 'block' } }, ['no-rule', 'stop']],
    [{ never: { verdict: 'block', rule: 'stop' } }, ['stop']],
    [{ never: { verdict: 'interstitial', rule: 'stop' } }, []],
    [{ never: { presentation: ['confirm-page', 'silent'] } }, ['ask']],
    [{ never: { rule: 'no-rule' } }, ['no-rule']],
    [{ never: { rule: ['ask', 'nothing'] } }, ['ask']],
    [{ never: { rule: 'pay' } }, []],
  ] as const)('%j is broken by %j', (stated, rules) => {
    expect(rulesIn(stated).toSorted()).toEqual(rules.toSorted())
  })

  test('about payments asks of them', () => {
    const stated = { about: 'payments', always: { verdict: 'block' } } as const
    expect(checked(stated).counterexamples).toEqual([
      {
        where: [{ attribute: 'method', is: ['wechat-pay'] }],
        classes: 1,
        example: {
          host: 'taobao',
          surface: 'checkout',
          action: 'pay',
          method: 'wechat-pay',
        },
        outcome: { verdict: 'reroute', presentation: 'target-app', to: ['taobao'] },
        rule: 'pay',
      },
    ])
  })

  test('is empty where it speaks of no request, and then it holds', () => {
    const never = { verdict: ['block', 'interstitial', 'reroute'] } as const
    const isEmpty = (input: Omit<Input, 'never'>): boolean => {
      const found = checked({ ...input, never })
      expect(found.counterexamples.length === 0).toBe(found.isEmpty)
      return found.isEmpty
    }
    expect(isEmpty({ when: { target: 'taobao', owner: 'jd' } })).toBe(true)
    expect(isEmpty({ when: { target: 'taobao', owner: 'alibaba' } })).toBe(false)
    expect(isEmpty({ when: { action: 'pay' } })).toBe(true)
    expect(isEmpty({ when: { action: 'pay' }, about: 'payments' })).toBe(false)
    expect(isEmpty({ from: noon, until: noon })).toBe(true)
  })

  test('speaks of the times from its beginning to just before its end', () => {
    const never = { verdict: 'block' } as const
    const isEmpty = (input: object, instant: number): boolean =>
      checked({ ...input, never }, instant).isEmpty
    expect([at - 1, at].map((instant) => isEmpty({ from: noon }, instant))).toEqual([true, false])
    expect([at - 1, at].map((instant) => isEmpty({ until: noon }, instant))).toEqual([false, true])
  })
})

describe('through all history, an invariant', () => {
  const policy = smallPolicy({
    links: [
      { id: 'then', 'in-force': { from: noon, until: '2021-11-30T00:00:00+08:00' }, ruling: ask },
      { id: 'ever', ruling: allow },
    ],
  })
  const found = (input: Input) =>
    checkInvariant(policy, invariant(input), undefined).counterexamples.map(
      ({ rule, where, example }) => [rule, where, example.at],
    )
  const never = { rule: 'then' } as const

  test('is broken when it is, with an example of that time', () => {
    expect(found({ never })).toEqual([
      [
        'then',
        [{ attribute: 'at', is: ['2021-09-17T12:00:00+08:00 – 2021-11-30T00:00:00+08:00'] }],
        noon,
      ],
    ])
  })

  test('is asked of its own times alone', () => {
    const from = '2021-11-29T23:59:59+08:00'
    const until = '2021-09-17T12:00:01+08:00'
    expect(found({ never, from: '2021-11-30T00:00:00+08:00' })).toEqual([])
    expect(found({ never, until: noon })).toEqual([])
    expect(found({ never, from })).toEqual([
      ['then', [{ attribute: 'at', is: [`${from} – 2021-11-30T00:00:00+08:00`] }], from],
    ])
    expect(found({ never, until })).toEqual([
      ['then', [{ attribute: 'at', is: [`${noon} – ${until}`] }], noon],
    ])
  })

  test('has no instant in its example where it is asked at one', () => {
    const { counterexamples } = checkInvariant(policy, invariant({ never }), at)
    expect(counterexamples.map(({ example }) => example)).toEqual([
      { host: 'wechat', surface: 'chat-1to1', url: 'https://www.example.com/' },
    ])
  })
})

describe('of random policies, an invariant', () => {
  const kinds = fc.uniqueArray(fc.constantFrom(...conditionKinds), { minLength: 1, maxLength: 3 })
  const cases = kinds.chain((some) =>
    fc.record({
      rules: ruleLists('r', 4, some, 2),
      scope: ruleLists('scope', 1, some, 2),
      verdicts: fc.subarray([...Verdict.options], { minLength: 1 }),
      isAlways: fc.boolean(),
      isTimed: fc.boolean(),
      seed: fc.nat(),
    }),
  )

  test.each([
    ['links', 'link'],
    ['payments', 'payment'],
  ] as const)(
    'about %s is broken by the requests of its counter-examples alone',
    (about, subject) => {
      const counts = { broken: 0, kept: 0 }
      fc.assert(
        fc.property(cases, ({ rules, scope, verdicts, isAlways, isTimed, seed }) => {
          const instant = isTimed ? undefined : at
          const when = scope[0]?.when ?? {}
          const policy = policyOf(about, rules)
          // Boxes name filters and systems that the scope asks about too.
          const known = policyOf(about, [...rules, ...scope])
          const isWithin = isWithinOf(subject, [known])
          const stated = { [isAlways ? 'always' : 'never']: { verdict: verdicts } }
          const { counterexamples } = checkInvariant(
            policy,
            invariant({ about, when, ...stated }),
            instant,
          )
          const { tests } = scopeOf(when)
          const breaks = (request: Request) => {
            const moved = { ...request, ...(isTimed ? {} : { at: isoOf(at, 'Z') }) }
            const facts = factsOf(moved, world)
            const rule = facts && firstOf(policy[about], facts)
            const outcome = outcomeOf(rule)
            const isIn = facts !== undefined && tests.every((each) => each.holds(facts))
            const isBroken = isIn && verdicts.includes(outcome.verdict) !== isAlways
            return { facts, isBroken, outcome, rule: rule?.id ?? 'no-rule' }
          }
          for (const { example, outcome, rule } of counterexamples)
            expect(breaks(Request.parse({ at: noon, ...example }))).toMatchObject({
              isBroken: true,
              outcome,
              rule,
            })
          const random = randomOf(seed)
          const draw = drawerOf(world, known[about], subject)
          for (let count = 0; count < 40; count++) {
            const request = draw(random)
            const { facts, isBroken, outcome, rule } = breaks(request)
            if (facts === undefined) continue
            counts[isBroken ? 'broken' : 'kept']++
            const holding = counterexamples.filter(({ where }) => isWithin(where, facts))
            expect({ request, holding: holding.map((each) => [each.rule, each.outcome]) }).toEqual({
              request,
              holding: isBroken ? [[rule, outcome]] : [],
            })
          }
        }),
        { numRuns: 25, ...seeded() },
      )
      expect(counts.broken).toBeGreaterThan(50)
      expect(counts.kept).toBeGreaterThan(50)
    },
  )
})
