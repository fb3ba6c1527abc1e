import { expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { stepsOf } from './askedSteps.ts'

const world = smallWorld()

test('a link is opened, with what is odd about it; nobody in particular does', () => {
  const link = { host: 'wechat', surface: 'moments', url: 'https://jd.com/', strikes: 3 } as const
  expect(stepsOf({ ...link, flags: ['lottery'] }, world)).toEqual({
    steps: [{ do: 'link.opened', ...link, flags: ['lottery'] }],
    person: { id: 'anyone' },
  })
})

test('without an address it leads to nobody', () => {
  const { steps } = stepsOf({ host: 'wechat', surface: 'mini-program', action: 'call' }, world)
  expect(steps).toEqual([
    {
      do: 'link.opened',
      host: 'wechat',
      surface: 'mini-program',
      action: 'call',
      target: 'unknown',
    },
  ])
})

test('a share comes from the app that it leads to, or from any where nobody owns it', () => {
  const share = { host: 'qq', surface: 'chat-group', action: 'share' } as const
  expect(
    ['https://m.tb.cn/h.1', 'https://example.com/'].map(
      (url) => stepsOf({ ...share, url }, world).steps,
    ),
  ).toEqual(
    [
      ['taobao', 'https://m.tb.cn/h.1'],
      ['another-app', 'https://example.com/'],
    ].map(([from, url]) => [{ do: 'link.shared', from, host: 'qq', to: 'chat-group', url }]),
  )
})

test('a payment opens the checkout and picks a way to pay', () => {
  const shop = { host: 'wechat', surface: 'mini-program', merchant: 'jd', linked: true } as const
  expect(stepsOf({ ...shop, action: 'pay', method: 'alipay' }, world).steps).toEqual([
    { do: 'checkout.opened', ...shop },
    { do: 'payment.requested', method: 'alipay' },
  ])
  expect(stepsOf({ host: 'jd', surface: 'checkout', action: 'pay' }, world).steps.at(-1)).toEqual({
    do: 'payment.requested',
    method: 'none',
  })
})

test('people are called by what is said of them', () => {
  const link = { host: 'wechat', surface: 'moments', url: 'https://jd.com/' } as const
  const traits = { version: 'older', choice: 'opted-in', age: 'teen', rollout: 7 } as const
  expect(stepsOf({ ...link, ...traits }, world)).toEqual({
    steps: [{ do: 'link.opened', ...link }],
    person: { id: 'older-version-opted-in-teen-bucket-7', ...traits },
  })
})
