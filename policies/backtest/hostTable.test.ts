import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../../test/model/seeded.ts'
import { emptyLabels, hostEnd } from './hostLabels.ts'
import { hostSlots, makeHostTable } from './hostTable.ts'

const label = fc.constantFrom('a', 'b', 'ab', 'ba', 'com', 'x-1', 'shop')
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'))

/** The value of the longest name that ends the host; whether it shortens only if the name is the whole host. */
function longestOf(names: ReadonlyMap<string, number>, text: string): number {
  const labels = text.split('.')
  for (let first = 0; first < labels.length; first++) {
    const value = names.get(labels.slice(first).join('.'))
    if (value !== undefined) return first === 0 ? value : value & ~1
  }
  return 0
}

test('the longest known name that ends a host is found at its labels’ borders', () => {
  const names = fc.array(fc.tuple(host, fc.integer({ min: 2, max: 99 })), { maxLength: 20 })
  fc.assert(
    fc.property(names, fc.array(host, { minLength: 1, maxLength: 20 }), (entries, hosts) => {
      const known = new Map(entries)
      const find = makeHostTable(hostSlots([...known]))
      for (const text of [...hosts, ...known.keys()]) {
        const labels = emptyLabels()
        const bytes = new TextEncoder().encode(`//${text}/`)
        const end = hostEnd(labels, bytes, 2, bytes.length)
        expect([text, find(labels, bytes, end)]).toEqual([text, longestOf(known, text)])
      }
    }),
    seeded(),
  )
})
