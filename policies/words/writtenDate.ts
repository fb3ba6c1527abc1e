import type { Ruling, Words } from '../engine/model.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** An ISO 8601 instant written out as it stands in its own zone, no finer than is known. */
export function writtenDate(instant: string, precision: Ruling['inForce']['precision']): Words {
  const [, year, monthDigits, dayDigits, time] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(instant) ?? refuse(instant)
  const month = Number(monthDigits)
  const monthName = months[month - 1] ?? refuse(instant)
  if (precision === 'year') return { zh: `${year} 年`, en: `${year}` }
  if (precision === 'month') return { zh: `${year} 年 ${month} 月`, en: `${monthName} ${year}` }
  const day = Number(dayDigits)
  const zh = `${year} 年 ${month} 月 ${day} 日`
  const en = `${day} ${monthName} ${year}`
  return precision === 'day' ? { zh, en } : { zh: `${zh} ${time}`, en: `${time} on ${en}` }
}

function refuse(instant: string): never {
  throw new Error(`expected an instant such as 2021-09-17T00:00:00+08:00, got "${instant}"`)
}
