import { expect, test } from 'vitest'
import { shownText } from './text.ts'

test('entities are read only where that is wanted', () => {
  expect(shownText('a &lt; b &amp; c', true)).toBe('a < b & c')
  expect(shownText('a &lt; b', false)).toBe('a &lt; b')
  expect(shownText('&copy;', true)).toBe('&copy;')
})

test('blanks are as wide as said', () => {
  expect(shownText('a  b', false, '\u2003')).toBe('a\u2003\u2003b')
})
