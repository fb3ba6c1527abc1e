import { Verdict, type Words } from '../policies/engine/model.ts'
import { verdicts as verdictWords } from '../policies/words/verdicts.ts'
import { groupedNumber } from './matrixText.ts'
import type { Ran } from './sqlRun.ts'
import { marks, padded, paddedStart, plain, widthOf, type Paint } from './style.ts'
import { titlesOf, type Subject } from './subject.ts'

const mostRules = 10

const words = {
  en: {
    rows: 'rows',
    seconds: 's',
    sql: 'ruled by SQL',
    judge: 'ruled by the judge, for SQL cannot read them exactly',
    refused: 'refused',
    problem: 'such as',
    rules: 'rules that decided most',
    more: 'more; --json lists all',
  },
  zh: {
    rows: '行',
    seconds: '秒',
    sql: '由 SQL 裁定',
    judge: 'SQL 读不准，由裁判裁定',
    refused: '被拒收',
    problem: '例如',
    rules: '裁定最多的规则',
    more: '条未列出；--json 列出全部',
  },
} as const

/** What SQL said of a log, for a person. */
export function sqlText(
  subject: Subject,
  log: string,
  { rows, sql, judge, refused, problems, verdicts, rules, seconds }: Ran,
  { language, paint }: Readonly<{ language: keyof Words; paint: Paint }>,
): string {
  const said = words[language]
  const titles = titlesOf(subject.policy)
  const count = (value: number): string => paddedStart(groupedNumber(value), 14)
  const first =
    Math.max(...Verdict.options.map((each) => widthOf(verdictWords[each][language]))) + 4
  const shown = rules.slice(0, mostRules)
  const lines = [
    `${paint('bold', plain(subject.label))}  ${plain(log)}  ${groupedNumber(rows)} ${said.rows}  ${seconds.toFixed(1)} ${said.seconds}`,
    '',
    `${count(sql)}  ${said.sql}`,
    `${count(judge)}  ${said.judge}`,
    ...(refused === 0 ? [] : [paint('red', `${count(refused)}  ${said.refused}`)]),
    ...problems.map((problem) =>
      paint('dim', `${' '.repeat(16)}${said.problem} ${plain(problem)}`),
    ),
    '',
    ...Verdict.options.map((verdict) => {
      const { icon, colour } = marks[verdict]
      const name = padded(`${icon} ${verdictWords[verdict][language]}`, first)
      return `  ${paint(colour, name)}${count(verdicts[verdict] ?? 0)}`
    }),
    '',
    ...(shown.length === 0 ? [] : [paint('dim', `  ${said.rules}`)]),
    ...shown.map(
      ({ rule, rows: of }) =>
        `${count(of)}  ${plain(rule)}  ${plain(titles.get(rule)?.[language] ?? '')}`,
    ),
    ...(rules.length > mostRules
      ? [paint('dim', `${count(rules.length - mostRules)}  ${said.more}`)]
      : []),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
