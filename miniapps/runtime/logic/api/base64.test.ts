import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64ToBytes, bytesToBase64 } from './base64.ts'

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = bytesToBase64(bytes.buffer)
      expect(new Uint8Array(base64ToBytes(text))).toEqual(bytes)
    }),
    { numRuns: 50 },
  )
})

test('what is no base64 makes no bytes, and blanks are passed over', () => {
  expect(base64ToBytes('*').byteLength).toBe(0)
  expect(base64ToBytes(undefined).byteLength).toBe(0)
  expect(bytesToBase64(undefined)).toBe('')
  expect(new TextDecoder().decode(base64ToBytes('5L2g\n5aW9'))).toBe('你好')
})
