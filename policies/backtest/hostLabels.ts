import { inHost, mix } from '../engine/scan.ts'

/** The labels of the host that was split last: where each begins and the hash of each, in order. */
export type HostLabels = {
  readonly starts: Int32Array
  readonly hashes: Int32Array
  count: number
}

/** Hosts of more labels need a whole parse. */
const mostLabels = 40
const [dot = 0, colon = 0] = Array.from('.:', (each) => each.charCodeAt(0))

export function emptyLabels(): HostLabels {
  return { starts: new Int32Array(mostLabels), hashes: new Int32Array(mostLabels), count: 0 }
}

/** Splits what stands from `start` on at its dots, as far as a host's letters go, and answers how far; 0 for too many. */
export function splitHost(
  labels: HostLabels,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const { starts, hashes } = labels
  let count = 0
  let label = start
  let mixed = 0
  let at = start
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    const kind = inHost[byte]
    if (kind === 1) {
      mixed = mix(mixed, byte)
      continue
    }
    if (kind !== 2) break
    if (count === mostLabels - 1) return 0
    starts[count] = label
    hashes[count++] = mixed
    mixed = 0
    label = at + 1
  }
  starts[count] = label
  hashes[count++] = mixed
  labels.count = count
  return at
}

/** Is what was split, up to `end`, an ordinary host of two labels or more, whatever stands behind it? */
export function isPlainHost(labels: HostLabels, bytes: Uint8Array, end: number): boolean {
  const { starts, count } = labels
  const start = starts[0] ?? 0
  if (count < 2 || end - start > 253) return false
  let next = end
  for (let each = count - 1; each >= 0; each--) {
    const label = starts[each] ?? 0
    if (!isPlainLabel(bytes, label, next)) return false
    next = label - 1
  }
  const last = starts[count - 1] ?? 0
  const first = bytes[last] ?? 0
  // A last label that begins with a digit may make the whole an IPv4 address.
  if (first >= 48 && first <= 57) return false
  return end - last !== 9 || !isLocalhost(bytes, last)
}

/** Where an ordinary host ends before a port, a path or the end; 0 for one that needs a whole parse. */
export function hostEnd(labels: HostLabels, bytes: Uint8Array, start: number, end: number): number {
  const at = splitHost(labels, bytes, start, end)
  if (at === 0 || !isPlainHost(labels, bytes, at)) return 0
  return at === end || bytes[at] === colon || inHost[bytes[at] ?? 0] === 3 ? at : 0
}

/** Neither empty nor too long nor Punycode. */
function isPlainLabel(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length <= 0 || length > 63) return false
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

/** Where an IPv4 address in its usual form ends; 0 for any other. */
export function numberEnd(bytes: Uint8Array, start: number, end: number): number {
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

/**
 * Where a host ends that only a parse can read: before a port, a path or the end. 0 where more than a host may be meant,
 * by a name before it, a bracket, white space or a slash the other way.
 */
export function hardEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === colon || inHost[byte] === 3) break
    if (byte <= 32 || byte === 127 || notInHard.includes(byte)) return 0
  }
  return at
}

const notInHard = Uint8Array.from('@[\\', (each) => each.charCodeAt(0))
