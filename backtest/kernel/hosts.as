// Hosts of addresses, as hostLabels.ts and hostTable.ts read them.
import { hashOf } from './words'
import {
  foldedAt,
  inHostAt,
  labelsAt,
  metHost,
  mostLabels,
  mostMetHosts,
  onesEnd,
} from '../../policies/backtest/kernelLayout'

let hosts: usize = 0
let lastHost: i32 = 0
let letters: usize = 0
let alikes: usize = 0
let lastAlike: i32 = 0
/** Hosts that were met, each where the last of its hash was: 32 bytes, and what it leads to. */
let metHosts: usize = 0

export function layHosts(
  hostSlots: usize,
  hostLast: i32,
  hostLetters: usize,
  alikeSlots: usize,
  alikeLast: i32,
  metAt: usize,
): void {
  hosts = hostSlots
  lastHost = hostLast
  letters = hostLetters
  alikes = alikeSlots
  lastAlike = alikeLast
  metHosts = metAt
}

// @ts-ignore: decorator
@inline
function mix(mixed: i32, byte: i32): i32 {
  return (mixed ^ byte) * 0x01000193
}

/** Where the host ended that was read last, and whether it is an IPv4 address. */
export let hostEnd: usize = 0
export let isNumber: bool = false

/** Is what stands there an IPv4 address in its usual form? */
function isNumbers(start: usize, end: usize, labels: i32): bool {
  if (labels != 4) return false
  let from = start
  let value = 0
  for (let at = start; at <= end; at++) {
    const byte = <i32>load<u8>(at)
    if (at < end && byte != 46) {
      const digit = byte - 48
      if (<u32>digit > 9 || at - from > 2) return false
      value = value * 10 + digit
      continue
    }
    if (value > 255 || (load<u8>(from) == 48 && at - from > 1)) return false
    from = at + 1
    value = 0
  }
  return true
}

/** What the host that begins somewhere leads to, by itself; -1 for any but the most ordinary. Most were met before. */
export function readHost(host: usize): i32 {
  let low = v128.load(host)
  let high = v128.load(host + 16)
  const mask = hostEnds(low) | (hostEnds(high) << 16)
  // Longer ones are not kept.
  if (mask == 0) return splitHost(host)
  const length = ctz(mask)
  low = v128.and(low, v128.load(onesEnd - min(length, 16)))
  high = v128.and(high, v128.load(onesEnd - max(length - 16, 0)))
  const own = metHosts + (hashOf(0, low, high) & (mostMetHosts - 1)) * metHost
  const odd = v128.or(v128.xor(low, v128.load(own)), v128.xor(high, v128.load(own + 16)))
  if (!v128.any_true(odd) && length != 0) {
    isNumber = false
    hostEnd = host + length
    return load<i32>(own + 32)
  }
  const value = splitHost(host)
  if (value >= 0 && !isNumber) {
    v128.store(own, low)
    v128.store(own + 16, high)
    store<i32>(own + 32, value)
  }
  return value
}

/** By byte, a bit for each that ends a host. */
// @ts-ignore: decorator
@inline
function hostEnds(some: v128): i32 {
  // A quote and a hash differ in the lowest bit.
  const marks = i8x16.eq(v128.or(some, i8x16.splat(1)), i8x16.splat(35))
  const slashes = v128.or(i8x16.eq(some, i8x16.splat(47)), i8x16.eq(some, i8x16.splat(63)))
  return i8x16.bitmask(v128.or(v128.or(marks, slashes), i8x16.eq(some, i8x16.splat(58))))
}

/** The same, label after label. */
function splitHost(host: usize): i32 {
  let count: i32 = 0
  let label = host
  let mixed: i32 = 0
  let at = host
  for (; ; at++) {
    const byte = <i32>load<u8>(at)
    const kind = load<u8>(inHostAt + byte)
    if (kind == 1) {
      mixed = mix(mixed, byte)
      continue
    }
    if (kind != 2 && kind != 3) return -1
    const length = at - label
    if (length == 0 || length > 63) return -1
    // Punycode needs a parse.
    if (length >= 4 && load<u32>(label) == 0x2d2d6e78) return -1
    store<i32>(labelsAt + (count << 3), <i32>label)
    store<i32>(labelsAt + (count << 3) + 4, mixed)
    count++
    if (kind == 3) break
    if (count == mostLabels) return -1
    mixed = 0
    label = at + 1
  }
  if (count < 2 || at - host > 253) return -1
  const first = <i32>load<u8>(label)
  isNumber = first >= 48 && first <= 57
  if (isNumber && !isNumbers(host, at, count)) return -1
  if (at - label == 9 && load<u64>(label) == 0x736f686c61636f6c && load<u8>(label + 8) == 116) return -1
  const value = valueOf(count, host, at)
  hostEnd = at
  return value == 0 && isDrawnAlike(host, at) ? -1 : value
}

/** As `makeHostTable` finds it. */
// @ts-ignore: decorator
@inline
function valueOf(count: i32, host: usize, end: usize): i32 {
  let mixed: i32 = 0
  let best: usize = 0
  let start: usize = 0
  for (let each = count - 1; each >= 0; each--) {
    mixed = (mixed ^ load<i32>(labelsAt + (each << 3) + 4)) * <i32>0x9e3779b1 + 1
    mixed ^= mixed >>> 15
    let slot = mixed & lastHost
    let own: usize
    let value: i32
    while (true) {
      own = hosts + (slot << 4)
      value = load<i32>(own + 4)
      if (value == 0 || load<i32>(own) == mixed) break
      slot = (slot + 1) & lastHost
    }
    if (value == 0) break
    if (value == -1) continue
    best = own
    start = load<i32>(labelsAt + (each << 3))
  }
  if (best == 0) return 0
  const value = load<i32>(best + 4)
  const length = <i32>(end - start)
  if (value == -2 || load<i32>(best + 12) != length) return -1
  const from = letters + load<i32>(best + 8)
  for (let at = 0; at < length; at++) if (load<u8>(from + at) != load<u8>(start + at)) return -1
  return start == host ? value : value & ~1
}

// @ts-ignore: decorator
@inline
function alikeBits(mixed: i32): i32 {
  let slot = (mixed ^ (mixed >>> 15)) & lastAlike
  while (true) {
    const own = alikes + (slot << 3)
    const bits = load<i32>(own + 4)
    if (bits == 0 || load<i32>(own) == mixed) return bits
    slot = (slot + 1) & lastAlike
  }
}

/** As `drawnAlike` tells it. */
function isDrawnAlike(start: usize, end: usize): bool {
  let mixed: i32 = 0
  for (let at = end - 1; at >= start; at--) {
    const byte = <i32>load<u8>(at)
    if (byte == 46) {
      const bits = alikeBits(mixed)
      if ((bits & 1) != 0) return true
      if (bits == 0) return false
    }
    const before: i32 = at > start ? <i32>load<u8>(at - 1) : 0
    if (byte == 110 && before == 114) {
      mixed = mix(mixed, 109)
      at--
    } else if (byte == 118 && before == 118) {
      if (at - 1 > start && load<u8>(at - 2) == 118) return true
      mixed = mix(mixed, 119)
      at--
    } else mixed = mix(mixed, load<u8>(foldedAt + byte))
  }
  return (alikeBits(mixed) & 1) != 0
}
