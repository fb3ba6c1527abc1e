// Addresses hidden in the values of others, as hiddenAddress.ts tells them.
import { hexBitsAt, inHostAt, sixBitsAt } from '../../policies/backtest/kernelLayout'

/** Does a value begin with `ht` in any case, and then certainly not go on as `http`? */
export function isPlainWord(start: usize, end: usize): bool {
  for (let place: usize = 0; place < 4; place++) {
    const byte = start + place < end ? <i32>load<u8>(start + place) : 37
    if (byte == 37) return false
    // http in little endian.
    if ((byte | 32) != ((0x70747468 >> (<i32>place << 3)) & 255)) return place > 1
  }
  return false
}

/** Is what stands there an ordinary host of two labels or more? */
function isHost(start: usize, end: usize): bool {
  let labels = 0
  let label = start
  for (let at = start; at <= end; at++) {
    if (at < end && load<u8>(at) != 46) continue
    const length = at - label
    if (length == 0 || length > 63) return false
    // Punycode needs a parse.
    if (length >= 4 && load<u32>(label) == 0x2d2d6e78) return false
    labels++
    if (at < end) label = at + 1
  }
  if (labels < 2 || labels > 40 || end - start > 253) return false
  const first = <i32>load<u8>(label)
  if (first >= 48 && first <= 57) return false
  return end - label != 9 || load<u64>(label) != 0x736f686c61636f6c || load<u8>(label + 8) != 116
}

/** Does a value begin with `http://` or `https://`, plain or escaped once, and an ordinary host other than the outer one? */
export function hasOtherHost(start: usize, end: usize, outer: usize, outerEnd: usize): bool {
  if (load<u32>(start) != 0x70747468) return false
  let at = start + 4
  if (load<u8>(at) == 115) at++
  if (load<u8>(at) == 37) {
    // 3a%2f%2f behind the percent sign, in either case.
    if ((load<u64>(at + 1) | 0x2020202020202020) != 0x6632256632256133) return false
    at += 9
  } else {
    if (load<u16>(at) != 0x2f3a || load<u8>(at + 2) != 47) return false
    at += 3
  }
  let stop = at
  while (stop < end && load<u8>(inHostAt + <i32>load<u8>(stop)) % 3 != 0) stop++
  const isBounded =
    stop == end ||
    load<u8>(stop) == 47 ||
    (stop + 3 <= end && load<u16>(stop) == 0x3225 && (load<u8>(stop + 2) | 32) == 102)
  if (!isBounded || !isHost(at, stop)) return false
  const length = stop - at
  let same: usize = 0
  while (same < length && load<u8>(at + same) == load<u8>(outer + same)) same++
  return same < length && outer + same < outerEnd
}

/** The byte of a text at some place, as the characters up to `end` write it in base64; -1 where they do not tell. */
function base64Byte(start: usize, end: usize, place: i32): i32 {
  const at = start + place * 4 / 3
  const first = <i32>load<u8>(at)
  const second = <i32>load<u8>(at + 1)
  // An escape would be read before.
  if (at + 1 >= end || first == 37 || second == 37) return -1
  const bits = (<i32>load<u8>(sixBitsAt + first) << 6) | <i32>load<u8>(sixBitsAt + second)
  return (bits >> (4 - ((place * 8) % 6))) & 255
}

/** The same in hex. */
function hexByte(start: usize, end: usize, place: i32): i32 {
  const at = start + place * 2
  const first = <i32>load<u8>(at)
  const second = <i32>load<u8>(at + 1)
  if (at + 1 >= end || first == 37 || second == 37) return -1
  return (<i32>load<u8>(hexBitsAt + first) << 4) | <i32>load<u8>(hexBitsAt + second)
}

// @ts-ignore: decorator
@inline
function isSpace(byte: i32): bool {
  return (byte >= 9 && byte <= 13) || byte == 32 || byte == 160
}

/** May a text that begins with two bytes, or what does not tell, go on as an address? */
function mayBegin(byte: i32, next: i32): bool {
  if (byte == -1) return true
  if (byte == 47 || byte == 92) return next == 47 || next == 92 || next == -1
  return (byte | 32) == 104 && (next == -1 || (next | 32) == 116)
}

/** May a value, read as base64 or hex, say an address behind white space? */
export function mayDecode(start: usize, end: usize): bool {
  let place = 0
  while (isSpace(base64Byte(start, end, place))) place++
  if (mayBegin(base64Byte(start, end, place), base64Byte(start, end, place + 1))) return true
  place = 0
  while (isSpace(hexByte(start, end, place))) place++
  return mayBegin(hexByte(start, end, place), hexByte(start, end, place + 1))
}
