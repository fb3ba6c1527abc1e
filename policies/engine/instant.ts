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

/** The usual form, read without a pattern because logs have millions of them; undefined for any other. */
function plainInstant(text: string): number | undefined {
  const sign = text.charCodeAt(19)
  const isMarked =
    text.length === 25 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    text.charCodeAt(10) === capitalT &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon &&
    text.charCodeAt(22) === colon &&
    (sign === plus || sign === hyphen)
  if (!isMarked) return undefined
  const century = pairAt(text, 0)
  const year = pairAt(text, 2)
  const month = pairAt(text, 5)
  const day = pairAt(text, 8)
  const hour = pairAt(text, 11)
  const minute = pairAt(text, 14)
  const second = pairAt(text, 17)
  const hours = pairAt(text, 20)
  const minutes = pairAt(text, 23)
  // What may be no date at all, such as 29 February, is left to the slower reading.
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59
  if (!isPlain || !(second <= 59 && hours <= 23 && minutes <= 59)) return undefined
  const days = dayNumber(century * 100 + year, month, day)
  const clock = (hour * 60 + minute) * 60 + second
  const shift = (hours * 60 + minutes) * (sign === hyphen ? 60_000 : -60_000)
  const instant = days * 86_400_000 + clock * 1_000 + shift
  return Number.isNaN(instant) ? undefined : instant
}

const [plus = 0, hyphen = 0, colon = 0, capitalT = 0] = Array.from('+-:T', (each) =>
  each.charCodeAt(0),
)

/** The number that two digits write; not a number where they are none. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
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
