import type { CompiledRule } from './compile.ts'
import type { Fee, Notice, Presentation, Verdict } from './model.ts'

/** What a person meets: the verdict, how it looks, where it leads, what it says and how often; and what it costs. */
export type Outcome = Readonly<{
  verdict: Verdict
  presentation: Presentation
  to?: readonly string[]
  notice?: Notice
  fee?: Fee
}>

/** What a rule leads to; without one, the block that `no-rule` is. */
export function outcomeOf(rule: CompiledRule | undefined): Outcome {
  if (rule === undefined) return { verdict: 'block', presentation: 'stopped-page' }
  const { verdict, presentation, to, notice, fee } = rule.ruling
  return {
    verdict,
    presentation,
    ...(to === undefined ? {} : { to: [to].flat() }),
    ...(notice === undefined ? {} : { notice }),
    ...(fee === undefined ? {} : { fee }),
  }
}

/** `block stopped-page`, with what it leads to, its notice and its fee behind it. */
export function outcomeText({ verdict, presentation, to, notice, fee }: Outcome): string {
  return [
    verdict,
    presentation,
    ...(to ?? []),
    ...(notice === undefined ? [] : [noticeText(notice)]),
    ...(fee === undefined ? [] : [`fee ${feeText(fee)}`]),
  ].join(' ')
}

/** `leaving-apple every-time neutral`: all of a notice that is so. */
export function noticeText(notice: Notice): string {
  const { wording, frequency, neutral, 'opt-out': optOut, token, opening } = notice
  return [
    wording,
    frequency,
    neutral && 'neutral',
    optOut && 'opt-out',
    token && 'token',
    opening && `to-${opening}`,
  ]
    .filter((each) => each !== undefined && each !== false)
    .join(' ')
}

/** `27%/7d`, `15/10%/7d`, `-4 points`, `to-be-set`. */
export function feeText(fee: Fee): string {
  if (fee === 'to-be-set') return fee
  if ('points-less' in fee) return `-${fee['points-less']} points`
  return `${fee.percent.join('/')}%${fee.days === undefined ? '' : `/${fee.days}d`}`
}
