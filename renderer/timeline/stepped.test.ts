import { expect, test } from 'vitest'
import { played, stepped } from './stepped.ts'
import type { Stop } from './timeScale.ts'

const words = { zh: '名', en: 'name' }
const stop = (time: number, isNote: boolean, preset?: string): Stop => ({
  key: String(time),
  policy: String(time),
  at: '',
  time,
  isPrecise: true,
  position: 0,
  events: [
    {
      id: 'e',
      isNote,
      at: '',
      precision: 'day',
      title: words,
      confidence: 'high',
      source: [],
    },
  ],
  ...(preset === undefined ? {} : { preset: { name: preset, title: words } }),
})
const stops = [
  stop(1, false),
  stop(2, false, 'a'),
  stop(3, true),
  stop(4, false),
  stop(5, true, 'b'),
]

test.each([
  ['ArrowRight', false, 3],
  ['ArrowUp', false, 3],
  ['ArrowLeft', false, 1],
  ['ArrowDown', false, 1],
  ['ArrowRight', true, 5],
  ['Home', false, 1],
  ['End', true, 5],
] as const)('%s (to named dates: %s) leads from the second to %d', (key, isNamed, time) => {
  expect(stepped(stops, 2, key, isNamed)?.time).toBe(time)
})

test('nothing lies beyond the ends, and other keys lead nowhere', () => {
  expect(stepped(stops, 5, 'ArrowRight', false)).toBeUndefined()
  expect(stepped(stops, 2, 'ArrowLeft', true)).toBeUndefined()
  expect(stepped(stops, 2, 'a', false)).toBeUndefined()
})

test('playing passes by what changed no ruling, unless it is named', () => {
  expect([0, 1, 2, 3, 4, 5].map((time) => played(stops, time)?.time)).toEqual([
    1,
    2,
    4,
    4,
    5,
    undefined,
  ])
})
