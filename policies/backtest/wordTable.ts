import { mix } from '../engine/scan.ts'

/** One word that a column knows, and the code that stands for it. */
export type Word = Readonly<{ column: number; text: string; code: number }>

/** Codes of words by column, found by their bytes. */
export type WordTable = Readonly<{
  /** The code of the bytes from `start` to `end`, whose hash began with the column's seed; -1 for no known word. */
  find(column: number, bytes: Uint8Array, start: number, end: number, hash: number): number
}>

/** Where the hash of a column's word begins; `mix` goes on with each byte. */
export function seedOf(column: number): number {
  return Math.imul(column + 2, 0x9e37_79b1)
}

/** Words are ASCII: ids, and words of the vocabularies. */
export function makeWordTable(words: readonly Word[]): WordTable {
  let size = 16
  while (size < words.length * 3) size *= 2
  const letters = new Uint8Array(words.reduce((sum, { text }) => sum + text.length, 0))
  // Of each slot: hash, column, place of its letters, their count, code.
  const slots = new Int32Array(size * 5).fill(-1)
  const last = size - 1
  let free = 0
  for (const { column, text, code } of words) {
    let hash = seedOf(column)
    for (let at = 0; at < text.length; at++) {
      letters[free + at] = text.charCodeAt(at)
      hash = mix(hash, text.charCodeAt(at))
    }
    let slot = (hash ^ (hash >>> 15)) & last
    while (slots[slot * 5 + 1] !== -1) slot = (slot + 1) & last
    slots.set([hash, column, free, text.length, code], slot * 5)
    free += text.length
  }
  return {
    find: (column, bytes, start, end, hash) => {
      for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
        const at = slot * 5
        const owner = slots[at + 1] ?? -1
        if (owner === -1) return -1
        if (slots[at] !== hash || owner !== column || slots[at + 3] !== end - start) continue
        const from = slots[at + 2] ?? 0
        let same = 0
        while (start + same < end && letters[from + same] === bytes[start + same]) same++
        if (start + same === end) return slots[at + 4] ?? -1
      }
    },
  }
}
