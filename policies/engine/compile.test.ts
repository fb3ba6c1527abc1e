import { describe, expect, test } from 'vitest'
import {
  allow,
  ask,
  block,
  smallOverlay,
  smallPack,
  smallPolicy,
  smallWorld,
} from '../../test/fixtures/smallLaw.ts'
import { applies, compile, type CompiledPolicy } from './compile.ts'
import { blockedFor, rulingOf } from './ruling.ts'
import { factsOf } from './facts.ts'
import { Request, type RequestInput, type When } from './model.ts'

const base = { at: '2021-09-17T12:00:00+08:00', host: 'wechat', surface: 'chat-1to1' } as const

function facts(input: Partial<RequestInput> = {}) {
  return factsOf(Request.parse({ ...base, ...input }), smallWorld())!
}

function holds(when: When, input: Partial<RequestInput> = {}): boolean {
  const [rule] = smallPolicy({ links: [{ when }] }).links
  return applies(rule!, facts(input))
}

function decision(policy: CompiledPolicy, input: Partial<RequestInput> = {}): string | undefined {
  return policy.links.find((rule) => applies(rule, facts(input)))?.id
}

describe('conditions', () => {
  const link = { url: 'https://item.taobao.com/item.htm?id=1' }
  test.each<readonly [when: When, input: Partial<RequestInput>, holds: boolean]>([
    [{}, {}, true],
    [{ host: 'wechat' }, {}, true],
    [{ host: 'qq' }, {}, false],
    [{ host: ['qq', 'wechat'] }, {}, true],
    [{ host: { not: 'qq' } }, {}, true],
    [{ host: { not: ['qq', 'wechat'] } }, {}, false],
    [{ host: 'wechat', surface: 'moments' }, {}, false],
    [{ host: 'wechat', surface: 'moments' }, { surface: 'moments' }, true],
    [{ region: 'CN' }, {}, true],
    [{ version: 'older' }, {}, false],
    [{ platform: 'ios' }, { platform: 'ios' }, true],
    [{ action: 'open-link' }, {}, true],
    [{ trigger: 'script' }, { trigger: 'script' }, true],
    [{ frame: 'sub' }, {}, false],
    [{ form: 'https' }, link, true],
    [{ target: 'taobao' }, link, true],
    [{ owner: 'alibaba' }, link, true],
    [{ owner: { not: 'unknown' } }, {}, false],
    [{ category: 'e-commerce' }, link, true],
    [{ relation: 'rival' }, link, true],
    [{ relation: { not: 'rival' } }, link, false],
    [{ merchant: 'wechat', 'merchant-owner': 'tencent' }, {}, true],
    [{ method: 'none' }, {}, true],
    [{ goods: 'digital' }, { goods: 'digital' }, true],
    [{ choice: 'opted-in' }, {}, false],
    [{ age: 'child' }, { age: 'child' }, true],
    [{ flags: 'lottery' }, { flags: ['rumour', 'lottery'] }, true],
    [{ flags: ['lottery', 'illegal'] }, { flags: ['rumour'] }, false],
    [{ flags: { not: 'lottery' } }, { flags: ['rumour', 'lottery'] }, false],
    [{ flags: { not: 'lottery' } }, {}, true],
    [{ suspicions: 'userinfo' }, { url: 'https://a@taobao.com/' }, true],
    [{ suspicions: { not: 'userinfo' } }, link, true],
    [{ noticed: true }, {}, false],
    [{ noticed: false }, {}, true],
    [{ installed: true }, {}, true],
    [{ linked: true }, { linked: true }, true],
    [{ declared: true }, {}, true],
    [{ declared: false }, { declared: false }, true],
    [{ suspicions: 'unencrypted' }, { url: 'http://taobao.com/' }, true],
    [{ suspicions: 'unencrypted' }, link, false],
    [{ rollout: { below: 1 } }, {}, true],
    [{ rollout: { below: 10 } }, { rollout: 10 }, false],
    [{ rollout: { 'at-least': 10 } }, { rollout: 10 }, true],
    [{ rollout: { 'at-least': 10 } }, { rollout: 9 }, false],
    [{ strikes: { 'at-least': 2, below: 4 } }, { strikes: 3 }, true],
    [{ strikes: { 'at-least': 2, below: 4 } }, { strikes: 4 }, false],
    [{ address: 'taobao.com/item' }, link, true],
    [{ address: ['jd.com', '.taobao.com'] }, link, false],
    [{ address: 'taobao.com' }, {}, false],
  ])('%j against %j: %s', (when, input, expected) => {
    expect(holds(when, input)).toBe(expected)
  })
})

describe('windows', () => {
  const policy = smallPolicy({
    links: [
      {
        'in-force': { from: '2021-09-17T00:00:00+08:00', until: '2021-09-18T00:00:00+08:00' },
      },
    ],
  })
  test.each([
    ['2021-09-16T23:59:59+08:00', undefined],
    ['2021-09-17T00:00:00+08:00', 'rule'],
    ['2021-09-16T16:00:00Z', 'rule'],
    ['2021-09-17T23:59:59+08:00', 'rule'],
    ['2021-09-18T00:00:00+08:00', undefined],
  ])('at %s: %s', (at, id) => {
    expect(decision(policy, { at })).toBe(id)
  })
})

describe('suspicions are a floor under an allow', () => {
  const url = 'https://a@taobao.com/'
  const floored = (when: When): readonly string[] =>
    smallPolicy({ links: [{ when, ruling: allow }] }).links.map(({ id }) => id)

  test('an allow asks first where the address is suspicious, until the notice was seen', () => {
    const policy = smallPolicy({ links: [{ when: {}, ruling: allow }] })
    expect(decision(policy, { url: 'https://taobao.com/' })).toBe('rule')
    expect(decision(policy, { url })).toBe('rule/suspicious')
    expect(decision(policy, { url, noticed: true })).toBe('rule')
    expect(policy.links.map(({ ruling }) => ruling)).toEqual([
      {
        verdict: 'interstitial',
        presentation: 'suspicion-page',
        reason: 'suspicious-address',
      },
      allow,
    ])
  })

  test('that an address is unencrypted alone asks nobody', () => {
    const policy = smallPolicy({ links: [{ when: {}, ruling: allow }] })
    expect(decision(policy, { url: 'http://taobao.com/' })).toBe('rule')
    expect(decision(policy, { url: 'http://a@taobao.com/' })).toBe('rule/suspicious')
    const ruling = rulingOf(
      policy.links[1]!,
      facts({ url: 'http://taobao.com/' }),
      policy.links,
      'any',
    )
    expect(ruling.trace[0]?.missed).toEqual([
      { attribute: 'suspicions', wanted: 'any', got: 'none' },
    ])
  })

  test('a block, an ask and the rules that speak of it themselves have none', () => {
    expect(smallPolicy({ links: [{ id: 'a', ruling: block }] }).links).toHaveLength(1)
    expect(smallPolicy({ links: [{ id: 'a', ruling: ask }] }).links).toHaveLength(1)
    expect(floored({ suspicions: 'userinfo' })).toEqual(['rule'])
    expect(floored({ noticed: true })).toEqual(['rule'])
    expect(floored({ action: 'load' })).toEqual(['rule'])
    expect(floored({ noticed: false })).toEqual(['rule/suspicious', 'rule'])
  })

  test('payments have none', () => {
    expect(
      smallPolicy({ payments: [{ ruling: { ...allow, presentation: 'option-shown' } }] }).payments,
    ).toHaveLength(1)
  })

  test('a block above an allow stays a block', () => {
    const policy = smallPolicy({
      links: [
        { id: 'wall', when: { target: 'taobao' } },
        { id: 'open', ruling: allow },
      ],
    })
    expect(decision(policy, { url })).toBe('wall')
  })
})

describe('overlays', () => {
  const rules = {
    links: [
      { id: 'first', when: { target: 'taobao' as const } },
      { id: 'second', ruling: allow },
    ],
  }
  const url = 'https://taobao.com/'

  test('their rules come before the pack, the first overlay first', () => {
    const overlays = [
      smallOverlay({ links: [{ id: 'mine', when: { host: 'qq' } }] }),
      smallOverlay({ links: [{ id: 'theirs', ruling: ask }] }),
    ]
    expect(smallPolicy(rules, overlays).links.map(({ id }) => id)).toEqual([
      'mine',
      'theirs',
      'first',
      'second/suspicious',
      'second',
    ])
  })

  test('an override changes a verdict in its place, under the same conditions', () => {
    const override = { rule: 'first', verdict: 'allow', presentation: 'web-view' } as const
    const policy = smallPolicy(rules, [smallOverlay({ overrides: [override] })])
    expect(policy.links.map(({ id, overridden }) => [id, overridden])).toEqual([
      ['override/first/suspicious', 'block'],
      ['override/first', 'block'],
      ['second/suspicious', undefined],
      ['second', undefined],
    ])
    expect(decision(policy, { url })).toBe('override/first')
    expect(decision(policy, { url: 'https://jd.com/' })).toBe('second')
    expect(policy.links[1]).toMatchObject({
      ruling: { verdict: 'allow', presentation: 'web-view', reason: 'override' },
      stamp: { source: [{ id: 'overlay', text: 'your own rule' }], confidence: 'hypothetical' },
    })
  })

  test('an overridden allow has no floor left, and an override that allows gets one', () => {
    const overrides = [{ rule: 'second', verdict: 'block', presentation: 'stopped-page' }] as const
    const policy = smallPolicy(rules, [smallOverlay({ overrides })])
    expect(policy.links.map(({ id }) => id)).toEqual(['first', 'override/second'])
  })
})

describe('rulings', () => {
  const policy = smallPolicy({
    links: [
      {
        id: 'narrow',
        when: { host: 'wechat', surface: 'moments', target: 'taobao' },
        'in-force': { from: '2021-09-01T00:00:00Z', precision: 'month' },
      },
      { id: 'near', when: { surface: 'moments' }, ruling: ask },
      { id: 'open', when: { host: 'wechat' }, ruling: allow, source: ['S1'], confidence: 'low' },
    ],
  })
  const asked = facts({ url: 'https://taobao.com/' })

  test('a ruling names its rule, source and window, the rules above it, and what nearly applied', () => {
    const rule = policy.links.find(({ id }) => id === 'open')!
    const ruling = rulingOf(rule, asked, policy.links, 'small@2021-09-17')
    const title = { zh: '名', en: 'name' }
    const surfaceMiss = { attribute: 'surface', wanted: 'moments', got: 'chat-1to1' }
    expect(ruling).toMatchObject({
      ...allow,
      rule: 'open',
      title,
      pack: 'small@2021-09-17',
      inForce: { precision: 'day' },
      source: [{ id: 'S1', text: 'a page' }],
      confidence: 'low',
    })
    expect(ruling.trace).toMatchObject([
      { rule: 'narrow', title, missed: [surfaceMiss] },
      { rule: 'near', title, missed: [surfaceMiss] },
      {
        rule: 'open/suspicious',
        missed: [{ attribute: 'suspicions', wanted: 'any', got: 'none' }],
      },
      { rule: 'open', title, missed: [] },
    ])
    expect(ruling.nearly.map(({ rule: id }) => id)).toEqual(['narrow', 'near', 'open/suspicious'])
  })

  test('a window is written in the zone of the pack', () => {
    expect(policy.links[0]!.stamp.inForce).toEqual({
      from: '2021-09-01T08:00:00+08:00',
      precision: 'month',
    })
  })

  test('a missed condition says what was wanted and what there was', () => {
    const [rule] = smallPolicy({
      links: [
        {
          when: {
            host: { not: ['wechat', 'qq'] },
            flags: 'lottery',
            noticed: true,
            rollout: { 'at-least': 5, below: 9 },
            address: ['jd.com', 'qq.com/x'],
          },
          'in-force': { from: '2022-01-01T00:00:00+08:00' },
        },
      ],
    }).links
    const [tried] = rulingOf(rule!, asked, [rule!], '').trace
    expect(tried!.missed).toEqual([
      { attribute: 'at', wanted: '2022-01-01T00:00:00+08:00 –', got: '2021-09-17T12:00:00+08:00' },
      { attribute: 'host', wanted: 'not wechat, qq', got: 'wechat' },
      { attribute: 'flags', wanted: 'lottery', got: 'none' },
      { attribute: 'noticed', wanted: 'true', got: 'false' },
      { attribute: 'rollout', wanted: '5 – 9', got: '0' },
      { attribute: 'address', wanted: 'jd.com, qq.com/x', got: 'https://taobao.com/' },
    ])
  })

  test.each(['no-rule', 'bad-address', 'too-many-hops'] as const)(
    'a block without a rule gives %s as rule and reason',
    (reason) => {
      const ruling = blockedFor(
        reason,
        reason === 'bad-address' ? undefined : asked,
        policy.links,
        'p',
      )
      expect(ruling).toMatchObject({
        verdict: 'block',
        presentation: 'stopped-page',
        reason,
        rule: reason,
        source: [],
      })
      expect(ruling.trace).toHaveLength(reason === 'no-rule' ? 4 : 0)
    },
  )
})

test('a source that the registry lacks is an error', () => {
  expect(() => compile(smallPack({ links: [{ source: ['S99'] }] }), [], smallWorld())).toThrow(
    'rule rule: source "S99" is not in the registry',
  )
})
