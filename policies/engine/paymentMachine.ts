import { assign, setup } from 'xstate'
import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { factsOf, type Facts } from './facts.ts'
import type { Request, RuleRuling, Ruling, Verdict } from './model.ts'
import { blockedFor, rulingOf } from './ruling.ts'

export type PaymentInput = Readonly<{ request: Request; pack: string }>

type Outcome = 'paid' | 'failed' | 'timed-out'
type PaymentContext = PaymentInput &
  Readonly<{ facts: Facts | undefined; ruling: Ruling | undefined; outcome: Outcome | undefined }>

export type PaymentEvent =
  /** A checkout asks whether it may show the method. */
  | { type: 'payment.quoted' }
  /** The person chose the method. */
  | { type: 'payment.requested' }
  | { type: 'notice.confirmed' }
  | { type: 'notice.dismissed' }
  | { type: 'choice.made'; choice: string }
  | { type: 'choice.dismissed' }
  | { type: 'reroute.followed' }
  | { type: 'reroute.dismissed' }
  | { type: 'payment.authorised' }
  | { type: 'payment.failed' }
  | { type: 'payment.timed-out' }
  | { type: 'payment.cancelled' }
  | { type: 'page.left' }

const stateOf = {
  allow: 'cashier',
  interstitial: 'warning',
  choose: 'choosing',
  reroute: 'rerouted',
  block: 'refused',
} as const satisfies Readonly<Record<Verdict, string>>

function settle(outcome: Outcome) {
  return { target: 'authorising', actions: { type: 'settle', params: { outcome } } } as const
}

/** Is its notice seen once, so that the rule no longer holds when it was confirmed? */
export function isSeenOnce(ruling: Pick<RuleRuling, 'notice'> | undefined): boolean {
  const frequency = ruling?.notice?.frequency
  return frequency === 'first-time' || frequency === 'once'
}

/** What comes behind a notice that is seen once, such as a choice, is ruled then. */
function afterNotice(rules: readonly CompiledRule[]) {
  const onward = { target: 'cashier' } as const
  if (!rules.some(({ ruling }) => isSeenOnce(ruling))) return onward
  return [
    { guard: 'asksOnce', target: 'judged', actions: 'notice' },
    { guard: 'asksAgain', ...onward },
  ] as const
}

/** The law on payments as a statechart; one attempt is one method at one checkout. */
export function makePaymentMachine(policy: CompiledPolicy) {
  const rules = policy.payments
  return setup({
    types: {
      context: {} as PaymentContext,
      events: {} as PaymentEvent,
      input: {} as PaymentInput,
      tags: {} as Verdict | 'ended',
    },
    guards: {
      applies: ({ context }, params: { rule: CompiledRule }) =>
        context.facts !== undefined && applies(params.rule, context.facts),
      asksOnce: ({ context }) => isSeenOnce(context.ruling),
      asksAgain: ({ context }) => !isSeenOnce(context.ruling),
      hasOutcome: ({ context }, params: { outcome: Outcome }) => context.outcome === params.outcome,
    },
    actions: {
      read: assign(({ context }) => ({ facts: factsOf(context.request, policy.world) })),
      rule: assign(({ context }, params: { rule: CompiledRule }) =>
        context.facts === undefined
          ? {}
          : { ruling: rulingOf(params.rule, context.facts, rules, context.pack) },
      ),
      refuse: assign(({ context }) => ({
        ruling: blockedFor(
          context.facts ? 'no-rule' : 'bad-address',
          context.facts,
          rules,
          context.pack,
        ),
      })),
      notice: assign(({ context }) =>
        context.facts === undefined ? {} : { facts: { ...context.facts, noticed: true } },
      ),
      settle: assign((_, params: { outcome: Outcome }) => ({ outcome: params.outcome })),
    },
  }).createMachine({
    id: 'payment',
    context: ({ input }) => ({ ...input, facts: undefined, ruling: undefined, outcome: undefined }),
    initial: 'quoting',
    states: {
      quoting: {
        on: { 'payment.quoted': { target: 'judged' }, 'payment.requested': { target: 'judged' } },
        exit: 'read',
      },
      judged: {
        always: [
          ...rules.map((rule) => ({
            guard: { type: 'applies' as const, params: { rule } },
            target: stateOf[rule.ruling.verdict],
            actions: { type: 'rule' as const, params: { rule } },
            description: rule.id,
          })),
          { target: 'refused', actions: 'refuse', description: 'no-rule' },
        ],
      },
      warning: {
        tags: 'interstitial',
        on: {
          'notice.confirmed': afterNotice(rules),
          'notice.dismissed': { target: 'cancelled' },
          'page.left': { target: 'cancelled' },
        },
      },
      choosing: {
        tags: 'choose',
        on: {
          'choice.made': { target: 'cashier' },
          'choice.dismissed': { target: 'cancelled' },
          'page.left': { target: 'cancelled' },
        },
      },
      rerouted: {
        tags: 'reroute',
        on: {
          'reroute.followed': { target: 'cashier' },
          'reroute.dismissed': { target: 'cancelled' },
          'page.left': { target: 'cancelled' },
        },
      },
      cashier: {
        tags: 'allow',
        on: {
          'payment.authorised': settle('paid'),
          'payment.failed': settle('failed'),
          'payment.timed-out': settle('timed-out'),
          'payment.cancelled': { target: 'cancelled' },
          'page.left': { target: 'cancelled' },
        },
      },
      authorising: {
        always: [
          { guard: { type: 'hasOutcome', params: { outcome: 'paid' } }, target: 'paid' },
          { guard: { type: 'hasOutcome', params: { outcome: 'failed' } }, target: 'failed' },
          { target: 'timed-out' },
        ],
      },
      refused: { tags: 'block', on: { 'page.left': { target: 'abandoned' } } },
      paid: { type: 'final', tags: 'ended' },
      failed: { type: 'final', tags: 'ended' },
      'timed-out': { type: 'final', tags: 'ended' },
      cancelled: { type: 'final', tags: 'ended' },
      abandoned: { type: 'final', tags: 'ended' },
    },
  })
}
