import { describe, expect, test } from 'vitest'
import { getShortestPaths, getSimplePaths, type TraversalOptions } from 'xstate/graph'
import type { AnyMachineSnapshot } from 'xstate'
import type { LinkEvent, LinkInput } from '../../policies/engine/linkMachine.ts'
import { Request } from '../../policies/engine/model.ts'
import type { PaymentEvent, PaymentInput } from '../../policies/engine/paymentMachine.ts'
import { allow, ask, block, choose, reroute, smallLaw } from '../fixtures/smallLaw.ts'

const law = smallLaw({
  links: [
    { id: 'short', when: { form: 'short' }, ruling: allow },
    { id: 'app', when: { form: 'scheme' }, ruling: reroute },
    { id: 'own', when: { target: 'wechat' }, ruling: allow },
    { id: 'shop', when: { target: 'taobao', noticed: false }, ruling: ask },
    { id: 'shop/noticed', when: { target: 'taobao' }, ruling: allow },
    { id: 'flea', when: { target: 'xianyu' }, ruling: choose },
    { id: 'wall', when: { target: 'jd' }, ruling: block },
  ],
  payments: [
    {
      id: 'shown',
      when: { merchant: 'taobao', method: 'alipay' },
      ruling: { ...allow, presentation: 'option-shown' },
    },
    {
      id: 'asked',
      when: { merchant: 'jd', method: 'alipay' },
      ruling: { ...ask, presentation: 'disclosure-sheet' },
    },
    { id: 'chosen', when: { merchant: 'jd' }, ruling: choose },
    { id: 'rerouted', when: { merchant: 'xianyu' }, ruling: reroute },
  ],
})

const next: Readonly<Record<string, string>> = {
  'https://m.tb.cn/h.1': 'https://taobao.com/1',
  'https://taobao.com/1': 'https://taobao.com/2',
  'https://m.tb.cn/h.2': 'https://2.taobao.com/',
  'https://m.tb.cn/loop': 'https://m.tb.cn/loop',
}
const urls = [
  'https://m.tb.cn/h.1',
  'https://m.tb.cn/h.2',
  'https://m.tb.cn/loop',
  'https://weixin.qq.com/',
  'https://taobao.com/2',
  'taobao://item',
  'https://jd.com/',
  'https://example.com/',
  'https://',
]
const asked = { at: law.at, host: 'wechat', surface: 'chat-1to1' } as const
const linkEvents: LinkEvent[] = [
  { type: 'link.opened' },
  { type: 'link.shared' },
  { type: 'page.navigated' },
  { type: 'resource.requested' },
  { type: 'notice.confirmed' },
  { type: 'notice.dismissed' },
  { type: 'choice.made', choice: 'taobao' },
  { type: 'choice.dismissed' },
  { type: 'reroute.followed' },
  { type: 'reroute.dismissed' },
  { type: 'link.copied' },
  { type: 'page.left' },
]
const paymentEvents: PaymentEvent[] = [
  { type: 'payment.quoted' },
  { type: 'payment.requested' },
  { type: 'notice.confirmed' },
  { type: 'notice.dismissed' },
  { type: 'choice.made', choice: 'alipay' },
  { type: 'choice.dismissed' },
  { type: 'reroute.followed' },
  { type: 'reroute.dismissed' },
  { type: 'payment.authorised' },
  { type: 'payment.failed' },
  { type: 'payment.timed-out' },
  { type: 'payment.cancelled' },
  { type: 'page.left' },
]

function linkInput(url: string): LinkInput {
  return { request: Request.parse({ ...asked, url }), resolve: (from) => next[from], pack: 'small' }
}

function paymentInput(host: string, method: string): PaymentInput {
  const request = Request.parse({ ...asked, host, surface: 'checkout', action: 'pay', method })
  return { request, pack: 'small' }
}

/** The whole law stands in the context, so states are told apart by value, ruling and address. */
function options<S extends AnyMachineSnapshot, E extends { type: string }>(
  events: E[],
): Pick<TraversalOptions<S, E, never>, 'events' | 'limit' | 'serializeState' | 'filterEvents'> {
  return {
    events,
    limit: 500,
    serializeState: ({ value, context }) =>
      JSON.stringify([value, context.ruling?.rule, context.hops?.length, context.confirmed]),
    filterEvents: (snapshot, event) => snapshot.status === 'active' && snapshot.can(event),
  }
}

const linkPaths = urls.flatMap((url) =>
  getShortestPaths(law.linkMachine, { ...options(linkEvents), input: linkInput(url) }),
)
const paymentPaths = (['taobao', 'jd', 'xianyu', 'qq'] as const).flatMap((host) =>
  ['alipay', 'wechat-pay'].flatMap((method) =>
    getShortestPaths(law.paymentMachine, {
      ...options(paymentEvents),
      input: paymentInput(host, method),
    }),
  ),
)

/** States that are passed on the way and never rested in. */
const passing = ['normalised', 'resolved', 'judged', 'allowed', 'authorising']

const choices = ['choice.made', 'choice.dismissed', 'page.left']
const notices = ['notice.confirmed', 'notice.dismissed', 'page.left']
const reroutes = ['reroute.followed', 'reroute.dismissed', 'page.left']
const linkAnswers = {
  received: ['link.opened', 'link.shared', 'page.navigated', 'resource.requested'],
  warning: notices,
  choosing: choices,
  rerouted: reroutes,
  blocked: ['link.copied', 'page.left'],
  copied: ['link.copied', 'page.left'],
  opened: ['page.left'],
  left: [],
  abandoned: [],
}
const paymentAnswers = {
  quoting: ['payment.quoted', 'payment.requested'],
  warning: notices,
  choosing: choices,
  rerouted: reroutes,
  cashier: [
    'payment.authorised',
    'payment.failed',
    'payment.timed-out',
    'payment.cancelled',
    'page.left',
  ],
  refused: ['page.left'],
  paid: [],
  failed: [],
  'timed-out': [],
  cancelled: [],
  abandoned: [],
}

describe.each([
  ['link', law.linkMachine, linkPaths, linkEvents, linkAnswers],
  ['payment', law.paymentMachine, paymentPaths, paymentEvents, paymentAnswers],
] as const)('the %s machine', (_, machine, paths, events, answersOf) => {
  test('reaches each of its states', () => {
    const reached = new Set(paths.map(({ state }) => state.value))
    const states = Object.keys(machine.states).filter((name) => !passing.includes(name))
    expect([...reached].toSorted()).toEqual(states.toSorted())
  })

  test('takes or refuses every event in every state, and takes none at an end', () => {
    const expected = new Map<string, readonly string[]>(Object.entries(answersOf))
    for (const { state } of paths) {
      const answers = events.filter((event) => state.can(event as never)).map(({ type }) => type)
      expect([state.value, answers]).toEqual([state.value, expected.get(state.value)])
      expect(answers.length === 0).toBe(state.status === 'done')
    }
  })

  test('has a ruling in every state but the first, and where it rests on it, its tag is the verdict', () => {
    for (const { state, steps } of paths)
      expect(state.context.ruling === undefined).toBe(steps.length <= 1)
    const resting = paths.filter(({ state }) =>
      ['warning', 'choosing', 'rerouted', 'blocked', 'copied', 'refused'].includes(state.value),
    )
    expect(resting.map(({ state }) => [...state.tags])).toEqual(
      resting.map(({ state }) => [state.context.ruling?.verdict]),
    )
  })

  test('never opens or pays what was blocked', () => {
    const through = paths.filter(({ state }) =>
      ['opened', 'left', 'cashier', 'paid'].includes(state.value),
    )
    expect(through.length).toBeGreaterThan(0)
    expect(through.map(({ state }) => state.context.ruling?.verdict)).not.toContain('block')
  })

  test('comes to an end from every state', () => {
    const ends = paths
      .filter(({ state }) => state.status === 'done')
      .map(({ state }) => state.value)
    expect(new Set(ends).size).toBeGreaterThan(1)
    const stuck = paths.filter(
      ({ state }) =>
        state.status === 'active' && !events.some((event) => state.can(event as never)),
    )
    expect(stuck).toEqual([])
  })
})

describe('every way through a link ends in a verdict', () => {
  const simple = urls.flatMap((url) =>
    getSimplePaths(law.linkMachine, { ...options(linkEvents), input: linkInput(url) })
      .filter(({ state, steps }) => steps.length > 1 && state.status === 'done')
      .map((path) => ({ url, path })),
  )
  const seen = new Map(
    simple.map(({ url, path }) => [
      `${url}: ${path.steps
        .slice(1)
        .map(({ event }) => event.type)
        .join(', ')}`,
      path,
    ]),
  )
  test.each([...seen])('%s', (_, { state }) => {
    expect(state.context.ruling?.verdict).toMatch(/^(allow|interstitial|choose|reroute|block)$/)
    expect(['left', 'abandoned']).toContain(state.value)
  })
})
