import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChange } from './textChange.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 })

test('a change turns the one text into the other, and touches nothing that both share at their ends', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { from, to, insert } = textChange(before, after)
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
      const kept = from + (before.length - to)
      expect(kept).toBeLessThanOrEqual(Math.min(before.length, after.length))
      expect(before === after).toBe(from === to && insert === '')
    }),
  )
  expect(textChange('a: 1\nb: 2\n', 'a: 1\nb: 3\n')).toEqual({ from: 8, to: 9, insert: '3' })
})
