import type { Language } from '../../electron/ipc/host.ts'
import type { RuleRow } from '../../electron/ipc/law.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { clockOf, shortDate } from '../dates.ts'
import { useTexts } from '../i18n/texts.ts'

type Precision = RuleRow['precision']
type Window = Readonly<{
  from?: string | undefined
  until?: string | undefined
  precision: Precision
}>

/** When a rule is in force, in words: since, until, from – until, or always. */
export function useWindowText(): (window: Window) => string {
  const { t, language } = useTexts()
  return ({ from, until, precision }) => {
    const start = from === undefined ? undefined : dateText(from, language, precision)
    const end = until === undefined ? undefined : dateText(until, language, 'day')
    if (start === undefined)
      return end === undefined ? t('window.always') : t('window.until', { until: end })
    return end === undefined
      ? t('window.since', { from: start })
      : t('window.between', { from: start, until: end })
  }
}

/** A line breaks between two dates, or before a time, but never inside a date. */
function dateText(instant: string, language: Language, precision: Precision): string {
  const isDated = precision === 'day' || precision === 'minute'
  const date = isDated ? shortDate(instant, language) : writtenDate(instant, precision)[language]
  const time = precision === 'minute' ? ` ${clockOf(instant)}` : ''
  return `${date.replaceAll(' ', '\u00a0')}${time}`
}
