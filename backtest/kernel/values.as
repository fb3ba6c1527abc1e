// Instants, numbers and ids, as byteValues.ts reads them.
import { instantAt } from '../../policies/backtest/kernelLayout'

/** The number that two digits write; negative where they are none. */
// @ts-ignore: decorator
@inline
function pairAt(at: usize): i32 {
  const tens = <i32>load<u8>(at) - 48
  const ones = <i32>load<u8>(at + 1) - 48
  return <u32>tens <= 9 && <u32>ones <= 9 ? tens * 10 + ones : -10000
}

let dayFirst: u64 = 0
let dayLast: u64 = 0
let day: f64 = 0
let zoneFirst: u32 = 0
let zoneLast: u32 = 0
let zone: f64 = 0

/** Stores the instant that begins at `start`, and answers where its quote stands; 0 for any other form than `instantIn` takes. */
export function readInstant(start: usize): usize {
  const first = load<u64>(start)
  const last = load<u64>(start + 3)
  if (first != dayFirst || last != dayLast) {
    const isMarked = load<u16>(start) == 0x3032 && load<u8>(start + 4) == 45 && load<u8>(start + 7) == 45
    if (!isMarked || load<u8>(start + 10) != 84) return 0
    const year = pairAt(start + 2)
    const month = pairAt(start + 5)
    const date = pairAt(start + 8)
    if (year < 0 || month < 1 || month > 12 || date < 1) return 0
    const isLeap = (year & 3) == 0
    const most = month == 2 ? (isLeap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
    if (date > most) return 0
    // Days before a month of a year that begins in March.
    const shifted = month > 2 ? month - 3 : month + 9
    const before = (shifted * 153 + 2) / 5
    const leaps = (year + 3) >> 2
    const ordinal = month > 2 ? before + 59 + i32(isLeap) : before - 306
    day = <f64>(10957 + year * 365 + leaps + ordinal + date - 1) * 86400000.0
    dayFirst = first
    dayLast = last
  }
  if (load<u8>(start + 13) != 58 || load<u8>(start + 16) != 58) return 0
  const hour = pairAt(start + 11)
  const minute = pairAt(start + 14)
  const second = pairAt(start + 17)
  if (<u32>hour > 23 || <u32>minute > 59 || <u32>second > 59) return 0
  let at = start + 19
  let fraction = 0
  if (load<u8>(at) == 46) {
    at++
    let unit = 100
    for (; unit > 0; at++) {
      const digit = <i32>load<u8>(at) - 48
      if (<u32>digit > 9) break
      fraction += digit * unit
      unit = unit == 1 ? 0 : unit / 10
    }
    if (unit == 100) return 0
  }
  let shift: f64 = 0
  if (load<u8>(at) == 90) at++
  else {
    const head = load<u32>(at)
    const tail = <u32>load<u16>(at + 4)
    if (head != zoneFirst || tail != zoneLast) {
      const sign = load<u8>(at)
      if ((sign != 43 && sign != 45) || load<u8>(at + 3) != 58) return 0
      const hours = pairAt(at + 1)
      const minutes = pairAt(at + 4)
      if (<u32>hours > 23 || <u32>minutes > 59) return 0
      zone = <f64>((hours * 60 + minutes) * (sign == 43 ? 60000 : -60000))
      zoneFirst = head
      zoneLast = tail
    }
    shift = zone
    at += 6
  }
  if (load<u8>(at) != 34) return 0
  store<f64>(instantAt, day + <f64>(((hour * 60 + minute) * 60 + second) * 1000 + fraction) - shift)
  return at
}

/** The value of digits from `start` on, which end at `numberEnd`; -1 for none and for one that is no such number. */
export let numberEnd: usize = 0
export function numberAt(start: usize): i32 {
  let at = start
  let value = 0
  for (; at - start <= 9; at++) {
    const digit = <i32>load<u8>(at) - 48
    if (<u32>digit > 9) break
    value = value * 10 + digit
  }
  numberEnd = at
  if (at == start || at - start > 9 || (load<u8>(start) == 48 && at - start > 1)) return -1
  return value
}

/** Is what stands between an id, as `isId` tells? */
export function isId(start: usize, end: usize): bool {
  if (end == start || end - start > 64 || load<u8>(start) == 45) return false
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (!((byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte == 45)) return false
  }
  return true
}
