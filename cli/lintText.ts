import type { Lint } from '../policies/engine/lint.ts'
import type { Words } from '../policies/engine/model.ts'
import { conditionLines } from './conditionLines.ts'
import { wrapped } from './layout.ts'
import { codeOf, isReading, lintWords } from './lintWords.ts'
import { padded, plain, type Colour } from './style.ts'
import type { Subject } from './subject.ts'
import { indent, tryRows, type Telling } from './telling.ts'

/** A finding with where its rule stands, and how to see it. */
export type Finding = Readonly<{
  lint: Lint
  place: string | undefined
  command?: readonly string[]
}>

const severities: Readonly<
  Record<Lint['severity'], Words & Readonly<{ icon: string; colour: Colour }>>
> = {
  error: { icon: '✕', colour: 'red', zh: '错误', en: 'error' },
  warning: { icon: '!', colour: 'yellow', zh: '警告', en: 'warning' },
  note: { icon: '·', colour: 'blue', zh: '提示', en: 'note' },
}

/** The findings about one policy, the worst first, each with its place and a request to try. */
export function lintText(
  subject: Subject,
  findings: readonly Finding[],
  limit: number,
  telling: Telling,
): string {
  const { language, paint } = telling
  const shown = findings.slice(0, limit)
  const rest = findings.length - shown.length
  const hasStandards = shown.some(({ lint }) => isReading(lint))
  const lines = [
    `${paint('bold', plain(subject.label))}  ${numbersText(findings, telling)}`,
    ...shown.flatMap((finding) => ['', ...findingLines(finding, subject, telling)]),
    ...(rest > 0
      ? [
          '',
          paint(
            'dim',
            language === 'zh'
              ? `另有 ${rest} 项（--limit 可多列，--json 全部列出）`
              : `and ${rest} more (--limit lists more of them, --json all)`,
          ),
        ]
      : []),
    ...(hasStandards
      ? ['', ...wrapped(advice[language], telling.width).map((line) => paint('dim', line))]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

const advice: Words = {
  zh: '大写的检查项按公开报道理解法律和标准（PARITY、DIRECT_OPEN、NO_EXTRA_STEP 为 2021 年 9 月的三项标准），不构成法律意见。',
  en: 'What is in capitals reads laws and standards as reported (PARITY, DIRECT_OPEN and NO_EXTRA_STEP those of September 2021): not legal advice.',
}

function numbersText(findings: readonly Finding[], { language, paint }: Telling): string {
  if (findings.length === 0)
    return paint('green', language === 'zh' ? '✓ 没有发现' : '✓ nothing found')
  return (['error', 'warning', 'note'] as const)
    .map((severity) => {
      const count = findings.filter(({ lint }) => lint.severity === severity).length
      const word = severities[severity][language]
      const text =
        language === 'zh' ? `${count} 项${word}` : `${count} ${word}${count === 1 ? '' : 's'}`
      return count === 0 ? paint('dim', text) : paint(severities[severity].colour, text)
    })
    .join(language === 'zh' ? '，' : ', ')
}

function findingLines(
  { lint, place, command }: Finding,
  { policy }: Subject,
  telling: Telling,
): readonly string[] {
  const { language, paint, width } = telling
  const { icon, colour, [language]: word } = severities[lint.severity]
  const mark = isReading(lint) ? (language === 'zh' ? '  非法律意见' : '  not legal advice') : ''
  const head = padded(`${icon} ${word}`, 10)
  const code = padded(codeOf(lint), 15)
  const tail = `${plain(place ?? '')}${place === undefined ? mark.trimStart() : mark}`
  const told = wrapped(
    plain(lintWords(lint, policy.pack.name, policy.world)[language]),
    width - indent.length,
  )
  return [
    `${paint(colour, head)} ${paint('bold', code)} ${paint('dim', tail)}`.trimEnd(),
    ...told.map((line) => `${indent}${line}`),
    ...('where' in lint ? conditionLines(lint.where, telling) : []),
    ...(command ? tryRows([command], telling) : []),
  ]
}
