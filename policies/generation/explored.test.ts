import { expect, test } from 'vitest'
import { allow, ask, smallLaw } from '../../test/fixtures/smallLaw.ts'
import type { Law } from '../engine/law.ts'
import { explored, ruleAt, unsayable, type Explored } from './explored.ts'

const leadsOn = (url: string): string | undefined =>
  url.startsWith('https://taobao.com') ? 'https://jd.com/' : undefined

function linksOf(links: NonNullable<Parameters<typeof smallLaw>[0]['links']>): Explored {
  return explored(smallLaw({ links }), 'link', leadsOn)
}

/** The most ordinary request of each rule, by the rule's id. */
function examplesOf(found: Explored): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...found.points].map(([value, { point }]) => [ruleAt(found, value), found.exampleAt(point)]),
  )
}

test('each rule is met by what people meet most of all that it decides', () => {
  const found = linksOf([
    { id: 'token', when: { form: 'token' }, ruling: allow },
    { id: 'phone', when: { action: 'call' }, ruling: allow },
    { id: 'share', when: { action: 'share' }, ruling: allow },
    { id: 'strikes', when: { strikes: { 'at-least': 3 } } },
    { id: 'shop', when: { target: 'taobao', surface: { not: 'chat-1to1' } }, ruling: ask },
  ])
  const link = { host: 'wechat', surface: 'chat-1to1', url: 'https://www.example.com/' }
  expect(examplesOf(found)).toMatchObject({
    token: { ...link, form: 'token' },
    phone: { host: 'wechat', surface: 'chat-1to1', action: 'call' },
    share: { ...link, action: 'share' },
    strikes: { ...link, strikes: 3 },
    shop: { ...link, url: 'https://taobao.com/', surface: 'chat-group' },
    'no-rule': link,
  })
})

test('who asks the phone needs no address, and says the form only where it matters', () => {
  const call = { host: 'wechat', surface: 'chat-1to1', action: 'call' }
  expect(
    examplesOf(
      linksOf([
        { id: 'token', when: { action: 'call', form: 'token' }, ruling: allow },
        { id: 'phone', when: { action: 'call' }, ruling: allow },
      ]),
    ),
  ).toMatchObject({ token: { ...call, form: 'token' } })
  const { phone } = examplesOf(linksOf([{ id: 'phone', when: { action: 'call' } }]))
  expect(phone).toEqual(call)
})

test('an address that leads on is met only where no other will do', () => {
  const either = { target: ['taobao', 'jd'] }
  expect(examplesOf(linksOf([{ id: 'either', when: either }]))).toMatchObject({
    either: { url: 'https://jd.com/' },
  })
  expect(examplesOf(linksOf([{ id: 'only', when: { target: 'taobao' } }]))).toMatchObject({
    only: { url: 'https://taobao.com/' },
  })
})

test('the form of an address is what it has by itself, where that is ruled alike', () => {
  const found = linksOf([{ id: 'app', when: { form: ['scheme', 'token'], target: 'taobao' } }])
  const { app } = examplesOf(found)
  expect(app).toMatchObject({ url: 'https://taobao.com/', form: 'token' })
})

test('rules that ask for more than a scenario can say are told by what they ask', () => {
  const law: Law = smallLaw({
    links: [
      { id: 'elsewhere', when: { region: 'EU' } },
      { id: 'bought', when: { method: 'alipay', merchant: 'jd' } },
      { id: 'shared', when: { action: 'share', flags: 'lottery', platform: 'ios' } },
      { id: 'all' },
      { id: 'never' },
    ],
    payments: [{ id: 'page', when: { address: 'taobao.com', trigger: 'script' } }],
  })
  const link = explored(law, 'link', leadsOn)
  const payment = explored(law, 'payment', leadsOn)
  expect([...link.points.keys()]).toEqual([3])
  expect([0, 1, 2, 4].map((value) => unsayable(link, value))).toEqual([
    ['region'],
    ['method'],
    ['flags', 'platform'],
    undefined,
  ])
  expect([...payment.points.keys()]).toEqual([1])
  expect(unsayable(payment, 0)).toEqual(['destination', 'trigger'])
})
