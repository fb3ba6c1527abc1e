import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, isoOf } from './instant.ts'

test.each([
  ['2021-09-17T00:00:00Z', Date.UTC(2021, 8, 17)],
  ['2021-09-17T00:00:00+08:00', Date.UTC(2021, 8, 16, 16)],
  ['2021-09-17T00:00:00-05:30', Date.UTC(2021, 8, 17, 5, 30)],
  ['2020-02-29T12:00:00Z', Date.UTC(2020, 1, 29, 12)],
  ['2000-02-29T12:00:00Z', Date.UTC(2000, 1, 29, 12)],
  ['2021-12-31T23:59:59Z', Date.UTC(2021, 11, 31, 23, 59, 59)],
  ['2021-09-17T10:00:00.5Z', Date.UTC(2021, 8, 17, 10, 0, 0, 500)],
  ['2021-09-17T10:00:00.123456Z', Date.UTC(2021, 8, 17, 10, 0, 0, 123)],
])('%s is %d', (text, instant) => {
  expect(instantOf(text, '+08:00')).toBe(instant)
})

test('a time without a zone is meant in the given one', () => {
  expect(instantOf('2021-09-17T10:00', '+08:00')).toBe(Date.UTC(2021, 8, 17, 2))
})

test('a date alone means its last millisecond in the given zone', () => {
  expect(instantOf('2021-09-17', '+08:00')).toBe(Date.UTC(2021, 8, 17, 16) - 1)
  expect(instantOf('2020-02-29', 'Z')).toBe(Date.UTC(2020, 2, 1) - 1)
})

test.each([
  '2021-02-30',
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-13-01',
  '2021-00-10',
  '2021-01-00',
  '2021-09-17T24:00:00Z',
  '2021-09-17T10:60:00Z',
  '2021-09-17T10:00:60Z',
  '2021-09-17T10:00:00+24:00',
  '2021-09-17T10:00:00+08:60',
  '2021-09-17T10:00:00+0800',
  '2021-09-17 10:00:00Z',
  '2021-9-17',
  ' 2021-09-17',
  '2021-09-17\n',
  '',
])('"%s" is no date', (text) => {
  expect(instantOf(text, '+08:00')).toBeUndefined()
})

const zones = fc.constantFrom('Z', '+08:00', '-05:00', '+05:30', '-09:30', '+14:00')
const instants = fc.integer({
  min: Date.UTC(1900, 0, 1) / 1000,
  max: Date.UTC(2200, 0, 1) / 1000,
})

test('an instant written out in any zone reads back as itself', () => {
  fc.assert(
    fc.property(instants, zones, (seconds, zone) => {
      expect(instantOf(isoOf(seconds * 1000, zone), 'Z')).toBe(seconds * 1000)
    }),
  )
})

test('instants agree with the platform', () => {
  fc.assert(
    fc.property(instants, (seconds) => {
      expect(isoOf(seconds * 1000, 'Z')).toBe(
        new Date(seconds * 1000).toISOString().replace('.000', ''),
      )
    }),
  )
})

test('a year has four digits', () => {
  expect(isoOf(Date.UTC(1000, 0, 1) - 1, 'Z')).toBe('0999-12-31T23:59:59Z')
})

test('milliseconds are cut, not rounded', () => {
  expect(isoOf(Date.UTC(2021, 8, 17, 16) - 1, '+08:00')).toBe('2021-09-17T23:59:59+08:00')
})
