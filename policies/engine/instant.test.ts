import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../test/model/seeded.ts'
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

/** What a pattern and the platform's own calendar make of the usual form. */
function byThePlatform(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, , hours = 0, minutes = 0] =
    match.slice(1).map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isDay || hour > 23 || minute > 59 || second > 59 || hours > 23 || minutes > 59)
    return undefined
  const shift = (hours * 60 + minutes) * 60_000
  return date.setUTCHours(hour, minute, second) + (match[7] === '-' ? shift : -shift)
}

describe('the usual form, which is read without a pattern, is read as by one', () => {
  const usual = ['2021-09-17T10:25:38+08:00', '2020-02-09T23:59:00-05:30']
  test.each(usual)('whatever stands in the place of any character of %s', (text) => {
    const changed = Array.from(text).flatMap((_, at) =>
      [...Array.from('0123456789+-:TZt./ '), '', '\u0660', '00'].map(
        (other) => `${text.slice(0, at)}${other}${text.slice(at + 1)}`,
      ),
    )
    const isUsual = (each: string): boolean => each.length === 25 && !each.includes('.')
    for (const each of [text, ...changed.filter(isUsual)])
      expect([each, instantOf(each, 'Z')]).toEqual([each, byThePlatform(each)])
  })

  const two = (most: number) => fc.nat(most).map((each) => String(each).padStart(2, '0'))
  const numbers = fc.tuple(two(14), two(33), two(26), two(62), two(62), two(26), two(62))
  test('whatever its numbers are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        numbers,
        fc.constantFrom('+', '-'),
        (year, [month, day, hour, minute, second, hours, minutes], sign) => {
          const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`
          expect([text, instantOf(text, 'Z')]).toEqual([text, byThePlatform(text)])
        },
      ),
      { numRuns: 5_000, ...seeded() },
    )
  })

  test.each([
    '2021-09-17T10:25:38+08:000',
    '2021-09-17T10:25:38+08:0',
    ' 2021-09-17T10:25:38+08:00',
    '12021-09-17T10:25:38+08:00',
  ])('and "%s" is none', (text) => {
    expect(instantOf(text, 'Z')).toBeUndefined()
  })
})

test('a year has four digits', () => {
  expect(isoOf(Date.UTC(1000, 0, 1) - 1, 'Z')).toBe('0999-12-31T23:59:59Z')
})

test('milliseconds are cut, not rounded', () => {
  expect(isoOf(Date.UTC(2021, 8, 17, 16) - 1, '+08:00')).toBe('2021-09-17T23:59:59+08:00')
})
