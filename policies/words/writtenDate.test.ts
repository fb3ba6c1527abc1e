import { expect, test } from 'vitest'
import { writtenDate } from './writtenDate.ts'

test('a date is written no finer than it is known', () => {
  const instant = '2021-09-07T09:48:00+08:00'
  expect(writtenDate(instant, 'minute')).toEqual({
    zh: '2021 年 9 月 7 日 09:48',
    en: '09:48 on 7 September 2021',
  })
  expect(writtenDate(instant, 'day')).toEqual({ zh: '2021 年 9 月 7 日', en: '7 September 2021' })
  expect(writtenDate(instant, 'month')).toEqual({ zh: '2021 年 9 月', en: 'September 2021' })
  expect(writtenDate(instant, 'year')).toEqual({ zh: '2021 年', en: '2021' })
})

test('a date stays in the zone it is written in', () => {
  expect(writtenDate('2021-12-31T23:59:59-11:00', 'day').en).toBe('31 December 2021')
})

test('what is no instant is refused', () => {
  expect(() => writtenDate('yesterday', 'day')).toThrow('got "yesterday"')
  expect(() => writtenDate('2021-13-01T00:00:00+08:00', 'day')).toThrow('got "2021-13-01')
})
