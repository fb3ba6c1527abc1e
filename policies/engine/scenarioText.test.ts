import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectScenarios } from '../../test/project.ts'
import { Flag, Goods, LinkForm, Surface, Trigger, Version } from './attributes.ts'
import { Verdict } from './model.ts'
import { PolicyError } from './parse.ts'
import { readScenario } from './read.ts'
import { Scenario } from './scenario.ts'
import { scenarioCases } from './scenarioCases.ts'
import { outlineOf, readOutline } from './scenarioOutline.ts'
import { scenarioText } from './scenarioText.ts'

const head = 'apiVersion: hutong/v1\nkind: Scenario\n'
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
/** A reader bounds brackets and marks, so that no file takes it down. */
const text = (maxLength: number) =>
  fc.string({ unit: 'binary', minLength: 1, maxLength }).filter((each) => !/[[{]{9}/.test(each))
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text(60))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const of = <T extends string>(schema: { options: readonly T[] }) =>
  fc.constantFrom(...schema.options)

/** A reader trims what a screen shows. */
const shownText = text(40).filter((each) => each.trim() === each && each !== '')

const expectation = fc.record(
  {
    verdict: of(Verdict),
    rule: fc.constantFrom('cn-l16', 'base/own-links', 'no-rule'),
    state: id,
    address: text(80),
    scene: fc.nat({ max: 9_999 }),
    page: text(40),
    shows: fc.array(shownText, { minLength: 1, maxLength: 3 }),
    offered: fc.array(id, { maxLength: 4 }),
  },
  { requiredKeys: [] },
)
const asked = { expect: maybe(expectation) }
const step = fc.oneof(
  fc.record({
    do: fc.constant('link.opened'),
    host: id,
    surface: of(Surface),
    url: maybe(url),
    form: maybe(of(LinkForm)),
    flags: maybe(fc.array(of(Flag), { maxLength: 6 })),
    trigger: maybe(of(Trigger)),
    noticed: maybe(fc.boolean()),
    strikes: maybe(fc.nat({ max: 1_000 })),
    goods: maybe(of(Goods)),
    person: maybe(id),
    ...asked,
  }),
  fc.record({
    do: fc.constant('link.shared'),
    from: id,
    host: id,
    to: of(Surface).filter((to) => to !== 'clipboard'),
    url,
    form: maybe(of(LinkForm)),
    ...asked,
  }),
  fc.record({
    do: fc.constant('link.shared'),
    from: id,
    host: id,
    to: fc.constantFrom('chat-1to1', 'chat-group'),
    target: id,
    page: maybe(text(40)),
    ticket: maybe(fc.boolean()),
    form: fc.constant('mini-card'),
    ...asked,
  }),
  fc.record({
    do: fc.constant('text.typed'),
    host: maybe(id),
    page: maybe(text(40)),
    into: shownText,
    text: text(60),
    ...asked,
  }),
  fc.record({ do: fc.constant('screen.awaited'), shows: shownText, ...asked }),
  fc.record({ do: fc.constant('choice.made'), choice: id, ...asked }),
  fc.record({
    do: fc.constant('checkout.opened'),
    host: id,
    surface: of(Surface),
    merchant: maybe(id),
    ...asked,
  }),
  fc.record({ do: fc.constant('payment.requested'), method: id, ...asked }),
  fc.record({ do: fc.constant('law.changed'), policy: text(40), ...asked }),
  fc.record({ do: fc.constantFrom('page.left', 'notice.confirmed', 'link.copied'), ...asked }),
)
const scenario = fc
  .record({
    name: text(120),
    policy: text(40),
    tags: fc.array(id, { maxLength: 12 }),
    runs: fc.constantFrom('both', 'headless'),
    skip: maybe(text(60)),
    people: fc.array(
      fc.record({ id, version: maybe(of(Version)), rollout: maybe(fc.nat({ max: 99 })) }),
      { maxLength: 3 },
    ),
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  })
  .map((each) =>
    Scenario.parse({
      ...(JSON.parse(JSON.stringify(each)) as object),
      apiVersion: 'hutong/v1',
      kind: 'Scenario',
    }),
  )

test('what is written reads as what it was', () => {
  fc.assert(
    fc.property(scenario, (each) => {
      expect(readScenario('a.yaml', scenarioText(outlineOf(each)))).toEqual(each)
    }),
    { numRuns: 400 },
  )
})

test('what was written is written again letter by letter', () => {
  fc.assert(
    fc.property(scenario, (each) => {
      const once = scenarioText(outlineOf(each))
      expect(scenarioText(readOutline('a.yaml', once))).toBe(once)
    }),
    { numRuns: 200 },
  )
})

describe('the project’s own scenarios', () => {
  test('say the same once they are written, and the same letters from then on', () => {
    for (const { file, scenario: known } of projectScenarios()) {
      const once = scenarioText(outlineOf(known))
      expect(readScenario(file, once)).toEqual(known)
      expect(scenarioText(readOutline(file, once))).toBe(once)
    }
  })
})

test('keys stand in one order, defaults are left out, and what is short is on one line', () => {
  const read = readOutline(
    'a.yaml',
    `${head}policy: cn@2021-09-17
# Above the steps.
steps:
  - expect: { state: warning, verdict: interstitial }
    surface: chat-1to1
    url: https://item.taobao.com/item.htm?id=1
    do: link.opened
    host: wechat
  # It asks.
  - do: notice.confirmed
  - do: checkout.opened
    surface: checkout
    host: eleme
    expect:
      offered:
        - alipay
name: a name
runs: both
people: [{ rollout: 3, id: li }]
tags: [link]
`,
  )
  expect(scenarioText(read)).toBe(`${head}name: a name
policy: cn@2021-09-17
tags: [link]
people:
  - { id: li, rollout: 3 }

steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    expect: { verdict: interstitial, state: warning }
  # It asks.
  - do: notice.confirmed
  - do: checkout.opened
    host: eleme
    expect: { offered: [alipay] }
`)
})

test('a table and its placeholders are kept', () => {
  const written = `${head}name: <shop> is ruled with <verdict>
policy: cn@2021-09-17

examples:
  - { shop: taobao, rollout: 3, verdict: interstitial }
  - { shop: jd, rollout: 40, verdict: allow }

steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    target: <shop>
    strikes: <rollout>
    expect: { verdict: <verdict> }
`
  expect(scenarioText(readOutline('a.yaml', written))).toBe(written)
  expect(scenarioCases('a.yaml', written)).toHaveLength(2)
})

test('a file that is no scenario is told with its place', () => {
  const read = () => readOutline('no.yaml', `${head}name: a\npolicy: cn\nsteps:\n  - do: jump\n`)
  expect(read).toThrow(PolicyError)
  expect(read).toThrow(/^no\.yaml:4:9|^no\.yaml:6:9 steps\[0\]\.do: expected/)
})
