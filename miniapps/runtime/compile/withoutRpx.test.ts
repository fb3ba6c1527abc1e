import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutRpx } from './withoutRpx.ts'

test.each([
  ['750rpx', '100vw'],
  ['-10rpx .5rpx +3RPX', '-1.33333vw 0.06667vw 0.4vw'],
  ['calc(100% - 30rpx)', 'calc(100% - 4vw)'],
  ['translate(-7.5rpx,0rpx)', 'translate(-1vw,0vw)'],
  ['(min-width: 375rpx) and (max-width:750rpx)', '(min-width: 50vw) and (max-width:100vw)'],
])('%j is %j of the screen', (value, expected) => {
  expect(withoutRpx(value)).toBe(expected)
})

test.each([
  'url(a-20rpx.png)',
  '"20rpx"',
  "url('20rpx.png')",
  'w20rpx',
  '#20rpx',
  '20rpxx',
  '20px',
])('%j holds no length to convert', (value) => {
  expect(withoutRpx(value)).toBe(value)
})

test('a width in rpx is that many 750ths of the screen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
      const written = withoutRpx(`${tenths / 10}rpx`)
      expect(written.endsWith('vw')).toBe(true)
      expect(Number(written.slice(0, -2)) * 7.5).toBeCloseTo(tenths / 10, 3)
      expect(withoutRpx(written)).toBe(written)
    }),
  )
})
