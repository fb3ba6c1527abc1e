import type { Words } from '../policies/engine/model.ts'
import type { Written } from '../policies/generation/draft.ts'
import type { Item, Reach } from '../policies/generation/reach.ts'
import type { Share, Shares } from './exercised.ts'
import { flowed } from './layout.ts'
import { reasonWords } from './leftOutWords.ts'
import { padded, paddedStart, plain, widthOf, type Paint } from './style.ts'

/** What was generated: for which law and where, what it adds, and what is left out. */
export type Told = Readonly<{
  /** The law as the scenarios name it. */
  label: string
  pack: string
  at: string
  overlays: readonly string[]
  out: string
  scenarios: readonly Written[]
  /** Files of an earlier run that are gone. */
  removed: readonly string[]
  /** What was counted before. */
  others: Readonly<{ scenarios: number; failed: number }>
  before: Shares
  after: Shares
  reach: Reach
  alone: readonly Item[]
  /** Are there scenarios about dates? */
  isDatable: boolean
  /** The command that replays them. */
  replay: string
}>

type Language = keyof Words

const kinds: Readonly<Record<Item['kind'], Words>> = {
  rule: { zh: '规则', en: 'rules' },
  verdict: { zh: '裁定', en: 'verdicts' },
  state: { zh: '状态', en: 'states' },
  transition: { zh: '转移', en: 'transitions' },
}
const single = {
  verdict: { zh: '裁定', en: 'verdict' },
  state: { zh: '状态', en: 'state' },
} as const
const subjects: Readonly<Record<Item['subject'], Words>> = {
  link: { zh: '链接', en: 'links' },
  payment: { zh: '支付', en: 'payments' },
}
const order = ['rule', 'verdict', 'state', 'transition'] as const

/** What was generated, for a person. */
export function generateText(told: Told, language: Language, paint: Paint, width: number): string {
  const { label, out, scenarios, removed, replay } = told
  const count = scenarios.length
  const steps = scenarios.reduce((sum, { scenario }) => sum + scenario.steps.length, 0)
  const head = {
    zh: `${count} 个场景，共 ${steps} 步，已写入 ${plain(out)}`,
    en: `${count} scenarios of ${steps} steps written to ${plain(out)}`,
  }
  const gone = {
    zh: `删去了不再需要的 ${removed.length} 个`,
    en: `${removed.length} that are no longer needed were removed`,
  }
  const lines = [
    `${paint('bold', plain(label))}  ${head[language]}`,
    ...(removed.length === 0 ? [] : [gone[language]]),
    '',
    ...shareLines(told, language, paint),
    ...leftOutLines(told, language, paint, width),
    '',
    `${{ zh: '重放', en: 'Replay them:' }[language]}  ${plain(replay)}`,
  ]
  return `${lines.join('\n')}\n`
}

function shareLines({ before, after }: Told, language: Language, paint: Paint): readonly string[] {
  const first = Math.max(...order.map((kind) => widthOf(kinds[kind][language]))) + 4
  const heads = { zh: ['之前', '之后'], en: ['before', 'after'] }[language]
  const column = 14
  const cell = ({ covered, total }: Share): string => {
    const text = { zh: `${covered} / ${total}`, en: `${covered} of ${total}` }[language]
    return paint(covered === total ? 'green' : 'yellow', paddedStart(text, column))
  }
  const head = heads.map((each) => paddedStart(each, column)).join('')
  return [
    paint('dim', `  ${padded('', first)}${head}`),
    ...order.map(
      (kind) =>
        `  ${padded(kinds[kind][language], first)}${cell(before[kind])}${cell(after[kind])}`,
    ),
  ]
}

const alone = {
  zh: '没有相邻的规则，因为只有它作决定',
  en: 'without a neighbour, for nothing else decides',
}
const undated = {
  zh: '规则的日期：规则包不随 Hutong 发布，场景无法写出它在别的日期的名字',
  en: 'dates of rules: the pack does not ship with Hutong, so scenarios cannot name its other dates',
}

/** What no scenario leads to, with the reason; all of it, for nothing is left out silently. */
function leftOutLines(
  { reach, alone: lonely, isDatable }: Told,
  language: Language,
  paint: Paint,
  width: number,
): readonly string[] {
  const groups = new Map<string, string[]>()
  const add = ({ kind, subject, name }: Item, reason: Words): void => {
    const head = `${subjects[subject][language]}${{ zh: '：', en: ': ' }[language]}${reason[language]}`
    const isPlain = kind === 'rule' || kind === 'transition'
    const told = isPlain ? name : `${single[kind][language]} ${name}`
    groups.set(head, [...(groups.get(head) ?? []), told])
  }
  for (const { item, reason } of reach.leftOut) add(item, reasonWords(reason))
  for (const item of lonely) add(item, alone)
  const lines = [...groups].flatMap(([head, names]) => [
    `  ${head}`,
    ...flowed(names, ', ', width - 4).map((line) => `    ${paint('dim', line)}`),
  ])
  const all = [...lines, ...(isDatable ? [] : [`  ${undated[language]}`])]
  if (all.length === 0) return []
  return [
    '',
    paint('bold', { zh: '无法覆盖的部分', en: 'What no scenario covers' }[language]),
    ...all,
  ]
}
