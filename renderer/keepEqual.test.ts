import { expect, test } from 'vitest'
import { keepEqual } from './keepEqual.ts'

test('an equal copy is the value before', () => {
  const before = { law: { rules: [{ id: 'a' }] }, log: [1, 2] }
  expect(keepEqual(before, structuredClone(before))).toBe(before)
})

test('only the parts that changed are new', () => {
  const before = { law: { rules: [{ id: 'a' }] }, log: [1, 2] }
  const next = keepEqual(before, { law: { rules: [{ id: 'a' }] }, log: [3, 1, 2] })
  expect(next).toEqual({ law: { rules: [{ id: 'a' }] }, log: [3, 1, 2] })
  expect(next.law).toBe(before.law)
})

test('a property that went away goes away', () => {
  const next: object = keepEqual({ page: { url: 'a' }, screen: 1 }, { screen: 1 })
  expect(Object.keys(next)).toEqual(['screen'])
})

test('a property that appears as undefined is no equal of an absent one', () => {
  const before = { a: 1, b: 2 }
  expect(keepEqual(before, { a: 1, c: undefined })).toEqual({ a: 1, c: undefined })
  expect(keepEqual(before, { a: 1, c: undefined })).not.toBe(before)
})
