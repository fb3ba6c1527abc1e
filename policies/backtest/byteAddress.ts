import { longestAddress } from '../engine/address.ts'
import { Suspicion } from '../engine/attributes.ts'
import { beginnings, inRest } from '../engine/plainValues.ts'
import { folded, hashOf, inHost, inName, mix } from '../engine/scan.ts'
import type { World } from '../engine/world.ts'
import { schemeWords, type Vocabulary } from './vocabulary.ts'
import { seedOf } from './wordTable.ts'

/**
 * What an address in a row's bytes leads to, in bits: from `targetBits` on the target's code, from `oddBits` on what is
 * odd about it, `isShort` where the host shortens, `isApp` where its scheme is an app's. -1 where only a whole parse can
 * tell.
 */
export type ByteAddress = Readonly<{
  read(bytes: Uint8Array, start: number, end: number): number
  /** The same of a host alone, as behind `https://`. */
  readHost(bytes: Uint8Array, start: number, end: number): number
  /** Of the address read last, a bit for each of some filters that take its host; none of an app's scheme. */
  taken(bytes: Uint8Array): number
  /** The host of the address read last, if it was ordinary. */
  host(bytes: Uint8Array): string
}>

export const isShort = 1
export const isApp = 2
export const oddBits = 2
export const targetBits = oddBits + Suspicion.options.length

const [userinfo = 0, nested = 0, numbered = 0, ported = 0, unencrypted = 0] = (
  ['userinfo', 'nested-address', 'ip-address', 'unusual-port', 'unencrypted'] as const
).map((each) => 1 << (oddBits + Suspicion.options.indexOf(each)))

/** Reads ordinary addresses as `makeScan` does, from bytes: the same addresses, the same answers. */
export function makeByteAddress(
  world: World,
  { words, targets }: Vocabulary,
  hostFilters: readonly string[],
): ByteAddress {
  const hostTarget = suffixesOf(
    [...world.hosts].map(([host, { id }]) => {
      const short = Number(world.shortHosts.has(host))
      return [host, targets.indexOf(id) * 2 + short] as const
    }),
  )
  const isDrawnAlike = drawnAlike([...world.skeletons.keys()])
  const schemeSeed = seedOf(schemeWords)
  const filters = hostFilters.map((filter) => ({
    isWhole: filter.startsWith('.'),
    letters: Uint8Array.from(filter.replace(/^\./, ''), (each) => each.charCodeAt(0)),
  }))
  let hostFrom = 0
  let hostTo = 0

  const readApp = (bytes: Uint8Array, start: number, end: number): number => {
    let at = start
    let hash = schemeSeed
    while (at < end && bytes[at] !== colon) hash = mix(hash, bytes[at++] ?? 0)
    if (at - start < 2 || bytes[at + 1] !== slash || bytes[at + 2] !== slash || at + 3 > end)
      return -1
    for (let name = at + 3; name < end; name++) {
      const kind = inName[bytes[name] ?? 0]
      if (kind === 3) break
      if (kind !== 1) return -1
    }
    hostTo = hostFrom
    const target = words.find(schemeWords, bytes, start, at, hash)
    return target === -1 ? -1 : (target << targetBits) | isApp
  }
  const ofHost = (bytes: Uint8Array, start: number, end: number): number => {
    hostFrom = start
    hostTo = end
    const found = hostTarget(bytes, start, end)
    if (found === 0 && isDrawnAlike(bytes, start, end)) return -1
    return ((found >> 1) << targetBits) | (found & 1)
  }
  return {
    read: (bytes, start, end) => {
      if (end - start > longestAddress) return -1
      const authority = hostStart(bytes, start, end)
      if (authority === 0) return readApp(bytes, start, end)
      const isEncrypted = bytes[start + 4] === letterS || bytes[start + 4] === capitalS
      let odd = isEncrypted ? 0 : unencrypted
      const host = userEnd(bytes, authority, end)
      if (host === -1) return -1
      if (host !== authority) odd |= userinfo
      let rest = hostEnd(bytes, host, end)
      const isNumber = rest === 0
      if (isNumber) rest = numberEnd(bytes, host, end)
      if (rest === 0) return -1
      const found = ofHost(bytes, host, rest)
      if (found === -1) return -1
      if (isNumber) odd |= numbered
      if (bytes[rest] === colon && rest < end) {
        const port = portEnd(bytes, rest + 1, end, isEncrypted ? 443 : 80)
        if (port === -1) return -1
        odd |= ported
        rest = port
      }
      const hidden = hiddenIn(bytes, rest, end, host)
      if (hidden === -1) return -1
      return hidden === 1 ? found | odd | nested : found | odd
    },
    readHost: (bytes, start, end) =>
      hostEnd(bytes, start, end) === end ? ofHost(bytes, start, end) : -1,
    taken: (bytes) => {
      let mask = 0
      for (let filter = 0; filter < filters.length; filter++) {
        const { letters, isWhole } = filters[filter] ?? {
          letters: new Uint8Array(),
          isWhole: false,
        }
        const start = hostTo - letters.length
        if (start < hostFrom || (isWhole && start !== hostFrom)) continue
        if (start > hostFrom && bytes[start - 1] !== dot) continue
        let same = 0
        while (same < letters.length && letters[same] === bytes[start + same]) same++
        if (same === letters.length) mask |= 1 << filter
      }
      return mask
    },
    host: (bytes) => String.fromCharCode(...bytes.subarray(hostFrom, hostTo)),
  }
}

const [
  colon = 0,
  slash = 0,
  letterS = 0,
  capitalS = 0,
  dot = 0,
  question = 0,
  hash = 0,
  atSign = 0,
] = Array.from(':/sS.?#@', (each) => each.charCodeAt(0))

/** Where the authority begins, behind `http://` or `https://` in any case; 0 for anything else. */
function hostStart(bytes: Uint8Array, start: number, end: number): number {
  const isHttp =
    ((bytes[start] ?? 0) | 32) === 104 &&
    ((bytes[start + 1] ?? 0) | 32) === 116 &&
    ((bytes[start + 2] ?? 0) | 32) === 116 &&
    ((bytes[start + 3] ?? 0) | 32) === 112
  if (!isHttp) return 0
  const mark = ((bytes[start + 4] ?? 0) | 32) === letterS ? start + 5 : start + 4
  const isMarked = bytes[mark] === colon && bytes[mark + 1] === slash && bytes[mark + 2] === slash
  return isMarked && mark + 3 < end && bytes[mark + 3] !== slash ? mark + 3 : 0
}

/** Where the host begins behind an ordinary name and password; the start without any, -1 where only a parse can tell. */
function userEnd(bytes: Uint8Array, start: number, end: number): number {
  // An empty name with an empty password is none.
  if (bytes[start] === colon) return -1
  for (let each = start; each < end; each++) {
    const byte = bytes[each] ?? 0
    if (byte === atSign) return each === start ? -1 : each + 1
    const kind = inHost[byte]
    if (kind === 3) return start
    if (kind === 0 && byte !== colon) return each === start ? -1 : start
  }
  return start
}

/** Where an IPv4 address in its usual form ends; 0 for any other. */
function numberEnd(bytes: Uint8Array, start: number, end: number): number {
  let each = start
  for (let part = 0; part < 4; part++) {
    if (part > 0 && bytes[each++] !== dot) return 0
    const from = each
    let value = 0
    for (; each < end && each - from < 3; each++) {
      const digit = (bytes[each] ?? 0) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (each === from || value > 255 || (bytes[from] === 48 && each - from > 1)) return 0
  }
  if (each === end) return each
  return bytes[each] === colon || inHost[bytes[each] ?? 0] === 3 ? each : 0
}

/** Where a port ends that is written and not the usual one; -1 where only a parse can tell. */
function portEnd(bytes: Uint8Array, start: number, end: number, usual: number): number {
  let value = 0
  let each = start
  for (; each < end && each - start < 5; each++) {
    const digit = (bytes[each] ?? 0) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  const isEnd = each === end || inHost[bytes[each] ?? 0] === 3
  return isEnd && each > start && value <= 65_535 && value !== usual ? each : -1
}

/** Where an ordinary host of two labels or more ends; 0 for one that needs a whole parse. */
function hostEnd(bytes: Uint8Array, start: number, end: number): number {
  let label = start
  let at = start
  for (; at < end; at++) {
    const kind = inHost[bytes[at] ?? 0]
    if (kind === 1) continue
    if (kind === 3 || bytes[at] === colon) break
    if (kind !== 2 || !isPlainLabel(bytes, label, at)) return 0
    label = at + 1
  }
  if (label === start || at - start > 253 || !isPlainLabel(bytes, label, at)) return 0
  const first = bytes[label] ?? 0
  // A last label that begins with a digit may make the whole an IPv4 address.
  if (first >= 48 && first <= 57) return 0
  return at - label === 9 && isLocalhost(bytes, label) ? 0 : at
}

/** Neither empty nor too long nor Punycode. */
function isPlainLabel(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > 63) return false
  const isPunycode =
    length >= 4 &&
    bytes[start + 2] === 45 &&
    bytes[start] === 120 &&
    bytes[start + 1] === 110 &&
    bytes[start + 3] === 45
  return !isPunycode
}

const localhost = Array.from('localhost', (each) => each.charCodeAt(0))
function isLocalhost(bytes: Uint8Array, start: number): boolean {
  return localhost.every((letter, index) => bytes[start + index] === letter)
}

/**
 * Is an address hidden in a value of the query or fragment? 0 where there is certainly none (as `hasPlainValues` tells),
 * 1 where one with another ordinary host stands plainly, -1 where only a whole reading can tell.
 */
function hiddenIn(bytes: Uint8Array, start: number, end: number, host: number): number {
  let each = start
  for (; each < end; each++) {
    const byte = bytes[each]
    if (byte === question || byte === hash) break
  }
  while (each < end) {
    let value = ++each
    let hasName = false
    for (; each < end; each++) {
      const kind = inRest[bytes[each] ?? 0]
      if (kind === 1) continue
      if (kind === 2) break
      if (kind !== 3) return -1
      if (!hasName) value = each + 1
      hasName = true
    }
    if (each - value < 2) continue
    const kind = beginnings[((bytes[value] ?? 0) << 7) | (bytes[value + 1] ?? 0)] ?? 0
    if (kind === 1) return hasOtherHost(bytes, value, each, host, start) ? 1 : -1
    if (kind === 2 && each - value >= 12 && mayDecode(bytes, value)) return -1
  }
  return 0
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
  if (!isBounded || hostEnd(bytes, each, stop) !== stop) return false
  const length = stop - each
  let same = 0
  while (same < length && bytes[each + same] === bytes[outer + same]) same++
  // An outer host that goes on, with a port or a path behind it, is left to the parser where it begins alike.
  return same < length && outer + same < outerEnd
}

const [percent = 0] = Array.from('%', (each) => each.charCodeAt(0))
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

/** Could a value of twelve characters or more, read as base64 or hex, begin as an address does? */
function mayDecode(bytes: Uint8Array, start: number): boolean {
  let whole = 0
  for (let at = start; at < start + 4; at++) whole = (whole << 6) | (sixBits[bytes[at] ?? 0] ?? 0)
  if (mayBegin(whole >> 16, (whole >> 8) & 255, whole & 255)) return true
  return mayBegin(hexByte(bytes, start), hexByte(bytes, start + 2), hexByte(bytes, start + 4))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const sixBits = new Uint8Array(256)
for (const [bits, each] of Array.from(alphabet).entries()) sixBits[each.charCodeAt(0)] = bits
for (const [each, bits] of [
  ['+', 62],
  ['-', 62],
  ['/', 63],
  ['_', 63],
] as const)
  sixBits[each.charCodeAt(0)] = bits

const hexBits = new Uint8Array(256)
for (let bits = 0; bits < 16; bits++)
  for (const digit of [bits.toString(16), bits.toString(16).toUpperCase()])
    hexBits[digit.charCodeAt(0)] = bits

function hexByte(bytes: Uint8Array, start: number): number {
  return ((hexBits[bytes[start] ?? 0] ?? 0) << 4) | (hexBits[bytes[start + 1] ?? 0] ?? 0)
}

/** `http`, two slashes of either kind, or white space, before which more may stand. */
function mayBegin(first: number, second: number, third: number): boolean {
  if ((first | 32) === 104) return (second | 32) === 116 && (third | 32) === 116
  if (first === slash || first === 92) return second === slash || second === 92
  return (first >= 9 && first <= 13) || first === 32 || first === 160
}

type Suffixes = (bytes: Uint8Array, start: number, end: number) => number

/** Of a host, the value of the longest name that ends it at a label's border; its lowest bit only where it is the whole host. */
function suffixesOf(entries: readonly (readonly [name: string, value: number])[]): Suffixes {
  let size = 4
  while (size < entries.length * 3) size *= 2
  const letters = new Uint8Array(entries.reduce((sum, [name]) => sum + name.length, 0))
  // Of each slot: hash, value, place of its letters, their count.
  const slots = new Int32Array(size * 4)
  const last = size - 1
  let free = 0
  for (const [name, value] of entries) {
    const mixed = hashOf(name)
    let slot = (mixed ^ (mixed >>> 15)) & last
    while (slots[slot * 4 + 1] !== 0) slot = (slot + 1) & last
    slots.set([mixed, value, free, name.length], slot * 4)
    for (let at = 0; at < name.length; at++) letters[free++] = name.charCodeAt(at)
  }
  const find = (mixed: number, bytes: Uint8Array, start: number, end: number): number => {
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
      const at = slot * 4
      const value = slots[at + 1] ?? 0
      if (value === 0) return 0
      if (slots[at] !== mixed || slots[at + 3] !== end - start) continue
      const from = slots[at + 2] ?? 0
      let same = 0
      while (start + same < end && letters[from + same] === bytes[start + same]) same++
      if (start + same === end) return value
    }
  }
  return (bytes, start, end) => {
    let mixed = 0
    let best = 0
    for (let at = end - 1; at >= start; at--) {
      const byte = bytes[at] ?? 0
      if (byte === dot) best = find(mixed, bytes, at + 1, end) || best
      mixed = mix(mixed, byte)
    }
    return find(mixed, bytes, start, end) || best & ~1
  }
}

/** Could a host be drawn like one of some names, told by hashes of folded characters? Never a false no. */
function drawnAlike(
  names: readonly string[],
): (bytes: Uint8Array, start: number, end: number) => boolean {
  const known = new Set(names.map(hashOf))
  return (bytes, start, end) => {
    let mixed = 0
    for (let at = end - 1; at >= start; at--) {
      const byte = bytes[at] ?? 0
      if (byte === dot && known.has(mixed)) return true
      const before = at > start ? bytes[at - 1] : 0
      if (byte === 110 && before === 114) {
        mixed = mix(mixed, 109)
        at--
      } else if (byte === 118 && before === 118) {
        // Three in a row fold from the left, which a reader from the right cannot see.
        if (at - 1 > start && bytes[at - 2] === 118) return true
        mixed = mix(mixed, 119)
        at--
      } else mixed = mix(mixed, folded[byte] ?? byte)
    }
    return known.has(mixed)
  }
}
