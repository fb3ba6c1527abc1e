import type { Difference, DifferenceBox, Flow, Measure } from '../policies/engine/diff.ts'
import type { Words } from '../policies/engine/model.ts'
import { conditionLines } from './conditionLines.ts'
import { decideCommand } from './decideCommand.ts'
import { cut } from './layout.ts'
import { groupedNumber, matrixText, share } from './matrixText.ts'
import { outcomeWords } from './outcomeWords.ts'
import { plain, widthOf } from './style.ts'
import { titlesOf, type Subject } from './subject.ts'
import { roomOf, rows, shortened, tryRows, type Telling } from './telling.ts'

const subjects = {
  link: { zh: '链接', en: 'Links' },
  payment: { zh: '支付', en: 'Payments' },
} as const satisfies Readonly<Record<Flow['subject'], Words>>

/** A difference for a person: how much it is, how verdicts move, then every set of requests. */
export function diffText(
  a: Subject,
  b: Subject,
  measure: Measure,
  difference: Difference,
  limit: number,
  telling: Telling,
): string {
  const { language, paint } = telling
  const { boxes } = difference
  const head = paint('bold', plain(`${a.label} → ${b.label}`))
  const shown = boxes.slice(0, limit)
  const tables = (['link', 'payment'] as const).flatMap((subject) => [
    '',
    ...subjectLines(subject, difference, telling),
  ])
  const lines = [
    `${head}  ${headline(boxes.length, measure, language)}`,
    ...tables,
    ...shown.flatMap((box, index) => ['', ...boxLines(box, index + 1, [a, b], telling)]),
    '',
    ...(shown.length < boxes.length ? [moreText(boxes.length - shown.length, telling), ''] : []),
    paint(
      'dim',
      language === 'zh'
        ? '一类请求：两份规则的任何一条都分不开的请求。'
        : 'A class is a set of requests that no rule of either policy tells apart.',
    ),
  ]
  return `${lines.join('\n')}\n`
}

const measured: Readonly<Record<Measure, Words>> = {
  verdict: { zh: '裁定', en: 'verdict' },
  outcome: { zh: '结果', en: 'outcome' },
  rule: { zh: '依据的规则', en: 'rule' },
}

function headline(count: number, measure: Measure, language: keyof Words): string {
  const what = measured[measure][language]
  if (count === 0)
    return language === 'zh' ? `每个请求的${what}都一样` : `the same ${what} for every request`
  if (language === 'zh') return `${count} 处${what}不同`
  return count === 1 ? `1 difference in ${what}` : `${count} differences in ${what}`
}

function subjectLines(
  subject: Flow['subject'],
  { boxes, flows }: Difference,
  telling: Telling,
): readonly string[] {
  const { language, paint } = telling
  const own = flows.filter((flow) => flow.subject === subject)
  const differing = boxes.filter((box) => box.subject === subject)
  const all = own.reduce((sum, { classes }) => sum + classes, 0)
  const part = differing.reduce((sum, { classes }) => sum + classes, 0)
  const name = paint('bold', subjects[subject][language])
  const numbers = [groupedNumber(part), groupedNumber(all), share(part, all)] as const
  const told =
    language === 'zh'
      ? `${numbers[1]} 类请求中有 ${numbers[0]} 类不同（${numbers[2]}）`
      : `${numbers[0]} of ${numbers[1]} request classes differ (${numbers[2]})`
  return [`${name}  ${told}`, ...(part === 0 ? [] : matrixText(own, telling))]
}

function boxLines(
  box: DifferenceBox,
  number: number,
  sides: readonly [Subject, Subject],
  telling: Telling,
): readonly string[] {
  const { world, language, paint, width } = telling
  const [before, after] = [box.before, box.after].map((each) =>
    outcomeWords(each, world, language, paint),
  )
  const size = groupedNumber(box.classes)
  const classes = language === 'zh' ? `${size} 类` : size === '1' ? '1 class' : `${size} classes`
  const taken = 5 + (before?.width ?? 0) + (after?.width ?? 0) + 3
  const gap = ' '.repeat(Math.max(2, width - taken - widthOf(classes)))
  const title = `${String(number).padStart(3)}  ${before?.text ?? ''} → ${after?.text ?? ''}`
  return [
    `${title}${gap}${paint('dim', classes)}`,
    ...conditionLines(box.where, telling),
    ...ruleRows(language === 'zh' ? '之前' : 'before', box.rulesBefore, sides[0], telling),
    ...ruleRows(language === 'zh' ? '之后' : 'after', box.rulesAfter, sides[1], telling),
    ...tryRows(
      sides.map(({ named }) => decideCommand(named, box.example)),
      telling,
    ),
  ]
}

const mostRules = 4

function ruleRows(
  label: string,
  rules: readonly string[],
  { policy }: Subject,
  telling: Telling,
): readonly string[] {
  const { language, paint } = telling
  const titles = titlesOf(policy)
  const { shown, rest } = shortened(rules, mostRules, telling)
  const lines = shown.map((id) => {
    const title = plain(titles.get(id)?.[language] ?? '')
    return `${id}  ${paint('dim', cut(title, roomOf(telling) - id.length - 2))}`
  })
  const more = paint('dim', language === 'zh' ? `另 ${rest} 条` : `${rest} more`)
  return rows(label, rest > 0 ? [...lines, more] : lines, telling)
}

function moreText(rest: number, { language, paint }: Telling): string {
  return paint(
    'dim',
    language === 'zh'
      ? `另有 ${rest} 处（--limit ${rest + 20} 可全部列出，或用 --json）`
      : `and ${rest} more (--limit lists more of them, --json all)`,
  )
}
