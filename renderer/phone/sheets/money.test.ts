import { expect, test } from 'vitest'
import { money } from './money.ts'

test('fen are shown as yuan with two digits and thousands apart', () => {
  expect([0, 5, 4650, 123_456_789, -150].map(money)).toEqual([
    '¥0.00',
    '¥0.05',
    '¥46.50',
    '¥1,234,567.89',
    '-¥1.50',
  ])
})
