import type { LawDate } from '../policies/backtest/dates.ts'
import { sweptAt, type Swept } from '../policies/backtest/swept.ts'
import { isoOf } from '../policies/engine/instant.ts'
import { Verdict, type Words } from '../policies/engine/model.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import type { Arguments } from './arguments.ts'
import { cut } from './layout.ts'
import { groupedNumber, share } from './matrixText.ts'
import { marks, padded, paddedStart, plain, widthOf } from './style.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import { UsageError } from './usageError.ts'

/** A log under one law, as it stands from each of its dates on. */
export type Dates = Readonly<{ turns: readonly LawDate[]; swept: Swept }>

/** Options that say what is not counted by dates. */
const others = ['against', 'at', 'overlay-a', 'overlay-b', 'sample', 'out', 'limit'] as const

export function refuseBesideDates(given: Arguments): void {
  const odd = others.find((name) => given.has(name))
  if (odd !== undefined)
    throw new UsageError(
      `--each-date and --${odd} do not go together.`,
      'It counts all rows under one pack, at each of its dates.',
    )
}

export function refuseDated(subject: Subject): void {
  if (subject.instant === undefined) return
  throw new UsageError(
    `--each-date takes a policy without a date, got "${subject.label}".`,
    'Leave the date out: cn, not cn@2021-09-17.',
  )
}

export function uncountable(subject: Subject): UsageError {
  return new UsageError(
    `The log cannot be counted at each date of "${subject.label}".`,
    'A rule asks for more of addresses than their hosts, or no two rows of the log are alike; --policy PACK@DATE counts one date.',
  )
}

const said = {
  from: { zh: '自', en: 'from' },
  before: { zh: '在此之前', en: 'before all' },
  changed: { zh: '改变', en: 'changed' },
  rules: { zh: '规则与主体关系', en: 'rules, owners' },
} as const satisfies Readonly<Record<string, Words>>

/** A line for each date on which a row gets another verdict, and for what stood before all. */
export function datesText(
  { turns, swept }: Dates,
  rows: number,
  { policy }: Subject,
  { language, paint, width }: Telling,
): readonly string[] {
  const lines = turns
    .map((turn, place) => ({ ...turn, place, ...sweptAt(swept, place) }))
    .filter(
      ({ place, opened, closed, otherwise }) => place === 0 || opened + closed + otherwise > 0,
    )
  const met = Verdict.options.filter((verdict) =>
    lines.some(({ verdicts: counts }) => counts[verdict] > 0),
  )
  const cells = lines.map(({ verdicts: counts, opened, closed, otherwise }) => [
    ...met.map((verdict) => share(counts[verdict], rows)),
    groupedNumber(opened + closed + otherwise),
  ])
  const heads = [
    ...met.map((verdict) => `${marks[verdict].icon} ${verdicts[verdict][language]}`),
    said.changed[language],
  ]
  const widths = heads.map((head, column) =>
    Math.max(widthOf(head), ...cells.map((row) => widthOf(row[column] ?? ''))),
  )
  const dates = lines.map(({ at, place }) =>
    place === 0 ? said.before[language] : dateOf(at, policy.pack.zone),
  )
  const first = Math.max(...[said.from[language], ...dates].map(widthOf))
  const row = (date: string, own: readonly string[]): string =>
    `  ${padded(date, first)}  ${own.map((each, column) => paddedStart(each, widths[column] ?? 0)).join('  ')}`
  return [
    paint('dim', `${row(said.from[language], heads)}  ${said.rules[language]}`),
    ...lines.map(({ rules, owners }, line) => {
      const head = row(dates[line] ?? '', cells[line] ?? [])
      return `${head}  ${paint('dim', cut(plain([...rules, ...owners].join(', ')), Math.max(12, width - widthOf(head) - 2)))}`.trimEnd()
    }),
  ]
}

/** All dates, whether or not a row gets another verdict then. */
export function datesObject(
  { turns, swept }: Dates,
  { policy }: Subject,
): readonly Readonly<Record<string, unknown>>[] {
  return turns.map(({ at, rules, owners }, place) => ({
    from: place === 0 ? null : isoOf(at, policy.pack.zone),
    rules,
    owners,
    ...sweptAt(swept, place),
  }))
}

/** To the minute only where it is not the day’s first. */
function dateOf(at: number, zone: string): string {
  const [day = '', time = ''] = isoOf(at, zone).split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
