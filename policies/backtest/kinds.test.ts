import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { world } from '../../test/model/arbitraries.ts'
import { seeded } from '../../test/model/seeded.ts'
import { logColumns } from '../engine/logColumns.ts'
import { makeKinds, packingOf } from './kinds.ts'
import { emptyRow } from './row.ts'
import { vocabularyOf } from './vocabulary.ts'

const vocabulary = vocabularyOf(world, [])

/** Codes as rows have them: few differ from nothing said. */
const codesOfRow = fc
  .tuple(
    ...logColumns.map(({ type, values = [], most = 0 }, column) => {
      const codes = vocabulary.texts[column]?.length ?? 0
      const highest =
        type === 'words' ? (1 << values.length) - 1 : type === 'truth' ? 1 : most || codes - 1
      return fc.oneof(
        { weight: 8, arbitrary: fc.constant(0) },
        fc.constant(Math.max(0, highest)),
        fc.nat(Math.max(0, highest)),
      )
    }),
  )
  .map((codes) => Int32Array.from(codes))
const kindOfRow = fc.record({ codes: codesOfRow, has: fc.nat(3), lead: fc.integer() })

test('rows are of one kind where all their codes are the same, and a kind gives them back', () => {
  fc.assert(
    fc.property(fc.array(kindOfRow, { minLength: 1, maxLength: 60 }), fc.nat(40), (all, more) => {
      const kinds = makeKinds(5_000, packingOf(vocabulary))
      const counts = new Map<string, number>()
      // Many enough for its tables to grow.
      const rows = [...all, ...all.slice(0, more), ...all.slice(0, 1).flatMap((row) => many(row))]
      for (const { codes, has, lead } of rows) {
        const key = JSON.stringify([...codes, has, lead])
        const found = kinds.find({ ...emptyRow(codes), has }, lead)
        expect(found < 0).toBe(!counts.has(key))
        const kind = found < 0 ? kinds.add(key, undefined) : found
        counts.set(key, (counts.get(key) ?? 0) + 1)
        expect(kinds.rows(kind)).toBe(counts.get(key))
        const row = emptyRow()
        kinds.read(kind, row)
        expect({ codes: row.codes, has: row.has }).toEqual({ codes, has })
        expect([kinds.lead(kind), kinds.url(kind)]).toEqual([lead, key])
      }
      expect(kinds.size()).toBe(counts.size)
    }),
    { numRuns: 30, ...seeded() },
  )
})

function many<T extends { lead: number }>(row: T): readonly T[] {
  return Array.from({ length: 1_500 }, (_, lead) => ({ ...row, lead }))
}
