import { describe, expect, test } from 'vitest'
import { offsetOf, settledAt } from './swiperPlace.ts'

describe('a swiper', () => {
  test('lays its items in a row', () => {
    expect([0, 1, 2].map((index) => offsetOf(index, 1, 3, false))).toEqual([-1, 0, 1])
  })

  test('lays them the shorter way round in a circle', () => {
    expect([0, 1, 2, 3].map((index) => offsetOf(index, 0, 4, true))).toEqual([0, 1, -2, -1])
    expect([0, 1, 2].map((index) => offsetOf(index, 2, 3, true))).toEqual([1, -1, 0])
    expect(offsetOf(0, 3, 3, true)).toBe(0)
  })

  test('turns by half of an item, or by a flick', () => {
    expect(settledAt(1, 0.6, 0, 5, false)).toBe(2)
    expect(settledAt(1, 0.4, 0, 5, false)).toBe(1)
    expect(settledAt(1, 0.1, 0.5, 5, false)).toBe(2)
    expect(settledAt(1, 0.1, -0.5, 5, false)).toBe(1)
  })

  test('ends at its ends, but not in a circle', () => {
    expect(settledAt(4, 0.8, 0, 5, false)).toBe(4)
    expect(settledAt(0, -0.8, 0, 5, false)).toBe(0)
    expect(settledAt(4, 0.8, 0, 5, true)).toBe(5)
  })
})
