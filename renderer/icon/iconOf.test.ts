import { expect, test } from 'vitest'
import { iconOf } from './iconOf.ts'

test('an icon is one character and a colour', () => {
  expect(iconOf('饿 #0091FF')).toEqual({ character: '饿', colour: '#0091ff', ink: '#ffffff' })
})

test('a short colour is written out', () => {
  expect(iconOf('Q #28e').colour).toBe('#2288ee')
})

test('only the first character is shown, however many code points it has', () => {
  expect(iconOf('👨‍👩‍👧店铺 #cc3300').character).toBe('👨‍👩‍👧')
})

test('a light colour gets dark ink', () => {
  expect(iconOf('美 #ffc300').ink).toBe('#1c1b19')
})

test('what is not a colour never reaches the page', () => {
  expect(iconOf('饿 url(https://example.com)').colour).toBe('#76706a')
  expect(iconOf('').character).toBe('·')
})
