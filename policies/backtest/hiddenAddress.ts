import { beginnings, inRest } from '../engine/plainValues.ts'
import { inHost } from '../engine/scan.ts'
import { emptyLabels, hostEnd } from './hostLabels.ts'

/** What was seen of an address behind its host: does a value hide another, and is any byte beyond ASCII? */
export type Rest = { isHiding: boolean; isHigh: boolean }

const [quote = 0, slash = 0, backslash = 0, letterS = 0, percent = 0] = Array.from(
  '"/\\s%',
  (each) => each.charCodeAt(0),
)
const high = 5
/** 0 for what may stand in a path, 2 where it ends, 4 for a quote, `high` beyond ASCII, 1 for what only a parse can tell. */
const inPath = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return high
  if (byte < 32 || byte === 92) return 1
  if (byte === quote) return 4
  return inRest[byte] === 2 && byte !== 38 ? 2 : 0
})
/** As `inRest`, and 4 for a quote. */
const inValues = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === quote ? 4 : byte < 128 ? (inRest[byte] ?? 0) : 0,
)

/**
 * Where an address ends whose path begins at `start`: at a quote, or at `end`; -1 where only a whole parse can tell
 * whether another address is hidden in a value of its query or fragment. Its own host stands from `outer` on.
 */
export function restEnd(
  rest: Rest,
  bytes: Uint8Array,
  start: number,
  end: number,
  outer: number,
): number {
  rest.isHiding = false
  rest.isHigh = false
  let at = start
  let kind = 0
  for (; at < end; at++) {
    kind = inPath[bytes[at] ?? 0] ?? 0
    if (kind === 0) continue
    if (kind !== high) break
    rest.isHigh = true
  }
  if (at < end && kind === 1) return -1
  while (at < end && kind !== 4) {
    let value = ++at
    let hasName = false
    for (; at < end; at++) {
      kind = inValues[bytes[at] ?? 0] ?? 0
      if (kind === 1) continue
      if (kind !== 3) break
      if (!hasName) value = at + 1
      hasName = true
    }
    if (at < end && kind === 0) return -1
    if (at - value < 2) continue
    const beginning = beginnings[((bytes[value] ?? 0) << 7) | (bytes[value + 1] ?? 0)]
    if (beginning === 0) continue
    if (beginning === 1) {
      if (isPlainWord(bytes, value, at)) continue
      if (!hasOtherHost(bytes, value, at, outer, start)) return -1
      rest.isHiding = true
    } else if (at - value >= 12 && mayDecode(bytes, value, at)) return -1
  }
  return at
}

const inner = emptyLabels()

/** Does a value begin with `ht` in any case, and then certainly not go on as `http`? */
function isPlainWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = 0; at < http.length; at++) {
    const byte = start + at < end ? (bytes[start + at] ?? 0) : percent
    if (byte === percent) return false
    if ((byte | 32) !== http[at]) return at > 1
  }
  return false
}

/** Does a value begin with `http://` or `https://`, plain or escaped once, and an ordinary host other than the outer one? */
function hasOtherHost(
  bytes: Uint8Array,
  start: number,
  end: number,
  outer: number,
  outerEnd: number,
): boolean {
  let each = start
  for (const letter of http) if (bytes[each++] !== letter) return false
  if (bytes[each] === letterS) each++
  const isEscaped = bytes[each] === percent
  const mark = isEscaped ? escapedMark : plainMark
  for (const letter of mark) if (((bytes[each++] ?? 0) | 32) !== (letter | 32)) return false
  let stop = each
  while (stop < end && (inHost[bytes[stop] ?? 0] ?? 0) % 3 !== 0) stop++
  const isBounded = stop === end || bytes[stop] === slash || isEscapedSlash(bytes, stop, end)
  if (!isBounded || hostEnd(inner, bytes, each, stop) !== stop) return false
  const length = stop - each
  let same = 0
  while (same < length && bytes[each + same] === bytes[outer + same]) same++
  // An outer host that goes on, with a port or a path behind it, is left to the parser where it begins alike.
  return same < length && outer + same < outerEnd
}

const http = Array.from('http', (each) => each.charCodeAt(0))
const plainMark = Array.from('://', (each) => each.charCodeAt(0))
const escapedMark = Array.from('%3a%2f%2f', (each) => each.charCodeAt(0))

function isEscapedSlash(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    start + 3 <= end &&
    bytes[start] === percent &&
    bytes[start + 1] === 50 &&
    ((bytes[start + 2] ?? 0) | 32) === 102
  )
}

/** Could a value of twelve characters or more, read as base64 or hex, say an address behind white space? */
function mayDecode(bytes: Uint8Array, start: number, end: number): boolean {
  return mayHide(base64Byte, bytes, start, end) || mayHide(hexByte, bytes, start, end)
}

/** The byte of a text at some place, as the characters up to `end` write it; -1 where they do not tell. */
type Decode = (bytes: Uint8Array, start: number, end: number, place: number) => number

function mayHide(decode: Decode, bytes: Uint8Array, start: number, end: number): boolean {
  let place = 0
  let byte = decode(bytes, start, end, place)
  while ((byte >= 9 && byte <= 13) || byte === 32 || byte === 160)
    byte = decode(bytes, start, end, ++place)
  if (byte === -1) return true
  const next = decode(bytes, start, end, place + 1)
  if (byte === slash || byte === backslash) return next === slash || next === backslash || next < 0
  return (byte | 32) === 104 && (next < 0 || (next | 32) === 116)
}

const base64Byte: Decode = (bytes, start, end, place) => {
  const at = start + Math.floor((place * 4) / 3)
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  // An escape would be read before.
  if (at + 1 >= end || first === percent || second === percent) return -1
  const bits = ((sixBits[first] ?? 0) << 6) | (sixBits[second] ?? 0)
  return (bits >> (4 - ((place * 8) % 6))) & 255
}

const hexByte: Decode = (bytes, start, end, place) => {
  const at = start + place * 2
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (at + 1 >= end || first === percent || second === percent) return -1
  return ((hexBits[first] ?? 0) << 4) | (hexBits[second] ?? 0)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
export const sixBits = new Uint8Array(256)
for (const [bits, each] of Array.from(alphabet).entries()) sixBits[each.charCodeAt(0)] = bits
for (const [each, bits] of [
  ['+', 62],
  ['-', 62],
  ['/', 63],
  ['_', 63],
] as const)
  sixBits[each.charCodeAt(0)] = bits

export const hexBits = new Uint8Array(256)
for (let bits = 0; bits < 16; bits++)
  for (const digit of [bits.toString(16), bits.toString(16).toUpperCase()])
    hexBits[digit.charCodeAt(0)] = bits
