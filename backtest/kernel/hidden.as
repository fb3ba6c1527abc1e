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

/** May a value of twelve characters or more, read as base64 or hex, say an address? */
export function mayDecode(start: usize): bool {
  const first = <i32>load<u8>(start)
  const second = <i32>load<u8>(start + 1)
  const third = <i32>load<u8>(start + 2)
  const fourth = <i32>load<u8>(start + 3)
  if (first == 37 || second == 37 || third == 37 || fourth == 37) return true
  const six = <i32>load<u8>(sixBitsAt + second)
  const base64 = ((<i32>load<u8>(sixBitsAt + first) << 2) | (six >> 4)) & 255
  const next64 = ((six << 4) | (<i32>load<u8>(sixBitsAt + third) >> 2)) & 255
  if (mayBegin(base64, next64)) return true
  const hex = (<i32>load<u8>(hexBitsAt + first) << 4) | <i32>load<u8>(hexBitsAt + second)
  const nextHex = (<i32>load<u8>(hexBitsAt + third) << 4) | <i32>load<u8>(hexBitsAt + fourth)
  return mayBegin(hex, nextHex)
}

/** May a text that begins with two bytes go on as an address? */
function mayBegin(byte: i32, next: i32): bool {
  // White space before it would have to be read on.
  if ((byte >= 9 && byte <= 13) || byte == 32 || byte == 160) return true
  if (byte == 47 || byte == 92) return next == 47 || next == 92
  return (byte | 32) == 104 && (next | 32) == 116
}
