import { logColumns } from '../engine/logColumns.ts'
import type { Row } from './row.ts'

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
  add(row: Row, url: string | undefined, host: string | undefined): number
  size(): number
  rows(kind: number): number
  at(kind: number): Kind
}>

const columns = logColumns.length
const width = columns + 2

/** Kinds that need more room than this many are not told apart. */
export function makeKinds(most: number): Kinds {
  let room = 1_024
  let values: Int32Array = new Int32Array(room * width)
  let counts = new Float64Array(room)
  let slots = new Int32Array(room * 4).fill(-1)
  let hashes: Int32Array = new Int32Array(room)
  const urls: (string | undefined)[] = []
  const hosts: (string | undefined)[] = []
  let size = 0
  let hash = 0
  let leads = 0

  const grow = (): void => {
    room *= 2
    values = longer(values, room * width)
    hashes = longer(hashes, room)
    const more = new Float64Array(room)
    more.set(counts)
    counts = more
    slots = new Int32Array(room * 4).fill(-1)
    for (let kind = 0; kind < size; kind++) slots[freeSlot(hashes[kind] ?? 0)] = kind
  }
  const freeSlot = (of: number): number => {
    const last = slots.length - 1
    let slot = of & last
    while (slots[slot] !== -1) slot = (slot + 1) & last
    return slot
  }
  return {
    find: ({ codes, has }, lead) => {
      let mixed = Math.imul(has ^ 0x9e37_79b9, 0x85eb_ca6b) ^ lead
      for (let at = 0; at < columns; at++) mixed = Math.imul(mixed ^ (codes[at] ?? 0), 0x0100_0193)
      hash = (mixed ^ (mixed >>> 15)) | 0
      leads = lead
      const last = slots.length - 1
      for (let slot = hash & last; ; slot = (slot + 1) & last) {
        const kind = slots[slot] ?? -1
        if (kind === -1) return -1
        if (hashes[kind] !== hash) continue
        const from = kind * width
        if (values[from + columns] !== has || values[from + columns + 1] !== lead) continue
        let same = 0
        while (same < columns && values[from + same] === codes[same]) same++
        if (same < columns) continue
        counts[kind] = (counts[kind] ?? 0) + 1
        return kind
      }
    },
    add: ({ codes, has }, url, host) => {
      if (size === most) return -1
      if (size === room) grow()
      const kind = size++
      values.set(codes, kind * width)
      values[kind * width + columns] = has
      values[kind * width + columns + 1] = leads
      hashes[kind] = hash
      counts[kind] = 1
      slots[freeSlot(hash)] = kind
      urls.push(url)
      hosts.push(host)
      return kind
    },
    size: () => size,
    rows: (kind) => counts[kind] ?? 0,
    at: (kind) => {
      const from = kind * width
      return {
        codes: values.subarray(from, from + columns),
        has: values[from + columns] ?? 0,
        lead: values[from + columns + 1] ?? 0,
        url: urls[kind],
        host: hosts[kind],
      }
    },
  }
}

function longer(from: Int32Array, length: number): Int32Array {
  const into = new Int32Array(length)
  into.set(from)
  return into
}
