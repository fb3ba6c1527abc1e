import { expect, test } from 'vitest'
import { amountOf } from './amountOf.ts'

const balance = 128_650

test.each([
  ['28', 2_800],
  ['28.5', 2_850],
  ['28.05', 2_805],
  ['28.', 2_800],
  [' ¥ 28 ', 2_800],
  ['２８．５０', 2_850],
  ['0.01', 1],
  ['1286.50', balance],
])('%s is %d fen', (written, fen) => {
  expect(amountOf(written, balance)).toEqual({ type: 'amount', fen })
})

test.each([
  ['', 'counter.empty'],
  ['  ', 'counter.empty'],
  ['0', 'counter.zero'],
  ['0.00', 'counter.zero'],
  ['1286.51', 'counter.balance'],
  ['-3', 'counter.form'],
  ['1e3', 'counter.form'],
  ['3.141', 'counter.form'],
  ['1,000', 'counter.form'],
  ['123456789', 'counter.form'],
  ['.5', 'counter.form'],
  ['二十', 'counter.form'],
])('"%s" is answered with %s', (written, text) => {
  expect(amountOf(written, balance)).toEqual({ type: 'problem', text })
})
