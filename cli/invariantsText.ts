import type { Checked, Counterexample } from '../policies/engine/invariants.ts'
import { conditionLines } from './conditionLines.ts'
import { decideCommand } from './decideCommand.ts'
import { cut } from './layout.ts'
import { groupedNumber } from './matrixText.ts'
import { outcomeWords } from './outcomeWords.ts'
import { plain, widthOf } from './style.ts'
import { titlesOf, type Subject } from './subject.ts'
import { indent, roomOf, rows, tryRows, type Telling } from './telling.ts'

/** A file of invariants as it was checked against its policy. */
export type CheckedFile = Readonly<{
  file: string
  name: string
  subject: Subject
  checks: readonly Readonly<{ place: string; checked: Checked }>[]
}>

/** Each invariant with whether it holds, and with counter-examples where it does not. */
export function invariantsText(
  files: readonly CheckedFile[],
  limit: number,
  telling: Telling,
): string {
  const { language, paint } = telling
  const blocks = files.map(({ name, subject, checks }) => [
    `${paint('bold', plain(name))}  ${paint('dim', plain(subject.label))}`,
    ...checks.flatMap(({ place, checked }) => checkLines(place, checked, subject, limit, telling)),
  ])
  const all = files.flatMap(({ checks }) => checks)
  const broken = all.filter(({ checked }) => checked.counterexamples.length > 0).length
  const told =
    language === 'zh'
      ? [`${all.length - broken} 条成立`, `${broken} 条不成立`]
      : [
          `${all.length - broken} ${all.length - broken === 1 ? 'holds' : 'hold'}`,
          `${broken} broken`,
        ]
  const numbers = `${told[0]}${language === 'zh' ? '，' : ', '}${broken > 0 ? paint('red', told[1] ?? '') : paint('dim', told[1] ?? '')}`
  return `${[...blocks.map((lines) => `${lines.join('\n')}\n`), numbers].join('\n')}\n`
}

function checkLines(
  place: string,
  { invariant, isEmpty, counterexamples }: Checked,
  subject: Subject,
  limit: number,
  telling: Telling,
): readonly string[] {
  const { language, paint } = telling
  const isBroken = counterexamples.length > 0
  const title = plain(invariant.title[language])
  const [mark, colour] = isBroken
    ? (['✕', 'red'] as const)
    : isEmpty
      ? (['!', 'yellow'] as const)
      : (['✓', 'green'] as const)
  const head = `${paint(colour, mark)} ${invariant.id}  ${title}`
  if (!isBroken)
    return [
      head,
      ...(isEmpty
        ? [
            `  ${paint('dim', `${plain(place)}  ${language === 'zh' ? '它没有涉及任何请求' : 'it speaks of no request at all'}`)}`,
          ]
        : []),
    ]
  const shown = counterexamples.slice(0, limit)
  const rest = counterexamples.length - shown.length
  const classes = counterexamples.reduce((sum, each) => sum + each.classes, 0)
  const size =
    language === 'zh'
      ? `${counterexamples.length} 组反例，共 ${groupedNumber(classes)} 类请求`
      : `${counterexamples.length} ${counterexamples.length === 1 ? 'set' : 'sets'} of counter-examples, ${groupedNumber(classes)} classes`
  return [
    head,
    `  ${paint('dim', `${plain(place)}  ${size}`)}`,
    ...shown.flatMap((each, index) => ['', ...exampleLines(each, index + 1, subject, telling)]),
    ...(rest > 0
      ? [
          '',
          paint(
            'dim',
            language === 'zh'
              ? `     另有 ${rest} 组（--limit 可多列）`
              : `     and ${rest} more (--limit lists more of them)`,
          ),
        ]
      : []),
    '',
  ]
}

function exampleLines(
  { where, outcome, rule, classes, example }: Counterexample,
  number: number,
  { named, policy }: Subject,
  telling: Telling,
): readonly string[] {
  const { world, language, paint, width } = telling
  const words = outcomeWords(outcome, world, language, paint)
  const size = groupedNumber(classes)
  const unit = language === 'zh' ? `${size} 类` : classes === 1 ? '1 class' : `${size} classes`
  const gap = ' '.repeat(Math.max(2, width - indent.length - words.width - widthOf(unit)))
  const title = plain(titlesOf(policy).get(rule)?.[language] ?? '')
  const told = `${rule}  ${paint('dim', cut(title, roomOf(telling) - rule.length - 2))}`
  return [
    `${String(number).padStart(3)}  ${words.text}${gap}${paint('dim', unit)}`,
    ...conditionLines(where, telling),
    ...rows(language === 'zh' ? '规则' : 'rule', [told], telling),
    ...tryRows([decideCommand(named, example)], telling),
  ]
}
