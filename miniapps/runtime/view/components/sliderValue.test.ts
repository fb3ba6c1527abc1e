import { expect, test } from 'vitest'
import { sliderValue } from './sliderValue.ts'

test.each([
  [0.5, 0, 100, 1, 50],
  [-1, 0, 100, 1, 0],
  [2, 0, 100, 1, 100],
  [0.34, 0, 10, 2, 4],
  [0.31, 0, 1, 0.1, 0.3],
  [1, 0, 10, 3, 9],
  [0.5, 5, 5, 1, 5],
  [0.5, 0, 10, 0, 5],
])('%d along %d to %d by %d is %d', (place, min, max, step, value) => {
  expect(sliderValue(place, min, max, step)).toBe(value)
})
