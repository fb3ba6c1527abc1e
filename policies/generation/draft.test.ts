import { expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import type { ReplayWorld } from '../engine/replay.ts'
import { joined, written, type Draft } from './draft.ts'

const law = smallLaw({
  links: [{ id: 'jd', when: { target: 'jd' }, ruling: allow }],
  payments: [
    { id: 'shown', when: { method: 'alipay' }, ruling: { ...allow, presentation: 'option-shown' } },
  ],
})
const world: ReplayWorld = { lawOf: () => law, resolve: () => undefined }
const anyone = { id: 'anyone' }
const opened = {
  do: 'link.opened',
  host: 'wechat',
  surface: 'moments',
  url: 'https://jd.com/',
} as const
const checkout = { do: 'checkout.opened', host: 'taobao', surface: 'checkout' } as const
const alipay = { do: 'payment.requested', method: 'alipay' } as const
const wechatPay = { do: 'payment.requested', method: 'wechat-pay' } as const

function draftOf(steps: Draft['steps']): Draft {
  return { file: 'link-rule-jd', name: 'A name', policy: 'small', tags: ['x'], people: [], steps }
}

test('every step expects what comes of it, and a step that rules nothing its state', () => {
  const { scenario, comments, results } = written(
    draftOf([
      { step: opened },
      { step: { do: 'page.left' } },
      { step: checkout, comment: 'a shop' },
      { step: wechatPay },
    ]),
    world,
  )
  expect(scenario.steps.map((step) => step.expect)).toEqual([
    { verdict: 'allow', presentation: 'web-view', rule: 'jd', state: 'opened' },
    { state: 'left' },
    { offered: ['alipay'] },
    { verdict: 'block', presentation: 'stopped-page', rule: 'no-rule', state: 'refused' },
  ])
  expect(comments).toEqual([undefined, undefined, 'a shop', undefined])
  expect(results).toHaveLength(4)
  expect(scenario).toMatchObject({ name: 'A name', policy: 'small', tags: ['x'], runs: 'headless' })
})

test('a step that nothing takes is a fault of whoever drafted it', () => {
  expect(() => written(draftOf([{ step: { do: 'page.left' } }]), world)).toThrow(
    'a generated scenario stops: link-rule-jd: nothing is open that this step could answer',
  )
})

test('a checkout that is open is not opened again to pay in another way', () => {
  const { people, steps } = joined([
    { asked: { steps: [checkout, alipay], person: anyone } },
    { asked: { steps: [checkout, wechatPay], person: anyone }, comment: 'another way' },
    { asked: { steps: [{ ...checkout, host: 'jd' }, alipay], person: anyone } },
  ])
  expect(people).toEqual([])
  expect(steps).toEqual([
    { step: checkout },
    { step: alipay },
    { step: wechatPay, comment: 'another way' },
    { step: { ...checkout, host: 'jd' } },
    { step: alipay },
  ])
})

test('where several people take part, each request says whose it is', () => {
  const teen = { id: 'teen', age: 'teen' } as const
  const alone = joined([{ asked: { steps: [opened], person: teen } }])
  expect(alone).toEqual({ people: [teen], steps: [{ step: opened }] })
  const both = joined([
    { asked: { steps: [checkout, alipay], person: anyone } },
    { asked: { steps: [checkout, alipay], person: teen } },
  ])
  expect(both).toEqual({
    people: [anyone, teen],
    steps: [
      { step: { ...checkout, person: 'anyone' } },
      { step: alipay },
      { step: { ...checkout, person: 'teen' } },
      { step: alipay },
    ],
  })
})
