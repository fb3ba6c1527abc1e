// Addresses as `scan` of byteAddress.ts reads them: the same or fewer, and the same answers.
import { hasOtherHost, isPlainWord, mayDecode } from './hidden'
import { hostEnd, isNumber, readHost } from './hosts'
import { codeTill, textEnd, wordEnd } from './words'
import {
  beginningsAt,
  foundAt,
  inHostAt,
  inNameAt,
  ownHostEndAt,
  ownHostStartAt,
  plainAt,
} from '../../policies/backtest/kernelLayout'

let unencrypted: i32 = 0
let userinfo: i32 = 0
let numbered: i32 = 0
let ported: i32 = 0
let nested: i32 = 0
let isApp: i32 = 0
let schemeColumn: i32 = 0
let targetBits: i32 = 0
/** Where the piece begins. */
let base: usize = 0

export function holdAddresses(pieceAt: usize): void {
  base = pieceAt
}

export function layBits(
  unencryptedBit: i32,
  userinfoBit: i32,
  numberedBit: i32,
  portedBit: i32,
  nestedBit: i32,
  appBit: i32,
  bits: i32,
  schemes: i32,
): void {
  unencrypted = unencryptedBit
  userinfo = userinfoBit
  numbered = numberedBit
  ported = portedBit
  nested = nestedBit
  isApp = appBit
  targetBits = bits
  schemeColumn = schemes
}

/** The next byte of an address that may not stand in a path: that, or a question mark or a hash. */
// @ts-ignore: decorator
@inline
function pathEnd(start: usize): usize {
  let at = start
  while (true) {
    const some = v128.load(at)
    // A quote and a hash differ in the lowest bit.
    const marks = i8x16.eq(v128.or(some, i8x16.splat(1)), i8x16.splat(35))
    const ends = v128.or(
      v128.or(marks, i8x16.eq(some, i8x16.splat(92))),
      v128.or(i8x16.eq(some, i8x16.splat(63)), i8x16.lt_s(some, i8x16.splat(32))),
    )
    const mask = i8x16.bitmask(ends)
    if (mask != 0) return at + ctz(mask)
    at += 16
  }
}

/** The next byte that does not stay as it is in a value: by the lower half of a byte, a bit for each upper half. */
// @ts-ignore: decorator
@inline
function valueEnd(start: usize): usize {
  const lower = v128.load(plainAt)
  const upper = i8x16(0, 0, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0)
  let at = start
  while (true) {
    const some = v128.load(at)
    const half = i8x16.swizzle(lower, v128.and(some, i8x16.splat(15)))
    const plain = v128.and(half, i8x16.swizzle(upper, i8x16.shr_u(some, 4)))
    const mask = i8x16.bitmask(i8x16.eq(plain, i8x16.splat(0)))
    if (mask != 0) return at + ctz(mask)
    at += 16
  }
}

/** What a host leads to that stands by itself: see `ByteAddress`; -1 where only a parse can tell. */
export function hostValue(start: usize, end: usize): i32 {
  const value = readHost(start)
  return value < 0 || isNumber || hostEnd != end ? -1 : ((value >> 1) << targetBits) | (value & 1)
}

/** Where a port ends that is written and not the usual one; 0 where only a parse can tell. */
function portEnd(start: usize, usual: i32): usize {
  let value = 0
  let at = start
  for (; at - start < 5; at++) {
    const digit = <i32>load<u8>(at) - 48
    if (<u32>digit > 9) break
    value = value * 10 + digit
  }
  const byte = <i32>load<u8>(at)
  const isEnd = byte != 58 && load<u8>(inHostAt + byte) == 3
  return isEnd && at > start && value <= 65535 && value != usual ? at : 0
}

/** Where the host begins behind an ordinary name and password; 0 where there is none. */
function userEnd(start: usize): usize {
  if (load<u8>(start) == 58) return 0
  let at = start
  while (true) {
    const byte = <i32>load<u8>(at)
    if (byte == 64) return at == start ? 0 : at + 1
    if (byte != 58 && load<u8>(inHostAt + byte) % 3 == 0) return 0
    at++
  }
}

/** Where the address ends that begins at `start`, at a quote; 0 for any but the most ordinary. */
export function scan(start: usize): usize {
  const scheme = load<u64>(start)
  // https:// and http:// in little endian.
  if (scheme == 0x2f2f3a7370747468) return scanHost(start, start + 8, 0)
  if ((scheme & 0x00ffffffffffffff) == 0x002f2f3a70747468) return scanHost(start, start + 7, unencrypted)
  if ((<u32>scheme | 0x20202020) != 0x70747468) return 0
  const mark = start + (((scheme >> 32) & 0xdf) == 83 ? 5 : 4)
  if (load<u16>(mark) != 0x2f3a || load<u8>(mark + 2) != 47) return 0
  return scanHost(start, mark + 3, mark == start + 5 ? 0 : unencrypted)
}

/** The same of one whose host, with a name before it or not, begins somewhere. */
function scanHost(start: usize, authority: usize, encryption: i32): usize {
  let host = authority
  let odd = encryption
  let value = readHost(host)
  // Behind a name there may be a password, which looks like a port.
  const behindName = value < 0 || load<u8>(hostEnd) == 58 ? userEnd(host) : 0
  if (behindName != 0) {
    host = behindName
    odd |= userinfo
    value = readHost(host)
  }
  if (value < 0) return 0
  if (isNumber) odd |= numbered
  let at = hostEnd
  store<i32>(ownHostStartAt, <i32>(host - base))
  store<i32>(ownHostEndAt, <i32>(at - base))
  if (load<u8>(at) == 58) {
    at = portEnd(at + 1, encryption == 0 ? 443 : 80)
    if (at == 0) return 0
    odd |= ported
  }
  const behind = at
  at = pathEnd(at)
  let byte = load<u8>(at)
  while (byte == 63 || byte == 35 || byte == 38) {
    let beginning = at + 1
    at = valueEnd(beginning)
    byte = load<u8>(at)
    if (byte == 61) {
      beginning = at + 1
      do {
        at = valueEnd(at + 1)
        byte = load<u8>(at)
      } while (byte == 61)
    }
    if (at - beginning < 2) continue
    const pair = (<i32>load<u8>(beginning) << 7) | <i32>load<u8>(beginning + 1)
    const kind = load<u8>(beginningsAt + pair)
    if (kind == 1) {
      if (isPlainWord(beginning, at)) continue
      if (!hasOtherHost(beginning, at, host, behind)) return 0
      odd |= nested
    } else if (kind == 2 && at - beginning >= 12 && mayDecode(beginning, at)) return 0
  }
  if (byte != 34 || at - start > 65536) return 0
  store<i32>(foundAt, ((value >> 1) << targetBits) | (value & 1) | odd)
  return at
}

/** Where the address of an app ends that begins at `start`, at a quote; 0 for any but the most ordinary. */
export function scanApp(start: usize): usize {
  const target = codeTill(schemeColumn, start, 58)
  if (target == -1) return 0
  let at = wordEnd
  if (load<u16>(at + 1) != 0x2f2f) return 0
  at += 3
  while (load<u8>(inNameAt + <i32>load<u8>(at)) == 1) at++
  const byte = load<u8>(at)
  if (byte != 34) {
    if (load<u8>(inNameAt + <i32>byte) != 3) return 0
    at = textEnd(at)
    if (load<u8>(at) != 34) return 0
  }
  if (at - start > 65536) return 0
  store<i32>(foundAt, (target << targetBits) | isApp)
  store<i32>(ownHostStartAt, 0)
  store<i32>(ownHostEndAt, 0)
  return at
}
