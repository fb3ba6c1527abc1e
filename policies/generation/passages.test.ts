import { expect, test } from 'vitest'
import { allow, ask, reroute, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { chartsOf } from '../engine/chart.ts'
import { startWalk, type ReplayWorld } from '../engine/replay.ts'
import type { ScenarioStep } from '../engine/scenario.ts'
import { passagesOf, transitionName, transitionsOf, type Passages } from './passages.ts'

const law = smallLaw({
  links: [
    { id: 'shop', when: { target: 'taobao' }, ruling: ask },
    { id: 'jd', when: { target: 'jd' }, ruling: allow },
    { id: 'app', when: { form: 'scheme' }, ruling: reroute },
  ],
  payments: [
    { id: 'shown', when: { method: 'alipay' }, ruling: { ...allow, presentation: 'option-shown' } },
  ],
})
const world: ReplayWorld = { lawOf: () => law, resolve: () => undefined }
const link = { do: 'link.opened', host: 'wechat', surface: 'moments' } as const

function passed(
  steps: readonly ScenarioStep[],
  isOurs: (policy: string) => boolean = () => true,
): readonly Passages[] {
  const results = steps.map(startWalk([], 'small', world))
  return passagesOf(results, 'small', chartsOf(law), isOurs)
}

test('an attempt goes by its events, and by itself between them', () => {
  const confirmed = { do: 'notice.confirmed' } as const
  expect(passed([{ ...link, url: 'https://taobao.com/' }, confirmed, { do: 'page.left' }])).toEqual(
    [
      {
        subject: 'link',
        states: ['received', 'normalised', 'resolved', 'judged', 'warning', 'opened', 'left'],
        transitions: [
          'received —link.opened→ normalised',
          'normalised → resolved',
          'resolved → judged',
          'judged → warning',
          'warning —notice.confirmed→ opened',
          'opened —page.left→ left',
        ],
      },
    ],
  )
})

test('what no rule made says its reason', () => {
  const made = passed([
    { ...link, url: 'https://' },
    { ...link, url: 'https://example.com/' },
  ]).map(({ transitions }) => transitions.at(-1))
  expect(made).toEqual(['normalised → blocked (bad-address)', 'judged → blocked (no-rule)'])
})

test('a checkout quotes each way to pay, and the one that is picked is another attempt', () => {
  const made = passed([
    { do: 'checkout.opened', host: 'taobao', surface: 'checkout' },
    { do: 'payment.requested', method: 'alipay' },
    { do: 'payment.authorised' },
  ]).map(({ subject, transitions }) => [subject, ...transitions])
  expect(made).toEqual([
    ['payment', 'quoting —payment.quoted→ judged', 'judged → cashier'],
    ['payment', 'quoting —payment.quoted→ judged', 'judged → refused (no-rule)'],
    [
      'payment',
      'quoting —payment.requested→ judged',
      'judged → cashier',
      'cashier —payment.authorised→ authorising',
      'authorising → paid',
    ],
  ])
})

test('a change of the law begins what is open anew, and counts where the law is ours', () => {
  const steps = [
    { ...link, url: 'https://jd.com/' },
    { do: 'law.changed', policy: 'other' },
    { do: 'law.changed', policy: 'small' },
  ] as const
  const ours = passed(steps, (policy) => policy === 'small')
  expect([passed(steps).length, ours.length]).toEqual([3, 2])
  expect(ours[1]?.transitions[0]).toBe('received —link.opened→ normalised')
  // With nothing open a change changes nothing.
  expect(passed([{ do: 'law.changed', policy: 'small' }])).toEqual([])
})

test('every transition that is taken is one of the machine’s, by its name', () => {
  const named = transitionsOf(chartsOf(law).link).map(transitionName)
  expect(new Set(named).size).toBe(named.length)
  expect(named).toEqual(
    expect.arrayContaining([
      'received —page.navigated→ normalised',
      'normalised → blocked (too-many-hops)',
      'judged → rerouted',
      'judged → blocked (no-rule)',
      'rerouted —reroute.followed→ normalised',
      'rerouted —reroute.followed→ opened',
    ]),
  )
})
