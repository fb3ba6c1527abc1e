import { describe, expect, test } from 'vitest'
import { allow, ask, block, choose, reroute, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { openLinkAttempt, type Attempt } from './attempt.ts'
import type { LinkEvent } from './linkMachine.ts'
import type { RequestInput } from './model.ts'
import type { Resolve } from './site.ts'

const law = smallLaw({
  links: [
    { id: 'resources', when: { action: 'load' }, ruling: allow },
    { id: 'app', when: { form: 'scheme' }, ruling: reroute },
    { id: 'own', when: { target: 'wechat' }, ruling: allow },
    { id: 'short', when: { form: 'short' }, ruling: allow },
    { id: 'shop', when: { target: 'taobao', noticed: false }, ruling: ask },
    { id: 'shop/noticed', when: { target: 'taobao', noticed: true }, ruling: allow },
    { id: 'flea', when: { target: 'xianyu' }, ruling: choose },
    { id: 'wall', when: { target: 'jd' }, ruling: block },
  ],
})
const stay: Resolve = () => undefined

function open(url: string, resolve: Resolve = stay, more: Partial<RequestInput> = {}): Attempt {
  const attempt = openLinkAttempt(
    law,
    { host: 'wechat', surface: 'chat-1to1', url, ...more },
    resolve,
  )
  attempt.send({ type: 'link.opened' })
  return attempt
}

function chain(...urls: readonly string[]): Resolve {
  return (url) => urls[urls.indexOf(url) + 1]
}

const judged = ['normalised', 'resolved', 'judged']

describe('the state that an attempt reaches is the verdict', () => {
  test.each([
    ['https://weixin.qq.com/', 'allow', 'own', [...judged, 'allowed', 'opened']],
    ['https://taobao.com/', 'interstitial', 'shop', [...judged, 'warning']],
    ['https://2.taobao.com/', 'choose', 'flea', [...judged, 'choosing']],
    ['taobao://item', 'reroute', 'app', [...judged, 'rerouted']],
    ['https://jd.com/', 'block', 'wall', [...judged, 'blocked']],
    ['https://example.com/', 'block', 'no-rule', [...judged, 'blocked']],
    ['https://', 'block', 'bad-address', ['normalised', 'blocked']],
  ])('%s: %s by %s', (url, verdict, rule, path) => {
    const attempt = open(url)
    expect(attempt.ruling()).toMatchObject({ verdict, rule, pack: 'small@2021-09-17' })
    expect(attempt.state()).toBe(path.at(-1))
    expect(attempt.steps).toEqual([
      { event: { type: 'link.opened' }, path, rulings: [attempt.ruling()] },
    ])
  })
})

test('an address that is too long is blocked like one that cannot be parsed', () => {
  expect(open(`https://weixin.qq.com/${'a'.repeat(2_000_000)}`).ruling()).toMatchObject({
    verdict: 'block',
    rule: 'bad-address',
  })
})

describe('what a person may do next', () => {
  const answers: readonly LinkEvent[] = [
    { type: 'notice.confirmed' },
    { type: 'notice.dismissed' },
    { type: 'choice.made', choice: 'taobao' },
    { type: 'choice.dismissed' },
    { type: 'reroute.followed' },
    { type: 'reroute.dismissed' },
    { type: 'link.copied' },
    { type: 'page.left' },
    { type: 'link.opened' },
  ]
  test.each<readonly [url: string, taken: Readonly<Record<string, string>>]>([
    ['https://weixin.qq.com/', { 'page.left': 'left' }],
    [
      'https://taobao.com/',
      { 'notice.confirmed': 'opened', 'notice.dismissed': 'abandoned', 'page.left': 'abandoned' },
    ],
    [
      'https://2.taobao.com/',
      { 'choice.made': 'opened', 'choice.dismissed': 'abandoned', 'page.left': 'abandoned' },
    ],
    [
      'taobao://item',
      { 'reroute.followed': 'opened', 'reroute.dismissed': 'abandoned', 'page.left': 'abandoned' },
    ],
    ['https://jd.com/', { 'link.copied': 'copied', 'page.left': 'abandoned' }],
  ])('%s: %j', (url, taken) => {
    const reached = answers.flatMap((event) => {
      const attempt = open(url)
      if (!attempt.canTake(event)) return []
      attempt.send(event)
      return [[event.type, attempt.state()]]
    })
    expect(Object.fromEntries(reached)).toEqual(taken)
  })

  test('an event that the state does not take is an error, and changes nothing', () => {
    const attempt = open('https://jd.com/')
    expect(() => attempt.send({ type: 'notice.confirmed' })).toThrow(
      'the state "blocked" does not take "notice.confirmed"',
    )
    expect(() => attempt.send({ type: 'nonsense' } as never)).toThrow('does not take "nonsense"')
    expect(attempt.steps).toHaveLength(1)
    expect(attempt.state()).toBe('blocked')
  })

  test('a link may be copied again and again', () => {
    const attempt = open('https://jd.com/')
    for (let count = 0; count < 3; count++) attempt.send({ type: 'link.copied' })
    expect(attempt.state()).toBe('copied')
    expect(attempt.isOver()).toBe(false)
  })

  test('an end takes nothing', () => {
    const attempt = open('https://weixin.qq.com/')
    attempt.send({ type: 'page.left' })
    expect(attempt.isOver()).toBe(true)
    expect(answers.filter((event) => attempt.canTake(event))).toEqual([])
  })
})

describe('each hop is ruled', () => {
  const first = 'https://m.tb.cn/h.1'
  const item = 'https://item.taobao.com/1'

  test('a short link leads on to a page that warns', () => {
    const attempt = open(first, chain(first, item))
    expect(attempt.hops()).toEqual([first, item])
    expect(attempt.state()).toBe('warning')
    expect(attempt.steps[0]!.path).toEqual([...judged, 'allowed', ...judged, 'warning'])
    expect(attempt.steps[0]!.rulings.map(({ rule }) => rule)).toEqual(['short', 'shop'])
  })

  test('a hop is a redirect with a form of its own', () => {
    const attempt = open(first, chain(first, item), { form: 'short' })
    expect(attempt.ruling()?.rule).toBe('shop')
  })

  test('a block on the way ends it', () => {
    const attempt = open(
      'https://weixin.qq.com/',
      chain('https://weixin.qq.com/', 'https://jd.com/', item),
    )
    expect(attempt.hops()).toEqual(['https://weixin.qq.com/', 'https://jd.com/'])
    expect(attempt.state()).toBe('blocked')
  })

  test('a confirmed notice goes on, and is not shown again for the same target', () => {
    const attempt = open(item, chain(item, 'https://taobao.com/2', 'https://2.taobao.com/'))
    expect(attempt.state()).toBe('warning')
    const step = attempt.send({ type: 'notice.confirmed' })
    expect(step.path).toEqual([...judged, 'allowed', ...judged, 'choosing'])
    expect(step.rulings.map(({ rule }) => rule)).toEqual(['shop/noticed', 'flea'])
    expect(attempt.confirmed()).toEqual(['taobao'])
  })

  test('a notice seen before counts for the link’s own target, not for those it redirects to', () => {
    const own = 'https://weixin.qq.com/'
    expect(open(item, chain(item, 'https://taobao.com/2'), { noticed: true }).state()).toBe(
      'opened',
    )
    expect(open(own, chain(own, item), { noticed: true }).ruling()?.rule).toBe('shop')
  })

  test('ten addresses are followed, an eleventh is refused', () => {
    const urls = Array.from({ length: 11 }, (_, index) => `https://weixin.qq.com/${index}`)
    expect(open(urls[0]!, chain(...urls.slice(0, 10))).state()).toBe('opened')
    const attempt = open(urls[0]!, chain(...urls))
    expect(attempt.ruling()).toMatchObject({ verdict: 'block', rule: 'too-many-hops' })
    expect(attempt.hops()).toHaveLength(11)
  })

  test('a loop ends', () => {
    expect(open(first, () => first).ruling()?.rule).toBe('too-many-hops')
  })

  test('a redirect to what is no address is blocked', () => {
    expect(open(first, chain(first, 'https://')).ruling()?.rule).toBe('bad-address')
  })

  test('only opening a link follows it', () => {
    const attempt = open(first, chain(first, 'https://jd.com/'), { action: 'load' })
    expect(attempt.hops()).toEqual([first])
    expect(attempt.state()).toBe('opened')
  })
})

test('a resolver that fails is an error of the step, not of the process', () => {
  const attempt = openLinkAttempt(
    law,
    { host: 'wechat', surface: 'chat-1to1', url: 'https://jd.com/' },
    () => {
      throw new Error('the site is broken')
    },
  )
  expect(() => attempt.send({ type: 'link.opened' })).toThrow('the site is broken')
})

test.each(['link.opened', 'link.shared', 'page.navigated', 'resource.requested'] as const)(
  '%s begins an attempt',
  (type) => {
    const attempt = openLinkAttempt(
      law,
      { host: 'wechat', surface: 'app', url: 'https://jd.com/' },
      stay,
    )
    expect(attempt.state()).toBe('received')
    expect(attempt.ruling()).toBeUndefined()
    attempt.send({ type })
    expect(attempt.state()).toBe('blocked')
  },
)

describe('what has no address', () => {
  const named = smallLaw({
    links: [
      { id: 'noticed', when: { noticed: true }, ruling: allow },
      { id: 'asked', ruling: ask },
    ],
  })
  const card = { host: 'wechat', surface: 'chat-1to1' } as const

  test.each([
    ['leads to the system that the request names', { target: 'taobao' }],
    ['leads to none where the request names none', {}],
  ])('%s, and a notice seen before counts for it', (_, target) => {
    const attempt = openLinkAttempt(named, { ...card, ...target, noticed: true }, stay)
    attempt.send({ type: 'link.opened' })
    expect(attempt.ruling()?.rule).toBe('noticed')
    expect(attempt.hops()).toEqual([])
    expect(attempt.state()).toBe('opened')
  })
})

test('the chart names the rule of each way out of judging, and tags its states with verdicts', () => {
  const { id, states } = law.linkMachine
  const ways = law.policy.links.map((rule) => rule.id)
  expect(id).toBe('link')
  expect(states.judged?.config.always).toEqual(
    [...ways, 'no-rule'].map((description) => expect.objectContaining({ description }) as unknown),
  )
  const tags = Object.entries(states).map(([name, state]) => [name, state.tags])
  expect(Object.fromEntries(tags)).toEqual({
    received: [],
    normalised: [],
    resolved: [],
    judged: [],
    allowed: ['allow'],
    warning: ['interstitial'],
    choosing: ['choose'],
    rerouted: ['reroute'],
    blocked: ['block'],
    copied: ['block'],
    opened: [],
    left: ['ended'],
    abandoned: ['ended'],
  })
})
