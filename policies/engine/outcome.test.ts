import { expect, test } from 'vitest'
import { allow, choose, reroute, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { feeText, noticeText, outcomeOf, outcomeText } from './outcome.ts'

const notice = { wording: 'leaving', frequency: 'every-time', neutral: true } as const
const sheet = {
  verdict: 'interstitial',
  presentation: 'disclosure-sheet',
  reason: 'test',
  notice,
  fee: { percent: [15, 10], days: 7 },
} as const
const { links } = smallPolicy({
  links: [
    { id: 'a', ruling: allow, when: { noticed: true } },
    { id: 'b', ruling: choose },
    { id: 'c', ruling: reroute },
    { id: 'd', ruling: sheet },
  ],
})

test('an outcome is what a rule leads to, without its reason', () => {
  expect(links.map(outcomeOf)).toEqual([
    { verdict: 'allow', presentation: 'web-view' },
    { verdict: 'choose', presentation: 'choice-sheet', to: ['taobao', 'jd'] },
    { verdict: 'reroute', presentation: 'target-app', to: ['taobao'] },
    { verdict: 'interstitial', presentation: 'disclosure-sheet', notice, fee: sheet.fee },
  ])
})

test('without a rule it is the block of no-rule', () => {
  expect(outcomeOf(undefined)).toEqual({ verdict: 'block', presentation: 'stopped-page' })
})

test('as text, what it leads to stands behind', () => {
  expect([...links, undefined].map((rule) => outcomeText(outcomeOf(rule)))).toEqual([
    'allow web-view',
    'choose choice-sheet taobao jd',
    'reroute target-app taobao',
    'interstitial disclosure-sheet leaving every-time neutral fee 15/10%/7d',
    'block stopped-page',
  ])
})

test('a notice tells all that is so of it, and a fee what it is', () => {
  const all = { 'opt-out': true, token: true, opening: 'web-view' } as const
  expect(noticeText({ ...notice, ...all })).toBe(
    'leaving every-time neutral opt-out token to-web-view',
  )
  expect(noticeText({ wording: 'leaving', neutral: false })).toBe('leaving')
  expect(feeText({ percent: [26] })).toBe('26%')
  expect(feeText({ 'points-less': 3 })).toBe('-3 points')
  expect(feeText('to-be-set')).toBe('to-be-set')
})
