import { powerAbove } from '../engine/powerAbove.ts'
import { firstOfFour, foursOf } from './fours.ts'

/** One word that a column knows, and the code that stands for it. */
export type Word = Readonly<{ column: number; text: string; code: number }>

/** Codes of words by column, found by their bytes. */
export type WordTable = Readonly<{
  /** The code of the bytes from `start` to `end`; -1 for no known word. */
  find(column: number, view: DataView, start: number, end: number): number
  /** The code and the length of the word from `start` up to a quote, as `codeIn` and `lengthIn` tell; -1 for no known word. */
  findQuoted(column: number, view: DataView, start: number): number
}>

const codeBits = 16

export function codeIn(found: number): number {
  return found & ((1 << codeBits) - 1)
}

export function lengthIn(found: number): number {
  return found >> codeBits
}

/** Of each slot: hash, column and length, place of its fours, and its code and length. */
const slotBits = 2
/** Longer words are left to a whole parse. */
const longest = 64

/** Words are ASCII: ids, and words of the vocabularies. */
export function makeWordTable(all: readonly Word[]): WordTable {
  const words = all.filter(({ text, code }) => /^[ -~]{0,64}$/.test(text) && code < 1 << codeBits)
  const size = powerAbove(words.length * 4)
  const slots = new Int32Array(size << slotBits).fill(-1)
  const last = (size - 1) << slotBits
  const fours: number[] = []
  for (const { column, text, code } of words) {
    const own = foursOf(text).slice(0, text.length >> 2)
    const rest = foursOf(text.slice(own.length * 4))[0] ?? 0
    let hash = seedOf(column)
    for (const four of own) hash = mixFour(hash, four)
    hash = mixFour(hash, rest)
    let slot = (hash << slotBits) & last
    while (slots[slot + 1] !== -1) slot = (slot + width) & last
    const found = (text.length << codeBits) | code
    slots.set([hash, nameOf(column, text.length), fours.length, found], slot)
    fours.push(...own, rest)
  }
  const letters = Int32Array.from(fours)
  /** Of the word whose whole fours go up to `at` and whose last bytes are `rest`. */
  const lookUp = (
    hash: number,
    name: number,
    view: DataView,
    start: number,
    at: number,
    rest: number,
  ): number => {
    for (let slot = (hash << slotBits) & last; ; slot = (slot + width) & last) {
      const own = slots[slot + 1]
      if (own === -1) return -1
      if (own !== name || slots[slot] !== hash) continue
      let from = slots[slot + 2] ?? 0
      let place = start
      while (place < at && letters[from] === view.getInt32(place, true)) {
        from++
        place += 4
      }
      if (place === at && letters[from] === rest) return slots[slot + 3] ?? -1
    }
  }
  return {
    find: (column, view, start, end) => {
      let hash = seedOf(column)
      let at = start
      for (; at + 4 <= end; at += 4) hash = mixFour(hash, view.getInt32(at, true))
      const rest = view.getInt32(at, true) & firstOfFour(end - at)
      const name = nameOf(column, end - start)
      const found = lookUp(mixFour(hash, rest), name, view, start, at, rest)
      return found === -1 ? -1 : codeIn(found)
    },
    // Written out where functions would say it: this is asked several times a row, and calls cost more than it does.
    findQuoted: (column, view, start) => {
      let hash = Math.imul(column + 2, 0x9e37_79b1)
      for (let at = start; at <= start + longest; at += 4) {
        const four = view.getInt32(at, true)
        const odd = four ^ 0x2222_2222
        const quotes = (odd - 0x0101_0101) & ~odd & 0x8080_8080
        if (quotes === 0) {
          hash = Math.imul(hash ^ four, 0x9e37_79b1)
          hash ^= hash >>> 15
          continue
        }
        const count = (31 - Math.clz32(quotes & -quotes)) >> 3
        const rest = four & ((1 << (count << 3)) - 1)
        hash = Math.imul(hash ^ rest, 0x9e37_79b1)
        hash ^= hash >>> 15
        return lookUp(hash, (column << 8) | (at - start + count), view, start, at, rest)
      }
      return -1
    },
  }
}

const width = 1 << slotBits

function nameOf(column: number, length: number): number {
  return (column << 8) | length
}

function seedOf(column: number): number {
  return Math.imul(column + 2, 0x9e37_79b1)
}

function mixFour(hash: number, four: number): number {
  const mixed = Math.imul(hash ^ four, 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
