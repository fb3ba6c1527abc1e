import { expect, test } from 'vitest'
import { clockOf, monthLabel, shortDate, wallClock } from './dates.ts'

test('a date keeps its own zone whatever the machine has', () => {
  expect(shortDate('2021-09-17T00:10:00+08:00', 'en')).toBe('17 Sep 2021')
  expect(shortDate('2021-09-17T00:10:00+08:00', 'zh')).toBe('2021 年 9 月 17 日')
  expect(clockOf('2021-09-17T00:10:00+08:00')).toBe('00:10')
})

test('the timeline names months shortly', () => {
  expect(monthLabel('2021-09-01T00:00:00+08:00', 'zh')).toBe('9 月')
  expect(monthLabel('2021-09-01T00:00:00+08:00', 'en')).toBe('Sep')
})

test('the log shows hours, minutes and seconds of this machine', () => {
  const here = new Date(2026, 1, 3, 4, 5, 6)
  expect(wallClock(here.toISOString())).toBe('04:05:06')
})
