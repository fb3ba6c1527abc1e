import { expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { factsOf } from './facts.ts'
import { Request, type RequestInput } from './model.ts'

const world = smallWorld()

function facts(input: Partial<RequestInput>) {
  return factsOf(
    Request.parse({
      at: '2021-09-17T12:00:00+08:00',
      host: 'wechat',
      surface: 'chat-1to1',
      ...input,
    }),
    world,
  )
}

test('a request that says little has the defaults of the model', () => {
  expect(facts({})).toEqual({
    at: Date.UTC(2021, 8, 17, 4),
    region: 'CN',
    host: 'wechat',
    version: 'newest',
    platform: 'android',
    surface: 'chat-1to1',
    action: 'open-link',
    trigger: 'tap',
    frame: 'top',
    form: 'plain-text',
    target: 'unknown',
    owner: 'unknown',
    category: 'other',
    relation: 'neutral',
    merchant: 'wechat',
    'merchant-owner': 'tencent',
    method: 'none',
    goods: 'physical',
    choice: 'unset',
    age: 'adult',
    flags: [],
    suspicions: [],
    noticed: false,
    installed: true,
    linked: false,
    declared: true,
    opening: 'browser',
    dynamic: false,
    entitlement: 'one',
    separate: true,
    beside: true,
    prominence: 'equal',
    priced: true,
    rollout: 0,
    strikes: 0,
    volume: 0,
    address: undefined,
  })
})

test('a link is related to the host by its owner', () => {
  expect(facts({ url: 'https://m.tb.cn/h.1' })).toMatchObject({
    form: 'short',
    target: 'taobao',
    owner: 'alibaba',
    category: 'e-commerce',
    relation: 'rival',
  })
})

test('a link is related to the host, whatever merchant it is about', () => {
  expect(facts({ url: 'https://taobao.com/', merchant: 'taobao' })).toMatchObject({
    merchant: 'taobao',
    'merchant-owner': 'alibaba',
    relation: 'rival',
  })
})

test('what has no address leads to the system that the request names', () => {
  const known = { target: 'taobao', owner: 'alibaba', category: 'e-commerce', relation: 'rival' }
  expect(facts({ target: 'taobao', method: 'wechat-pay' })).toMatchObject(known)
  expect(facts({ target: 'nowhere' })).toMatchObject({ target: 'unknown', owner: 'unknown' })
})

test('an address says by itself whom it leads to', () => {
  expect(facts({ url: 'https://jd.com/', target: 'taobao' })?.target).toBe('jd')
})

test('a form that the request states is kept', () => {
  expect(facts({ url: 'https://m.tb.cn/h.1', form: 'qr' })?.form).toBe('qr')
})

test('a payment is related to the merchant by the method', () => {
  expect(
    facts({ host: 'taobao', surface: 'checkout', action: 'pay', method: 'wechat-pay' }),
  ).toMatchObject({
    target: 'wechat',
    owner: 'tencent',
    merchant: 'taobao',
    'merchant-owner': 'alibaba',
    method: 'wechat-pay',
    relation: 'rival',
  })
  expect(
    facts({
      host: 'wechat',
      merchant: 'taobao',
      surface: 'checkout',
      action: 'pay',
      method: 'alipay',
    }),
  ).toMatchObject({ target: 'alipay', owner: 'alibaba', relation: 'same-owner' })
})

test('a payment leads to its method, not to the page it is made on', () => {
  const page = { host: 'taobao', surface: 'checkout', url: 'https://jd.com/' } as const
  expect(facts({ ...page, action: 'pay', method: 'alipay', target: 'jd' })?.target).toBe('alipay')
})

test('a merchant that nobody knows has no owner', () => {
  expect(facts({ merchant: 'shop' })).toMatchObject({
    merchant: 'shop',
    'merchant-owner': 'unknown',
  })
})

test('a method that nobody knows has no owner', () => {
  expect(facts({ surface: 'checkout', action: 'pay', method: 'shells' })).toMatchObject({
    target: 'unknown',
    owner: 'unknown',
    relation: 'neutral',
  })
})

test('a request at no instant has no facts', () => {
  const request = Request.parse({ at: '2021-09-17T12:00:00Z', host: 'qq', surface: 'app' })
  expect(factsOf({ ...request, at: 'noon' }, world)).toBeUndefined()
})

test('an address that cannot be parsed has no facts', () => {
  expect(facts({ url: 'https://' })).toBeUndefined()
})

test('a host that is drawn like a known one is suspicious beside what its address shows', () => {
  expect(facts({ url: 'https://a@ta0bao.com/' })?.suspicions).toEqual(['userinfo', 'look-alike'])
})
