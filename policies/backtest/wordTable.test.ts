import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../../test/model/seeded.ts'
import { viewOf } from './fours.ts'
import { codeIn, lengthIn, makeWordTable } from './wordTable.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', '-', 'chat', 'moments'), { maxLength: 14 })
  .map((parts) => parts.join(''))

test('a word is found by its bytes, in its own column, with its end known or up to a quote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3), text), { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(3), text), { maxLength: 30 }),
      (known, asked) => {
        const codes = new Map(known.map(([column, word], code) => [`${column} ${word}`, code]))
        const words = [...codes].map(([key, code]) => {
          const [column = '', word = ''] = key.split(' ')
          return { column: Number(column), text: word, code }
        })
        const table = makeWordTable(words)
        for (const [column, word] of [...known, ...asked]) {
          const bytes = new TextEncoder().encode(`{"${word}",`)
          const view = viewOf(bytes)
          const code = word.length > 64 ? -1 : (codes.get(`${column} ${word}`) ?? -1)
          const found = table.findQuoted(column, view, 2)
          expect([word, table.find(column, view, 2, 2 + word.length)]).toEqual([word, code])
          expect([word, found === -1 ? -1 : codeIn(found)]).toEqual([word, code])
          expect(found === -1 ? word.length : lengthIn(found)).toBe(word.length)
        }
      },
    ),
    seeded(),
  )
})
