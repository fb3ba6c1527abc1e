import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInterner } from './interner.ts'

const integers = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const rows = fc.array(fc.array(fc.oneof(fc.nat(2), integers), { maxLength: 6 }), {
  maxLength: 300,
})

test('the same row gets the same number, another row another', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const interner = makeInterner()
      const numbers = new Map(list.map((row) => [row.join(), interner.intern(row)]))
      expect(new Set(numbers.values()).size).toBe(numbers.size)
      expect(interner.size()).toBe(numbers.size)
      expect(list.map((row) => interner.intern(row))).toEqual(
        list.map((row) => numbers.get(row.join())),
      )
    }),
  )
})

test('numbers count from 0 in order of first sight', () => {
  const interner = makeInterner()
  const numbers = [[], [0], [0, 0], [0], [], [1]].map((row) => interner.intern(row))
  expect(numbers).toEqual([0, 1, 2, 1, 0, 3])
})

test('rows come back as they went in', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const interner = makeInterner()
      const numbers = list.map((row) => interner.intern(row))
      expect(numbers.map((number) => [...interner.row(number)])).toEqual(list)
    }),
  )
})

test('a row longer than all room so far, and more rows than were foreseen, are kept', () => {
  const interner = makeInterner()
  const long = Array.from({ length: 20_000 }, (_, index) => index)
  const number = interner.intern(long)
  const others = Array.from({ length: 20_000 }, (_, index) => interner.intern([index, -index]))
  expect([...interner.row(number)]).toEqual(long)
  expect(new Set(others).size).toBe(20_000)
  expect(interner.intern(long)).toBe(number)
  expect([...interner.row(others[12_345]!)]).toEqual([12_345, -12_345])
})
