import { powerAbove } from '../engine/powerAbove.ts'
import { folded, hashOf, mix } from '../engine/scan.ts'
import type { HostLabels } from './hostLabels.ts'

/**
 * Of the host that was split into labels and ends at `end`, the value of the longest known name that ends it at a
 * label's border, its lowest bit only where it is the whole host; 0 without one, -1 where only a whole parse can tell.
 */
export type HostTable = (labels: HostLabels, bytes: Uint8Array, end: number) => number

/** Of each slot: hash, value, place of its letters, their count. */
const width = 4
/** What stands for an end of names that is none itself, and for names of one hash. */
const [between, unsure] = [-1, -2]

/** Slots of hashes, the letters that they mean, and the mask of a slot. */
export type HostSlots = Readonly<{ slots: Int32Array; letters: Uint8Array; last: number }>

/** Values are above 1. A name is found from its last label on, and none is longer than what is met first in vain. */
export function hostSlots(entries: readonly (readonly [name: string, value: number])[]): HostSlots {
  const known = new Map<number, { name: string; value: number }>()
  for (const [whole, value] of entries) {
    const labels = whole.split('.')
    let mixed = 0
    for (let label = labels.length - 1; label >= 0; label--) {
      mixed = withLabel(mixed, labelHash(labels[label] ?? ''))
      const name = labels.slice(label).join('.')
      const own = name === whole ? value : between
      const other = known.get(mixed)
      if (other === undefined) known.set(mixed, { name, value: own })
      else if (other.name !== name) other.value = unsure
      else if (other.value === between) other.value = own
    }
  }
  const size = powerAbove(known.size * 3)
  const names = [...known.values()].map(({ name }) => name)
  const letters = new Uint8Array(names.reduce((sum, { length }) => sum + length, 0))
  const slots = new Int32Array(size * width)
  const last = size - 1
  let free = 0
  for (const [mixed, { name, value }] of known) {
    let slot = mixed & last
    while (slots[slot * width + 1] !== 0) slot = (slot + 1) & last
    slots.set([mixed, value, free, name.length], slot * width)
    for (let at = 0; at < name.length; at++) letters[free++] = name.charCodeAt(at)
  }
  return { slots, letters, last }
}

export function makeHostTable({ slots, letters, last }: HostSlots): HostTable {
  return ({ starts, hashes, count }, bytes, end) => {
    let mixed = 0
    let best = -1
    let start = 0
    for (let label = count - 1; label >= 0; label--) {
      mixed = withLabel(mixed, hashes[label] ?? 0)
      let slot = (mixed & last) * width
      while (slots[slot + 1] !== 0 && slots[slot] !== mixed)
        slot = slot === last * width ? 0 : slot + width
      const value = slots[slot + 1] ?? 0
      if (value === 0) break
      if (value === between) continue
      best = slot
      start = starts[label] ?? 0
    }
    if (best === -1) return 0
    const value = slots[best + 1] ?? 0
    const from = slots[best + 2] ?? 0
    const length = end - start
    if (value === unsure || slots[best + 3] !== length) return -1
    for (let at = 0; at < length; at++) if (letters[from + at] !== bytes[start + at]) return -1
    return start === starts[0] ? value : value & ~1
  }
}

function labelHash(label: string): number {
  let mixed = 0
  for (let at = 0; at < label.length; at++) mixed = mix(mixed, label.charCodeAt(at))
  return mixed
}

/** The hash of a name from that of what stands behind its first label. */
function withLabel(behind: number, label: number): number {
  const mixed = Math.imul(behind ^ label, 0x9e37_79b1) + 1
  return mixed ^ (mixed >>> 15)
}

/** What a hash of folded characters can be: that of a name, or of what stands behind a dot in one. */
export const [wholeAlike, behindAlike] = [1, 2]

/** By hash, what it can be, as bits. */
export function alikeHashes(names: readonly string[]): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  const add = (name: string, bit: number): void =>
    void known.set(hashOf(name), (known.get(hashOf(name)) ?? 0) | bit)
  for (const name of names) {
    add(name, wholeAlike)
    for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1))
      add(name.slice(dot + 1), behindAlike)
  }
  return known
}

/** Could a host be drawn like one of some names, told by hashes of folded characters? Never a false no. */
export function drawnAlike(
  names: readonly string[],
): (bytes: Uint8Array, start: number, end: number) => boolean {
  const known = alikeHashes(names)
  return (bytes, start, end) => {
    let mixed = 0
    for (let at = end - 1; at >= start; at--) {
      const byte = bytes[at] ?? 0
      if (byte === 46) {
        const own = known.get(mixed) ?? 0
        if ((own & wholeAlike) !== 0) return true
        // No name ends like this, and none does with more before it.
        if (own === 0) return false
      }
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
    return ((known.get(mixed) ?? 0) & wholeAlike) !== 0
  }
}
