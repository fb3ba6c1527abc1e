import { describe, expect, test } from 'vitest'
import {
  allow,
  ask,
  block,
  choose,
  reroute,
  smallPack,
  smallRegistry,
} from '../../test/fixtures/smallLaw.ts'
import type { Surface } from './attributes.ts'
import { compile, type CompiledPolicy } from './compile.ts'
import { departuresOf } from './compliance.ts'
import { instantOf } from './instant.ts'
import type { Registry } from './model.ts'
import { makeWorld, type World } from './world.ts'

type Links = NonNullable<Parameters<typeof smallPack>[0]['links']>

const at = instantOf('2021-09-17T12:00:00+08:00', 'Z')!
const open = { id: 'open', ruling: allow } as const
const copy = { ...block, presentation: 'copy-link-page' } as const
const chats = ['chat-1to1', 'chat-group', 'moments'] as const

type System = Registry['systems'][number]

/** The small world, where people meet links in some places of some apps. */
function worldWith(
  surfaces: Readonly<Record<string, readonly Surface[]>>,
  changed: Readonly<Record<string, Partial<System>>> = {},
  edges: Registry['edges'] = [],
): World {
  const registry = smallRegistry()
  const systems = registry.systems.map((each) => ({
    ...each,
    surfaces: surfaces[each.id] ?? [],
    ...changed[each.id],
  }))
  return makeWorld([{ ...registry, systems, edges: [...registry.edges, ...edges] }])
}

function policyOf(links: Links, world = worldWith({ wechat: chats })): CompiledPolicy {
  return compile(smallPack({ links }), [], world)
}

/** Which rule departs from which standard, and for whom. */
function rowsOf(links: Links, instant: number | undefined = at, world?: World) {
  return departuresOf(policyOf(links, world), instant).map(
    ({ standard, rule, targets }) => `${standard} ${rule}: ${targets.join(', ')}`,
  )
}

test('a copy page for one shop departs from all three', () => {
  const departures = departuresOf(
    policyOf([{ id: 'copy', when: { target: 'taobao' }, ruling: copy }, open]),
    at,
  )
  const told = {
    host: 'wechat',
    rule: 'copy',
    targets: ['taobao'],
    outcome: { verdict: 'block', presentation: 'copy-link-page' },
    example: { host: 'wechat', surface: 'chat-1to1', url: 'https://taobao.com/' },
  }
  const opened = { outcome: { verdict: 'allow', presentation: 'web-view' }, rule: 'open' }
  expect(departures).toEqual([
    { standard: 'PARITY', ...told, other: { target: 'jd', ...opened } },
    { standard: 'DIRECT_OPEN', ...told },
    { standard: 'NO_EXTRA_STEP', ...told, other: { target: 'xianyu', ...opened } },
  ])
})

test('a confirm page for all outside links departs from direct opening alone', () => {
  const own = { id: 'own', when: { relation: ['same-owner', 'affiliate'] as const }, ruling: allow }
  expect(departuresOf(policyOf([own, { id: 'ask', ruling: ask }]), at)).toEqual([
    {
      standard: 'DIRECT_OPEN',
      host: 'wechat',
      rule: 'ask',
      targets: ['taobao', 'xianyu', 'jd', 'unknown'],
      outcome: { verdict: 'interstitial', presentation: 'confirm-page' },
      example: { host: 'wechat', surface: 'chat-1to1', url: 'https://taobao.com/' },
    },
  ])
})

test('what opens everything directly departs from none, and without rules everything is stopped', () => {
  expect(rowsOf([open])).toEqual([])
  expect(rowsOf([{ id: 'jd', when: { target: 'jd' }, ruling: allow }])).toEqual([
    'PARITY no-rule: taobao',
    'DIRECT_OPEN no-rule: taobao, xianyu, unknown',
  ])
})

describe('by how links are treated', () => {
  const shop = (ruling: NonNullable<Links[number]['ruling']>): Links => [
    { id: 'shop', when: { target: 'taobao' }, ruling },
    open,
  ]
  const all = ['PARITY', 'DIRECT_OPEN', 'NO_EXTRA_STEP']
  const two = ['PARITY', 'DIRECT_OPEN']

  test.each([
    [allow, []],
    [{ ...allow, presentation: 'browser' } as const, two],
    [{ ...allow, presentation: 'target-app' } as const, two],
    [ask, all],
    [choose, two],
    [reroute, all],
    [copy, all],
    [block, two],
    [{ ...block, presentation: 'silent' } as const, two],
  ])('%j', (ruling, standards) => {
    expect(departuresOf(policyOf(shop(ruling)), at).map(({ standard }) => standard)).toEqual(
      standards,
    )
  })

  test('and where it leads', () => {
    expect(departuresOf(policyOf(shop(reroute)), at)[1]?.outcome).toEqual({
      verdict: 'reroute',
      presentation: 'target-app',
      to: ['taobao'],
    })
  })

  test('a step is extra only where some other link opens directly', () => {
    const browser = { ...allow, presentation: 'browser' } as const
    const rules: Links = [
      { id: 'shop', when: { target: 'taobao' }, ruling: ask },
      { id: 'open', ruling: browser },
    ]
    expect(rowsOf(rules)).toEqual([
      'PARITY shop: taobao',
      'DIRECT_OPEN shop: taobao',
      'DIRECT_OPEN open: xianyu, jd, unknown',
    ])
  })

  test('the one treated best is told, of its kind where parity is asked', () => {
    const world = worldWith({ wechat: chats }, { xianyu: { category: 'e-commerce' } })
    const silent = { ...block, presentation: 'silent' } as const
    const rules: Links = [
      { id: 'worst', when: { target: 'taobao' }, ruling: silent },
      { id: 'worse', when: { target: 'xianyu' }, ruling: copy },
      { id: 'better', when: { target: 'jd' }, ruling: ask },
      { id: 'best', when: { target: 'unknown' }, ruling: allow },
    ]
    const departures = departuresOf(policyOf(rules, world), at)
    expect(departures.map(({ standard, rule, other }) => [standard, rule, other])).toEqual([
      [
        'PARITY',
        'worst',
        {
          target: 'jd',
          outcome: { verdict: 'interstitial', presentation: 'confirm-page' },
          rule: 'better',
        },
      ],
      [
        'PARITY',
        'worse',
        {
          target: 'jd',
          outcome: { verdict: 'interstitial', presentation: 'confirm-page' },
          rule: 'better',
        },
      ],
      ['DIRECT_OPEN', 'worst', undefined],
      ['DIRECT_OPEN', 'worse', undefined],
      ['DIRECT_OPEN', 'better', undefined],
      ...['worse', 'better'].map((rule) => [
        'NO_EXTRA_STEP',
        rule,
        {
          target: 'unknown',
          outcome: { verdict: 'allow', presentation: 'web-view' },
          rule: 'best',
        },
      ]),
    ])
  })

  test('what no rule answers is told as such, as the better one too', () => {
    const silent = { ...block, presentation: 'silent' } as const
    const [parity] = departuresOf(
      policyOf([{ id: 'hidden', when: { target: 'taobao' }, ruling: silent }]),
      at,
    )
    expect(parity).toMatchObject({
      standard: 'PARITY',
      rule: 'hidden',
      other: {
        target: 'jd',
        outcome: { verdict: 'block', presentation: 'stopped-page' },
        rule: 'no-rule',
      },
    })
  })
})

describe('systems', () => {
  test('are compared within their category, and one rule is told once', () => {
    const world = worldWith({ wechat: chats }, { alipay: { domains: ['alipay.com'] } })
    const other = worldWith(
      { wechat: chats },
      { alipay: { domains: ['alipay.com'], category: 'second-hand' } },
    )
    const rules: Links = [
      { id: 'some', when: { target: ['taobao', 'xianyu'] }, ruling: block },
      open,
    ]
    expect(rowsOf(rules, at, world)).toEqual([
      'PARITY some: taobao',
      'DIRECT_OPEN some: taobao, xianyu',
    ])
    expect(rowsOf(rules, at, other)).toEqual([
      'PARITY some: taobao, xianyu',
      'DIRECT_OPEN some: taobao, xianyu',
    ])
  })

  test('of no category and strangers are not compared', () => {
    const world = worldWith({ wechat: chats }, { jd: { category: 'other' } })
    const rules: Links = [{ id: 'jd', when: { target: 'jd' }, ruling: block }, open]
    expect(rowsOf(rules, at, world)).toEqual(['DIRECT_OPEN jd: jd'])
  })

  test('of the same owner and affiliates are not outside, at the instant', () => {
    const edge = {
      a: 'tencent',
      b: 'jd',
      relation: 'affiliate',
      until: '2021-09-17T12:00:00+08:00',
      source: ['memory'],
      confidence: 'high',
    } as const
    const world = worldWith({ wechat: chats }, {}, [edge])
    const rules: Links = [
      { id: 'some', when: { target: ['qq', 'wechat', 'jd'] }, ruling: block },
      open,
    ]
    expect(rowsOf(rules, at - 1, world)).toEqual([])
    expect(rowsOf(rules, at, world)).toEqual(['PARITY some: jd', 'DIRECT_OPEN some: jd'])
    // Without an instant, as the deadline found them.
    expect(departuresOf(policyOf(rules, world), undefined)).toEqual([])
  })

  test('without an address have no links', () => {
    const rules: Links = [{ id: 'alipay', when: { target: 'alipay' }, ruling: block }, open]
    expect(rowsOf(rules)).toEqual([])
  })

  test('with all their addresses taken by filters are compared by those', () => {
    const rules = (filters: readonly string[]): Links => [
      { id: 'stop', when: { address: filters }, ruling: copy },
      open,
    ]
    expect(rowsOf(rules(['jd.com']))).toEqual([
      'PARITY stop: jd',
      'DIRECT_OPEN stop: jd',
      'NO_EXTRA_STEP stop: jd',
    ])
    expect(rowsOf(rules(['jd.com/item']))).toEqual([
      'DIRECT_OPEN stop: jd',
      'NO_EXTRA_STEP stop: jd',
    ])
    // The first filter that touches a system does not say what its ordinary links are.
    expect(rowsOf(rules(['tb.cn']))).toEqual([
      'DIRECT_OPEN stop: taobao',
      'NO_EXTRA_STEP stop: taobao',
    ])
    expect(rowsOf(rules(['jd.com', 'jd.com/item']))).toEqual([
      'PARITY stop: jd',
      'DIRECT_OPEN stop: jd',
      'NO_EXTRA_STEP stop: jd',
    ])
    const [parity] = departuresOf(policyOf(rules(['jd.com', 'jd.com/item'])), at)
    expect(parity).toMatchObject({
      targets: ['jd'],
      other: { target: 'taobao' },
      example: { url: 'https://jd.com/' },
    })
  })
})

describe('places', () => {
  const shop: Links = [{ id: 'shop', when: { target: 'taobao' }, ruling: block }, open]
  const hostsOf = (links: Links, world: World) => [
    ...new Set(
      departuresOf(policyOf(links, world), at).map(
        ({ host, example: { surface } }) => `${host} ${surface}`,
      ),
    ),
  ]

  test('are chats and moments of messaging apps that have such', () => {
    const has = (surfaces: Readonly<Record<string, readonly Surface[]>>) =>
      hostsOf(shop, worldWith(surfaces))
    expect(has({})).toEqual([])
    expect(has({ wechat: ['search', 'channels'] })).toEqual([])
    expect(has({ alipay: chats, jd: chats })).toEqual([])
    expect(has({ wechat: ['search', 'chat-group'] })).toEqual(['wechat chat-group'])
    expect(has({ wechat: ['moments'], qq: ['chat-1to1'] })).toEqual([
      'qq chat-1to1',
      'wechat moments',
    ])
  })

  test('are those of the app alone', () => {
    const rules: Links = [
      { id: 'shop', when: { target: 'taobao', surface: 'moments' }, ruling: block },
      open,
    ]
    const world = worldWith({ wechat: ['chat-1to1', 'chat-group'], qq: chats })
    expect(hostsOf(rules, world)).toEqual(['qq moments'])
  })
})

describe('an ordinary link', () => {
  const when = { target: 'taobao' } as const
  const rows = ['PARITY shop: taobao', 'DIRECT_OPEN shop: taobao']

  test.each([
    [{ action: 'share' }, { action: 'open-link' }],
    [{ trigger: 'script' }, { trigger: 'tap' }],
    [{ frame: 'sub' }, { frame: 'top' }],
    [{ form: 'qr' }, { form: 'short' }],
    [{ form: 'mini-card' }, { form: 'https' }],
    [{ version: 'older' }, { version: 'newest' }],
    [{ noticed: true }, { noticed: false }],
    [{ flags: 'lottery' }, { flags: { not: 'lottery' } }],
    [{ suspicions: 'userinfo' }, { suspicions: { not: 'userinfo' } }],
    [{ surface: 'search' }, { surface: 'moments' }],
    [{ host: 'qq' }, { host: 'wechat' }],
  ] as const)('is not %j but %j', (odd, plain) => {
    const rules = (more: object): Links => [
      { id: 'shop', when: { ...when, ...more }, ruling: block },
      open,
    ]
    expect(rowsOf(rules(odd))).toEqual([])
    expect(rowsOf(rules(plain))).toEqual(rows)
  })

  test('is shown with as little as it takes, where most people meet it', () => {
    const rules: Links = [
      { id: 'first', when: { ...when, surface: 'chat-1to1', platform: 'android' }, ruling: allow },
      { id: 'shop', when, ruling: block },
      open,
    ]
    const [parity] = departuresOf(policyOf(rules), at)
    expect(parity?.example).toEqual({
      host: 'wechat',
      surface: 'chat-group',
      url: 'https://taobao.com/',
    })
    const later = rules.map((each) =>
      each.id === 'first' ? { ...each, when: { ...each.when, surface: 'moments' as const } } : each,
    )
    expect(departuresOf(policyOf(later), at)[0]?.example.surface).toBe('chat-1to1')
  })

  test('is compared with what decides for others in the same place', () => {
    const rules: Links = [
      { id: 'group', when: { target: 'jd', surface: 'chat-group' }, ruling: allow },
      { id: 'shop', when: { ...when, surface: ['chat-group', 'moments'] }, ruling: block },
      { id: 'moments', when: { surface: 'moments' }, ruling: ask },
      open,
    ]
    const [parity] = departuresOf(policyOf(rules), at)
    expect(parity).toMatchObject({ other: { rule: 'group' }, example: { surface: 'chat-group' } })
  })

  test('is compared with others as they are met in the same place', () => {
    const rules: Links = [
      { id: 'jd', when: { target: 'jd', surface: 'chat-group' }, ruling: block },
      { id: 'shop', when: { ...when, surface: ['chat-group', 'moments'] }, ruling: block },
      open,
    ]
    const departures = departuresOf(policyOf(rules), at)
    expect(
      departures.map(({ standard, rule, example }) => [standard, rule, example.surface]),
    ).toEqual([
      ['PARITY', 'shop', 'moments'],
      ['DIRECT_OPEN', 'shop', 'chat-group'],
      ['DIRECT_OPEN', 'jd', 'chat-group'],
    ])
  })
})

describe('the deadline of 17 September 2021 in China', () => {
  const deadline = '2021-09-17T00:00:00+08:00'
  const rules = (until: string): Links => [
    { id: 'shop', 'in-force': { from: '2020-01-01T00:00:00Z', until }, when: { target: 'taobao' } },
    open,
  ]

  test('is when the standards begin where no instant is given', () => {
    expect(departuresOf(policyOf(rules(deadline)), undefined)).toEqual([])
    const departures = departuresOf(policyOf(rules('2021-09-17T00:00:01+08:00')), undefined)
    expect(departures.map(({ standard, example }) => [standard, example])).toEqual(
      ['PARITY', 'DIRECT_OPEN'].map((standard) => [
        standard,
        { at: deadline, host: 'wechat', surface: 'chat-1to1', url: 'https://taobao.com/' },
      ]),
    )
  })

  test('does not keep an earlier law from being asked by them', () => {
    const eve = instantOf(deadline, 'Z')! - 1
    expect(rowsOf(rules(deadline), eve)).toEqual([
      'PARITY shop: taobao',
      'DIRECT_OPEN shop: taobao',
    ])
    expect(rowsOf(rules(deadline), eve + 1)).toEqual([])
  })

  test('holds ever after', () => {
    const late: Links = [
      { id: 'shop', 'in-force': { from: '2024-01-01T00:00:00+08:00' }, when: { target: 'taobao' } },
      open,
    ]
    const [parity] = departuresOf(policyOf(late), undefined)
    expect(parity?.example.at).toBe('2024-01-01T00:00:00+08:00')
    expect(rowsOf(late)).toEqual([])
  })
})
