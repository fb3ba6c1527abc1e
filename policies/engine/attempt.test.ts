import { expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { openLinkAttempt, openPaymentAttempt } from './attempt.ts'

const link = { host: 'wechat', surface: 'chat-1to1', url: 'https://jd.com/' } as const
const payment = { host: 'taobao', surface: 'checkout', method: 'alipay' } as const

test('a request that names neither instant nor region has the law’s', () => {
  const law = smallLaw({})
  const given = { at: '2022-01-01T00:00:00Z', region: 'US' } as const
  expect(openLinkAttempt(law, link, () => undefined).request).toMatchObject({
    at: '2021-09-17T12:00:00+08:00',
    region: 'CN',
    action: 'open-link',
  })
  expect(openPaymentAttempt(law, payment).request).toMatchObject({
    at: '2021-09-17T12:00:00+08:00',
    region: 'CN',
    action: 'pay',
  })
  expect(openLinkAttempt(law, { ...link, ...given }, () => undefined).request).toMatchObject(given)
  expect(openPaymentAttempt(law, { ...payment, ...given }).request).toMatchObject(given)
})

test('an attempt that nothing was asked of has no ruling, and its link leads nowhere else', () => {
  const attempt = openLinkAttempt(smallLaw({}), link, () => undefined)
  expect(attempt.state()).toBe('received')
  expect(attempt.ruling()).toBeUndefined()
  expect(attempt.steps).toEqual([])
  expect(attempt.hops()).toEqual(['https://jd.com/'])
  expect(attempt.confirmed()).toEqual([])
})

test('a payment has no addresses, and no notice is kept for one', () => {
  const disclosed = {
    verdict: 'interstitial',
    presentation: 'disclosure-sheet',
    reason: 'test',
  } as const
  const attempt = openPaymentAttempt(smallLaw({ payments: [{ ruling: disclosed }] }), payment)
  attempt.send({ type: 'payment.requested' })
  attempt.send({ type: 'notice.confirmed' })
  expect(attempt.state()).toBe('cashier')
  expect(attempt.hops()).toEqual([])
  expect(attempt.confirmed()).toEqual([])
})

test('each step holds what it led to and nothing of the steps before it', () => {
  const attempt = openLinkAttempt(smallLaw({ links: [{ ruling: allow }] }), link, () => undefined)
  attempt.send({ type: 'page.navigated' })
  const ruling = attempt.ruling()
  const left = attempt.send({ type: 'page.left' })
  expect(left).toEqual({ event: { type: 'page.left' }, path: ['left'], rulings: [] })
  expect(attempt.steps).toEqual([
    {
      event: { type: 'page.navigated' },
      path: ['normalised', 'resolved', 'judged', 'allowed', 'opened'],
      rulings: [ruling],
    },
    left,
  ])
})
