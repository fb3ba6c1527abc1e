// The words that columns know, found by their first 32 bytes at once.
import { onesEnd, wordSize, wordSlot } from '../../policies/backtest/kernelLayout'

let words: usize = 0
let lastSlot: i32 = 0

export function layWords(at: usize, last: i32): void {
  words = at
  lastSlot = last
}

// What a word's search leaves behind.
export let wordEnd: usize = 0

/** The code of a column's word that ends at a quote; -1 for none, or for one of 32 bytes or more (`wordEnd` is 0 then). */
// @ts-ignore: decorator
@inline
export function codeAt(column: i32, at: usize): i32 {
  return codeTill(column, at, 34)
}

/** The same of one that ends at some other mark. */
// @ts-ignore: decorator
@inline
export function codeTill(column: i32, at: usize, end: i8): i32 {
  const low = v128.load(at)
  const quotes = i8x16.splat(end)
  let mask = i8x16.bitmask(i8x16.eq(low, quotes))
  let high = i64x2.splat(0)
  let count: i32
  let first: v128
  if (mask != 0) {
    count = ctz(mask)
    first = v128.and(low, v128.load(onesEnd - count))
  } else {
    high = v128.load(at + 16)
    mask = i8x16.bitmask(i8x16.eq(high, quotes))
    if (mask == 0) {
      wordEnd = 0
      return -1
    }
    count = ctz(mask)
    first = low
    high = v128.and(high, v128.load(onesEnd - count))
    count += 16
  }
  wordEnd = at + count
  let slot = hashOf(column, first, high) & lastSlot
  while (true) {
    const own = words + slot * wordSlot
    const found = load<i32>(own)
    if (found == -1) return -1
    if (found == column) {
      const odd = v128.or(v128.xor(first, v128.load(own + 16)), v128.xor(high, v128.load(own + 32)))
      if (!v128.any_true(odd)) return load<i32>(own + 4)
    }
    slot = (slot + 1) & lastSlot
  }
}

// @ts-ignore: decorator
@inline
export function hashOf(column: i32, low: v128, high: v128): i32 {
  const mixed =
    ((i64x2.extract_lane(low, 0) ^ column) * 0x9e3779b97f4a7c15) ^
    (i64x2.extract_lane(low, 1) * 0xc2b2ae3d27d4eb4f) ^
    (i64x2.extract_lane(high, 0) * 0x165667b19e3779f9) ^
    (i64x2.extract_lane(high, 1) * 0x27d4eb2f165667c5)
  return <i32>(mixed ^ (mixed >>> 32))
}

/** Adds a word of less than 32 bytes, which stands at `at` with zeros behind it. */
export function addWord(column: i32, at: usize, code: i32): void {
  const low = v128.load(at)
  const high = v128.load(at + 16)
  let slot = hashOf(column, low, high) & lastSlot
  while (load<i32>(words + slot * wordSlot) != -1) slot = (slot + 1) & lastSlot
  const own = words + slot * wordSlot
  store<i32>(own, column)
  store<i32>(own + 4, code)
  v128.store(own + 16, low)
  v128.store(own + 32, high)
}

/** The next byte that is a quote, a backslash, a control or beyond ASCII. */
// @ts-ignore: decorator
@inline
export function textEnd(start: usize): usize {
  let at = start
  while (true) {
    const some = v128.load(at)
    const ends = v128.or(
      v128.or(i8x16.eq(some, i8x16.splat(34)), i8x16.eq(some, i8x16.splat(92))),
      i8x16.lt_s(some, i8x16.splat(32)),
    )
    const mask = i8x16.bitmask(ends)
    if (mask != 0) return at + ctz(mask)
    at += 16
  }
}

// @ts-ignore: decorator
@inline
export function spaceEnd(start: usize): usize {
  let at = start
  while (true) {
    const byte = load<u8>(at)
    if (byte != 32 && byte != 9 && byte != 13) return at
    at++
  }
}
