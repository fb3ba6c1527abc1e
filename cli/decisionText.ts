import type { Law } from '../policies/engine/law.ts'
import type { Ruling, Tried, Words } from '../policies/engine/model.ts'
import { feeWords, noticeWords } from '../policies/words/effects.ts'
import { presentations } from '../policies/words/presentations.ts'
import { reasons } from '../policies/words/reasons.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { writtenDate } from '../policies/words/writtenDate.ts'
import type { Decision } from './decision.ts'
import { decisionSentence } from '../policies/words/decisionSentence.ts'
import { marks, padded, plain, type Paint } from './style.ts'

type Language = keyof Words

const labels = {
  rule: { zh: '规则', en: 'rule' },
  inForce: { zh: '生效', en: 'in force' },
  looks: { zh: '呈现', en: 'looks like' },
  to: { zh: '转到', en: 'leads to' },
  notice: { zh: '说明', en: 'notice' },
  fee: { zh: '费用', en: 'fee' },
  reason: { zh: '原因', en: 'reason' },
  policy: { zh: '政策', en: 'policy' },
  source: { zh: '来源', en: 'source' },
  confidence: { zh: '可信度', en: 'confidence' },
  path: { zh: '路径', en: 'path' },
  hops: { zh: '跳转', en: 'hops' },
  nearly: { zh: '差一点', en: 'nearly' },
} as const satisfies Readonly<Record<string, Words>>

const mostNearly = 5
/** What a person is likeliest to ask about stands first: another day, then another place. */
const askedFirst = ['at', 'version', 'noticed', 'choice', 'surface', 'host', 'merchant', 'method']

/** A decision for a person: the verdict, one sentence, then what it rests on, a line each. */
export function decisionText(
  { request, ruling, path, hops }: Decision,
  law: Law,
  language: Language,
  paint: Paint,
): string {
  const { icon, colour } = marks[ruling.verdict]
  const told = decisionSentence(ruling, request, hops, law.policy.world)[language]
  const look = presentations[ruling.presentation][language]
  const reason = reasons[ruling.reason]?.[language]
  const ways = ruling.to === undefined ? [] : [ruling.to].flat()
  const rows: readonly (readonly [label: keyof typeof labels, texts: readonly string[]])[] = [
    ['rule', [`${ruling.rule}  ${paint('dim', plain(ruling.title[language]))}`]],
    ['inForce', [windowText(ruling, language)]],
    ['looks', [`${ruling.presentation}  ${paint('dim', look)}`]],
    ['to', ways.length === 0 ? [] : [ways.join(', ')]],
    ['notice', ruling.notice === undefined ? [] : [noticeWords(ruling.notice)[language]]],
    ['fee', ruling.fee === undefined ? [] : [feeWords(ruling.fee)[language]]],
    ['reason', [`${ruling.reason}  ${paint('dim', reason ?? '')}`.trimEnd()]],
    ['policy', [`${plain(ruling.pack)}  ${paint('dim', request.at)}`]],
    ['source', ruling.source.map(({ id, text }) => `${id}  ${paint('dim', plain(text))}`)],
    ['confidence', [ruling.confidence]],
    ['path', [path.join(' → ')]],
    ['hops', hops.length > 1 ? hops.map(plain) : []],
    ['nearly', nearlyTexts(ruling.nearly, language, paint)],
  ]
  const width = language === 'zh' ? 8 : 12
  const lines = rows.flatMap(([label, texts]) =>
    texts.map((text, index) => {
      const name = padded(index === 0 ? labels[label][language] : '', width)
      return `  ${paint('dim', name)}${text}`
    }),
  )
  const verdict = paint(colour, paint('bold', `${icon} ${verdicts[ruling.verdict][language]}`))
  return `${verdict}  ${plain(told)}\n\n${lines.join('\n')}\n`
}

export function windowText(
  { inForce: { from, until, precision }, rule, reason }: Ruling,
  language: Language,
): string {
  if (rule === reason) return language === 'zh' ? '无' : 'none'
  const start = from === undefined ? undefined : writtenDate(from, precision)[language]
  const end = until === undefined ? undefined : writtenDate(until, precision)[language]
  if (language === 'zh')
    return `${start === undefined ? '一直' : `自 ${start}起`}${end === undefined ? '' : `，至 ${end}`}`
  return `${start === undefined ? 'always' : `from ${start}`}${end === undefined ? '' : ` until ${end}`}`
}

function nearlyTexts(
  nearly: readonly Tried[],
  language: Language,
  paint: Paint,
): readonly string[] {
  const ranked = nearly.toSorted((a, b) => rankOf(a) - rankOf(b))
  const shown = ranked.slice(0, mostNearly).map(({ rule, missed }) => {
    const causes = missed.map(({ attribute, wanted, got }) => {
      if (attribute === 'at')
        return language === 'zh' ? `生效期为 ${wanted}` : `in force only ${wanted}`
      return language === 'zh'
        ? `${attribute} 应为 ${wanted}，实为 ${got}`
        : `${attribute} was ${got}, not ${wanted}`
    })
    return `${rule}  ${paint('dim', plain(causes.join('; ')))}`
  })
  const rest = nearly.length - shown.length
  const more = language === 'zh' ? `另有 ${rest} 条（见 --json）` : `and ${rest} more (see --json)`
  return rest > 0 ? [...shown, paint('dim', more)] : shown
}

function rankOf({ missed }: Tried): number {
  const rank = askedFirst.indexOf(missed[0]?.attribute ?? '')
  return rank === -1 ? askedFirst.length : rank
}
