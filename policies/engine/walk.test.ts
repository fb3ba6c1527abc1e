import { expect, test } from 'vitest'
import { ask, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { chartsOf } from './chart.ts'
import { walkOf } from './walk.ts'

const chart = chartsOf(
  smallLaw({ links: [{ id: 'a', when: { target: 'taobao' }, ruling: ask }] }),
).link
const opened = {
  event: 'link.opened',
  path: ['normalised', 'resolved', 'judged', 'warning'],
  rulings: ['a'],
}

test('an attempt begins before anything happened', () => {
  expect(walkOf(chart, [])).toEqual([{ state: 'received', isRuled: false }])
})

test('each moment has its state, its way, its event, and the ruling that stands', () => {
  const stands = walkOf(chart, [
    opened,
    { event: 'notice.confirmed', path: ['opened'], rulings: [] },
  ])
  expect(stands.map(({ state, ruling }) => [state, ruling])).toEqual([
    ['received', undefined],
    ['normalised', undefined],
    ['resolved', undefined],
    ['judged', undefined],
    ['warning', 'a'],
    ['opened', 'a'],
  ])
  expect(stands[4]).toEqual({
    state: 'warning',
    edge: 'judged→warning',
    step: 0,
    event: 'link.opened',
    ruling: 'a',
    isRuled: true,
  })
  expect(stands[5]).toMatchObject({ step: 1, event: 'notice.confirmed', isRuled: false })
})

test('each hop has a ruling of its own', () => {
  const stands = walkOf(chart, [
    opened,
    {
      event: 'notice.confirmed',
      path: ['normalised', 'resolved', 'judged', 'blocked'],
      rulings: ['no-rule'],
    },
  ])
  expect(stands.filter(({ isRuled }) => isRuled).map(({ ruling }) => ruling)).toEqual([
    'a',
    'no-rule',
  ])
})

test('what is no way of the chart is an error', () => {
  expect(() => walkOf(chart, [{ event: 'x', path: ['paid'], rulings: [] }])).toThrow(
    'no transition leads from "received" to "paid"',
  )
})
