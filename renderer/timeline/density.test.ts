import { expect, test } from 'vitest'
import { densityOf } from './density.ts'
import type { Stop } from './timeScale.ts'

const stop = (at: string, position: number): Stop => ({
  key: at,
  policy: at,
  at,
  time: Date.parse(at),
  isPrecise: true,
  events: [],
  position,
})
const stops = [stop('2021-09-17T00:00:00Z', 0.25), stop('2021-11-29T00:00:00Z', 0.75)]

test('steps stand where their instant does, the tallest where most are', () => {
  const log = [
    ...Array.from({ length: 3 }, () => ({ at: '2021-11-29T00:00:00Z' })),
    { at: '2021-09-17T00:00:00Z' },
  ]
  expect(densityOf(stops, log)).toEqual([
    { position: 0.25, count: 1, height: 0.5 },
    { position: 0.75, count: 3, height: 1 },
  ])
})

test('steps of nearly one instant stand together, and an empty log has no bars', () => {
  const log = [{ at: '2021-09-17T00:00:00Z' }, { at: '2021-09-17T00:00:01Z' }]
  expect(densityOf(stops, log)).toEqual([{ position: 0.25, count: 2, height: 1 }])
  expect(densityOf(stops, [])).toEqual([])
})
