import { expect, test } from 'vitest'
import { themed } from './themed.ts'

const theme = { light: { bar: '#fff', icon: 'day.png' }, dark: { bar: '#111', icon: 'night.png' } }
const tabs = { color: '@bar', list: [{ iconPath: '@icon', text: '@unknown' }] }

test('names are those of the day, and of the night where a program has one', () => {
  const day = { color: '#fff', list: [{ iconPath: 'day.png', text: '@unknown' }] }
  const night = { color: '#111', list: [{ iconPath: 'night.png', text: '@unknown' }] }
  expect(themed(tabs, { theme, darkmode: true }, false)).toEqual(day)
  expect(themed(tabs, { theme, darkmode: true }, true)).toEqual(night)
  expect(themed(tabs, { theme }, true)).toEqual(day)
})

test('without a theme they stay', () => {
  expect(themed('@bar', {}, true)).toBe('@bar')
})
