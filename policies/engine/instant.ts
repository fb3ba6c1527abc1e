/** Instants without a clock: ISO 8601 text to milliseconds since 1970 UTC and back. */

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d\d:[0-5]\d)?)?$/

/** Days since 1970-01-01 of a Gregorian date. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dateOf(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

/** Minutes east of UTC of `+08:00` or `Z`. */
function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
}

/**
 * Milliseconds since 1970 UTC. A date alone means that day's last millisecond in `zone`; a time
 * without a zone is meant in `zone`. Undefined for what is no date (30 February among them).
 */
export function instantOf(text: string, zone: string): number | undefined {
  const plain = plainInstant(text)
  if (plain !== undefined) return plain
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, fraction, written] = match
  const days = dayNumber(Number(year), Number(month), Number(day))
  const [, sameMonth, sameDay] = dateOf(days)
  if (sameMonth !== Number(month) || sameDay !== Number(day)) return undefined
  const offset = offsetMinutes(written ?? zone) * 60_000
  if (Math.abs(offset) >= 86_400_000) return undefined
  if (hour === undefined) return (days + 1) * 86_400_000 - 1 - offset
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  const clock = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second ?? 0) * 1_000
  return days * 86_400_000 + clock + Number((fraction ?? '').padEnd(3, '0')) - offset
}

/** Where 2021-09-17T23:59:59+08:00 has its marks; behind them all are digits. */
const marks = '    -  -  T  :  :  ±  :  '

/** The usual form, read without a pattern because logs have millions of them; undefined for any other. */
function plainInstant(text: string): number | undefined {
  if (text.length !== marks.length) return undefined
  for (let at = 0; at < marks.length; at++) {
    const code = text.charCodeAt(at)
    const mark = marks.charCodeAt(at)
    const isRight =
      at === 19
        ? code === 43 || code === 45
        : mark === 32
          ? code >= 48 && code <= 57
          : code === mark
    if (!isRight) return undefined
  }
  const pair = (at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
  const month = pair(5)
  const day = pair(8)
  const hour = pair(11)
  const minute = pair(14)
  const second = pair(17)
  const offset = pair(20) * 60 + pair(23)
  // What may be no date at all is left to the slower reading.
  if (month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59)
    return undefined
  if (pair(20) > 23 || pair(23) > 59) return undefined
  const days = dayNumber(pair(0) * 100 + pair(2), month, day)
  const clock = (hour * 60 + minute) * 60 + second
  const shift = text.charCodeAt(19) === 45 ? offset : -offset
  return days * 86_400_000 + clock * 1_000 + shift * 60_000
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** ISO 8601 with seconds in a zone: 2021-09-17T23:59:59+08:00. */
export function isoOf(instant: number, zone: string): string {
  const local = instant + offsetMinutes(zone) * 60_000
  const days = Math.floor(local / 86_400_000)
  const seconds = Math.floor((local - days * 86_400_000) / 1_000)
  const [year, month, day] = dateOf(days)
  const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(two)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${time.join(':')}${zone}`
}
