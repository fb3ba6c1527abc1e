import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allow, block, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import { factsOf } from './facts.ts'
import { firstOf } from './judge.ts'
import { Request, type RequestInput } from './model.ts'
import { makeRequestJudge, type RequestJudge } from './requestJudge.ts'

function asked(input: Partial<RequestInput> = {}): Request {
  return Request.parse({
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...input,
  })
}

/** The deciding rule's id. */
function named(judge: RequestJudge, request: Request): string | undefined {
  const rule = judge(request)
  return rule === 'bad-address' ? rule : rule?.id
}

/** A request that remembers which of its attributes were read. */
function watched(request: Request): Readonly<{ request: Request; read: ReadonlySet<string> }> {
  const read = new Set<string>()
  const get = (target: Request, name: string | symbol): unknown => {
    read.add(String(name))
    return target[name as keyof Request]
  }
  return { request: new Proxy(request, { get }), read }
}

test('whole requests are ruled as the rules tried one by one rule them', () => {
  fc.assert(
    fc.property(policySources, fc.nat(), (source, seed) => {
      const policy = policyFrom(source)
      const judge = makeRequestJudge(policy)
      const random = randomOf(seed)
      const drawers = [
        drawerOf(world, policy.links, 'link'),
        drawerOf(world, policy.payments, 'payment'),
      ]
      const requests = Array.from({ length: 200 }, (_, count) => drawers[count % 2]!(random))
      const tried: RequestJudge = (request) => {
        const facts = factsOf(request, world)
        if (facts === undefined) return 'bad-address'
        return firstOf(request.action === 'pay' ? policy.payments : policy.links, facts)
      }
      const wrong = requests.filter((each) => named(judge, each) !== named(tried, each))
      expect(wrong.map((each) => [each, named(judge, each), named(tried, each)])).toEqual([])
    }),
    { numRuns: 20, ...seeded() },
  )
})

describe('an ordinary request is read in place', () => {
  const attributes = {
    region: 'US',
    host: 'qq',
    version: 'older',
    platform: 'ios',
    surface: 'app',
    action: 'share',
    trigger: 'timer',
    frame: 'sub',
    form: 'qr',
    goods: 'digital',
    choice: 'opted-in',
    age: 'teen',
    flags: ['lottery'],
    merchant: 'jd',
    method: 'alipay',
    noticed: true,
    installed: false,
    linked: true,
    declared: false,
    rollout: 5,
    strikes: 5,
  } as const

  test.each(Object.keys(attributes) as (keyof typeof attributes)[])(
    'with its %s and nothing that no rule asks about',
    (name) => {
      const value = attributes[name]
      const when = typeof value === 'number' ? { 'at-least': value } : value
      const policy = smallPolicy({ links: [{ id: 'own', when: { [name]: when } }] })
      const judge = makeRequestJudge(policy)
      const plain = asked({ url: 'https://jd.com/' })
      const { request, read } = watched({ ...plain, [name]: value })
      expect(named(judge, request)).toBe('own')
      expect(named(judge, plain)).toBeUndefined()
      const extra = name === 'merchant' ? ['host'] : []
      const parts = ['at', 'url', 'action', name, ...extra]
      expect([...read].filter((each) => !parts.includes(each))).toEqual([])
    },
  )

  test('with its instant, which may differ from one request to the next', () => {
    const policy = smallPolicy({
      links: [{ id: 'then', 'in-force': { from: '2021-09-17T00:00:00Z' } }],
    })
    const judge = makeRequestJudge(policy)
    const instants = [
      '2021-09-17T08:00:00+08:00',
      '2021-09-17T07:59:59+08:00',
      '2021-09-17T00:00:00Z',
    ]
    expect([...instants, ...instants].map((at) => named(judge, asked({ at })))).toEqual([
      'then',
      undefined,
      'then',
      'then',
      undefined,
      'then',
    ])
  })

  test('with where it leads and the form that it has by itself', () => {
    const forms = ['https', 'short', 'scheme', 'plain-text'] as const
    const judge = makeRequestJudge(
      smallPolicy({
        links: forms.flatMap((form) =>
          ['taobao', 'jd', 'unknown'].map((target) => ({
            id: `${target}-${form}`,
            when: { form, target },
          })),
        ),
      }),
    )
    const inputs: readonly Partial<RequestInput>[] = [
      { url: 'https://taobao.com/' },
      { url: 'https://m.tb.cn/h' },
      { url: 'taobao://item' },
      { target: 'jd' },
      { target: 'jd', url: 'https://taobao.com/' },
      { target: 'nobody' },
      {},
      { url: 'https://example.com/' },
      { url: 'https://m.tb.cn/h', form: 'plain-text' },
      { url: 'https://m.tb.cn/h', form: 'qr' },
    ]
    expect(inputs.map((input) => named(judge, asked(input)))).toEqual([
      'taobao-https',
      'taobao-short',
      'taobao-scheme',
      'jd-plain-text',
      'taobao-https',
      'unknown-plain-text',
      'unknown-plain-text',
      'unknown-https',
      'taobao-plain-text',
      undefined,
    ])
  })

  test('with whether others can read it on its way', () => {
    const judge = makeRequestJudge(
      smallPolicy({ links: [{ id: 'own', when: { suspicions: 'unencrypted' } }] }),
    )
    expect(named(judge, asked({ url: 'http://jd.com/' }))).toBe('own')
    expect(named(judge, asked({ url: 'https://jd.com/' }))).toBeUndefined()
    expect(named(judge, asked({ url: 'http://a@jd.com/' }))).toBe('own')
    expect(named(judge, asked({ url: 'taobao://item' }))).toBeUndefined()
    expect(named(judge, asked({}))).toBeUndefined()
  })

  test('with its method, which says where a payment leads', () => {
    const policy = smallPolicy({
      payments: [
        { id: 'own', when: { target: 'alipay', merchant: 'taobao' } },
        { id: 'wechat', when: { target: 'wechat' } },
        { id: 'none', when: { method: 'none', form: 'plain-text' } },
        { id: 'unknown', when: { target: 'unknown' } },
      ],
    })
    const judge = makeRequestJudge(policy)
    const inputs: readonly Partial<RequestInput>[] = [
      { host: 'taobao', method: 'alipay' },
      { merchant: 'taobao', method: 'alipay' },
      { method: 'alipay' },
      { method: 'wechat-pay', url: 'https://taobao.com/' },
      {},
      { method: 'unheard-of' },
      { url: 'https://taobao.com/' },
      { target: 'wechat', method: 'unheard-of' },
    ]
    const requests = inputs.map((input) => asked({ action: 'pay', ...input }))
    expect(requests.map((request) => named(judge, request))).toEqual([
      'own',
      'own',
      undefined,
      'wechat',
      'none',
      'unknown',
      'unknown',
      'unknown',
    ])
    const { request, read } = watched(requests[3]!)
    judge(request)
    expect(read).not.toContain('goods')
  })
})

describe('a whole parse', () => {
  const policy = smallPolicy({
    links: [
      { id: 'item', when: { address: 'jd.com/item' } },
      { id: 'rest', when: { owner: { not: 'unknown' } }, ruling: allow },
    ],
    payments: [{ id: 'paid', when: { address: 'qq.com/pay' } }],
  })
  const judge = makeRequestJudge(policy)

  test.each([
    ['https://jd.com/item', 'item', true],
    ['https://jd.com/', 'rest', true],
    ['https://qq.com/', 'rest', true],
    ['https://taobao.com/', 'rest', false],
    ['https://example.com/', undefined, false],
    ['https://a@taobao.com/', 'rest/suspicious', true],
    ['HTTPS://TAOBAO.com/', 'rest', true],
    ['no address', 'bad-address', false],
  ])('of %s, which %s rules, reads all: %s', (url, id, isParsed) => {
    const { request, read } = watched(asked({ url }))
    expect(named(judge, request)).toBe(id)
    expect(read.has('goods')).toBe(isParsed)
  })

  test('is not needed where rules ask about no address', () => {
    const plain = makeRequestJudge(smallPolicy({ links: [{ id: 'all' }] }))
    const { request, read } = watched(asked({ url: 'https://jd.com/item' }))
    expect(named(plain, request)).toBe('all')
    expect([...read].toSorted()).toEqual(['action', 'at', 'url'])
  })

  test('leaves nothing behind for the next request', () => {
    const urls = ['https://jd.com/item', 'no address', 'https://taobao.com/', 'https://jd.com/item']
    expect(urls.map((url) => named(judge, asked({ url })))).toEqual([
      'item',
      'bad-address',
      'rest',
      'item',
    ])
    expect(named(judge, asked())).toBeUndefined()
  })

  test('finds nothing to rule on at an instant that is none', () => {
    const nowhen = ['', 'soon', 'soon', '2021-02-30T00:00:00Z']
    for (const at of nowhen)
      for (const url of ['https://jd.com/', undefined])
        expect(judge({ ...asked(), at, url })).toBe('bad-address')
    expect(named(judge, asked({ url: 'https://taobao.com/' }))).toBe('rest')
  })
})

describe('what no diagram holds', () => {
  test('is tried rule by rule, with all that the request says', () => {
    const policy = smallPolicy({
      links: [
        ...Array.from({ length: 11 }, (_, index) => ({
          id: `q${index}`,
          when: { address: `jd.com?q=${index}` },
        })),
        { id: 'tied', when: { relation: 'invested', owner: 'jd', category: 'e-commerce' } },
      ],
    })
    const judge = makeRequestJudge(policy)
    expect(named(judge, asked({ target: 'jd' }))).toBe('tied')
    expect(named(judge, asked({ target: 'qq' }))).toBeUndefined()
    const urls = ['https://jd.com/?q=7', 'https://jd.com/?q=70', 'https://qq.com/', 'https://a.cn/']
    const reads = urls.map((url) => {
      const { request, read } = watched(asked({ url }))
      return [named(judge, request), read.has('goods')]
    })
    expect(reads).toEqual([
      ['q7', true],
      ['tied', true],
      [undefined, true],
      [undefined, true],
    ])
  })

  test('are instants before 2000 and from 2100 on, by UTC', () => {
    const judge = makeRequestJudge(
      smallPolicy({
        links: [
          { id: 'own', when: { owner: 'jd' }, ruling: block },
          { id: 'before', when: { noticed: true }, 'in-force': { from: '2001-01-01T00:00:00Z' } },
        ],
      }),
    )
    for (const at of ['2000-01-01T00:00:00+08:00', '2099-12-31T23:59:59-05:00']) {
      expect(named(judge, asked({ at, url: 'https://jd.com/' }))).toBe('own')
      expect(named(judge, asked({ at, url: 'https://qq.com/' }))).toBeUndefined()
    }
  })
})
