import type { Language } from '../electron/ipc/host.ts'
import { writtenDate } from '../policies/words/writtenDate.ts'

/** Dates of the law and of the phone carry their own zone, so they are read as written, not converted. */

/** 17 Sep 2021; 2021 年 9 月 17 日. */
export function shortDate(instant: string, language: Language): string {
  const { zh, en } = writtenDate(instant, 'day')
  return language === 'zh' ? zh : en.replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3))
}

/** Sep; 9 月. */
export function monthLabel(instant: string, language: Language): string {
  const { zh, en } = writtenDate(instant, 'month')
  return language === 'zh' ? zh.replace(/^.*年 /, '') : en.slice(0, 3)
}

/** 20:14, as the instant is written. */
export function clockOf(instant: string): string {
  return instant.slice(11, 16)
}

/** 20:14:31 in this machine's own zone, for the wall-clock instants of the log. */
export function wallClock(recorded: string): string {
  const at = new Date(recorded)
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
