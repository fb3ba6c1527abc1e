/** Columns of the date and time pickers, and what is chosen in them. Dates are texts, as programs say them. */

export type Columns = Readonly<{
  columns: readonly (readonly string[])[]
  indexes: readonly number[]
}>

type Fields = 'year' | 'month' | 'day'
const parts = { year: 1, month: 2, day: 3 } as const

export function timeColumns(value: string, start: string, end: string): Columns {
  const first = clock(start, [0, 0])
  const last = clock(end, [23, 59])
  const [hour, minute] = clock(value, [0, 0])
  const hours = range(first[0], last[0])
  const kept = Math.min(last[0], Math.max(first[0], hour))
  const minutes = range(kept === first[0] ? first[1] : 0, kept === last[0] ? last[1] : 59)
  return {
    columns: [hours.map(two), minutes.map(two)],
    indexes: [nearest(hours, kept), nearest(minutes, minute)],
  }
}

export function timeValue(chosen: readonly string[]): string {
  return chosen.join(':')
}

/** `today` where the program says no date. */
export function dateColumns(
  value: string,
  start: string,
  end: string,
  fields: Fields,
  today: string,
): Columns {
  const first = day(start, [1900, 1, 1])
  const last = day(end, [2100, 12, 31])
  const wanted = day(value, day(today, [2026, 1, 1]))
  const kept = before(wanted, first) ? first : before(last, wanted) ? last : wanted
  const [year, month, date] = kept
  const years = range(first[0], last[0])
  const isFirstYear = year === first[0]
  const isLastYear = year === last[0]
  const months = range(isFirstYear ? first[1] : 1, isLastYear ? last[1] : 12)
  const days = range(
    isFirstYear && month === first[1] ? first[2] : 1,
    isLastYear && month === last[1] ? last[2] : daysIn(year, month),
  )
  return {
    columns: [
      years.map((each) => `${each}年`),
      months.map((each) => `${two(each)}月`),
      days.map((each) => `${two(each)}日`),
    ].slice(0, parts[fields]),
    indexes: [nearest(years, year), nearest(months, month), nearest(days, date)].slice(
      0,
      parts[fields],
    ),
  }
}

export function dateValue(chosen: readonly string[]): string {
  return chosen.map((part) => part.replace(/\D/g, '')).join('-')
}

type Day = readonly [year: number, month: number, day: number]

function day(text: string, otherwise: Day): Day {
  const [year, month = 1, date = 1] = text.split(/[-/]/).map(Number)
  if (year === undefined || !Number.isFinite(year) || text === '') return otherwise
  return [year, month, Math.min(date, daysIn(year, month))]
}

function before(one: Day, other: Day): boolean {
  return one[0] * 10_000 + one[1] * 100 + one[2] < other[0] * 10_000 + other[1] * 100 + other[2]
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function clock(text: string, otherwise: readonly [number, number]): readonly [number, number] {
  const said = /^(\d{1,2}):(\d{1,2})$/.exec(text.trim())
  return said ? [Number(said[1]), Number(said[2])] : otherwise
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

function nearest(list: readonly number[], wanted: number): number {
  const place = list.indexOf(wanted)
  if (place >= 0) return place
  return wanted < (list[0] ?? 0) ? 0 : list.length - 1
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
