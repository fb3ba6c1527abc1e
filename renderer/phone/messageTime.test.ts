import { expect, test } from 'vitest'
import { isAfterPause, messageTime, separatorTime } from './messageTime.ts'

const now = '2021-09-17T20:14:00+08:00'

function shown(at: string): string {
  return messageTime(at, now, 'en', 'Yesterday')
}

test('a chat list shows the time today, then yesterday, then the date', () => {
  expect(shown('2021-09-17T08:02:00+08:00')).toBe('08:02')
  expect(shown('2021-09-16T23:59:00+08:00')).toBe('Yesterday')
  expect(shown('2021-09-15T23:59:00+08:00')).toBe('15 Sep 2021')
})

test('a separator names the date on another day', () => {
  expect(separatorTime('2021-09-17T08:02:00+08:00', now, 'zh')).toBe('08:02')
  expect(separatorTime('2021-09-16T08:02:00+08:00', now, 'zh')).toBe('2021 年 9 月 16 日 08:02')
})

test('a separator stands first and after five minutes', () => {
  expect(isAfterPause(now, undefined)).toBe(true)
  expect(isAfterPause(now, '2021-09-17T20:09:00+08:00')).toBe(true)
  expect(isAfterPause(now, '2021-09-17T20:09:01+08:00')).toBe(false)
})
