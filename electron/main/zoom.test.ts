import { expect, test } from 'vitest'
import { zoomed } from './zoom.ts'

test('goes a step up, a step down, and back', () => {
  expect([zoomed(1, 1, 1440), zoomed(1, -1, 1440), zoomed(1.25, 0, 1440)]).toEqual([1.1, 0.9, 1])
})

test('stops at its ends, and where the window would have no room', () => {
  expect([zoomed(0.8, -1, 1440), zoomed(2, 1, 4000)]).toEqual([0.8, 2])
  expect([zoomed(1.1, 1, 1180), zoomed(1.25, 1, 1440)]).toEqual([1.1, 1.25])
})
