import { logColumns } from '../engine/logColumns.ts'
import { powerAbove } from '../engine/powerAbove.ts'
import type { Row } from './row.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Kinds of rows: what all policies that ask about nothing else must rule alike, a row's codes and where it leads. They are
 * numbered from 0 in the order in which they are met.
 */
export type Kinds = Readonly<{
  /** The number of the kind of a row, which is counted; negative for a kind not met before. */
  find(row: Row, lead: number): number
  /** Takes up the kind of the row that was looked for last, and counts it; -1 where there is no more room. */
  add(url: string | undefined, host: string | undefined): number
  /** The same of a kind that stands packed in the room where kinds are kept, at a byte of it. */
  addPacked(at: number, hash: number, url: string | undefined, host: string | undefined): number
  /** The hash of the kind that was looked for last, from 0 on. */
  hash(): number
  size(): number
  /** How many rows are of a kind. */
  rows(kind: number): number
  /** Puts its codes into a row, and what it has. */
  read(kind: number, row: Row): void
  /** Where it leads, as one number of the caller's. */
  lead(kind: number): number
  /** Of its first row. */
  url(kind: number): string | undefined
  host(kind: number): string | undefined
}>

const columns = logColumns.length

/** How a kind's codes lie in a few numbers. */
export type Packing = Readonly<{
  /** By column, in how many bits of its number, from which one on. */
  bits: Uint8Array
  shifts: Uint8Array
  /** By column, in which of the numbers. */
  places: Uint8Array
  /** How many numbers there are. */
  count: number
}>

/**
 * Codes as few numbers: each column takes as many bits as its codes need, in the order of columns. A kind is met in
 * tens of thousands, and each is looked for in memory, so a kind is to lie in half a line of it.
 */
export function packingOf({ texts }: Vocabulary): Packing {
  const bits = Uint8Array.from(logColumns, ({ type, values = [], most = 0 }, column) => {
    if (type === 'words') return values.length
    if (type === 'truth') return 1
    const codes = type === 'number' ? most + 1 : (texts[column]?.length ?? 0)
    return codes < 2 ? 0 : 32 - Math.clz32(codes - 1)
  })
  const shifts = new Uint8Array(columns)
  const places = new Uint8Array(columns)
  let place = 0
  let sum = 0
  for (let column = 0; column < columns; column++) {
    const own = bits[column] ?? 0
    if (sum + own > 32) {
      place++
      sum = 0
    }
    places[column] = place
    shifts[column] = sum
    sum += own
  }
  return { bits, shifts, places, count: Math.max(leastPacked, place + 1) }
}

/** Where kinds lie in a memory that a program reads too: each kind, and slots of a hash and a kind from 1 on. */
export type KindRoom = Readonly<{
  buffer: ArrayBufferLike
  kindsAt: number
  slotsAt: number
  /** Hears of the last slot's number, whenever there are more slots. */
  slotted: (last: number) => void
}>

/** Codes take at least so many numbers: the kernel's are as many. */
export const leastPacked = 4

/** Of a kind there are its packed codes, what it has, its lead, and, as a number of 64 bits, how many rows are of it. */
function sizeOf({ count }: Packing): number {
  return (Math.ceil((count + 2) / 2) + 1) * 8
}

/** How many bytes so many kinds need, and their slots. */
export function roomFor(
  most: number,
  packing: Packing,
): Readonly<{ kinds: number; slots: number }> {
  return { kinds: most * sizeOf(packing), slots: slotsFor(most) * 8 }
}

function slotsFor(most: number): number {
  return Math.max(leastSlots, powerAbove(most) * 2)
}

const leastSlots = 2_048

/** Kinds that need more room than this many are not told apart. */
export function makeKinds(
  most: number,
  packing: Packing,
  room: KindRoom = ownRoom(most, packing),
): Kinds {
  const { shifts, places, count: packed } = packing
  const size64 = sizeOf(packing) / 8
  const stride = size64 * 2
  const width = stride - 2
  const all = new Int32Array(room.buffer)
  const counts = new Float64Array(room.buffer, room.kindsAt, most * size64)
  const values = new Int32Array(room.buffer, room.kindsAt, most * stride)
  const slots = new Int32Array(room.buffer, room.slotsAt, slotsFor(most) * 2)
  let last = leastSlots - 1
  room.slotted(last)
  const own = new Int32Array(width)
  const urls: (string | undefined)[] = []
  const hosts: (string | undefined)[] = []
  let size = 0
  let hash = 0

  const takeSlot = (mixed: number, kind: number): void => {
    let slot = mixed & last
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & last
    slots[slot * 2] = mixed
    slots[slot * 2 + 1] = kind
  }
  const grow = (): void => {
    const before = slots.slice(0, (last + 1) * 2)
    slots.fill(0, 0, before.length)
    last = last * 2 + 1
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1] !== 0) takeSlot(before[slot] ?? 0, before[slot + 1] ?? 0)
    room.slotted(last)
  }
  const add: Kinds['add'] = (url, host) => {
    if (size === most) return -1
    if (size * 2 > last) grow()
    const kind = size++
    for (let place = 0; place < width; place++) values[kind * stride + place] = own[place] ?? 0
    counts[(kind + 1) * size64 - 1] = 1
    takeSlot(hash, kind + 1)
    urls.push(url)
    hosts.push(host)
    return kind
  }
  return {
    find: ({ codes, has }, lead) => {
      own.fill(0)
      for (let column = 0; column < columns; column++) {
        const place = places[column] ?? 0
        own[place] = (own[place] ?? 0) | ((codes[column] ?? 0) << (shifts[column] ?? 0))
      }
      own[packed] = has
      own[packed + 1] = lead
      hash = hashOf(own, packed)
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
    add,
    addPacked: (at, mixed, url, host) => {
      for (let place = 0; place < width; place++) own[place] = all[at / 4 + place] ?? 0
      hash = mixed
      return add(url, host)
    },
    hash: () => hash >>> 0,
    size: () => size,
    rows: (kind) => counts[(kind + 1) * size64 - 1] ?? 0,
    read: (kind, row) => {
      unpack(packing, values, kind * stride, row.codes)
      row.has = values[kind * stride + packed] ?? 0
    },
    lead: (kind) => values[kind * stride + packed + 1] ?? 0,
    url: (kind) => urls[kind],
    host: (kind) => hosts[kind],
  }
}

/** Puts the codes that lie packed from a place on into a row's. */
export function unpack(
  { bits, shifts, places }: Packing,
  values: Int32Array,
  from: number,
  codes: Int32Array,
): void {
  for (let column = 0; column < columns; column++)
    codes[column] =
      ((values[from + (places[column] ?? 0)] ?? 0) >>> (shifts[column] ?? 0)) &
      ((1 << (bits[column] ?? 0)) - 1)
}

/** As `hashOf` of the kernel mixes them. */
function hashOf(own: Int32Array, packed: number): number {
  let mixed = Math.imul((own[packed] ?? 0) ^ 0x9e37_79b9, 0x85eb_ca6b) ^ (own[packed + 1] ?? 0)
  for (let place = 0; place < packed; place++) {
    mixed = Math.imul(mixed ^ (own[place] ?? 0), 0x9e37_79b1)
    mixed ^= mixed >>> 15
  }
  return mixed
}

function ownRoom(most: number, packing: Packing): KindRoom {
  const { kinds, slots } = roomFor(most, packing)
  // Memory is not taken before it is used.
  return {
    buffer: new ArrayBuffer(kinds + slots),
    kindsAt: 0,
    slotsAt: kinds,
    slotted: () => undefined,
  }
}
