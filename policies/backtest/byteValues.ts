/** Values of rows, read from their bytes. */

/** Is a name's byte one that an id may have: a small letter, a digit, or a hyphen inside? */
export function isId(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start || end - start > 64 || bytes[start] === hyphen) return false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    const isPlain = (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte === hyphen
    if (!isPlain) return false
  }
  return true
}

/** The whole number that digits write, or -1: for none, for leading zeros and for one beyond `most`. */
export function numberIn(bytes: Uint8Array, start: number, end: number, most: number): number {
  if (end === start || end - start > 9 || (bytes[start] === 48 && end - start > 1)) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value <= most ? value : -1
}

const [hyphen = 0, plus = 0, colon = 0, stop = 0, capitalT = 0, capitalZ = 0] = Array.from(
  '-+:.TZ',
  (each) => each.charCodeAt(0),
)
const monthDays = Int8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
const daysBefore = Int16Array.of(0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
/** Of 1 January 2000. */
const firstDay = 10_957

/**
 * Milliseconds since 1970 UTC of an instant from 2000 to 2099, with seconds, up to three digits more, and a zone:
 * 2021-09-17T12:00:00.250+08:00. NaN for any other form.
 */
export function instantIn(bytes: Uint8Array, start: number, end: number): number {
  const isMarked =
    end - start >= 20 &&
    bytes[start] === 50 &&
    bytes[start + 1] === 48 &&
    bytes[start + 4] === hyphen &&
    bytes[start + 7] === hyphen &&
    bytes[start + 10] === capitalT &&
    bytes[start + 13] === colon &&
    bytes[start + 16] === colon
  if (!isMarked) return NaN
  const year = pairAt(bytes, start + 2)
  const month = pairAt(bytes, start + 5)
  const day = pairAt(bytes, start + 8)
  const hour = pairAt(bytes, start + 11)
  const minute = pairAt(bytes, start + 14)
  const second = pairAt(bytes, start + 17)
  if (!(year >= 0 && month >= 1 && month <= 12 && hour >= 0 && hour <= 23)) return NaN
  if (!(minute >= 0 && minute <= 59 && second >= 0 && second <= 59)) return NaN
  const isLeap = (year & 3) === 0
  const most = (monthDays[month] ?? 0) + (isLeap && month === 2 ? 1 : 0)
  if (!(day >= 1 && day <= most)) return NaN
  const leaps = ((year + 3) >> 2) + (isLeap && month > 2 ? 1 : 0)
  const days = firstDay + year * 365 + leaps + (daysBefore[month] ?? 0) + day - 1
  let at = start + 19
  let fraction = 0
  if (bytes[at] === stop) {
    at++
    let unit = 100
    for (; at < end && unit > 0; at++) {
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) break
      fraction += digit * unit
      unit = unit === 1 ? 0 : unit / 10
    }
    if (unit === 100) return NaN
  }
  const shift = zoneIn(bytes, at, end)
  return days * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1_000 + fraction - shift
}

/** Milliseconds east of UTC; NaN for what is no zone. */
function zoneIn(bytes: Uint8Array, start: number, end: number): number {
  const sign = bytes[start]
  if (sign === capitalZ) return end - start === 1 ? 0 : NaN
  if (end - start !== 6 || bytes[start + 3] !== colon || (sign !== plus && sign !== hyphen))
    return NaN
  const hours = pairAt(bytes, start + 1)
  const minutes = pairAt(bytes, start + 4)
  if (!(hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59)) return NaN
  return (hours * 60 + minutes) * (sign === plus ? 60_000 : -60_000)
}

/** The number that two digits write; negative where they are none. */
function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** Is a run of bytes UTF-8, as browsers and JSON want it: no overlong forms, no surrogates? */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  return utf8End(bytes, start, end) === end
}

/** How far a run of bytes is UTF-8. */
export function utf8End(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      at++
      continue
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
    if (first < 0xc2 || first > 0xf4 || at + more >= end) return at
    const second = bytes[at + 1] ?? 0
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (second < least || second > most) return at
    for (let each = 2; each <= more; each++)
      if (((bytes[at + each] ?? 0) & 0xc0) !== 0x80) return at
    at += more + 1
  }
  return end
}
