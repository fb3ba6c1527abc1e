import { assign, setup } from 'xstate'
import { addressOf } from './address.ts'
import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { factsOf, type Facts } from './facts.ts'
import type { Request, Ruling, Verdict } from './model.ts'
import { blockedFor, rulingOf } from './ruling.ts'
import type { Resolve } from './site.ts'
import { noticeKey, targetOf } from './world.ts'

export type LinkInput = Readonly<{
  request: Request
  /** Where short links and redirectors lead. */
  resolve: Resolve
  /** The label that rulings carry: cn@2021-09-17. */
  pack: string
}>

type LinkContext = LinkInput &
  Readonly<{
    /** The addresses of the chain so far; the last is the one being ruled. */
    hops: readonly string[]
    next: string | undefined
    facts: Facts | undefined
    /** Targets whose notice the person has confirmed on this way. */
    confirmed: readonly string[]
    ruling: Ruling | undefined
  }>

export type LinkEvent =
  | { type: 'link.opened' }
  | { type: 'link.shared' }
  | { type: 'page.navigated' }
  | { type: 'resource.requested' }
  | { type: 'notice.confirmed' }
  | { type: 'notice.dismissed' }
  | { type: 'choice.made'; choice: string }
  | { type: 'choice.dismissed' }
  | { type: 'reroute.followed' }
  | { type: 'reroute.dismissed' }
  | { type: 'link.copied' }
  | { type: 'page.left' }

const stateOf = {
  allow: 'allowed',
  interstitial: 'warning',
  choose: 'choosing',
  reroute: 'rerouted',
  block: 'blocked',
} as const satisfies Readonly<Record<Verdict, string>>

const mostHops = 10

/** What a person agreed to holds for the rest of the chain. */
const onward = [
  { guard: 'hasNextHop', target: 'normalised', actions: ['remember', 'follow'] },
  { target: 'opened', actions: 'remember' },
] as const

/**
 * The law on links as a statechart: its judging state has one guarded transition per rule, in order,
 * to the state of that rule's verdict. The state an attempt reaches is the verdict.
 */
export function makeLinkMachine(policy: CompiledPolicy) {
  const rules = policy.links
  return setup({
    types: {
      context: {} as LinkContext,
      events: {} as LinkEvent,
      input: {} as LinkInput,
      tags: {} as Verdict | 'ended',
    },
    guards: {
      isUnreadable: ({ context }) => context.facts === undefined,
      isTooLong: ({ context }) => context.hops.length > mostHops,
      hasNextHop: ({ context }) => context.next !== undefined,
      applies: ({ context }, params: { rule: CompiledRule }) =>
        context.facts !== undefined && applies(params.rule, context.facts),
    },
    actions: {
      read: assign(({ context }) => ({ facts: readHop(context, policy) })),
      resolve: assign(({ context }) => ({
        next:
          context.request.action === 'open-link'
            ? context.resolve(context.hops.at(-1) ?? '')
            : undefined,
      })),
      rule: assign(({ context }, params: { rule: CompiledRule }) =>
        context.facts === undefined
          ? {}
          : { ruling: rulingOf(params.rule, context.facts, rules, context.pack) },
      ),
      refuse: assign(
        ({ context }, params: { reason: 'no-rule' | 'bad-address' | 'too-many-hops' }) => ({
          ruling: blockedFor(params.reason, context.facts, rules, context.pack),
        }),
      ),
      follow: assign(({ context }) => ({ hops: [...context.hops, context.next ?? ''] })),
      remember: assign(({ context }) => ({
        confirmed: context.facts
          ? [...context.confirmed, noticeKey(context.facts.target, context.facts.address)]
          : context.confirmed,
      })),
    },
  }).createMachine({
    id: 'link',
    context: ({ input }) => ({
      ...input,
      hops: input.request.url === undefined ? [] : [input.request.url],
      next: undefined,
      facts: undefined,
      confirmed: [],
      ruling: undefined,
    }),
    initial: 'received',
    states: {
      received: {
        on: {
          'link.opened': { target: 'normalised' },
          'link.shared': { target: 'normalised' },
          'page.navigated': { target: 'normalised' },
          'resource.requested': { target: 'normalised' },
        },
      },
      normalised: {
        entry: 'read',
        always: [
          {
            guard: 'isUnreadable',
            target: 'blocked',
            actions: { type: 'refuse', params: { reason: 'bad-address' } },
          },
          {
            guard: 'isTooLong',
            target: 'blocked',
            actions: { type: 'refuse', params: { reason: 'too-many-hops' } },
          },
          { target: 'resolved' },
        ],
      },
      resolved: { entry: 'resolve', always: { target: 'judged' } },
      judged: {
        always: [
          ...rules.map((rule) => ({
            guard: { type: 'applies' as const, params: { rule } },
            target: stateOf[rule.ruling.verdict],
            actions: { type: 'rule' as const, params: { rule } },
            description: rule.id,
          })),
          {
            target: 'blocked',
            actions: { type: 'refuse', params: { reason: 'no-rule' } },
            description: 'no-rule',
          },
        ],
      },
      allowed: {
        tags: 'allow',
        always: [
          { guard: 'hasNextHop', target: 'normalised', actions: 'follow' },
          { target: 'opened' },
        ],
      },
      warning: {
        tags: 'interstitial',
        on: {
          'notice.confirmed': onward,
          'notice.dismissed': { target: 'abandoned' },
          'page.left': { target: 'abandoned' },
        },
      },
      choosing: {
        tags: 'choose',
        on: {
          'choice.made': onward,
          'choice.dismissed': { target: 'abandoned' },
          'page.left': { target: 'abandoned' },
        },
      },
      rerouted: {
        tags: 'reroute',
        on: {
          'reroute.followed': onward,
          'reroute.dismissed': { target: 'abandoned' },
          'page.left': { target: 'abandoned' },
        },
      },
      blocked: {
        tags: 'block',
        on: { 'link.copied': { target: 'copied' }, 'page.left': { target: 'abandoned' } },
      },
      copied: {
        tags: 'block',
        on: { 'link.copied': { target: 'copied' }, 'page.left': { target: 'abandoned' } },
      },
      opened: { on: { 'page.left': { target: 'left' } } },
      left: { type: 'final', tags: 'ended' },
      abandoned: { type: 'final', tags: 'ended' },
    },
  })
}

function readHop(context: LinkContext, policy: CompiledPolicy): Facts | undefined {
  const url = context.hops.at(-1)
  const isFirst = context.hops.length <= 1
  const facts = factsOf(
    {
      ...context.request,
      ...(url === undefined ? {} : { url }),
      ...(isFirst ? {} : { trigger: 'redirect' as const, form: undefined }),
    },
    policy.world,
  )
  if (facts === undefined) return undefined
  const key = noticeKey(facts.target, facts.address)
  const isNoticed = facts.noticed && (isFirst || key === firstKey(context, policy))
  return { ...facts, noticed: isNoticed || context.confirmed.includes(key) }
}

/** The person noticed what the link itself leads to, not where its redirects go on to. */
function firstKey({ hops: [first = ''] }: LinkContext, { world }: CompiledPolicy): string {
  const address = addressOf(first)
  return noticeKey(address ? targetOf(world, address).target : 'unknown', address)
}
