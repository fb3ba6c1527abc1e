import type { DifferenceList, DifferenceLists, DifferenceRow } from '../engine/differenceLists.ts'
import { Verdict, type Words } from '../engine/model.ts'
import type { Outcome } from '../engine/outcome.ts'
import { conditionWords } from './conditionWords.ts'
import { presentations } from './presentations.ts'
import { verdicts } from './verdicts.ts'

type Language = keyof Words
type Names = Readonly<Record<string, Words>>
/** What each side is called, as a person reads it. */
type Sides = Readonly<{ a: Words; b: Words }>

/** Enough for a report; the command line lists all. */
const mostRows = 200
const mostValues = 12

/** A difference as Markdown: of links and of payments, how verdicts move, then every set of requests. */
export function diffMarkdown(
  { a, b }: Sides,
  { links, payments }: DifferenceLists,
  names: Names,
  language: Language,
): string {
  const isZh = language === 'zh'
  const same = isZh
    ? '每个请求的结果都一样。'
    : 'Every request comes out the same under both policies.'
  const parts = (
    [
      [isZh ? '链接' : 'Links', links],
      [isZh ? '支付' : 'Payments', payments],
    ] as const
  ).filter(([, list]) => list.rows.length > 0)
  const lines = [
    `# ${plain(a[language])} → ${plain(b[language])}`,
    ...(parts.length === 0 ? ['', same] : []),
    ...parts.flatMap(([title, list]) => ['', ...listLines(title, list, names, language)]),
  ]
  return `${lines.join('\n')}\n`
}

function listLines(
  title: string,
  list: DifferenceList,
  names: Names,
  language: Language,
): readonly string[] {
  const isZh = language === 'zh'
  const count = list.rows.length + list.unlisted
  const head = isZh ? `${count} 处不同` : count === 1 ? '1 difference' : `${count} differences`
  const rows = list.rows.slice(0, mostRows)
  const rest = count - rows.length
  return [
    isZh ? `## ${title}：${head}` : `## ${title}: ${head}`,
    '',
    ...tableLines(list, language),
    ...rows.flatMap((row, index) => ['', ...rowLines(row, index + 1, names, language)]),
    ...(rest === 0 ? [] : ['', isZh ? `另有 ${rest} 处。` : `And ${rest} more.`]),
  ]
}

/** Only verdicts that differ get a row or a column. */
function tableLines({ cells }: DifferenceList, language: Language): readonly string[] {
  const moved = cells.filter(({ boxes }) => boxes > 0)
  const before = Verdict.options.filter((verdict) => moved.some((cell) => cell.before === verdict))
  const after = Verdict.options.filter((verdict) => moved.some((cell) => cell.after === verdict))
  const corner = language === 'zh' ? '从 ↓ 到 →' : 'from ↓ to →'
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  return [
    line([corner, ...after.map((verdict) => verdicts[verdict][language])]),
    line(['---', ...after.map(() => '---:')]),
    ...before.map((from) =>
      line([
        verdicts[from][language],
        ...after.map((to) => {
          const cell = moved.find((each) => each.before === from && each.after === to)
          return String(cell?.boxes ?? '')
        }),
      ]),
    ),
  ]
}

function rowLines(
  { before, after, where, rulesBefore, rulesAfter, example }: DifferenceRow,
  number: number,
  names: Names,
  language: Language,
): readonly string[] {
  const isZh = language === 'zh'
  const colon = isZh ? '：' : ': '
  const comma = isZh ? '、' : ', '
  const item = (label: string, text: string): string => `   - ${label}${colon}${text}`
  const rules = (ids: readonly string[]): string => ids.map(code).join(comma)
  const conditions = where.map((part) => {
    const { label, prefix, values, rest } = conditionWords(part, names)
    const shown = values.slice(0, mostValues).map((value) => plain(value[language]))
    const more = rest + values.length - shown.length
    const all = more === 0 ? shown : [...shown, isZh ? `另 ${more} 项` : `${more} more`]
    const lead = prefix[language] === '' ? '' : `${prefix[language]} `
    return item(plain(label[language]), lead + all.join(comma))
  })
  return [
    `${number}. ${outcomeText(before, names, language)} → ${outcomeText(after, names, language)}`,
    ...(conditions.length === 0 ? [`   - ${isZh ? '任何请求' : 'any request'}`] : conditions),
    item(isZh ? '之前的规则' : 'Rules before', rules(rulesBefore)),
    item(isZh ? '之后的规则' : 'Rules after', rules(rulesAfter)),
    item(isZh ? '例子' : 'Example', code(JSON.stringify(example))),
  ]
}

/** `**Block** (Copy-link page)`. */
function outcomeText({ verdict, presentation, to }: Outcome, names: Names, language: Language) {
  const ways = (to ?? []).map((id) => plain(names[id]?.[language] ?? id))
  const isZh = language === 'zh'
  const look = [presentations[presentation][language], ...ways].join(isZh ? '、' : ', ')
  const name = `**${verdicts[verdict][language]}**`
  return isZh ? `${name}（${look}）` : `${name} (${look})`
}

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`)
}

/** As long a fence as the text needs. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  if (longest === 0) return `\`${text}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${text} ${fence}`
}
