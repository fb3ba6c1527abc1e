import { longestAddress, skeleton } from './address.ts'
import { codesOf, digits, hasPlainValues, lower, tableOf } from './plainValues.ts'
import { powerAbove } from './powerAbove.ts'
import type { LinkForm } from './attributes.ts'
import type { World } from './world.ts'

/**
 * A reader of ordinary web addresses that allocates nothing. What it takes is certain: scheme http or
 * https in lower case, an ASCII host in lower case without anything odd, no address hidden in a value.
 * Everything else it leaves to `addressOf`, which parses as browsers do.
 */
export type Scan = Readonly<{
  /** Reads an address; false where only a whole parse can tell. */
  read(text: string): boolean
  /** Of the address read last: its system's id, or `unknown`. */
  target(): string
  /** Of the address read last: the form that it has by itself. */
  form(): LinkForm
}>

export function makeScan(world: World): Scan {
  const systems = ['unknown', ...world.systems.keys()]
  // A host's system, and in the lowest bit whether the very host shortens or redirects.
  const hosts = indexOf(
    [...world.hosts].map(([host, { id }]) => {
      const isShort = Number(world.shortHosts.has(host))
      return [host, systems.indexOf(id) * 2 + isShort] as const
    }),
  )
  const isDrawnAlike = drawnAlike([...world.skeletons.keys()])
  let target = 'unknown'
  let form: LinkForm = 'https'
  const readApp = (text: string): boolean => {
    const end = schemeEnd(text)
    const system = end === 0 ? undefined : world.schemes.get(text.slice(0, end))
    if (system === undefined) return false
    target = system.id
    form = 'scheme'
    return true
  }
  return {
    read: (text) => {
      const start = hostStart(text)
      if (start === 0) return readApp(text)
      const end = hostEnd(text, start)
      if (end === 0 || !hasPlainValues(text, end)) return false
      const found = hosts(text, start, end)
      if (found === 0 && isDrawnAlike(text, start, end)) return false
      target = systems[found >> 1] ?? 'unknown'
      form = (found & 1) === 1 ? 'short' : 'https'
      return true
    },
    target: () => target,
    form: () => form,
  }
}

const [dot = 0] = codesOf('.')

/** Where the host begins, behind `http://` or `https://`; 0 for anything else. */
function hostStart(text: string): number {
  // Most addresses are told from any other by one letter.
  if (text.charCodeAt(0) !== 104 || text.length > longestAddress) return 0
  if (text.charCodeAt(4) === 115) return text.startsWith('https://') ? 8 : 0
  return text.startsWith('http://') ? 7 : 0
}

export const inName = tableOf({ 1: `${lower}${lower.toUpperCase()}${digits}-_`, 3: '/?#' })

/** Where an app's scheme ends, when `://` and a name without dots follow; 0 for anything else. */
function schemeEnd(text: string): number {
  const end = text.indexOf(':')
  if (end < 2 || text.length > longestAddress || !text.startsWith('://', end)) return 0
  for (let at = end + 3; at < text.length; at++) {
    const kind = inName[text.charCodeAt(at)]
    if (kind === 3) break
    if (kind !== 1) return 0
  }
  return end
}

export const inHost = tableOf({ 1: `${lower}${digits}-_`, 2: '.', 3: '/?#' })

/** Where an ordinary host of two labels or more ends; 0 for one that needs a whole parse. */
function hostEnd(text: string, start: number): number {
  let label = start
  let at = start
  for (; at < text.length; at++) {
    const kind = inHost[text.charCodeAt(at)]
    if (kind === 1) continue
    if (kind === 3) break
    if (kind !== 2 || !isPlainLabel(text, label, at)) return 0
    label = at + 1
  }
  if (label === start || at - start > 253 || !isPlainLabel(text, label, at)) return 0
  const first = text.charCodeAt(label)
  // A last label that begins with a digit may make the whole an IPv4 address.
  if (first >= 48 && first <= 57) return 0
  return at - label === 9 && text.startsWith('localhost', label) ? 0 : at
}

/** Neither empty nor too long nor Punycode. */
function isPlainLabel(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > 63) return false
  return length < 4 || text.charCodeAt(start + 2) !== 45 || !text.startsWith('xn--', start)
}

/** Of a host, the value of the longest name that ends it at a label's border; 0 without one. */
type Suffixes = (text: string, start: number, end: number) => number

/**
 * Names hashed from their ends, so that one pass over a host meets all its suffixes. The lowest bit
 * of a value is kept only where the name is the whole host.
 */
function indexOf(entries: readonly (readonly [name: string, value: number])[]): Suffixes {
  const size = powerAbove(entries.length * 3)
  const names: string[] = Array.from({ length: size }, () => '')
  const values = new Int32Array(size)
  const hashes = new Int32Array(size)
  const slotOf = (mixed: number): number => (mixed ^ (mixed >>> 15)) & (size - 1)
  for (const [name, value] of entries) {
    const mixed = hashOf(name)
    let slot = slotOf(mixed)
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1)
    names[slot] = name
    values[slot] = value
    hashes[slot] = mixed
  }
  const find = (mixed: number, text: string, start: number, end: number): number => {
    for (let slot = slotOf(mixed); values[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (hashes[slot] !== mixed) continue
      const name = names[slot] ?? ''
      if (name.length === end - start && text.startsWith(name, start)) return values[slot] ?? 0
    }
    return 0
  }
  return (text, start, end) => {
    let mixed = 0
    let best = 0
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at)
      if (code === dot) best = find(mixed, text, at + 1, end) || best
      mixed = mix(mixed, code)
    }
    return find(mixed, text, start, end) || best & ~1
  }
}

/** One more character of a name's hash. */
export function mix(mixed: number, code: number): number {
  return Math.imul(mixed ^ code, 0x0100_0193)
}

/** Could a host be drawn like one of some names, told by hashes of folded characters? Never a false no. */
function drawnAlike(
  names: readonly string[],
): (text: string, start: number, end: number) => boolean {
  const known = new Set(names.map(hashOf))
  return (text, start, end) => {
    let mixed = 0
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at)
      if (code === dot && known.has(mixed)) return true
      const before = at > start ? text.charCodeAt(at - 1) : 0
      if (code === 110 && before === 114) {
        mixed = mix(mixed, 109)
        at--
      } else if (code === 118 && before === 118) {
        // Three in a row fold from the left, which a reader from the right cannot see.
        if (at - 1 > start && text.charCodeAt(at - 2) === 118) return true
        mixed = mix(mixed, 119)
        at--
      } else mixed = mix(mixed, folded[code] ?? code)
    }
    return known.has(mixed)
  }
}

/** The hash of a name, from its end. */
export function hashOf(name: string): number {
  let mixed = 0
  for (let at = name.length - 1; at >= 0; at--) mixed = mix(mixed, name.charCodeAt(at))
  return mixed
}

/** As `skeleton` folds single characters. */
export const folded = Uint8Array.from({ length: 128 }, (_, code) =>
  skeleton(String.fromCharCode(code)).charCodeAt(0),
)
