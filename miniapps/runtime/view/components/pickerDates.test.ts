import { describe, expect, test } from 'vitest'
import { dateColumns, dateValue, daysIn, timeColumns, timeValue } from './pickerDates.ts'

const chosen = ({
  columns,
  indexes,
}: Readonly<{ columns: readonly (readonly string[])[]; indexes: readonly number[] }>) =>
  columns.map((column, index) => column[indexes[index] ?? -1] ?? '')

describe('dates', () => {
  test('stand at the value, with as many days as its month has', () => {
    const picked = dateColumns('2028-02-29', '', '', 'day', '2026-01-01')
    expect(chosen(picked)).toEqual(['2028年', '02月', '29日'])
    expect(picked.columns[2]).toHaveLength(29)
    expect(dateValue(chosen(picked))).toBe('2028-02-29')
  })

  test('keep within start and end', () => {
    const late = dateColumns('2031-05-05', '2020-03-10', '2030-06-15', 'day', '2026-01-01')
    expect(chosen(late)).toEqual(['2030年', '06月', '15日'])
    expect(late.columns.map(({ length }) => length)).toEqual([11, 6, 15])
    const early = dateColumns('2001-01-01', '2020-03-10', '', 'day', '2026-01-01')
    expect(chosen(early)).toEqual(['2020年', '03月', '10日'])
  })

  test('a day that its month lacks becomes the last it has', () => {
    expect(chosen(dateColumns('2026-02-31', '', '', 'day', ''))).toEqual(['2026年', '02月', '28日'])
  })

  test('show as many parts as wanted, and today where no value is', () => {
    expect(dateValue(chosen(dateColumns('', '', '', 'month', '2026-11-25')))).toBe('2026-11')
    expect(dateValue(chosen(dateColumns('', '', '', 'year', '2026-11-25')))).toBe('2026')
  })

  test.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysIn(year, month)).toBe(days)
  })
})

describe('times', () => {
  test('stand at the value and keep within start and end', () => {
    expect(timeValue(chosen(timeColumns('12:30', '', '')))).toBe('12:30')
    expect(timeValue(chosen(timeColumns('06:10', '09:30', '18:00')))).toBe('09:30')
    expect(timeValue(chosen(timeColumns('20:10', '09:30', '18:00')))).toBe('18:00')
    expect(timeColumns('09:40', '09:30', '18:00').columns[1]?.[0]).toBe('30')
  })
})
