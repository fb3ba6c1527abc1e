import { expect, test } from 'vitest'
import { grouped, payCode } from './payCode.ts'

test('a seed always makes the same eighteen digits', () => {
  expect(payCode('chen wechat 0')).toMatch(/^\d{18}$/)
  expect(payCode('chen wechat 0')).toBe(payCode('chen wechat 0'))
})

test('another minute, person or host makes another code', () => {
  const seeds = ['chen wechat 0', 'chen wechat 1', 'lin wechat 0', 'chen alipay 0']
  expect(new Set(seeds.map(payCode)).size).toBe(seeds.length)
})

test('digits are read in groups of four', () => {
  expect(grouped('123456789012345678')).toBe('1234 5678 9012 3456 78')
})
