import { expect, test } from 'vitest'
import { frictionOf, type FrictionStep } from './friction.ts'

function step(event: string, end: string, more: Partial<FrictionStep> = {}): FrictionStep {
  return { event, path: ['judged', end], rulings: [], isOwn: true, ...more }
}

test('a link that opens at once costs one tap and one page', () => {
  expect(frictionOf([step('link.opened', 'opened')])).toEqual({
    taps: 1,
    pages: 1,
    seconds: 0,
    deadEnds: 0,
  })
})

test('a page that asks costs another tap and another page, and the time it holds people up', () => {
  const asked = [step('link.opened', 'warning', { wait: 5 }), step('notice.confirmed', 'opened')]
  expect(frictionOf(asked)).toEqual({ taps: 2, pages: 2, seconds: 5, deadEnds: 0 })
})

test('what goes no further is a dead end', () => {
  expect(frictionOf([step('link.opened', 'blocked')])).toMatchObject({ pages: 1, deadEnds: 1 })
  expect(frictionOf([step('payment.requested', 'refused')])).toMatchObject({ deadEnds: 1 })
})

test('a method that a checkout leaves out is no page and no dead end of its own', () => {
  expect(frictionOf([step('payment.quoted', 'refused', { isOwn: false })])).toEqual({
    taps: 0,
    pages: 0,
    seconds: 0,
    deadEnds: 0,
  })
})

test('a share is a tap without a page, and nobody waits for a page that does not ask', () => {
  expect(frictionOf([step('link.shared', 'opened', { wait: 9 })])).toEqual({
    taps: 1,
    pages: 0,
    seconds: 0,
    deadEnds: 0,
  })
})
