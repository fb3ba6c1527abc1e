import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { partingOf, type LaneStep } from './parting.ts'

function step(verdict: 'allow' | 'block', more: Partial<LaneStep> = {}): LaneStep {
  const presentation = verdict === 'allow' ? 'web-view' : 'stopped-page'
  return {
    event: 'link.opened',
    target: 'https://a.example/',
    path: [verdict === 'allow' ? 'opened' : 'blocked'],
    rulings: [{ verdict, presentation, rule: 'one' }],
    ...more,
  }
}

test('lanes part at the first step that ends otherwise', () => {
  const both = step('allow')
  expect(partingOf([both, step('allow'), both], [both, step('block'), both])).toBe(1)
})

test('another rule that rules alike parts nothing', () => {
  const other = step('allow', {
    rulings: [{ verdict: 'allow', presentation: 'web-view', rule: 'two' }],
  })
  expect(partingOf([step('allow')], [other])).toBeUndefined()
})

test('a hop on the way that was ruled otherwise parts them too', () => {
  const hop = { verdict: 'interstitial', presentation: 'confirm-page', rule: 'hop' } as const
  const end = { verdict: 'allow', presentation: 'web-view', rule: 'one' } as const
  expect(partingOf([step('allow', { rulings: [hop, end] })], [step('allow')])).toBe(0)
})

test('a lane that is behind has not parted', () => {
  expect(partingOf([step('allow'), step('block')], [step('allow')])).toBeUndefined()
})

test.each([
  ['event', { event: 'payment.requested' }],
  ['target', { target: 'https://b.example/' }],
  ['path', { path: ['judged', 'opened'] }],
])('a step whose %s is another parts them', (_what, more) => {
  expect(partingOf([step('allow')], [step('allow', more)])).toBe(0)
})

test('a lane never parts from itself, and both sides part at the same step', () => {
  const steps = array(constantFrom(step('allow'), step('block')), { maxLength: 8 })
  assert(
    property(steps, steps, (a, b) => {
      expect(partingOf(a, a)).toBeUndefined()
      expect(partingOf(a, b)).toBe(partingOf(b, a))
    }),
  )
})
