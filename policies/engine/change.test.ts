import { describe, expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import type { Axis, NamesAxis } from './axes.ts'
import { changesTo, nearest, stepTo, type Start } from './change.ts'
import type { Destination } from './destinations.ts'
import { factsOf } from './facts.ts'
import { instantOf } from './instant.ts'
import { Request, type RequestInput } from './model.ts'

const zone = '+08:00'

function asked(input: Partial<RequestInput> = {}, taken: readonly string[] = []) {
  const request = Request.parse({
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...input,
  })
  const start: Start = { facts: factsOf(request, smallWorld())!, taken }
  return { request, start }
}

function names(name: NamesAxis, values: readonly string[]): Axis {
  return { type: 'names', name, values }
}

describe('another destination', () => {
  const { start } = asked({ url: 'https://a@jd.com:81/item/1' }, ['jd.com/item'])
  const same: Destination = {
    target: 'jd',
    taken: ['jd.com/item'],
    suspicions: ['unusual-port', 'userinfo'],
    address: 'https://b@jd.com:82/item',
  }
  const oddity = { attribute: 'suspicions', from: 'unusual-port, userinfo', to: 'none' }
  const address = { attribute: 'address', from: 'https://a@jd.com:81/item/1' }

  test.each<readonly [string, Partial<Destination>, readonly object[]]>([
    ['nothing where no rule can tell it apart', {}, []],
    ['its target', { target: 'qq' }, [{ attribute: 'target', from: 'jd', to: 'qq' }]],
    ['no target where any is meant', { target: '*' }, []],
    ['what is odd', { suspicions: [] }, [oddity]],
    [
      'one oddity for another',
      { suspicions: ['userinfo', 'punycode'] },
      [{ ...oddity, to: 'punycode, userinfo' }],
    ],
    ['the same oddities in any order', { suspicions: ['userinfo', 'unusual-port'] }, []],
    ['the filters that take it', { taken: [] }, [{ ...address, to: 'https://b@jd.com:82/item' }]],
    [
      'one filter for another',
      { taken: ['jd.com/list'] },
      [{ ...address, to: 'https://b@jd.com:82/item' }],
    ],
    [
      'a filter more',
      { taken: ['jd.com/item', 'jd.com'] },
      [{ ...address, to: 'https://b@jd.com:82/item' }],
    ],
    [
      'an address for none',
      { taken: [], suspicions: [], address: undefined as never },
      [oddity, { ...address, to: 'none' }],
    ],
    [
      'the address by itself with the target',
      { target: 'qq', taken: [] },
      [{ attribute: 'target', from: 'jd', to: 'qq' }],
    ],
    [
      'target, oddity and filters',
      { target: 'qq', taken: ['qq.com'], suspicions: [], address: 'https://qq.com/' },
      [
        { attribute: 'target', from: 'jd', to: 'qq' },
        oddity,
        { ...address, to: 'https://qq.com/' },
      ],
    ],
  ])('changes %s', (_, differing, changes) => {
    expect(changesTo({ ...same, ...differing }, start)).toEqual(changes)
  })

  test('changes from no address and nothing odd', () => {
    const { start: plain } = asked({ target: 'jd' })
    expect(changesTo(same, plain)).toEqual([
      { attribute: 'suspicions', from: 'none', to: 'unusual-port, userinfo' },
      { attribute: 'address', from: 'none', to: 'https://b@jd.com:82/item' },
    ])
    expect(changesTo({ target: 'jd', taken: [], suspicions: [] }, plain)).toEqual([])
  })

  test('that is none changes nothing', () => {
    expect(changesTo(undefined, start)).toEqual([])
  })
})

describe('a step to a name', () => {
  const { request, start } = asked({ method: 'alipay' })

  test('takes the first that has one', () => {
    const axis = names('surface', ['*', 'moments', 'app'])
    expect(stepTo(axis, [0, 1, 2], request, start, zone)).toEqual({
      request: { ...request, surface: 'moments' },
      changes: [{ attribute: 'surface', from: 'chat-1to1', to: 'moments' }],
    })
  })

  test('of another host keeps the merchant that the host was', () => {
    const axis = names('host', ['qq'])
    const changes = [{ attribute: 'host', from: 'wechat', to: 'qq' }]
    expect(stepTo(axis, [0], request, start, zone)).toEqual({
      request: { ...request, host: 'qq', merchant: 'wechat' },
      changes,
    })
    const shop = { ...request, merchant: 'jd' }
    expect(stepTo(axis, [0], shop, start, zone)).toEqual({
      request: { ...shop, host: 'qq' },
      changes,
    })
  })

  test('of no method leaves it out, and no other attribute is none', () => {
    expect(stepTo(names('method', ['none']), [0], request, start, zone)).toEqual({
      request: { ...request, method: undefined },
      changes: [{ attribute: 'method', from: 'alipay', to: 'none' }],
    })
    expect(stepTo(names('merchant', ['none']), [0], request, start, zone).request.merchant).toBe(
      'none',
    )
    expect(stepTo(names('method', ['wechat-pay']), [0], request, start, zone).request.method).toBe(
      'wechat-pay',
    )
  })
})

describe('a step in number or time', () => {
  test('tells instants in seconds of the zone', () => {
    const { request, start } = asked()
    const turn = instantOf('2021-09-20T00:00:00Z', 'Z')!
    const axis: Axis = { type: 'span', name: 'at', values: [0, turn], end: 4e12 }
    expect(stepTo(axis, [1], request, start, '-05:00')).toEqual({
      request: { ...request, at: '2021-09-19T19:00:00-05:00' },
      changes: [
        {
          attribute: 'at',
          from: '2021-09-16T23:00:00-05:00',
          to: '2021-09-19T19:00:00-05:00',
        },
      ],
    })
  })

  test('tells numbers as they are', () => {
    const { request, start } = asked({ strikes: 7 })
    const axis: Axis = { type: 'span', name: 'strikes', values: [0, 3, 9], end: 1_001 }
    expect(stepTo(axis, [0, 2], request, start, zone)).toEqual({
      request: { ...request, strikes: 9 },
      changes: [{ attribute: 'strikes', from: '7', to: '9' }],
    })
  })
})

describe('a step between no and yes', () => {
  test.each([
    [true, 0],
    [false, 1],
  ] as const)('leads away from %s', (from, to) => {
    const { request, start } = asked({ linked: from })
    const axis: Axis = { type: 'truth', name: 'linked', values: [0, 1] }
    expect(stepTo(axis, [to], request, start, zone)).toEqual({
      request: { ...request, linked: !from },
      changes: [{ attribute: 'linked', from: String(from), to: String(!from) }],
    })
  })

  test('raises one flag or takes it down, and leaves the others', () => {
    const axis: Axis = { type: 'flag', name: 'flags lottery', flag: 'lottery', values: [0, 1] }
    const { request: plain, start } = asked({ flags: ['rumour'] })
    const flagged = asked({ flags: ['lottery', 'rumour'] })
    expect(stepTo(axis, [1], plain, start, zone)).toEqual({
      request: { ...plain, flags: ['rumour', 'lottery'] },
      changes: [{ attribute: 'flags', from: 'none', to: 'lottery' }],
    })
    expect(stepTo(axis, [0], flagged.request, flagged.start, zone)).toEqual({
      request: plain,
      changes: [{ attribute: 'flags', from: 'lottery', to: 'none' }],
    })
  })
})

describe('a step to a destination', () => {
  const plain = { target: 'qq', taken: [], suspicions: [], address: 'https://qq.com/' } as const
  const odd = { ...plain, suspicions: ['userinfo'], address: 'https://a@qq.com/' } as const
  const axis: Axis = {
    type: 'destination',
    name: 'destination',
    values: [
      odd,
      plain,
      { ...plain, address: 'https://www.qq.com/' },
      { target: 'alipay', taken: [], suspicions: [] },
      { target: '*', taken: [], suspicions: [] },
    ],
  }
  const { url: _url, ...request } = asked({}).request

  test('takes the first of those with the fewest changes, in the form that the link has', () => {
    const { request: linked, start } = asked({ url: 'https://m.tb.cn/h' })
    expect(stepTo(axis, [0, 1, 2], linked, start, zone)).toEqual({
      request: { ...request, form: 'short', url: 'https://qq.com/' },
      changes: [{ attribute: 'target', from: 'taobao', to: 'qq' }],
    })
    expect(stepTo(axis, [0], linked, start, zone).changes).toHaveLength(2)
  })

  test('leads by name where there is no address, and to nothing new where any is meant', () => {
    const { request: linked, start } = asked({ url: 'https://taobao.com/', form: 'qr' })
    expect(stepTo(axis, [3], linked, start, zone)).toEqual({
      request: { ...request, form: 'qr', target: 'alipay' },
      changes: [{ attribute: 'target', from: 'taobao', to: 'alipay' }],
    })
    expect(stepTo(axis, [4], linked, start, zone)).toEqual({
      request: { ...request, form: 'qr' },
      changes: [],
    })
  })

  test('takes the place of a name', () => {
    const { request: named, start } = asked({ target: 'taobao' })
    expect(stepTo(axis, [1], named, start, zone).request).toEqual({
      ...request,
      form: 'plain-text',
      url: 'https://qq.com/',
    })
  })

  test('that the axis lacks leaves nowhere to go', () => {
    const { request: named, start } = asked({ target: 'taobao' })
    expect(stepTo(axis, [9], named, start, zone)).toEqual({
      request: { ...request, form: 'plain-text' },
      changes: [],
    })
  })
})

describe('the nearest number', () => {
  const strikes = { type: 'span', name: 'strikes', values: [0, 10, 21], end: 100 } as const

  test.each([
    [[1], 5, 10],
    [[2], 5, 21],
    [[0], 15, 9],
    [[0], 25, 9],
    [[1], 25, 20],
    [[2], 120, 99],
    [[0, 2], 14, 9],
    [[0, 2], 16, 21],
    [[0, 2], 15, 9],
    [[2, 0], 15, 21],
  ])('of the spans %j to %i is %i', (spans, from, to) => {
    expect(nearest(strikes, spans, from)).toBe(to)
  })

  test('of instants is a whole second before the end of a span', () => {
    const at = { type: 'span', name: 'at', values: [0, 10_000, 20_000], end: 90_000 } as const
    expect(nearest(at, [0], 15_000)).toBe(9_000)
    expect(nearest(at, [2], 15_000)).toBe(20_000)
    expect(nearest(at, [2], 95_000)).toBe(89_000)
  })
})
