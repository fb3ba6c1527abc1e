// Reads a row of a log, as jsonRows.ts does: what it takes is certain, and what is unusual it leaves to that.
import { holdAddresses, hostValue, scan, scanApp } from './address'
import { codeAt, spaceEnd, textEnd, wordEnd } from './words'
import { isId, numberAt, numberEnd, readInstant } from './values'
import {
  absentAt,
  absentPackedAt,
  bitsAt,
  codesAt,
  followingAt,
  foundAt,
  hasAt,
  hostEndAt,
  hostStartAt,
  keyLengthsAt,
  keysAt,
  kindsAt,
  metName,
  mostAt,
  onesEnd,
  packedAt,
  strangersAt,
  truthKind,
  unitsAt,
  urlEndAt,
  urlStartAt,
} from '../../policies/backtest/kernelLayout'

// As `kinds`.
const WORD: i32 = 0
const NAME: i32 = 1
const TIME: i32 = 2
const URL: i32 = 3
const HOST: i32 = 4
const NUMBER: i32 = 5
const WORDS: i32 = 6

/** Where the piece begins. */
let base: usize = 0
let keyColumn: i32 = 0
/** Did the row that was read last say anything twice? */
export let isTwice: bool = false
/** What the host leads to that stands in the row by itself; -1 where only a parse can tell. */
export let ownHostFound: i32 = -1

export function layRow(keys: i32): void {
  keyColumn = keys
}

/** Says where the piece begins whose rows are read. */
export function hold(pieceAt: usize): void {
  base = pieceAt
  holdAddresses(pieceAt)
}

/** Reads the row that begins at a place of the piece and answers where the next one begins; -1 where this is not for it. */
export function read(start: i32): i32 {
  for (let at = 0; at < 256; at += 16) v128.store(codesAt + at, v128.load(absentAt + at))
  let has: i32 = 0
  store<i32>(foundAt, -1)
  ownHostFound = -1
  let seen: u64 = 0
  let packed = v128.load(absentPackedAt)
  isTwice = false
  let last: i32 = -1
  let at = spaceEnd(base + start)
  if (load<u8>(at) != 123) return -1
  at = spaceEnd(at + 1)
  while (true) {
    if (load<u8>(at++) != 34) return -1
    const guess = followingAt + ((last + 1) << 5) + (load<u8>(at) & 31)
    let column = <i32>load<u8>(guess)
    const count = <i32>load<u8>(keyLengthsAt + column)
    const name = v128.and(v128.load(at), v128.load(onesEnd - count))
    if (column != metName && !v128.any_true(v128.xor(name, v128.load(keysAt + (column << 4))))) at += count
    else {
      column = codeAt(keyColumn, at)
      if (column == -1) return -1
      at = wordEnd + 1
      if (load<u8>(at++) != 58) return -1
      if (column == metName) column = -1
      else store<u8>(guess, <u8>column)
    }
    last = column
    if (load<u8>(at) == 32) at = spaceEnd(at)
    let isSaid = true
    let code: i32 = 0
    if (column != -1) {
      const bit = <u64>1 << column
      if ((seen & bit) != 0) isTwice = true
      seen |= bit
      code = load<i32>(absentAt + (column << 2))
    }
    const byte = load<u8>(at)
    const kind = column == -1 ? -1 : <i32>load<u8>(kindsAt + column)
    if (byte == 34) {
      const from = ++at
      if (kind == WORD || kind == NAME) {
        code = codeAt(column, at)
        if (wordEnd == 0) return -1
        at = wordEnd
        if (code == -1) {
          if (kind != NAME || !isId(from, at)) return -1
          code = load<i32>(strangersAt + (column << 2))
        }
      } else if (kind == URL) {
        let stop = scan(from)
        if (stop == 0) stop = scanApp(from)
        if (stop != 0) at = stop
        else {
          store<i32>(foundAt, -1)
          at = textEnd(from)
          if (load<u8>(at) != 34) return -1
        }
        store<i32>(urlStartAt, <i32>(from - base))
        store<i32>(urlEndAt, <i32>(at - base))
      } else if (kind == HOST) {
        at = textEnd(from)
        if (load<u8>(at) != 34) return -1
        ownHostFound = hostValue(from, at)
        store<i32>(hostStartAt, <i32>(from - base))
        store<i32>(hostEndAt, <i32>(at - base))
      } else if (kind == TIME) {
        at = readInstant(from)
        if (at == 0) return -1
      } else if (kind == -1) {
        at = textEnd(from)
        if (load<u8>(at) != 34) return -1
      } else return -1
      at++
    } else if (byte == 110) {
      if (load<u32>(at) != 0x6c6c756e) return -1
      at += 4
      isSaid = false
      if (column != -1) has &= ~load<i32>(bitsAt + (column << 2))
    } else if (byte == 116 || byte == 102) {
      if (kind != -1 && kind != truthKind) return -1
      if (byte == 102) at++
      if (load<u32>(at) != (byte == 116 ? 0x65757274 : 0x65736c61)) return -1
      at += 4
      code = i32(byte == 116)
    } else if (kind == NUMBER) {
      code = numberAt(at)
      if (code < 0 || code > load<i32>(mostAt + (column << 2))) return -1
      at = numberEnd
    } else if (kind == WORDS && byte == 91) {
      code = 0
      at = spaceEnd(at + 1)
      if (load<u8>(at) != 93) {
        while (true) {
          if (load<u8>(at) != 34) return -1
          const word = codeAt(column, at + 1)
          if (word == -1) return -1
          code |= 1 << word
          at = spaceEnd(wordEnd + 1)
          const next = load<u8>(at)
          if (next == 93) break
          if (next != 44) return -1
          at = spaceEnd(at + 1)
        }
      }
      at++
    } else if (kind == -1 && <u32>(byte - 48) <= 9) {
      if (numberAt(at) < 0) return -1
      at = numberEnd
    } else return -1
    if (column != -1) {
      if (isSaid) has |= load<i32>(bitsAt + (column << 2))
      const own = codesAt + (column << 2)
      const more = i32x4.splat(code - load<i32>(absentAt + (column << 2)))
      packed = i32x4.add(packed, i32x4.mul(more, v128.load(unitsAt + (column << 4))))
      store<i32>(own, code)
    }
    if (load<u8>(at) != 44) at = spaceEnd(at)
    const next = load<u8>(at)
    if (next == 44) {
      at++
      if (load<u8>(at) == 32) at = spaceEnd(at)
      continue
    }
    if (next != 125) return -1
    break
  }
  at = spaceEnd(at + 1)
  if (load<u8>(at) != 10) return -1
  store<i32>(hasAt, has)
  v128.store(packedAt, packed)
  return <i32>(at - base) + 1
}
