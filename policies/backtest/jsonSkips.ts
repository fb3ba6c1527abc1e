import { isUtf8 } from './byteValues.ts'

/** Values of columns that nobody reads, skipped with the care of a parser; negative where only a parser can tell. */

/** The closing quote of a text that goes on at `start`. */
export function skipText(bytes: Uint8Array, start: number): number {
  let at = start
  let high = 0
  for (let byte = bytes[at] ?? 0; byte !== 34; byte = bytes[++at] ?? 0) {
    if (byte < 32) return -1
    high |= byte
    if (byte !== 92) continue
    const escaped = bytes[++at] ?? 0
    if (escaped === 117) {
      for (let digit = 0; digit < 4; digit++) if (!isHex(bytes[++at] ?? 0)) return -1
    } else if (isEscape[escaped] !== 1) return -1
  }
  return high < 128 || isUtf8(bytes, start, at) ? at : -1
}

const isEscape = new Uint8Array(256)
for (const each of '"\\/bfnrt') isEscape[each.charCodeAt(0)] = 1

function isHex(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 102)
}

/** Behind a number that begins at `start`. */
export function skipNumber(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === 45 ? start + 1 : start
  const whole = digitsEnd(bytes, at)
  if (whole === at || (bytes[at] === 48 && whole - at > 1)) return -1
  at = whole
  if (bytes[at] === 46) {
    const fraction = digitsEnd(bytes, at + 1)
    if (fraction === at + 1) return -1
    at = fraction
  }
  if (((bytes[at] ?? 0) | 32) === 101) {
    at++
    if (bytes[at] === 43 || bytes[at] === 45) at++
    const power = digitsEnd(bytes, at)
    if (power === at) return -1
    at = power
  }
  return at
}

function digitsEnd(bytes: Uint8Array, start: number): number {
  let at = start
  for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0);
  return at
}
