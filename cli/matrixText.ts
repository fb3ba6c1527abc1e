import type { Flow } from '../policies/engine/diff.ts'
import { Verdict } from '../policies/engine/model.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { marks, padded, paddedStart, widthOf } from './style.ts'
import type { Telling } from './telling.ts'

/** How many classes of requests go from one verdict to another, as a table; what stays is dim. */
export function matrixText(flows: readonly Flow[], telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const before = Verdict.options.filter((verdict) => flows.some((flow) => flow.before === verdict))
  const after = Verdict.options.filter((verdict) => flows.some((flow) => flow.after === verdict))
  const nameOf = (verdict: Verdict): string =>
    `${marks[verdict].icon} ${verdicts[verdict][language]}`
  const table = (style: Intl.NumberFormat): readonly (readonly string[])[] =>
    before.map((from) =>
      after.map((to) => {
        const flow = flows.find((each) => each.before === from && each.after === to)
        return flow === undefined ? '·' : style.format(flow.classes)
      }),
    )
  const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
    after.map((verdict, column) =>
      Math.max(widthOf(nameOf(verdict)), ...rows.map((row) => widthOf(row[column] ?? ''))),
    )
  const corner = language === 'zh' ? '从 ↓ 到 →' : 'from ↓ to →'
  const first = Math.max(widthOf(corner), ...before.map((verdict) => widthOf(nameOf(verdict))))
  const whole = table(grouped)
  const needed = widthsOf(whole).reduce((sum, each) => sum + each + 3, first + 2)
  const rows = needed <= width ? whole : table(compact[language])
  const widths = widthsOf(rows)
  const head = after.map(
    (verdict, column) =>
      `   ${paint(marks[verdict].colour, paddedStart(nameOf(verdict), widths[column] ?? 0))}`,
  )
  return [
    `  ${paint('dim', padded(corner, first))}${head.join('')}`,
    ...before.map((from, index) => {
      const cells = after.map((to, column) => {
        const cell = paddedStart(rows[index]?.[column] ?? '', widths[column] ?? 0)
        const isMoved = from !== to && cell.trim() !== '·'
        return `   ${isMoved ? paint(marks[to].colour, paint('bold', cell)) : paint('dim', cell)}`
      })
      return `  ${paint(marks[from].colour, padded(nameOf(from), first))}${cells.join('')}`
    }),
  ]
}

const grouped = new Intl.NumberFormat('en')
const compact = {
  zh: new Intl.NumberFormat('zh', { notation: 'compact', maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }),
} as const

/** A whole number with its thousands grouped. */
export function groupedNumber(value: number): string {
  return grouped.format(value)
}

/** A part of a whole in percent, two digits that count; what is not nothing is never shown as nothing. */
export function share(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %'
  if (part === whole) return '100 %'
  const percent = (part / whole) * 100
  if (percent < 0.0001) return '< 0.0001 %'
  if (percent > 99.9) return '> 99.9 %'
  return `${Number(percent.toPrecision(2))} %`
}
