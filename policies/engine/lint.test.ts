import { describe, expect, test } from 'vitest'
import {
  allow,
  ask,
  block,
  smallOverlay,
  smallPack,
  smallPolicy,
  smallRegistry,
  smallWorld,
} from '../../test/fixtures/smallLaw.ts'
import type { Surface } from './attributes.ts'
import { compile, type CompiledPolicy } from './compile.ts'
import { departuresOf } from './compliance.ts'
import { instantOf } from './instant.ts'
import { idleOverrides, lintsOf, type Lint } from './lint.ts'
import { Pack } from './model.ts'
import { makeWorld, type World } from './world.ts'

type Rules = Parameters<typeof smallPack>[0]

const words = { zh: '名', en: 'name' }
const noon = '2021-09-17T12:00:00+08:00'
const at = instantOf(noon, 'Z')!
const open = { id: 'open', ruling: allow } as const

function isOf<C extends Lint['code']>(code: C): (lint: Lint) => lint is Lint & { code: C } {
  return (lint): lint is Lint & { code: C } => lint.code === code
}

/** The small world, with other places and ways to pay. */
function worldWith(
  surfaces: Readonly<Record<string, readonly Surface[]>>,
  methods: Readonly<Record<string, readonly string[]>> = {},
): World {
  const registry = smallRegistry()
  return makeWorld([
    {
      ...registry,
      systems: registry.systems.map((each) => ({
        ...each,
        surfaces: surfaces[each.id] ?? [],
        methods: methods[each.id] ?? [],
      })),
    },
  ])
}

function policyIn(world: World, rules: Rules): CompiledPolicy {
  return compile(smallPack(rules), [], world)
}

test('a policy of which nothing is odd has no lints', () => {
  const policy = smallPolicy({
    links: [{ ...open, 'in-force': { from: '2021-09-01T00:00:00+08:00', precision: 'month' } }],
    payments: [open],
  })
  expect(lintsOf(policy, [], undefined)).toEqual([])
  expect(lintsOf(policy, [], at)).toEqual([])
})

test('lints come by kind: dead rules, dates, overrides, what nobody answers, the standards', () => {
  const overlay = smallOverlay({
    overrides: [{ rule: 'nothing', verdict: 'block', presentation: 'silent' }],
  })
  const force = { from: '2021-09-02T00:00:00+08:00', precision: 'month' } as const
  const rules: Rules = {
    links: [
      { id: 'never', when: { target: 'taobao', owner: 'jd' } },
      { id: 'shop', when: { target: 'taobao' } },
      { id: 'same', 'in-force': force, when: { target: 'taobao', noticed: true } },
      open,
    ],
    payments: [{ id: 'pay', when: { method: 'alipay' } }],
  }
  const world = worldWith({ wechat: ['chat-1to1'] }, { taobao: ['alipay', 'wechat-pay'] })
  const policy = compile(smallPack(rules), [overlay], world)
  const [parity, direct, ...others] = departuresOf(policy, at)
  expect(others).toEqual([])
  expect(lintsOf(policy, [overlay], at)).toEqual([
    { code: 'contradictory', severity: 'error', rule: 'never' },
    { code: 'shadowed', severity: 'error', rule: 'same', by: ['shop'] },
    {
      code: 'dates',
      severity: 'warning',
      rule: 'same',
      at: force.from,
      means: 'the first instant of a month',
    },
    { code: 'idle-override', severity: 'warning', rule: 'nothing', overlay: 'mine' },
    {
      code: 'no-rule',
      severity: 'note',
      subject: 'payment',
      where: [
        { attribute: 'host', is: ['taobao'] },
        { attribute: 'merchant', is: ['taobao'] },
        { attribute: 'method', is: ['wechat-pay'] },
      ],
      classes: 1,
      example: { host: 'taobao', surface: 'checkout', action: 'pay', method: 'wechat-pay' },
    },
    { ...parity, standard: 'PARITY', rule: 'shop', code: 'compliance', severity: 'warning' },
    { ...direct, standard: 'DIRECT_OPEN', rule: 'shop', code: 'compliance', severity: 'warning' },
  ])
})

describe('dead rules', () => {
  test('are judged over all history, whatever the instant', () => {
    const policy = smallPolicy({
      links: [
        { id: 'later', 'in-force': { from: '2022-01-01T00:00:00+08:00' } },
        { id: 'twice', 'in-force': { from: '2022-01-01T00:00:00+08:00' } },
      ],
    })
    expect(lintsOf(policy, [], at).filter(isOf('shadowed'))).toEqual([
      { code: 'shadowed', severity: 'error', rule: 'twice', by: ['later'] },
    ])
  })
})

describe('a date', () => {
  const datesOf = (pack: Partial<Pack>) =>
    lintsOf(
      compile(
        Pack.parse({ ...smallPack({ links: [open], payments: [open] }), ...pack }),
        [],
        smallWorld(),
      ),
      [],
      at,
    )
      .filter(isOf('dates'))
      .map(({ rule, at: instant, means }) => [rule, instant, means])

  test.each([
    ['year', '2021-01-01T00:00:00+08:00', true],
    ['year', '2021-01-01T00:00:01+08:00', false],
    ['year', '2021-01-02T00:00:00+08:00', false],
    ['year', '2021-02-01T00:00:00+08:00', false],
    ['month', '2021-02-01T00:00:00+08:00', true],
    ['month', '2021-12-01T00:00:00+08:00', true],
    ['month', '2021-02-01T00:01:00+08:00', false],
    ['month', '2021-02-02T00:00:00+08:00', false],
    ['month', '2021-02-11T00:00:00+08:00', false],
    ['day', '2021-02-11T00:00:00+08:00', true],
    ['day', '2021-02-11T00:00:01+08:00', false],
    ['day', '2021-02-11T10:00:00+08:00', false],
    ['day', '2021-02-10T16:00:00Z', true],
    ['day', '2021-02-11T00:00:00Z', false],
    ['minute', '2021-02-11T09:48:00+08:00', true],
    ['minute', '2021-02-11T09:48:30+08:00', true],
  ] as const)(
    'known to the %s begins it in the zone of its pack: %s %s',
    (precision, from, isFit) => {
      const means = `the first instant of a ${precision}`
      const { links, payments } = smallPack({
        links: [{ id: 'link', 'in-force': { from, precision } }],
        payments: [{ id: 'pay', 'in-force': { from, precision } }],
      })
      const note = {
        id: 'note',
        at: from,
        precision,
        title: words,
        source: ['memory'],
        confidence: 'high',
      } as const
      expect(datesOf({ links, payments, notes: [note] })).toEqual(
        isFit ? [] : ['link', 'pay', 'note'].map((rule) => [rule, from, means]),
      )
    },
  )

  test('at which a rule ends may be any', () => {
    const { links } = smallPack({
      links: [
        {
          'in-force': {
            from: '2021-02-01T00:00:00+08:00',
            until: '2021-02-03T04:05:06+08:00',
            precision: 'month',
          },
        },
      ],
    })
    expect(datesOf({ links })).toEqual([])
  })

  test.each([
    ['cn-2021-09-17', '2021-09-17T12:00:00+08:00', undefined],
    ['cn-2021-09-17', '2021-09-16T12:00:00+08:00', '2021-09-17'],
    ['cn-2021-09-17', '2021-09-16T16:00:00Z', undefined],
    ['cn-2021-09-17', '2021-09-17T16:00:00Z', '2021-09-17'],
    ['cn-2021-09-17-eve', '2021-09-17T20:00:00+08:00', undefined],
    ['cn-2021-09-17-eve', '2021-09-18T20:00:00+08:00', '2021-09-17'],
    ['cn-2021-09', '2021-09-30T12:00:00+08:00', undefined],
    ['cn-2021-09', '2021-10-01T12:00:00+08:00', '2021-09'],
    ['cn-2021', '2021-12-31T12:00:00+08:00', undefined],
    ['cn-2021', '2022-01-01T12:00:00+08:00', '2021'],
    ['cn-2021-eve', '2020-12-31T12:00:00+08:00', '2021'],
    ['cn-20210', '2020-12-31T12:00:00+08:00', undefined],
    ['cn-202', '2020-12-31T12:00:00+08:00', undefined],
    ['cn2021', '2020-12-31T12:00:00+08:00', undefined],
    ['2021-09-17', '2020-12-31T12:00:00+08:00', undefined],
    ['small-eve', '2020-12-31T12:00:00+08:00', undefined],
  ])('in the name of a preset is the day it is at: %s %s', (name, instant, means) => {
    const presets = [{ name, at: instant, title: words }]
    expect(datesOf({ presets })).toEqual(means === undefined ? [] : [[name, instant, means]])
  })
})

describe('an override', () => {
  const change = (rule: string) => ({ rule, verdict: 'block', presentation: 'silent' }) as const
  const pack = smallPack({ links: [{ id: 'link' }], payments: [{ id: 'pay' }] })

  test('of no rule is idle, under the name of its overlay', () => {
    const mine = smallOverlay({ overrides: ['link', 'nothing', 'pay'].map(change) })
    const yours = { ...smallOverlay({ overrides: ['other', 'own'].map(change) }), name: 'yours' }
    expect(idleOverrides([mine, yours], pack)).toEqual([
      { rule: 'nothing', overlay: 'mine' },
      { rule: 'other', overlay: 'yours' },
      { rule: 'own', overlay: 'yours' },
    ])
  })

  test('of a rule of any overlay is not', () => {
    const mine = smallOverlay({ overrides: [change('own'), change('paid')] })
    const yours = smallOverlay({ links: [{ id: 'own' }], payments: [{ id: 'paid' }] })
    expect(idleOverrides([mine, yours], pack)).toEqual([])
    expect(idleOverrides([mine], pack)).toHaveLength(2)
  })
})

describe('what no rule answers', () => {
  const unruled = (policy: CompiledPolicy, instant: number | undefined = at) =>
    lintsOf(policy, [], instant)
      .filter(isOf('no-rule'))
      .map(({ subject, where, classes, example }) => ({ subject, where, classes, example }))

  test('is told of links that people meet in each app', () => {
    const world = worldWith({ wechat: ['chat-1to1', 'checkout'], jd: ['app', 'moments'] })
    expect(unruled(policyIn(world, {}))).toEqual([
      {
        subject: 'link',
        where: [
          { attribute: 'host', is: ['jd'] },
          { attribute: 'action', is: ['open-link'] },
          { attribute: 'form', is: ['https', 'short', 'qr'] },
          { attribute: 'surface', is: ['moments', 'app'] },
          { attribute: 'trigger', is: ['tap'] },
          { attribute: 'frame', is: ['top'] },
        ],
        classes: 1,
        example: { host: 'jd', surface: 'moments', url: 'https://www.example.com/' },
      },
      {
        subject: 'link',
        where: [
          { attribute: 'host', is: ['wechat'] },
          { attribute: 'action', is: ['open-link'] },
          { attribute: 'form', is: ['https', 'short', 'qr'] },
          { attribute: 'surface', is: ['chat-1to1'] },
          { attribute: 'trigger', is: ['tap'] },
          { attribute: 'frame', is: ['top'] },
        ],
        classes: 1,
        example: { host: 'wechat', surface: 'chat-1to1', url: 'https://www.example.com/' },
      },
    ])
  })

  test.each([['checkout'], ['offline-qr'], ['share-sheet']] as const)(
    'is not asked of links where there are none: %s',
    (surface) => {
      expect(unruled(policyIn(worldWith({ wechat: [surface] }), {}))).toEqual([])
    },
  )

  test.each([
    [{ host: 'wechat' }, 0],
    [{ host: 'qq' }, 1],
    [{ surface: 'chat-1to1' }, 0],
    [{ form: ['https', 'short', 'qr'] }, 0],
    [{ form: ['https', 'short'] }, 1],
    [{ action: 'open-link', trigger: 'tap', frame: 'top' }, 0],
    [{ action: 'share' }, 1],
    [{ trigger: 'script' }, 1],
    [{ frame: 'sub' }, 1],
    [{ noticed: true }, 1],
    [{ target: 'taobao' }, 1],
  ] as const)('of links, where a rule asks %j, is told %i times', (when, count) => {
    const world = worldWith({ wechat: ['chat-1to1'] })
    expect(unruled(policyIn(world, { links: [{ when }] }))).toHaveLength(count)
  })

  test('is told of the ways to pay that a checkout could offer in its own app', () => {
    const world = worldWith({}, { taobao: ['alipay', 'wechat-pay'], jd: ['wechat-pay'] })
    const found = unruled(policyIn(world, { payments: [{ when: { host: 'jd' } }] }))
    expect(found).toEqual([
      {
        subject: 'payment',
        where: [
          { attribute: 'host', is: ['taobao'] },
          { attribute: 'merchant', is: ['taobao'] },
          { attribute: 'method', is: ['alipay', 'wechat-pay'] },
        ],
        classes: 2,
        example: { host: 'taobao', surface: 'checkout', action: 'pay', method: 'wechat-pay' },
      },
    ])
    const ruled = [
      { when: { merchant: 'taobao', method: ['alipay', 'wechat-pay'] } },
      { when: { host: 'jd', merchant: 'jd', method: 'wechat-pay' } },
    ] as const
    expect(unruled(policyIn(world, { payments: ruled }))).toEqual([])
  })

  test('is told at the instant, or with one at any', () => {
    const world = worldWith({ wechat: ['chat-1to1'] })
    const links = [{ 'in-force': { from: noon } }, { when: { host: { not: 'wechat' as const } } }]
    const policy = policyIn(world, { links })
    expect(unruled(policy)).toEqual([])
    const [before, ...others] = unruled(policy, at - 1)
    expect(before?.example).toEqual({
      host: 'wechat',
      surface: 'chat-1to1',
      url: 'https://www.example.com/',
    })
    expect(others).toEqual([])
    const ever = lintsOf(policy, [], undefined).filter(isOf('no-rule'))
    expect(ever.map(({ where }) => where.find(({ attribute }) => attribute === 'at'))).toEqual([
      { attribute: 'at', is: [`– ${noon}`] },
    ])
    expect(ever[0]?.example.at).toBe('2021-01-01T07:59:59+08:00')
  })
})

describe('the standards of 2021', () => {
  const world = worldWith({ wechat: ['chat-1to1'] })
  const rules: Rules = { links: [{ id: 'shop', when: { target: 'taobao' }, ruling: block }, open] }
  const standards = (pack: Pack, instant: number | undefined) =>
    lintsOf(compile(pack, [], world), [], instant)
      .filter(isOf('compliance'))
      .map(({ standard }) => standard)

  test('are asked of Chinese packs only', () => {
    expect(standards(smallPack(rules), at)).toEqual(['PARITY', 'DIRECT_OPEN'])
    expect(standards({ ...smallPack(rules), region: 'JP' }, at)).toEqual([])
  })

  test('are asked at the instant', () => {
    const dated: Rules = {
      links: [
        { id: 'shop', 'in-force': { from: noon }, when: { target: 'taobao' }, ruling: ask },
        open,
      ],
    }
    expect(standards(smallPack(dated), at - 1)).toEqual([])
    expect(standards(smallPack(dated), at)).toEqual(['PARITY', 'DIRECT_OPEN', 'NO_EXTRA_STEP'])
    expect(standards(smallPack(dated), undefined)).toHaveLength(3)
  })
})
