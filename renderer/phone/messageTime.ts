import type { Language } from '../../electron/ipc/host.ts'
import { clockOf, shortDate } from '../dates.ts'

const day = 86_400_000

function dayNumber(instant: string): number {
  return Date.parse(`${instant.slice(0, 10)}T00:00:00Z`) / day
}

/** 20:14 today, yesterday, or the date: what a chat list shows at a line's end. */
export function messageTime(
  at: string,
  now: string,
  language: Language,
  yesterday: string,
): string {
  if (at.slice(0, 10) === now.slice(0, 10)) return clockOf(at)
  return dayNumber(now) - dayNumber(at) === 1 ? yesterday : shortDate(at, language)
}

/** The separator over a message: the time today, otherwise the date too. */
export function separatorTime(at: string, now: string, language: Language): string {
  if (at.slice(0, 10) === now.slice(0, 10)) return clockOf(at)
  return `${shortDate(at, language)} ${clockOf(at)}`
}

/** A separator stands over the first message and after a pause of five minutes. */
export function isAfterPause(at: string, before: string | undefined): boolean {
  return before === undefined || Math.abs(Date.parse(at) - Date.parse(before)) >= 5 * 60_000
}
