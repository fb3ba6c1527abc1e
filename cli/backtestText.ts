import type { Backtested } from '../backtest/backtestLogs.ts'
import type { BacktestReport, DecidedBy, Share } from '../policies/backtest/report.ts'
import { verdictsOf } from '../policies/backtest/tally.ts'
import { Verdict, type Words } from '../policies/engine/model.ts'
import { presentations } from '../policies/words/presentations.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { vocabularyWord } from './attributeWords.ts'
import { datesText, type Dates } from './backtestDates.ts'
import { cut } from './layout.ts'
import { groupedNumber, matrixText, share } from './matrixText.ts'
import { marks, padded, paddedStart, plain, widthOf } from './style.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'

/** A back-test with all that is told of it. */
export type Told = Readonly<{
  sides: readonly Subject[]
  backtested: Backtested
  report: BacktestReport
  seconds: number
  refusedFile: string
  reasons: readonly (readonly [reason: string, rows: number])[]
  limit: number
  /** Where all is counted at each date. */
  dates?: Dates
}>

/** A back-test for a person: how much was ruled, how verdicts move, and where. */
export function backtestText(told: Told, telling: Telling): string {
  const { sides, report } = told
  const { language, paint } = telling
  const head = paint('bold', plain(sides.map(({ label }) => label).join(' → ')))
  const hasTwo = sides.length > 1
  const [first] = sides
  if (told.dates !== undefined && first !== undefined)
    return `${[
      `${head}  ${headline(told, language)}`,
      '',
      ...datesText(told.dates, report.rows, first, telling),
      ...refusedLines(told, telling),
    ].join('\n')}\n`
  const lines = [
    `${head}  ${headline(told, language)}`,
    '',
    ...(hasTwo ? flowLines(report, telling) : verdictLines(report, telling)),
    ...shareLines(said.owners, 'owner', report.owners, told, telling),
    ...shareLines(said.surfaces, 'surface', report.surfaces, told, telling),
    ...(hasTwo ? moveLines(told, telling) : ruleLines(told, telling)),
    ...overriddenLines(report, telling),
    ...sampleLines(told, telling),
    ...refusedLines(told, telling),
  ]
  return `${lines.join('\n')}\n`
}

const said = {
  owners: { zh: '主体', en: 'Owners' },
  surfaces: { zh: '场景', en: 'Surfaces' },
  moves: { zh: '哪条规则换成了哪条', en: 'Which rule gives way to which' },
  rules: { zh: '作出裁定的规则', en: 'Rules that decided' },
  overridden: { zh: '被覆盖层改判的规则', en: 'Rules that an overlay overrides' },
  samples: { zh: '样本', en: 'Samples' },
  opened: { zh: '原先拦截，不再拦截', en: 'blocked before, and not any more' },
  closed: { zh: '原先不拦截，现在拦截', en: 'not blocked before, and blocked now' },
  otherwise: { zh: '其他裁定变化', en: 'another verdict otherwise' },
  restaged: { zh: '裁定不变，呈现不同', en: 'the same verdict, shown otherwise' },
} as const satisfies Readonly<Record<string, Words>>

function headline({ report, seconds }: Told, language: keyof Words): string {
  const rows = groupedNumber(report.rows)
  const pace = (report.rows / Math.max(0.001, seconds) / 1e6).toFixed(2)
  const time = seconds.toFixed(1)
  return language === 'zh'
    ? `已裁定 ${rows} 行，用时 ${time} 秒（每秒 ${pace} 百万行）`
    : `${rows} rows ruled in ${time} s (${pace} M/s)`
}

function flowLines(report: BacktestReport, telling: Telling): readonly string[] {
  const { language, paint } = telling
  const flows = report.flows.map(({ from, to, rows }) => ({
    subject: 'link' as const,
    before: from,
    after: to,
    classes: rows,
  }))
  const numbers = (['opened', 'closed', 'otherwise', 'restaged'] as const).map((name) => ({
    name,
    rows: report[name],
  }))
  const width = Math.max(...numbers.map(({ rows }) => groupedNumber(rows).length))
  return [
    ...(report.rows === 0 ? [] : [...matrixText(flows, telling), '']),
    ...numbers.map(({ name, rows }) => {
      const count = paddedStart(groupedNumber(rows), width)
      const part = paddedStart(share(rows, report.rows), 10)
      return `  ${rows === 0 ? paint('dim', count) : count}${paint('dim', part)}  ${said[name][language]}`
    }),
  ]
}

function verdictLines(
  { before, rows }: BacktestReport,
  { language, paint }: Telling,
): readonly string[] {
  const width = Math.max(...Verdict.options.map((each) => groupedNumber(before[each]).length))
  return Verdict.options
    .filter((verdict) => before[verdict] > 0)
    .map((verdict) => {
      const { icon, colour } = marks[verdict]
      const count = paddedStart(groupedNumber(before[verdict]), width)
      const name = paint(colour, `${icon} ${verdicts[verdict][language]}`)
      return `  ${count}${paint('dim', paddedStart(share(before[verdict], rows), 10))}  ${name}`
    })
}

function titled(
  title: Words,
  lines: readonly string[],
  { language, paint }: Telling,
): readonly string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title[language]), ...lines]
}

/** Numbers in columns, then what they are of. */
function counted(
  items: readonly Readonly<{ numbers: readonly string[]; text: string }>[],
  { width }: Telling,
): readonly string[] {
  const widths = (items[0]?.numbers ?? []).map((_, column) =>
    Math.max(...items.map(({ numbers }) => widthOf(numbers[column] ?? ''))),
  )
  return items.map(({ numbers, text }) => {
    const head = numbers.map((each, column) => paddedStart(each, widths[column] ?? 0)).join('  ')
    return `  ${head}  ${cut(text, width - widthOf(head) - 4)}`
  })
}

function shareLines(
  title: Words,
  attribute: 'owner' | 'surface',
  shares: readonly Share[],
  { limit, sides }: Told,
  telling: Telling,
): readonly string[] {
  const { language, world } = telling
  const nameOf = (name: string): string =>
    attribute === 'owner'
      ? (world.owners.get(name)?.[language] ?? name)
      : vocabularyWord('surface', name, language)
  const hasTwo = sides.length > 1
  const items = shares.slice(0, limit).map(({ name, rows, changed, before }) => ({
    numbers: [groupedNumber(rows), ...(hasTwo ? [changedText(changed, rows, language)] : [])],
    text: `${nameOf(name)}${hasTwo ? '' : `  ${mixText(before, rows)}`}`,
  }))
  return titled(title, counted(items, telling), telling)
}

function changedText(changed: number, rows: number, language: keyof Words): string {
  const part = share(changed, rows)
  return language === 'zh' ? `变化 ${part}` : `${part} changed`
}

function mixText(counts: Share['before'], rows: number): string {
  return Verdict.options
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${marks[verdict].icon} ${share(counts[verdict], rows)}`)
    .join('  ')
}

function moveLines({ report, limit }: Told, telling: Telling): readonly string[] {
  const { language } = telling
  const outcome = ({ verdict, presentation }: DecidedBy): string =>
    `${marks[verdict].icon} ${presentations[presentation][language]}`
  const items = report.moves.slice(0, limit).map(({ before, after, rows }) => ({
    numbers: [groupedNumber(rows)],
    text: `${outcome(before)} (${before.rule}) → ${outcome(after)} (${after.rule})`,
  }))
  return titled(said.moves, counted(items, telling), telling)
}

function ruleLines({ report, limit }: Told, telling: Telling): readonly string[] {
  const items = (report.rules[0] ?? []).slice(0, limit).map(({ rule, rows }) => ({
    numbers: [groupedNumber(rows), share(rows, report.rows)],
    text: rule,
  }))
  return titled(said.rules, counted(items, telling), telling)
}

function overriddenLines({ overridden }: BacktestReport, telling: Telling): readonly string[] {
  const { language } = telling
  const items = overridden.map(({ rule, own, verdict, rows }) => ({
    numbers: [groupedNumber(rows)],
    text: `${rule}: ${verdicts[own][language]} → ${verdicts[verdict][language]}`,
  }))
  return titled(said.overridden, counted(items, telling), telling)
}

function sampleLines({ backtested: { samples } }: Told, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const lines = samples.map(({ file, line, flow, text }) => {
    const [from, to] = verdictsOf(flow)
    const way = from === to ? marks[from].icon : `${marks[from].icon} → ${marks[to].icon}`
    const head = `  ${padded(way, 5)}  ${plain(file)}:${line}  `
    return `${head}${paint('dim', cut(plain(text), Math.max(20, width - widthOf(head))))}`
  })
  return titled(said.samples, lines, { ...telling, language })
}

function refusedLines(
  { report, refusedFile, reasons, limit }: Told,
  telling: Telling,
): readonly string[] {
  const { language } = telling
  if (report.refused === 0) return []
  const count = groupedNumber(report.refused)
  const title = {
    zh: `${count} 行无法裁定，已写入 ${refusedFile}`,
    en: `${count} rows could not be ruled; they are in ${refusedFile}`,
  }
  const items = reasons
    .slice(0, limit)
    .map(([reason, rows]) => ({ numbers: [groupedNumber(rows)], text: plain(reason) }))
  return [...titled(title, counted(items, telling), { ...telling, language })]
}
