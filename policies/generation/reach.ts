import { chartsOf, type Chart } from '../engine/chart.ts'
import { isSeenOnce } from '../engine/paymentMachine.ts'
import type { CompiledRule } from '../engine/compile.ts'
import { instantOf } from '../engine/instant.ts'
import type { Law } from '../engine/law.ts'
import { Verdict } from '../engine/model.ts'
import type { Subject } from '../engine/axes.ts'
import { outcomeAt, unsayable, type Explored } from './explored.ts'
import { transitionName, transitionsOf, type Transition } from './passages.ts'

/** Something of a policy that a scenario can lead to. */
export type Item = Readonly<{
  kind: 'rule' | 'verdict' | 'state' | 'transition'
  subject: Subject
  name: string
}>

/** Why no scenario can lead to something. */
export type Reason = Readonly<
  /** The rule begins later, or has ended. */
  | { code: 'not-in-force' }
  /** Its conditions hold for nothing, or rules above it take all that they hold for. */
  | { code: 'outranked' }
  /** A scenario has no words for what it asks of these attributes. */
  | { code: 'no-words'; attributes: readonly string[] }
  /** No step of a scenario sends this event. */
  | { code: 'no-step' }
  /** No rule that a scenario can come to gives this verdict. */
  | { code: 'never-ruled'; verdict: Verdict }
  /** No rule that a scenario can come to asks so often. */
  | { code: 'never-asked'; isOnce: boolean }
  /** A rule answers all that a scenario can ask. */
  | { code: 'always-ruled' }
  /** No address that leads on is ruled so. */
  | { code: 'no-redirect'; verdict: Verdict }
  /** No address leads on more than ten times. */
  | { code: 'no-long-chain' }
  /** No checkout that the registry knows has a way to pay. */
  | { code: 'no-checkout' }
  /** Nothing leads to the state that comes before. */
  | { code: 'never-reached'; state: string }
>

export type LeftOut = Readonly<{ item: Item; reason: Reason }>

/** All of a policy, parted into what scenarios can lead to at an instant and what they cannot. */
export type Reach = Readonly<{ within: readonly Item[]; leftOut: readonly LeftOut[] }>

/** What is known of the addresses that lead on: the verdicts of their first hops, and whether one is cut off. */
export type Chains = Readonly<{ verdicts: ReadonlySet<Verdict>; isCutOff: boolean }>

export function itemKey({ kind, subject, name }: Item): string {
  return `${kind} ${subject} ${name}`
}

export function reachOf(law: Law, all: Readonly<Record<Subject, Explored>>, chains: Chains): Reach {
  const parts = (['link', 'payment'] as const).map((subject): Reach => {
    const found = all[subject]
    const verdicts = new Set(
      [...found.points.keys()].map((value) => outcomeAt(found, value).verdict),
    )
    // An address that cannot be read is blocked, whatever the rules say.
    if (subject === 'link') verdicts.add('block')
    return sorted([
      ...ruleItems(law, found),
      ...Verdict.options.map((name) => ({
        item: { kind: 'verdict', subject, name } as const,
        reason: verdicts.has(name) ? undefined : ({ code: 'never-ruled', verdict: name } as const),
      })),
      ...machineItems(law, found, verdicts, chains),
    ])
  })
  return {
    within: parts.flatMap(({ within }) => within),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  }
}

type Asked = Readonly<{ item: Item; reason: Reason | undefined }>

function sorted(asked: readonly Asked[]): Reach {
  return {
    within: asked.flatMap(({ item, reason }) => (reason === undefined ? [item] : [])),
    leftOut: asked.flatMap(({ item, reason }) => (reason === undefined ? [] : [{ item, reason }])),
  }
}

function ruleItems({ at, policy }: Law, found: Explored): readonly Asked[] {
  const instant = instantOf(at, policy.pack.zone) ?? 0
  return found.rules.map((rule, index) => ({
    item: { kind: 'rule', subject: found.subject, name: rule.id },
    reason: found.points.has(index) ? undefined : whyUndecided(rule, index, instant, found),
  }))
}

function whyUndecided(
  { from, until }: CompiledRule,
  index: number,
  instant: number,
  found: Explored,
): Reason {
  if (instant < from || instant >= until) return { code: 'not-in-force' }
  const attributes = unsayable(found, index)
  return attributes === undefined ? { code: 'outranked' } : { code: 'no-words', attributes }
}

/** The events that the steps of a scenario send. */
const sent: Readonly<Record<Subject, ReadonlySet<string>>> = {
  link: new Set([
    'link.opened',
    'link.shared',
    'notice.confirmed',
    'notice.dismissed',
    'choice.made',
    'choice.dismissed',
    'reroute.followed',
    'reroute.dismissed',
    'link.copied',
    'page.left',
  ]),
  payment: new Set([
    'payment.quoted',
    'payment.requested',
    'notice.confirmed',
    'notice.dismissed',
    'choice.made',
    'choice.dismissed',
    'reroute.followed',
    'reroute.dismissed',
    'payment.authorised',
    'payment.failed',
    'payment.timed-out',
    'payment.cancelled',
    'page.left',
  ]),
}

function machineItems(
  law: Law,
  found: Explored,
  verdicts: ReadonlySet<Verdict>,
  chains: Chains,
): readonly Asked[] {
  const { subject } = found
  const chart = chartsOf(law)[subject]
  const transitions = transitionsOf(chart)
  const why = new Map(
    transitions.map((each) => [each, whyNever(each, chart, law, found, verdicts, chains)]),
  )
  const reached = new Set([chart.initial])
  for (const state of reached)
    for (const each of transitions)
      if (each.from === state && why.get(each) === undefined) reached.add(each.to)
  /** Of a state that nothing reaches, what lacks in the first place. */
  const whyNot = (state: string): Reason | undefined => {
    const verdict = chart.nodes.find(({ id }) => id === state)?.verdict
    if (reached.has(state)) return undefined
    return verdict === undefined
      ? { code: 'never-reached', state }
      : { code: 'never-ruled', verdict }
  }
  return [
    ...chart.nodes.map(({ id }) => ({
      item: { kind: 'state', subject, name: id } as const,
      reason: whyNot(id),
    })),
    ...transitions.map((each) => ({
      item: { kind: 'transition', subject, name: transitionName(each) } as const,
      reason: why.get(each) ?? whyNot(each.from),
    })),
  ]
}

/** Why a transition is never taken, even where its state is reached. */
function whyNever(
  { from, to, event, reason, guards, isRuled }: Transition,
  chart: Chart,
  { policy: { world } }: Law,
  found: Explored,
  verdicts: ReadonlySet<Verdict>,
  chains: Chains,
): Reason | undefined {
  const verdictOf = (state: string): Verdict =>
    chart.nodes.find(({ id }) => id === state)?.verdict ?? 'block'
  if (event !== undefined && !sent[found.subject].has(event)) return { code: 'no-step' }
  if (
    event === 'payment.quoted' &&
    !world.registry.systems.some(({ methods }) => methods.length > 0)
  )
    return { code: 'no-checkout' }
  if (reason === 'no-rule')
    return found.points.has(found.rules.length) ? undefined : { code: 'always-ruled' }
  if (reason === 'too-many-hops') return chains.isCutOff ? undefined : { code: 'no-long-chain' }
  if (isRuled) {
    const verdict = verdictOf(to)
    const isGiven = [...found.points.keys()].some(
      (value) => value < found.rules.length && outcomeAt(found, value).verdict === verdict,
    )
    return isGiven ? undefined : { code: 'never-ruled', verdict }
  }
  if (guards.includes('asksOnce') || guards.includes('asksAgain')) {
    const isOnce = guards.includes('asksOnce')
    const isAsked = [...found.points.keys()].some((value) => {
      const { verdict, notice } = outcomeAt(found, value)
      return verdict === 'interstitial' && isSeenOnce({ notice }) === isOnce
    })
    return isAsked ? undefined : { code: 'never-asked', isOnce }
  }
  if (!guards.includes('hasNextHop')) return undefined
  const verdict = verdictOf(from)
  if (!verdicts.has(verdict)) return { code: 'never-ruled', verdict }
  return chains.verdicts.has(verdict) ? undefined : { code: 'no-redirect', verdict }
}
