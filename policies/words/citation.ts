import type { Words } from '../engine/model.ts'
import { writtenDate } from './writtenDate.ts'

/** One work that a source names: where it stands, what is said of it, and its date where one is given. */
export type Citation = Readonly<{
  address?: string
  /** Who publishes there: example.com. */
  site?: string
  remark?: string
  date?: Words
}>

/** The works in the text of a source, which stand between semicolons; those in brackets do not part them. */
export function citationsOf(text: string): readonly Citation[] {
  return partsOf(text).map((part) => {
    const address = /https?:\/\/\S+/.exec(part)?.[0].replace(/,$/, '')
    const rest = address === undefined ? part : part.replace(address, '')
    const remark = rest.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '')
    const bare = /^\([^()]*\)$/.test(remark) ? remark.slice(1, -1) : remark
    const date = dateIn(bare)
    return {
      ...(address === undefined ? {} : { address, site: siteOf(address) }),
      ...(bare === '' ? {} : { remark: bare }),
      ...(date ? { date } : {}),
    }
  })
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const [at, character] of Array.from(text, (each, index) => [index, each] as const)) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character !== ';' || depth > 0) continue
    parts.push(text.slice(start, at))
    start = at + 1
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}

function siteOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#:].*$/, '')
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `17 Sep 2021`, or `Jan 2022`. */
function dateIn(text: string): Words | undefined {
  const found =
    /(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (20\d\d)\b/.exec(text)
  if (found === null) return undefined
  const [, day, month = '', year] = found
  const twoDigits = (number: number | string): string => String(number).padStart(2, '0')
  const date = `${year}-${twoDigits(months.indexOf(month) + 1)}-${twoDigits(day ?? 1)}T00:00`
  return writtenDate(date, day === undefined ? 'month' : 'day')
}
