import { expect, test } from 'vitest'
import type { DatedEvent, PackChoice } from '../../electron/ipc/law.ts'
import { policyAtPosition, positionOf, stopsOf } from './timeScale.ts'

function event(id: string, at: string, precision: DatedEvent['precision'] = 'day'): DatedEvent {
  const title = { zh: id, en: id }
  return { id, isNote: false, at, precision, title, confidence: 'high', source: [] }
}
const pack: PackChoice = {
  name: 'cn',
  title: { zh: '中国', en: 'China' },
  region: 'CN',
  zone: '+08:00',
  status: 'historical',
  presets: [
    { name: 'cn-am', at: '2021-09-17T10:00:00+08:00', title: { zh: '上午', en: 'Morning' } },
    { name: 'cn-day', at: '2021-09-17T23:59:59+08:00', title: { zh: '当天', en: 'The day' } },
  ],
  events: [
    event('late', '2021-11-29T00:00:00+08:00'),
    event('a', '2021-09-17T00:00:00+08:00'),
    event('b', '2021-09-17T00:00:00+08:00'),
    event('minute', '2021-09-17T09:48:00+08:00', 'minute'),
    event('old', '2013-11-01T00:00:00+08:00', 'month'),
  ],
}
const stops = stopsOf(pack)
const placeOf = (key: string) => stops.find((stop) => stop.key === key)?.position ?? NaN

test('changes of one day are one stop, minutes and presets at a time stand apart', () => {
  expect(stops.map(({ key, policy }) => [key, policy])).toEqual([
    ['2013-11-01', 'cn@2013-11-01'],
    ['2021-09-17T09:48', 'cn@2021-09-17T09:48:00+08:00'],
    ['2021-09-17T10:00', 'cn-am'],
    ['2021-09-17', 'cn-day'],
    ['2021-11-29', 'cn@2021-11-29'],
  ])
  expect(stops[3]?.events.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('only a month or a year is marked as not precise', () => {
  expect(stops.filter(({ isPrecise }) => !isPrecise).map(({ key }) => key)).toEqual(['2013-11-01'])
})

test('stops stand in time order, inside the line', () => {
  const places = stops.map(({ position }) => position)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect([places[0], places.at(-1)]).toEqual([0.02, 0.98])
})

test('an instant stands at its stop, between its neighbours, or just outside the ends', () => {
  expect(positionOf(stops, Date.parse('2021-11-29T23:59:59+08:00'))).toBe(0.98)
  const between = positionOf(stops, Date.parse('2021-10-20T00:00:00+08:00'))
  expect(between).toBeGreaterThan(placeOf('2021-09-17'))
  expect(between).toBeLessThan(0.98)
  expect(positionOf(stops, Date.parse('2030-01-01T00:00:00+08:00'))).toBe(1)
  expect(positionOf(stops, Date.parse('2001-01-01T00:00:00+08:00'))).toBe(0)
  expect(positionOf([], 0)).toBe(0.5)
})

test('a place near a stop is that stop, another is a day between', () => {
  const last = placeOf('2021-11-29')
  expect(policyAtPosition(pack, stops, last - 0.001, 0.005)).toBe('cn@2021-11-29')
  const middle = (placeOf('2021-09-17') + last) / 2
  expect(policyAtPosition(pack, stops, middle, 0.005)).toBe('cn@2021-10-24')
  expect(policyAtPosition(pack, [], 0.3, 0.005)).toBeUndefined()
})

test('a pack with one stop shows it in the middle', () => {
  const [only] = stopsOf({ ...pack, presets: [], events: pack.events.slice(0, 1) })
  expect(only?.position).toBe(0.5)
})
