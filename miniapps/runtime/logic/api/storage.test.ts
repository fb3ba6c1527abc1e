import { expect, test } from 'vitest'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

type Sync = (...input: unknown[]) => unknown

test('what was stored comes back, and what was not is an empty text', () => {
  const wx = makeWx(makeTestContext().context) as Record<string, Sync>
  wx['setStorageSync']?.('cart', [{ id: 1 }])
  expect(wx['getStorageSync']?.('cart')).toEqual([{ id: 1 }])
  expect(wx['getStorageSync']?.('none')).toBe('')
  wx['batchSetStorageSync']?.([{ key: 'a', value: false }])
  expect(wx['batchGetStorageSync']?.(['a', 'cart', 'none'])).toEqual([false, [{ id: 1 }], ''])
  expect(wx['getStorageInfoSync']?.()).toEqual({
    keys: ['cart', 'a'],
    currentSize: 1,
    limitSize: 10_240,
  })
  wx['removeStorageSync']?.('cart')
  expect(wx['getStorageSync']?.('cart')).toBe('')
})

test('ten megabytes are the end, and one for each key', async () => {
  const wx = makeWx(makeTestContext().context) as Record<string, Sync>
  const large = 'x'.repeat(1_000_000)
  for (const key of 'abcdefghij') wx['setStorageSync']?.(key, large)
  wx['setStorageSync']?.('a', large)
  await expect(wx['setStorage']?.({ key: 'k', data: large })).rejects.toEqual({
    errMsg: 'setStorage:fail exceed storage max size 10Mb',
  })
  expect(() => wx['setStorageSync']?.('k', large)).toThrow(
    'setStorageSync:fail exceed storage max size 10Mb',
  )
  await expect(wx['setStorage']?.({ key: 'a', data: large.repeat(2) })).rejects.toEqual({
    errMsg: 'setStorage:fail exceed storage item max length',
  })
})
