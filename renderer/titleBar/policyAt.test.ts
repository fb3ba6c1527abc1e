import { expect, test } from 'vitest'
import { policyAt } from './policyAt.ts'

test('a date alone is the day, a time is that minute in the zone of the pack', () => {
  expect(policyAt('cn', '2021-09-17', '+08:00')).toBe('cn@2021-09-17')
  expect(policyAt('cn', ' 2021-9-7 ', '+08:00')).toBe('cn@2021-09-07')
  expect(policyAt('cn', '2021年9月17日 10:00', '+08:00')).toBe('cn@2021-09-17T10:00:00+08:00')
  expect(policyAt('us', '2021-09-17 9:05', '-05:00')).toBe('us@2021-09-17T09:05:00-05:00')
})

test('a day or time that does not exist is refused', () => {
  const wrong = ['', 'today', '2021-02-29', '2021-13-01', '2021-09-17 24:00', '1999-01-01']
  expect(wrong.map((text) => policyAt('cn', text, '+08:00'))).toEqual(wrong.map(() => undefined))
})
