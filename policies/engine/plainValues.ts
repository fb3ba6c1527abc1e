/** Character codes. */
export function codesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

/** A table by character code: each mark at the codes of some characters, 0 elsewhere. */
export function tableOf(marks: Readonly<Record<number, string>>): Uint8Array {
  const table = new Uint8Array(65_536)
  for (const [kind, characters] of Object.entries(marks))
    for (const code of codesOf(characters)) table[code] = Number(kind)
  return table
}

export const lower = 'abcdefghijklmnopqrstuvwxyz'
export const digits = '0123456789'

const [question = 0, hash = 0] = codesOf('?#')

/** Characters that the parser keeps as they are in a query and a fragment. */
export const inRest = tableOf({
  1: `${lower}${lower.toUpperCase()}${digits}-._~!$()*+,;:@/[]%`,
  2: '&?#',
  3: '=',
})

/**
 * Is there certainly no address in any value of the query and fragment, which begin at or behind
 * `start`? Told from how values begin, without reading them; a false no is possible, a false yes is not.
 */
export function hasPlainValues(text: string, start: number): boolean {
  const end = text.length
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === question || code === hash) break
  }
  while (at < end) {
    let value = ++at
    let hasName = false
    for (; at < end; at++) {
      const kind = inRest[text.charCodeAt(at)]
      if (kind === 1) continue
      if (kind === 2) break
      if (kind !== 3) return false
      if (!hasName) value = at + 1
      hasName = true
    }
    if (at - value >= 2 && mayHideAddress(text, value, at)) return false
  }
  return true
}

/** Does a value begin as an address does: plain, in base64, or in hex? Escapes further on change no beginning. */
function mayHideAddress(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
  const kind = beginnings[(first << 7) | second] ?? 0
  return kind === 1 || (kind === 2 && end - start >= 12)
}

/** Bytes with which a hidden address can begin, and the upper halves of those that can follow. */
const openings: readonly (readonly [first: readonly number[], next: readonly number[]])[] = [
  [codesOf('hH'), [5, 7]],
  [codesOf('/\\'), [2, 5]],
  // White space before it: any of these, or more white space.
  [
    [...codesOf('\t\n\v\f\r '), 160],
    [0, 2, 4, 5, 6, 10],
  ],
]
/** Without its last two digits, which have two spellings: none of these bytes comes to them. */
const base64 = `${lower.toUpperCase()}${lower}${digits}`

/** By the first two characters of a value: 1 where an address may stand, 2 where one may in twelve or more. */
export const beginnings = new Uint8Array(128 * 128)
function mark(pair: string, kind: number): void {
  beginnings[(pair.charCodeAt(0) << 7) | pair.charCodeAt(1)] = kind
}
for (const [bytes, halves] of openings)
  for (const byte of bytes) {
    for (const half of halves) mark(`${base64[byte >> 2]}${base64[((byte & 3) << 4) | half]}`, 2)
    const pair = byte.toString(16).padStart(2, '0')
    for (const each of [pair, pair.toUpperCase()]) mark(each, 2)
  }
for (const pair of ['ht', 'hT', 'Ht', 'HT', '//']) mark(pair, 1)
for (let code = 0; code < 128; code++) {
  mark(`%${String.fromCharCode(code)}`, 1)
  mark(`${String.fromCharCode(code)}%`, 1)
}

/** What a value of twelve characters or more begins with where it may hide an address in base64 or hex. */
export const hidingPairs: readonly string[] = Array.from(beginnings.keys())
  .filter((pair) => beginnings[pair] === 2)
  .map((pair) => String.fromCharCode(pair >> 7, pair & 127))
