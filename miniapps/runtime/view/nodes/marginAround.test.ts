import { expect, test } from 'vitest'
import { marginAround } from './marginAround.ts'

const window = { top: 44, right: 390, bottom: 766, left: 0 }

test('the window shrinks to the reference, and each edge moves out by its margin', () => {
  const reference = { top: 144, right: 380, bottom: 366, left: 20 }
  expect(marginAround(window, reference, '0px 0px 0px 0px')).toBe('-100px -10px -400px -20px')
  expect(marginAround(window, reference, '1px -2px 3px 4px')).toBe('-99px -12px -397px -16px')
})

test('a reference as large as the window leaves its margins as they are', () => {
  expect(marginAround(window, window, '')).toBe('0px 0px 0px 0px')
})
