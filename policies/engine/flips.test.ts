import { describe, expect, test } from 'vitest'
import { ask, choose, reroute, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { world } from '../../test/model/arbitraries.ts'
import { explore } from './exploration.ts'
import { flipsOf, type Flip } from './flips.ts'
import { Request, type RequestInput } from './model.ts'

const zone = '+08:00'
type Rules = Parameters<typeof smallPolicy>[0]

function asked(input: Partial<RequestInput> = {}): Request {
  return Request.parse({
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...input,
  })
}

function linkFlips(links: Rules['links'] & object, request: Request, most?: number) {
  const policy = smallPolicy({ links })
  const exploration = explore(policy.world, 'link', [{ rules: policy.links }])
  return flipsOf(exploration, policy.links, request, zone, most)
}

function paymentFlips(payments: Rules['payments'] & object, request: Request) {
  const policy = smallPolicy({ payments })
  const exploration = explore(policy.world, 'payment', [{ rules: policy.payments }])
  return flipsOf(exploration, policy.payments, request, zone)
}

/** Each flip as `VERDICT RULE: ATTRIBUTE FROM > TO`. */
function told(flips: readonly Flip[]): readonly string[] {
  return flips.map(({ verdict, rule, changes }) => {
    const each = changes.map(({ attribute, from, to }) => `${attribute} ${from} > ${to}`)
    return `${verdict} ${rule}: ${each.join(', ')}`
  })
}

describe('a flip', () => {
  test('tells verdict, outcome, rule, changes and the request that they make', () => {
    const request = asked({ url: 'https://jd.com/' })
    expect(linkFlips([{ id: 'shop', when: { surface: 'app' }, ruling: reroute }], request)).toEqual(
      [
        {
          verdict: 'reroute',
          outcome: { verdict: 'reroute', presentation: 'target-app', to: ['taobao'] },
          rule: 'shop',
          title: { zh: '名', en: 'name' },
          changes: [{ attribute: 'surface', from: 'chat-1to1', to: 'app' }],
          request: { ...request, surface: 'app' },
        },
      ],
    )
  })

  test('may lead to where no rule decides', () => {
    const request = asked()
    expect(linkFlips([{ id: 'all', when: { noticed: false }, ruling: choose }], request)).toEqual([
      {
        verdict: 'block',
        outcome: { verdict: 'block', presentation: 'stopped-page' },
        rule: 'no-rule',
        title: undefined,
        changes: [{ attribute: 'noticed', from: 'false', to: 'true' }],
        request: { ...request, noticed: true },
      },
    ])
  })

  test('makes all its changes to one request', () => {
    const [flip] = linkFlips(
      [{ when: { host: 'qq', merchant: 'wechat', linked: true, flags: 'lottery' }, ruling: ask }],
      asked({ flags: ['rumour'] }),
    )
    expect(flip).toMatchObject({
      changes: [
        { attribute: 'host', from: 'wechat', to: 'qq' },
        { attribute: 'flags', from: 'none', to: 'lottery' },
        { attribute: 'linked', from: 'false', to: 'true' },
      ],
      request: { host: 'qq', merchant: 'wechat', linked: true, flags: ['rumour', 'lottery'] },
    })
  })
})

describe('of each other verdict', () => {
  const links = [
    { id: 'noticed', when: { noticed: true, linked: true }, ruling: ask },
    { id: 'older', when: { version: 'older' }, ruling: ask },
    { id: 'chosen', when: { choice: 'opted-in' }, ruling: choose },
    { id: 'sent', when: { noticed: true, linked: false }, ruling: reroute },
  ] as const

  test('the smallest changes are told, in the order of verdicts, and not the present one', () => {
    expect(told(linkFlips(links, asked()))).toEqual([
      'interstitial older: version newest > older',
      'choose chosen: choice unset > opted-in',
      'reroute sent: noticed false > true',
    ])
    expect(told(linkFlips(links, asked({ version: 'older' })))).toEqual([
      'choose chosen: version older > newest, choice unset > opted-in',
      'reroute sent: noticed false > true, version older > newest',
      'block no-rule: version older > newest',
    ])
  })

  test('nothing is told where no change leads to it', () => {
    expect(linkFlips([], asked())).toEqual([])
    expect(linkFlips([{ ruling: ask }], asked())).toEqual([])
  })

  const [later, first] = ['2021-10-01T00:00:00+08:00', '2021-09-17T12:00:00+08:00']
  const easiestFirst = [
    [{}, `at ${first} > ${later}`],
    [{ version: 'older' }, 'version newest > older'],
    [{ noticed: true }, 'noticed false > true'],
    [{ surface: 'app' }, 'surface chat-1to1 > app'],
    [{ installed: false }, 'installed true > false'],
    [{ choice: 'opted-in' }, 'choice unset > opted-in'],
    [{ linked: true }, 'linked false > true'],
    [{ declared: false }, 'declared true > false'],
    [{ rollout: { 'at-least': 5 } }, 'rollout 0 > 5'],
    [{ strikes: { 'at-least': 2 } }, 'strikes 0 > 2'],
    [{ flags: 'lottery' }, 'flags none > lottery'],
    [{ target: 'jd' }, 'target unknown > jd'],
    [{ method: 'alipay' }, 'method none > alipay'],
    [{ merchant: 'qq' }, 'merchant wechat > qq'],
    [{ host: 'qq' }, 'host wechat > qq'],
    [{ age: 'teen' }, 'age adult > teen'],
  ] as const
  const ways = easiestFirst.map(([when], index) => ({
    id: `way${index}`,
    when,
    ruling: ask,
    ...(index === 0 ? { 'in-force': { from: later } } : {}),
  }))
  const rest = easiestFirst.map(([, way], index) => `interstitial way${index}: ${way}`)

  test('the easiest ways come first, at most three where nothing else is said', () => {
    const reversed = ways.toReversed()
    expect(told(linkFlips(reversed, asked(), 99))).toEqual(rest)
    expect(told(linkFlips(reversed, asked(), 16))).toEqual(rest)
    expect(told(linkFlips(reversed, asked(), 1))).toEqual(rest.slice(0, 1))
    expect(told(linkFlips(reversed, asked()))).toEqual(rest.slice(0, 3))
  })

  test('ways of several changes come by the ease of them all', () => {
    const pairs = [
      { id: 'hard', when: { noticed: true, age: 'teen' }, ruling: ask },
      { id: 'easy', when: { installed: false, linked: true }, ruling: ask },
    ] as const
    expect(told(linkFlips(pairs, asked()))).toEqual([
      'interstitial easy: installed true > false, linked false > true',
      'interstitial hard: noticed false > true, age adult > teen',
    ])
  })

  test('the nearest of the ways on the same attributes is told', () => {
    const places = (['moments-ad', 'checkout', 'link-out'] as const).map((surface) => ({
      id: surface,
      when: { surface },
      ruling: ask,
    }))
    expect(told(linkFlips(places, asked()))).toEqual([
      'interstitial checkout: surface chat-1to1 > checkout',
    ])
    const sides = [
      { id: 'more', when: { strikes: { 'at-least': 7 } }, ruling: ask },
      { id: 'fewer', when: { strikes: { below: 4 } }, ruling: ask },
    ] as const
    expect(told(linkFlips(sides, asked({ strikes: 5 })))).toEqual([
      'interstitial fewer: strikes 5 > 3',
    ])
    const pairs = [
      { id: 'far', when: { strikes: { 'at-least': 9 }, surface: 'moments-ad' }, ruling: ask },
      { id: 'near', when: { strikes: { 'at-least': 1 }, surface: 'link-out' }, ruling: ask },
      { id: 'nearest', when: { strikes: { 'at-least': 1 }, surface: 'app' }, ruling: ask },
    ] as const
    expect(told(linkFlips(pairs, asked()))).toEqual([
      'interstitial nearest: surface chat-1to1 > app, strikes 0 > 1',
    ])
  })
})

describe('what is asked stays as it is', () => {
  test.each([{ action: 'share' }, { frame: 'sub' }, { region: 'US' }] as const)(
    'so nothing leads to %j',
    (when) => {
      const fixed = { id: 'fixed', when, ruling: ask }
      expect(linkFlips([fixed], asked())).toEqual([])
      const longer = { id: 'longer', when: { noticed: true, age: 'teen' }, ruling: ask } as const
      expect(told(linkFlips([fixed, longer], asked()))).toEqual([
        'interstitial longer: noticed false > true, age adult > teen',
      ])
      expect(told(linkFlips([fixed], asked(when)))).toEqual([])
    },
  )
})

describe('a name that nobody knows', () => {
  const systems = [...world.systems.keys()]

  test('is no help', () => {
    expect(linkFlips([{ when: { host: { not: systems } }, ruling: ask }], asked())).toEqual([])
  })

  test('may be one of several, of which another helps', () => {
    const named = { id: 'named', when: { host: 'nobody', noticed: true } } as const
    const stranger = { id: 'stranger', when: { host: { not: systems } }, ruling: ask } as const
    expect(told(linkFlips([named, stranger], asked()))).toEqual([
      'interstitial stranger: host wechat > nobody',
    ])
    const elsewhere = { id: 'elsewhere', when: { host: { not: 'wechat' } }, ruling: ask } as const
    expect(told(linkFlips([elsewhere], asked()))).toEqual([
      'interstitial elsewhere: host wechat > taobao',
    ])
  })

  test('can be left', () => {
    const mine = { id: 'mine', when: { host: 'wechat' }, ruling: ask } as const
    expect(told(linkFlips([mine], asked({ host: 'nobody' })))).toEqual([
      'interstitial mine: host nobody > wechat',
    ])
  })
})

describe('an address', () => {
  const item = { id: 'item', when: { address: 'jd.com/item' } } as const
  const rest = { id: 'rest', ruling: ask } as const

  test('leaves the filters that take it', () => {
    const request = asked({ url: 'https://jd.com/item/1' })
    const way = 'interstitial rest: address https://jd.com/item/1 > https://jd.com/'
    const [flip] = linkFlips([item, { ...rest, when: { target: 'jd' } }], request)
    expect(told([flip!])).toEqual([way])
    expect(flip?.request).toEqual({ ...request, form: 'https', url: 'https://jd.com/' })
  })

  test('becomes odd without leaving them', () => {
    const odd = { ...rest, when: { ...item.when, suspicions: 'userinfo' } } as const
    const way = 'interstitial rest: suspicions none > userinfo'
    expect(told(linkFlips([odd], asked({ url: 'https://jd.com/item/1' })))).toEqual([way])
    const any = { ...rest, when: { target: 'jd', suspicions: 'userinfo' } } as const
    expect(told(linkFlips([item, any], asked({ target: 'jd' })))).toEqual([way])
    const both = { id: 'both', when: { noticed: true, linked: true }, ruling: ask } as const
    expect(told(linkFlips([any, both], asked()))).toEqual([
      'interstitial both: noticed false > true, linked false > true',
      'interstitial rest: target unknown > jd, suspicions none > userinfo',
    ])
  })

  test('comes to be taken', () => {
    const plain = asked({ url: 'https://jd.com/' })
    expect(told(linkFlips([{ ...item, ruling: ask }], plain))).toEqual([
      'interstitial item: address https://jd.com/ > https://jd.com/item',
    ])
    expect(told(linkFlips([{ ...item, ruling: ask }], asked({ target: 'jd' })))).toEqual([
      'interstitial item: address none > https://jd.com/item',
    ])
    expect(told(linkFlips([{ ...item, ruling: ask }], asked()))).toEqual([
      'interstitial item: target unknown > jd, address none > https://jd.com/item',
    ])
  })

  test('of a checkout is given up, and the method still says where it leads', () => {
    const request = asked({ action: 'pay', url: 'https://jd.com/item/1', method: 'alipay' })
    const { url: _url, ...without } = request
    expect(paymentFlips([item, rest], request)).toEqual([
      expect.objectContaining({
        changes: [{ attribute: 'address', from: 'https://jd.com/item/1', to: 'none' }],
        request: { ...without, form: 'https' },
      }),
    ])
  })

  test('that cannot be read has no flips', () => {
    const ways = [{ when: { noticed: true }, ruling: ask }] as const
    expect(linkFlips(ways, asked({ url: 'no address' }))).toEqual([])
    expect(linkFlips(ways, asked({ url: 'https://jd.com/' }))).toHaveLength(1)
  })
})

describe('in time', () => {
  const window = (id: string, from: string, until: string) => ({
    id,
    'in-force': { from: `${from}T00:00:00+08:00`, until: `${until}T00:00:00+08:00` },
    ruling: ask,
  })
  const windows = [
    window('early', '2021-09-01', '2021-09-10'),
    window('late', '2021-09-20', '2021-10-01'),
  ]

  test.each([
    ['2021-08-01', 'early: at 2021-08-01T12:00:00+08:00 > 2021-09-01T00:00:00+08:00'],
    ['2021-09-14', 'early: at 2021-09-14T12:00:00+08:00 > 2021-09-09T23:59:59+08:00'],
    ['2021-09-15', 'late: at 2021-09-15T12:00:00+08:00 > 2021-09-20T00:00:00+08:00'],
    ['2022-01-01', 'late: at 2022-01-01T12:00:00+08:00 > 2021-09-30T23:59:59+08:00'],
  ])('the nearest instant to %s is chosen', (day, way) => {
    const request = asked({ at: `${day}T12:00:00+08:00` })
    expect(told(linkFlips(windows, request))).toEqual([`interstitial ${way}`])
  })

  test('nothing is told of instants beyond the years that are ruled on', () => {
    expect(linkFlips(windows, asked({ at: '2099-12-31T23:59:59Z' }))).toHaveLength(1)
    expect(linkFlips(windows, asked({ at: '2099-12-31T23:59:59-00:01' }))).toEqual([])
    expect(linkFlips(windows, asked({ at: '2000-01-01T00:00:00Z' }))).toHaveLength(1)
    expect(linkFlips(windows, asked({ at: '2000-01-01T00:00:00+00:01' }))).toEqual([])
  })

  test('a tie that ends flips what leans on it', () => {
    const tied = { id: 'tied', when: { relation: 'invested' }, ruling: ask } as const
    expect(told(linkFlips([tied], asked({ at: '2022-02-01T00:00:00Z', target: 'jd' })))).toEqual([
      'interstitial tied: at 2022-02-01T08:00:00+08:00 > 2022-01-01T07:59:59+08:00',
    ])
  })
})
