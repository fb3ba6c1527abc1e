import { describe, expect, test } from 'vitest'
import { choose, reroute, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { openPaymentAttempt, type Attempt } from './attempt.ts'
import { offered, quote } from './checkout.ts'
import type { PaymentEvent } from './paymentMachine.ts'

const shown = { verdict: 'allow', presentation: 'option-shown', reason: 'test' } as const
const disclosed = {
  verdict: 'interstitial',
  presentation: 'disclosure-sheet',
  reason: 'test',
} as const
const absent = { verdict: 'block', presentation: 'option-absent', reason: 'test' } as const

const law = smallLaw({
  payments: [
    { id: 'shown', when: { merchant: 'taobao', method: 'alipay' }, ruling: shown },
    { id: 'absent', when: { merchant: 'taobao', method: 'wechat-pay' }, ruling: absent },
    { id: 'disclosed', when: { merchant: 'jd', method: 'alipay' }, ruling: disclosed },
    { id: 'chosen', when: { merchant: 'jd', method: 'wechat-pay' }, ruling: choose },
    { id: 'rerouted', when: { merchant: 'xianyu', method: 'alipay' }, ruling: reroute },
  ],
})

function pay(host: string, method: string, ...events: readonly PaymentEvent[]): Attempt {
  const attempt = openPaymentAttempt(law, { host, surface: 'checkout', method })
  for (const event of [{ type: 'payment.requested' } as const, ...events]) attempt.send(event)
  return attempt
}

describe('the state that a payment reaches is the verdict', () => {
  test.each([
    ['taobao', 'alipay', 'allow', 'shown', 'cashier'],
    ['taobao', 'wechat-pay', 'block', 'absent', 'refused'],
    ['jd', 'alipay', 'interstitial', 'disclosed', 'warning'],
    ['jd', 'wechat-pay', 'choose', 'chosen', 'choosing'],
    ['xianyu', 'alipay', 'reroute', 'rerouted', 'rerouted'],
    ['xianyu', 'wechat-pay', 'block', 'no-rule', 'refused'],
    ['taobao', 'shells', 'block', 'no-rule', 'refused'],
  ])('at %s with %s: %s by %s', (host, method, verdict, rule, state) => {
    const attempt = pay(host, method)
    expect(attempt.ruling()).toMatchObject({ verdict, rule })
    expect(attempt.steps).toEqual([
      {
        event: { type: 'payment.requested' },
        path: ['judged', state],
        rulings: [attempt.ruling()],
      },
    ])
  })
})

test('a payment on a page whose address cannot be read is refused', () => {
  const request = {
    host: 'taobao',
    surface: 'checkout',
    method: 'alipay',
    url: 'https://',
  } as const
  const attempt = openPaymentAttempt(law, request)
  attempt.send({ type: 'payment.requested' })
  expect(attempt.state()).toBe('refused')
  expect(attempt.ruling()).toMatchObject({ verdict: 'block', rule: 'bad-address', nearly: [] })
})

describe('every way through a payment ends', () => {
  const choice = { type: 'choice.made', choice: 'taobao' } as const
  test.each<
    readonly [
      host: string,
      method: string,
      events: readonly PaymentEvent[],
      path: readonly string[],
    ]
  >([
    ['taobao', 'alipay', [{ type: 'payment.authorised' }], ['authorising', 'paid']],
    ['taobao', 'alipay', [{ type: 'payment.failed' }], ['authorising', 'failed']],
    ['taobao', 'alipay', [{ type: 'payment.timed-out' }], ['authorising', 'timed-out']],
    ['taobao', 'alipay', [{ type: 'payment.cancelled' }], ['cancelled']],
    ['taobao', 'alipay', [{ type: 'page.left' }], ['cancelled']],
    ['taobao', 'wechat-pay', [{ type: 'page.left' }], ['abandoned']],
    ['jd', 'alipay', [{ type: 'notice.dismissed' }], ['cancelled']],
    ['jd', 'alipay', [{ type: 'page.left' }], ['cancelled']],
    [
      'jd',
      'alipay',
      [{ type: 'notice.confirmed' }, { type: 'payment.authorised' }],
      ['authorising', 'paid'],
    ],
    ['jd', 'wechat-pay', [{ type: 'choice.dismissed' }], ['cancelled']],
    ['jd', 'wechat-pay', [choice, { type: 'payment.failed' }], ['authorising', 'failed']],
    ['xianyu', 'alipay', [{ type: 'reroute.dismissed' }], ['cancelled']],
    [
      'xianyu',
      'alipay',
      [{ type: 'reroute.followed' }, { type: 'payment.authorised' }],
      ['authorising', 'paid'],
    ],
  ])('%s, %s, %j', (host, method, events, path) => {
    const attempt = pay(host, method, ...events)
    expect(attempt.steps.at(-1)!.path).toEqual(path)
    expect(attempt.isOver()).toBe(true)
    expect(attempt.canTake({ type: 'page.left' })).toBe(false)
  })
})

test('a refused payment cannot be authorised', () => {
  const attempt = pay('taobao', 'wechat-pay')
  expect(() => attempt.send({ type: 'payment.authorised' })).toThrow(
    'the state "refused" does not take "payment.authorised"',
  )
})

describe('a checkout', () => {
  test('rules every method that its merchant could offer, in the order of the registry', () => {
    const quotes = quote(law, { host: 'taobao', surface: 'checkout' })
    expect(quotes.map(({ method, attempt }) => [method, attempt.ruling()?.rule])).toEqual([
      ['alipay', 'shown'],
      ['wechat-pay', 'absent'],
    ])
    expect(offered(quotes)).toEqual(['alipay'])
  })

  test('belongs to its merchant, wherever it is shown', () => {
    const quotes = quote(law, {
      host: 'wechat',
      surface: 'mini-program-webview',
      merchant: 'taobao',
    })
    expect(quotes.map(({ attempt }) => attempt.request.merchant)).toEqual(['taobao', 'taobao'])
    expect(offered(quotes)).toEqual(['alipay'])
  })

  test('of a merchant that nobody knows offers nothing', () => {
    expect(quote(law, { host: 'shop', surface: 'checkout' })).toEqual([])
  })
})

test('the chart names the rule of each way out of judging, and tags its states with verdicts', () => {
  const { id, states } = law.paymentMachine
  const ways = law.policy.payments.map((rule) => rule.id)
  expect(id).toBe('payment')
  expect(states.judged?.config.always).toEqual(
    [...ways, 'no-rule'].map((description) => expect.objectContaining({ description }) as unknown),
  )
  const tags = Object.entries(states).map(([name, state]) => [name, state.tags])
  expect(Object.fromEntries(tags)).toEqual({
    quoting: [],
    judged: [],
    warning: ['interstitial'],
    choosing: ['choose'],
    rerouted: ['reroute'],
    cashier: ['allow'],
    authorising: [],
    refused: ['block'],
    paid: ['ended'],
    failed: ['ended'],
    'timed-out': ['ended'],
    cancelled: ['ended'],
    abandoned: ['ended'],
  })
})

describe('a notice that is seen once', () => {
  const once = {
    ...disclosed,
    notice: { wording: 'information', frequency: 'once', neutral: true },
  } as const
  const asking = smallLaw({
    payments: [
      { id: 'first', when: { noticed: false, method: 'alipay' }, ruling: once },
      { id: 'then', when: { method: 'alipay' }, ruling: choose },
      { id: 'always', when: { method: 'wechat-pay' }, ruling: disclosed },
    ],
  })
  const start = (method: string, noticed = false): Attempt => {
    const attempt = openPaymentAttempt(asking, {
      host: 'taobao',
      surface: 'checkout',
      method,
      noticed,
    })
    attempt.send({ type: 'payment.requested' })
    return attempt
  }

  test('is followed by what the law says of who has seen it', () => {
    const attempt = start('alipay')
    expect([attempt.state(), attempt.ruling()?.rule]).toEqual(['warning', 'first'])
    expect(attempt.send({ type: 'notice.confirmed' }).path).toEqual(['judged', 'choosing'])
    expect(attempt.ruling()?.rule).toBe('then')
    attempt.send({ type: 'choice.made', choice: 'alipay' })
    expect(attempt.state()).toBe('cashier')
  })

  test('does not come again', () => {
    expect(start('alipay', true).ruling()?.rule).toBe('then')
  })

  test('leaves other notices as they are: behind them is the cashier', () => {
    const attempt = start('wechat-pay')
    expect(attempt.send({ type: 'notice.confirmed' }).path).toEqual(['cashier'])
  })
})
