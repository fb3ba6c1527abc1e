import { expect, test } from 'vitest'
import { hostOf } from './hostOf.ts'

test('an address is shown by its host, a look-alike in the letters that were asked for', () => {
  expect(hostOf('https://item.taobao.com/item.htm?id=1')).toBe('item.taobao.com')
  expect(hostOf('https://taobao.com@evil.example:8080/')).toBe('evil.example:8080')
  expect(hostOf('https://tаobao.com/')).toBe('xn--tobao-4ve.com')
})

test('what is no address is shown as it is, shortened', () => {
  expect(hostOf('not an address')).toBe('not an address')
  expect(hostOf('x'.repeat(100))).toHaveLength(60)
})
