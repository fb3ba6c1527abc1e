import { expect, test } from 'vitest'
import { chartsOf } from '../../../policies/engine/chart.ts'
import { walkOf } from '../../../policies/engine/walk.ts'
import { ask, smallLaw } from '../../../test/fixtures/smallLaw.ts'
import { lookOf, rulesTaken } from './lookOf.ts'

const chart = chartsOf(
  smallLaw({ links: [{ id: 'a', when: { target: 'taobao' }, ruling: ask }] }),
).link
const stands = walkOf(chart, [
  {
    event: 'link.opened',
    path: ['normalised', 'resolved', 'judged', 'warning'],
    rulings: [{ verdict: 'interstitial' as const, rule: 'a' }],
  },
  { event: 'notice.confirmed', path: ['opened'], rulings: [] },
])
const reached = (at: number): Readonly<Record<string, string>> =>
  Object.fromEntries(lookOf(chart, stands, at).nodes)

test('where an attempt stands, what it passed, what came later, and what it never reached', () => {
  expect(reached(4)).toMatchObject({
    received: 'passed',
    judged: 'passed',
    warning: 'now',
    opened: 'later',
    blocked: 'never',
  })
})

test('the way that a rule led is named once it was taken', () => {
  const way = (at: number) => lookOf(chart, stands, at).edges.get('judged→warning')
  expect(way(3)).toEqual({ reached: 'later' })
  expect(way(4)).toEqual({ reached: 'now', rule: 'a', verdict: 'interstitial' })
  expect(way(5)).toEqual({ reached: 'passed', rule: 'a', verdict: 'interstitial' })
})

test('the rules that led on are known for the whole attempt', () => {
  expect([...rulesTaken(stands)]).toEqual([['judged→warning', 'a']])
})
