import { expect, test } from 'vitest'
import { placeOf, pointOf } from './mapProjection.ts'

test('a place comes back from its point on the map', () => {
  const hangzhou = { latitude: 30.2741, longitude: 120.1551 }
  const { latitude, longitude } = placeOf(pointOf(hangzhou, 14), 14)
  expect(latitude).toBeCloseTo(hangzhou.latitude, 6)
  expect(longitude).toBeCloseTo(hangzhou.longitude, 6)
})

test('north is up, east is right, and the middle of the earth is the middle of the map', () => {
  expect(pointOf({ latitude: 0, longitude: 0 }, 0)).toEqual({ x: 128, y: 128 })
  const here = pointOf({ latitude: 30, longitude: 120 }, 10)
  const there = pointOf({ latitude: 31, longitude: 121 }, 10)
  expect([there.x > here.x, there.y < here.y]).toEqual([true, true])
})
