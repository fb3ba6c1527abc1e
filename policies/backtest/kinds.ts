import { logColumns } from '../engine/logColumns.ts'
import type { Row } from './row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What all policies that ask about nothing else must rule alike: a row's codes, and where it leads. */
export type Kind = Readonly<{
  codes: Int32Array
  has: number
  /** Where it leads, as one number of the caller's. */
  lead: number
  /** Of the first row of this kind. */
  url: string | undefined
  host: string | undefined
}>

/** Kinds of rows, numbered from 0 in the order in which they are met, and how many rows are of each. */
export type Kinds = Readonly<{
  /** The number of the kind of a row, which is counted; negative for a kind not met before. */
  find(row: Row, lead: number): number
  /** Takes up the kind of the row that was looked for last, and counts it; -1 where there is no more room. */
  add(url: string | undefined, host: string | undefined): number
  size(): number
  rows(kind: number): number
  at(kind: number): Kind
}>

const columns = logColumns.length

/**
 * Codes as few numbers: each column takes as many bits as its codes need, in the order of columns. A kind is met in
 * tens of thousands, and each is looked for in memory, so a kind is to lie in one line of it.
 */
function packingOf({ texts }: Vocabulary): Readonly<{ bits: Uint8Array; ends: readonly number[] }> {
  const bits = Uint8Array.from(logColumns, ({ type, values = [], most = 0 }, column) => {
    if (type === 'words') return values.length
    if (type === 'truth') return 1
    const codes = type === 'number' ? most + 1 : (texts[column]?.length ?? 0)
    return codes < 2 ? 0 : 32 - Math.clz32(codes - 1)
  })
  /** Of each number, the column behind its last. */
  const ends: number[] = []
  let sum = 0
  for (let column = 0; column < columns; column++) {
    const own = bits[column] ?? 0
    if (sum + own > 31) {
      ends.push(column)
      sum = 0
    }
    sum += own
  }
  return { bits, ends: [...ends, columns] }
}

/** Kinds that need more room than this many are not told apart. */
export function makeKinds(most: number, vocabulary: Vocabulary): Kinds {
  const { bits, ends } = packingOf(vocabulary)
  const packed = ends.length
  // Of each kind: its packed codes, what it has, its lead, and how many rows as a number of 64 bits.
  const width = (packed + 2 + 1) & ~1
  const size64 = width / 2 + 1
  const stride = size64 * 2
  let room = 1_024
  let counts = new Float64Array(room * size64)
  let values = new Int32Array(counts.buffer)
  // Of each slot: a hash, and a kind from 1 on.
  let slots = new Int32Array(room * 4)
  const own = new Int32Array(width)
  const urls: (string | undefined)[] = []
  const hosts: (string | undefined)[] = []
  let size = 0
  let hash = 0

  let blank = new Int32Array(0)
  /** So many at once: by itself, each would cost more than what is done with it. */
  const blankCodes = (): Int32Array => {
    if (blank.length === 0) blank = new Int32Array(columns * 256)
    const codes = blank.subarray(0, columns)
    blank = blank.subarray(columns)
    return codes
  }
  const freeSlot = (of: number): number => {
    const last = slots.length / 2 - 1
    let slot = of & last
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & last
    return slot * 2
  }
  const grow = (): void => {
    room *= 2
    const longer = new Float64Array(room * size64)
    longer.set(counts)
    counts = longer
    values = new Int32Array(counts.buffer)
    const before = slots
    slots = new Int32Array(room * 4)
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1] !== 0)
        slots.set(before.subarray(slot, slot + 2), freeSlot(before[slot] ?? 0))
  }
  return {
    find: ({ codes, has }, lead) => {
      let mixed = Math.imul(has ^ 0x9e37_79b9, 0x85eb_ca6b) ^ lead
      let column = 0
      for (let each = 0; each < packed; each++) {
        const end = ends[each] ?? 0
        let sum = 0
        for (; column < end; column++) sum = (sum << (bits[column] ?? 0)) | (codes[column] ?? 0)
        own[each] = sum
        mixed = Math.imul(mixed ^ sum, 0x9e37_79b1)
        mixed ^= mixed >>> 15
      }
      own[packed] = has
      own[packed + 1] = lead
      hash = mixed
      const last = slots.length / 2 - 1
      for (let slot = hash & last; ; slot = (slot + 1) & last) {
        const kind = (slots[slot * 2 + 1] ?? 0) - 1
        if (kind === -1) return -1
        if (slots[slot * 2] !== hash) continue
        const from = kind * stride
        let same = 0
        while (same < width && values[from + same] === own[same]) same++
        if (same < width) continue
        const at = (kind + 1) * size64 - 1
        counts[at] = (counts[at] ?? 0) + 1
        return kind
      }
    },
    add: (url, host) => {
      if (size === most) return -1
      if (size === room) grow()
      const kind = size++
      values.set(own, kind * stride)
      counts[(kind + 1) * size64 - 1] = 1
      slots.set([hash, kind + 1], freeSlot(hash))
      urls.push(url)
      hosts.push(host)
      return kind
    },
    size: () => size,
    rows: (kind) => counts[(kind + 1) * size64 - 1] ?? 0,
    at: (kind) => {
      const from = kind * stride
      const codes = blankCodes()
      for (let each = packed - 1, column = columns - 1; each >= 0; each--) {
        let rest = values[from + each] ?? 0
        const first = each === 0 ? 0 : (ends[each - 1] ?? 0)
        for (; column >= first; column--) {
          const wide = bits[column] ?? 0
          codes[column] = rest & ((1 << wide) - 1)
          rest >>>= wide
        }
      }
      return {
        codes,
        has: values[from + packed] ?? 0,
        lead: values[from + packed + 1] ?? 0,
        url: urls[kind],
        host: hosts[kind],
      }
    },
  }
}
