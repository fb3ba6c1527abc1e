import type { Flip } from '../policies/engine/flips.ts'
import type { Law } from '../policies/engine/law.ts'
import type { Miss, Tried, Words } from '../policies/engine/model.ts'
import { spanWords } from '../policies/words/spanWords.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { attributeWord } from './attributeWords.ts'
import type { Decision } from './decision.ts'
import { decisionSentence } from '../policies/words/decisionSentence.ts'
import { windowText } from './decisionText.ts'
import { cut, flowed, wrapped } from './layout.ts'
import { namedValue } from './namedValue.ts'
import { marks, padded, plain, widthOf } from './style.ts'
import type { Telling } from './telling.ts'

const headings = {
  decided: { zh: '决定的规则', en: 'Decided by' },
  above: { zh: '排在它前面、没有适用的规则', en: 'Rules above it that did not apply' },
  tried: { zh: '没有适用的规则', en: 'Rules that did not apply' },
  flips: { zh: '最小的改动，就会另有结果', en: 'The least that would lead elsewhere' },
} as const satisfies Readonly<Record<string, Words>>

const widestId = 30
const widestFullId = 48

/** Why a request is ruled as it is: the rule, those above it, and the smallest changes that flip it. */
export function explanationText(
  decision: Decision,
  law: Law,
  flips: readonly Flip[],
  telling: Telling,
): string {
  const { language, paint, width } = telling
  const { ruling, request, hops } = decision
  const { icon, colour } = marks[ruling.verdict]
  const verdict = `${icon} ${verdicts[ruling.verdict][language]}`
  const told = plain(decisionSentence(ruling, request, hops, law.policy.world)[language])
  const [first = '', ...rest] = wrapped(told, width - widthOf(verdict) - 2)
  const margin = ' '.repeat(widthOf(verdict) + 2)
  const lines = [
    `${paint(colour, paint('bold', verdict))}  ${first}`,
    ...rest.map((line) => `${margin}${line}`),
    ...decidedLines(decision, telling),
    ...aboveLines(decision, telling),
    ...flipLines(flips, decision, telling),
  ]
  return `${lines.join('\n')}\n`
}

function decidedLines({ ruling, hops }: Decision, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const heading = ['', paint('bold', headings.decided[language])]
  const room = width - 4
  const confidence = language === 'zh' ? '可信度' : 'confidence'
  const facts = [windowText(ruling, language), `${confidence} ${ruling.confidence}`]
  const sources = ruling.source.flatMap(({ id, text }) =>
    wrapped(plain(text), room - 5).map((line, index) =>
      paint('dim', `    ${padded(index === 0 ? id : '', 5)}${line}`),
    ),
  )
  return [
    ...heading,
    `  ${paint('bold', ruling.rule)}  ${plain(ruling.title[language])}`,
    ...(ruling.source.length === 0 ? [] : [`    ${facts.join(' · ')}`]),
    ...sources,
    ...(hops.length > 1 ? [`    ${hops.map(plain).join(' → ')}`] : []),
  ]
}

function aboveLines({ ruling }: Decision, telling: Telling): readonly string[] {
  const { language, paint, isFull } = telling
  const above = ruling.trace.filter(({ missed }) => missed.length > 0)
  if (above.length === 0) return []
  const isPast = ({ missed }: Tried): boolean => missed.some(({ attribute }) => attribute === 'at')
  const shown = isFull ? above : above.filter((each) => !isPast(each))
  const hidden = above.length - shown.length
  const heading = ruling.rule === 'no-rule' ? headings.tried : headings.above
  const column =
    Math.min(
      isFull ? widestFullId : widestId,
      Math.max(0, ...shown.map(({ rule }) => rule.length)),
    ) + 2
  return [
    '',
    `${paint('bold', heading[language])}  ${paint('dim', String(above.length))}`,
    ...shown.flatMap((each) => triedLines(each, column, telling)),
    ...(hidden === 0
      ? []
      : [
          paint(
            'dim',
            language === 'zh'
              ? `  另有 ${hidden} 条当时不在生效期（--full 列出）`
              : `  and ${hidden} that were not in force then (--full lists them)`,
          ),
        ]),
  ]
}

function triedLines({ rule, missed }: Tried, column: number, telling: Telling): readonly string[] {
  const { paint, width, isFull } = telling
  const room = width - 2 - column
  const texts = missed.map((miss) => missText(miss, telling))
  const text = texts.join(' · ')
  const lines = isFull ? wrapped(text, room) : [cut(text, room)]
  return lines.map((line, index) => {
    const id = index === 0 ? cut(rule, column - 2) : ''
    return `  ${padded(id, column)}${paint('dim', line)}`
  })
}

/** `surface One-to-one chat ≠ Group chat`: what it was, and what it should have been. */
function missText({ attribute, wanted, got }: Miss, telling: Telling): string {
  const { language } = telling
  const name = attributeWord(attribute, language)
  const has = valueText(attribute, got, telling)
  const needs = valueText(attribute, wanted, telling)
  return plain(
    language === 'zh'
      ? spaced(`${name}为${has}，须为${needs}`)
      : `${name} was ${has}, wants ${needs}`,
  )
}

/** A space between Chinese and Latin letters or digits. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2')
}

/** A condition's text with the names that people know; instants, ranges and filters stay as they are. */
function valueText(attribute: string, text: string, { world, language }: Telling): string {
  const span = spanWords(attribute, text, language)
  if (span !== undefined) return span
  if (attribute === 'address') return text
  const isNegated = text.startsWith('not ')
  const names = (isNegated ? text.slice(4) : text)
    .split(', ')
    .map((each) => namedValue(attribute, each, world, language))
  const listed = names.join(language === 'zh' ? '、' : ', ')
  if (!isNegated) return listed
  return language === 'zh' ? `${listed}以外` : `not ${listed}`
}

function flipLines(
  flips: readonly Flip[],
  { ruling }: Decision,
  telling: Telling,
): readonly string[] {
  const { language, paint, width } = telling
  if (flips.length === 0) return []
  const words = Object.entries(verdicts).map(([, word]) => widthOf(word[language]))
  const column = Math.max(...words) + 4
  const room = width - 2 - column
  const seen = new Set<string>()
  return [
    '',
    paint('bold', headings.flips[language]),
    ...flips.flatMap(({ verdict, changes, rule, title }) => {
      const { icon, colour } = marks[verdict]
      const isFirst = !seen.has(verdict)
      seen.add(verdict)
      const head = padded(isFirst ? `${icon} ${verdicts[verdict][language]}` : '', column)
      const texts = changes.map(({ attribute, from, to }) => {
        const name = attributeWord(attribute, language)
        const [was, is] = [from, to].map((each) => plain(valueText(attribute, each, telling)))
        return `${name} ${was} → ${is}`
      })
      const by = cut(`${rule}  ${plain(title?.[language] ?? '')}`.trimEnd(), room - 2)
      const lines = [
        ...flowed(texts, language === 'zh' ? '，' : ', ', room),
        paint('dim', `  ${by}`),
      ]
      return lines.map((line, index) =>
        index === 0 ? `  ${paint(colour, head)}${line}` : `  ${' '.repeat(column)}${line}`,
      )
    }),
    ...unreachable(flips, ruling.verdict, telling),
  ]
}

/** Verdicts that no change leads to. */
function unreachable(
  flips: readonly Flip[],
  now: keyof typeof verdicts,
  { language, paint }: Telling,
): readonly string[] {
  const reached = new Set(flips.map(({ verdict }) => verdict))
  const left = (Object.keys(verdicts) as (keyof typeof verdicts)[]).filter(
    (verdict) => verdict !== now && !reached.has(verdict),
  )
  if (left.length === 0) return []
  const names = left.map((verdict) => verdicts[verdict][language])
  return [
    paint(
      'dim',
      language === 'zh'
        ? `  没有这样的改动能得到：${names.join('、')}`
        : `  No such change leads to: ${names.join(', ')}`,
    ),
  ]
}
