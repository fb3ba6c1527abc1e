import { describe, expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { openLinkAttempt } from './attempt.ts'
import type { Law } from './law.ts'
import { replay, type ReplayResult, type ReplayWorld } from './replay.ts'
import { ruleAgain } from './ruleAgain.ts'
import { Scenario, type ScenarioStep } from './scenario.ts'

const shown = { verdict: 'allow', presentation: 'option-shown', reason: 'test' } as const
const laws: Readonly<Record<string, Law>> = {
  closed: smallLaw({
    links: [
      { id: 'share', when: { action: 'share', surface: 'chat-group' } },
      { id: 'share/one', when: { action: 'share' }, ruling: { ...shown } },
      { id: 'short', when: { form: 'short' }, ruling: allow },
      { id: 'older', when: { version: 'older' }, ruling: block },
      { id: 'shop', when: { target: 'taobao', noticed: false }, ruling: ask },
      { id: 'shop/noticed', when: { target: 'taobao' }, ruling: allow },
    ],
    payments: [{ id: 'alipay', when: { method: 'alipay' }, ruling: shown }],
  }),
  open: smallLaw({
    links: [{ id: 'open', ruling: allow }],
    payments: [{ id: 'any', ruling: shown }],
  }),
}
const short = 'https://m.tb.cn/h.1'
const item = 'https://item.taobao.com/1'
const world: ReplayWorld = {
  lawOf: (policy) => {
    const law = laws[policy]
    if (law === undefined) throw new Error(`there is no policy "${policy}"`)
    return law
  },
  resolve: (url) => (url === short ? item : undefined),
}

function play(steps: readonly unknown[], people: readonly unknown[] = []): ReplayResult {
  const scenario = Scenario.parse({
    apiVersion: 'hutong/v1',
    kind: 'Scenario',
    name: 'a name',
    policy: 'closed',
    people,
    steps,
  })
  return replay(scenario, world)
}

function problems(...steps: readonly unknown[]): readonly string[] {
  return (play(steps).steps.at(-1)?.problems ?? []).map(({ text }) => text)
}

const tap = { do: 'link.opened', host: 'wechat', surface: 'chat-1to1', url: item }
const share = { do: 'link.shared', from: 'taobao', host: 'wechat', to: 'chat-1to1', url: item }

test('a step tells what was asked and answered: a ruling a hop, and at a checkout one a method', () => {
  const { steps } = play([
    { ...tap, url: short },
    { do: 'notice.confirmed' },
    { do: 'checkout.opened', host: 'taobao' },
    { do: 'law.changed', policy: 'open' },
    { do: 'link.copied' },
  ])
  const told = steps.map(({ answers }) =>
    answers.map(({ request, ruling, address }) => [request.method ?? address, ruling.rule]),
  )
  expect(told).toEqual([
    [
      [short, 'short'],
      [item, 'shop'],
    ],
    [],
    [
      ['alipay', 'alipay'],
      ['wechat-pay', 'no-rule'],
    ],
    [],
    [],
  ])
})

test('a journey that goes as expected passes, with a trace of states and rulings', () => {
  const result = play([
    { ...tap, url: short, expect: { verdict: 'interstitial', state: 'warning', address: item } },
    { do: 'notice.confirmed', expect: { state: 'opened', rule: 'shop', reason: 'test' } },
    { do: 'page.left', expect: { state: 'left' } },
  ])
  expect(result).toMatchObject({ name: 'a name', passed: true })
  const judged = ['normalised', 'resolved', 'judged']
  expect(result.steps.map(({ trace }) => trace)).toEqual([
    {
      do: 'link.opened',
      path: [...judged, 'allowed', ...judged, 'warning'],
      rulings: [
        { verdict: 'allow', presentation: 'web-view', rule: 'short' },
        { verdict: 'interstitial', presentation: 'confirm-page', rule: 'shop' },
      ],
    },
    { do: 'notice.confirmed', path: ['opened'], rulings: [] },
    { do: 'page.left', path: ['left'], rulings: [] },
  ])
})

test('a scenario replays to the same trace for ever', () => {
  const steps = [
    { ...tap, url: short },
    { do: 'notice.confirmed' },
    { do: 'law.changed', policy: 'open' },
  ]
  expect(play(steps)).toEqual(play(steps))
})

describe('every expectation is compared', () => {
  test.each([
    [{ verdict: 'allow' }, 'verdict: expected allow, got interstitial'],
    [{ presentation: 'web-view' }, 'presentation: expected web-view, got confirm-page'],
    [{ rule: 'other' }, 'rule: expected other, got shop'],
    [{ reason: 'other' }, 'reason: expected other, got test'],
    [{ state: 'opened' }, 'state: expected opened, got warning'],
    [{ address: short }, `address: expected ${short}, got ${item}`],
    [{ offered: ['alipay'] }, 'offered: expected alipay, got nothing'],
  ])('%j: %s', (expected, problem) => {
    const result = play([{ ...tap, expect: expected }, { do: 'page.left' }])
    expect(result.steps[0]!.problems.map(({ text }) => text)).toEqual([problem])
    expect(result.passed).toBe(false)
    expect(result.steps).toHaveLength(2)
  })
})

describe('a step that cannot be taken ends the journey and says why', () => {
  test.each<readonly [steps: readonly unknown[], problem: string]>([
    [[{ do: 'link.copied' }], 'nothing is open that this step could answer'],
    [[tap, { do: 'link.copied' }], 'the state "warning" does not take "link.copied"'],
    [[{ ...tap, url: undefined }], 'link.opened has no url, and nothing was shared before it'],
    [
      [{ do: 'payment.requested', method: 'alipay' }],
      'payment.requested needs a checkout.opened before it',
    ],
    [[{ do: 'law.changed', policy: 'none' }], 'there is no policy "none"'],
    [[{ ...tap, person: 'nobody' }], 'there is no person "nobody" among people'],
  ])('%j: %s', (steps, problem) => {
    const result = play([...steps, { do: 'page.left' }])
    expect(result.steps.at(-1)!.problems.map(({ text }) => text)).toEqual([problem])
    expect(result.steps).toHaveLength(steps.length)
    expect(result.passed).toBe(false)
  })
})

describe('shares', () => {
  test('what was shared last is opened where no link is named', () => {
    const result = play([
      { ...share, expect: { rule: 'share/one' } },
      { ...tap, url: undefined, expect: { rule: 'shop' } },
    ])
    expect(result.passed).toBe(true)
  })

  test('a share that was blocked does not arrive', () => {
    expect(
      problems(
        share,
        { ...share, to: 'chat-group', expect: { verdict: 'block' } },
        { ...tap, url: undefined },
      ),
    ).toEqual(['link.opened has no url, and nothing was shared before it'])
  })
})

test('people bring their phone’s version and choices, the first person where none is named', () => {
  const people = [{ id: 'li', version: 'older' }, { id: 'wang' }]
  const result = play(
    [
      { ...tap, expect: { rule: 'older' } },
      { ...tap, person: 'wang', expect: { rule: 'shop' } },
    ],
    people,
  )
  expect(result.passed).toBe(true)
})

describe('checkouts', () => {
  const checkout = { do: 'checkout.opened', host: 'taobao' }

  test('a checkout shows what it may, each method with its ruling', () => {
    const result = play([{ ...checkout, expect: { offered: ['alipay'] } }])
    expect(result.passed).toBe(true)
    expect(result.steps[0]!.trace).toEqual({
      do: 'checkout.opened',
      path: ['quoted'],
      rulings: [],
      quotes: [
        { method: 'alipay', verdict: 'allow', presentation: 'option-shown', rule: 'alipay' },
        { method: 'wechat-pay', verdict: 'block', presentation: 'stopped-page', rule: 'no-rule' },
      ],
    })
  })

  test('a method is paid with, or refused', () => {
    const paid = play([
      checkout,
      { do: 'payment.requested', method: 'alipay', expect: { state: 'cashier' } },
      { do: 'payment.authorised', expect: { state: 'paid' } },
    ])
    expect(paid.passed).toBe(true)
    const refused = play([
      checkout,
      {
        do: 'payment.requested',
        method: 'wechat-pay',
        expect: { state: 'refused', rule: 'no-rule' },
      },
    ])
    expect(refused.passed).toBe(true)
  })
})

describe('another law rules again what is open', () => {
  const changed = { do: 'law.changed', policy: 'open' }

  test('a warned page opens, at the address where it stood', () => {
    const result = play([
      { ...tap, url: short },
      { ...changed, expect: { rule: 'open', state: 'opened', address: item } },
    ])
    expect(result.passed).toBe(true)
  })

  test('a payment is asked for again', () => {
    const result = play([
      { do: 'checkout.opened', host: 'taobao' },
      { do: 'payment.requested', method: 'wechat-pay', expect: { state: 'refused' } },
      { ...changed, expect: { state: 'cashier', rule: 'any' } },
    ])
    expect(result.passed).toBe(true)
  })

  test.each<readonly [why: string, steps: readonly unknown[]]>([
    ['nothing was opened', []],
    ['the page was left', [tap, { do: 'notice.confirmed' }, { do: 'page.left' }]],
    ['the notice was dismissed', [tap, { do: 'notice.dismissed' }]],
  ])('nothing is ruled where %s', (_, steps) => {
    const result = play([...steps, changed])
    expect(result.passed).toBe(true)
    expect(result.steps.at(-1)!.trace).toEqual({ do: 'law.changed', path: ['none'], rulings: [] })
  })

  test('a notice confirmed before stays confirmed', () => {
    const attempt = openLinkAttempt(
      laws['closed']!,
      { host: 'wechat', surface: 'chat-1to1', url: short },
      world.resolve,
    )
    attempt.send({ type: 'link.opened' })
    expect(ruleAgain(attempt, laws['closed']!, world.resolve).ruling()?.rule).toBe('shop')
    attempt.send({ type: 'notice.confirmed' })
    const again = ruleAgain(attempt, laws['closed']!, world.resolve)
    expect(again.ruling()?.rule).toBe('shop/noticed')
    expect(again.hops()).toEqual([item])
  })
})

test('a step’s kinds are all taken somewhere above or in the machines', () => {
  const kinds: readonly ScenarioStep['do'][] = [
    'choice.made',
    'choice.dismissed',
    'reroute.followed',
    'reroute.dismissed',
  ]
  for (const kind of kinds)
    expect(
      problems(tap, { do: kind, ...(kind === 'choice.made' ? { choice: 'taobao' } : {}) }),
    ).toEqual([`the state "warning" does not take "${kind}"`])
})
