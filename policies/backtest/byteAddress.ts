import { longestAddress } from '../engine/address.ts'
import { beginnings, inRest } from '../engine/plainValues.ts'
import { folded, hashOf, inHost, inName, mix } from '../engine/scan.ts'
import type { World } from '../engine/world.ts'
import { schemeWords, type Vocabulary } from './vocabulary.ts'
import { seedOf } from './wordTable.ts'

/**
 * What an address in a row's bytes leads to: the target's code times 8, plus 1 where the host shortens, 2 where
 * others can read what it carries, 4 where its scheme is an app's. -1 where only a whole parse can tell.
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
export const isUnencrypted = 2
export const isApp = 4

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
    return target === -1 ? -1 : target * 8 + isApp
  }
  const ofHost = (bytes: Uint8Array, start: number, end: number): number => {
    hostFrom = start
    hostTo = end
    const found = hostTarget(bytes, start, end)
    if (found === 0 && isDrawnAlike(bytes, start, end)) return -1
    return (found >> 1) * 8 + (found & 1)
  }
  return {
    read: (bytes, start, end) => {
      if (end - start > longestAddress) return -1
      const host = hostStart(bytes, start, end)
      if (host === 0) return readApp(bytes, start, end)
      const rest = hostEnd(bytes, host, end)
      if (rest === 0 || !hasPlainRest(bytes, rest, end)) return -1
      const found = ofHost(bytes, host, rest)
      return found === -1 || bytes[start + 4] === letterS ? found : found + isUnencrypted
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

const [colon = 0, slash = 0, letterS = 0, dot = 0, question = 0, hash = 0] = Array.from(
  ':/s.?#',
  (each) => each.charCodeAt(0),
)

/** Where the host begins, behind `http://` or `https://`; 0 for anything else. */
function hostStart(bytes: Uint8Array, start: number, end: number): number {
  const isHttp =
    bytes[start] === 104 &&
    bytes[start + 1] === 116 &&
    bytes[start + 2] === 116 &&
    bytes[start + 3] === 112
  if (!isHttp) return 0
  const at = bytes[start + 4] === letterS ? start + 5 : start + 4
  const isMarked = bytes[at] === colon && bytes[at + 1] === slash && bytes[at + 2] === slash
  return isMarked && at + 3 <= end ? at + 3 : 0
}

/** Where an ordinary host of two labels or more ends; 0 for one that needs a whole parse. */
function hostEnd(bytes: Uint8Array, start: number, end: number): number {
  let label = start
  let at = start
  for (; at < end; at++) {
    const kind = inHost[bytes[at] ?? 0]
    if (kind === 1) continue
    if (kind === 3) break
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

/** As `hasPlainValues`: is there certainly no address in any value of the query and fragment? */
function hasPlainRest(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start
  for (; at < end; at++) {
    const byte = bytes[at]
    if (byte === question || byte === hash) break
  }
  while (at < end) {
    let value = ++at
    let hasName = false
    for (; at < end; at++) {
      const kind = inRest[bytes[at] ?? 0]
      if (kind === 1) continue
      if (kind === 2) break
      if (kind !== 3) return false
      if (!hasName) value = at + 1
      hasName = true
    }
    if (at - value < 2) continue
    const kind = beginnings[((bytes[value] ?? 0) << 7) | (bytes[value + 1] ?? 0)] ?? 0
    if (kind === 1) return false
    if (kind === 2 && at - value >= 12 && mayDecode(bytes, value)) return false
  }
  return true
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
