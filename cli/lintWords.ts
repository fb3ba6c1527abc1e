import type { Lint } from '../policies/engine/lint.ts'
import type { Words } from '../policies/engine/model.ts'
import type { World } from '../policies/engine/world.ts'
import { writtenDate } from '../policies/words/writtenDate.ts'
import { namedValue } from './namedValue.ts'
import { outcomePhrase } from './outcomeWords.ts'

type Compliance = Extract<Lint, { code: 'compliance' }>
type Demand = Extract<Lint, { code: 'demand' }>
export type LintCode =
  | Exclude<Lint['code'], 'compliance' | 'demand'>
  | Compliance['standard']
  | Demand['demand']

/** What a finding is called: a compliance finding by its standard, a breach by what is demanded. */
export function codeOf(lint: Lint): LintCode {
  if (lint.code === 'compliance') return lint.standard
  return lint.code === 'demand' ? lint.demand : lint.code
}

/** Is it a reading of a law, and no more? */
export function isReading({ code }: Lint): boolean {
  return code === 'compliance' || code === 'demand'
}

const mostNamed = 6

/** What a lint found, as one sentence. */
export function lintWords(lint: Lint, pack: string, world: World): Words {
  return { zh: sentenceOf(lint, pack, world, 'zh'), en: sentenceOf(lint, pack, world, 'en') }
}

function sentenceOf(lint: Lint, pack: string, world: World, language: keyof Words): string {
  const isChinese = language === 'zh'
  switch (lint.code) {
    case 'contradictory':
      return isChinese
        ? `${lint.rule} 永远不会适用：它的条件互相矛盾。`
        : `${lint.rule} never decides: its conditions contradict one another.`
    case 'shadowed': {
      const own = lint.by.filter(
        (id) => !lint.by.includes(id.replace(/\/suspicious$/, '')) || !id.endsWith('/suspicious'),
      )
      const by = listed(own, language)
      return isChinese
        ? `${lint.rule} 永远轮不到：它涉及的请求已全部由前面的 ${by} 决定。`
        : `${lint.rule} never decides: ${by} ${own.length === 1 ? 'takes' : 'take'} all its requests before it.`
    }
    case 'dates':
      return datesSentence(lint, isChinese)
    case 'idle-override':
      return isChinese
        ? `改动“${lint.overlay}”改了 ${lint.rule}，而规则包 ${pack} 没有这条规则。`
        : `Overlay "${lint.overlay}" overrides ${lint.rule}, and pack ${pack} has no such rule.`
    case 'no-rule':
      if (lint.subject === 'link')
        return isChinese
          ? '没有规则涉及这些链接，因此拦截。'
          : 'No rule covers these links, so they are blocked.'
      return isChinese
        ? '没有规则涉及这些支付，因此拦截。'
        : 'No rule covers these payments, so they are blocked.'
    case 'compliance':
      return standardSentence(lint, world, language)
    case 'demand':
      return demandSentence(lint, world, language)
  }
}

function datesSentence(
  { rule, at, means }: Extract<Lint, { code: 'dates' }>,
  isChinese: boolean,
): string {
  const precision = /^the first instant of a (year|month|day)$/.exec(means)?.[1]
  if (precision === undefined)
    return isChinese
      ? `${rule} 的名称写着 ${means}，日期却是 ${at}。`
      : `${rule} says ${means} by its name, and is at ${at}.`
  const unit = { year: '年', month: '月', day: '日' }[precision]
  return isChinese
    ? `${rule} 的日期只精确到${unit}，却不是从那${unit === '年' ? '一年' : unit === '月' ? '个月' : '天'}的开头算起：${at}。`
    : `${rule} is known to the ${precision}, and does not begin at the first instant of one: ${at}.`
}

function standardSentence(
  { standard, host, rule, targets, outcome, other }: Compliance,
  world: World,
  language: keyof Words,
): string {
  const isChinese = language === 'zh'
  const name = namedValue('host', host, world, language)
  const them = listed(
    targets.map((target) => namedValue('target', target, world, language)),
    language,
  )
  const told = outcomePhrase(outcome, world, language)
  const better = other && namedValue('target', other.target, world, language)
  const kinder = other && outcomePhrase(other.outcome, world, language)
  switch (standard) {
    case 'PARITY':
      return isChinese
        ? `${name}对${them}的链接（${told}）不如对${better}的链接（${kinder}），依据 ${rule}。`
        : `${name} treats links to ${them} (${told}) worse than those to ${better} (${kinder}), by ${rule}.`
    case 'DIRECT_OPEN':
      return isChinese
        ? `${name}不直接打开${them}的链接（${told}），依据 ${rule}。`
        : `${name} does not open links to ${them} directly (${told}), by ${rule}.`
    case 'NO_EXTRA_STEP':
      return isChinese
        ? `${name}在${them}的链接前多设一步（${told}），而${better}的链接直接打开，依据 ${rule}。`
        : `${name} puts a step before links to ${them} (${told}), while those to ${better} open at once, by ${rule}.`
  }
}

const demanded: Readonly<Record<Demand['demand'], Words>> = {
  NEUTRAL_NOTICE: {
    zh: '提示页只能中立地说明去向',
    en: 'that a notice says where people go and nothing else',
  },
  NO_FEE: { zh: '引导用户到站外购买不得收费', en: 'that leading people outside costs nothing' },
  SIDE_BY_SIDE: {
    zh: '站外购买须与商店自己的购买并列，不得更醒目',
    en: 'that an offer outside stands side by side with the store’s own and stands out no more',
  },
  CHOICE_EVERY_TIME: {
    zh: '每次购买前都让用户选择',
    en: 'that people choose before every purchase',
  },
  INFO_FIRST_TIME: {
    zh: '首次购买前说明，且只说明一次',
    en: 'that a screen explains the choice before the first purchase, and only then',
  },
  PRICE_FIRST: {
    zh: '先显示价格，再显示其他页面',
    en: 'that the price is seen before any screen',
  },
}

function demandSentence(
  { demand, by, since, rule, outcome }: Demand,
  world: World,
  language: keyof Words,
): string {
  const told = outcomePhrase(outcome, world, language)
  const day = writtenDate(since, 'day')[language]
  const what = demanded[demand][language]
  return language === 'zh'
    ? `自 ${day}起（${by}），${what}，而 ${rule} 的做法是：${told}。`
    : `Since ${day} ${by} asks ${what}, and ${rule} does otherwise: ${told}.`
}

function listed(names: readonly string[], language: keyof Words): string {
  const shown = names.length > mostNamed ? names.slice(0, mostNamed - 1) : names
  const rest = names.length - shown.length
  if (language === 'zh') return `${shown.join('、')}${rest > 0 ? `等 ${names.length} 项` : ''}`
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
