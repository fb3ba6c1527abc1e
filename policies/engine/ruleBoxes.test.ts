import { describe, expect, test } from 'vitest'
import { smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { axesOf, type Subject } from './axes.ts'
import type { When } from './model.ts'
import { boxesOfConditions, type Place } from './ruleBoxes.ts'

const world = smallWorld()
const window = { from: '2021-01-01T00:00:00Z', until: '2022-01-01T00:00:00Z' } as const
const inside = Date.parse('2021-06-01T00:00:00Z')

type Shown = Readonly<Record<string, readonly unknown[]>>

/** The boxes of one rule, each as the values it takes on the axes it asks. */
function boxes(when: When, subject: Subject = 'link', at?: number): readonly Shown[] {
  const { links } = smallPolicy({ links: [{ when, 'in-force': window }] })
  const [{ tests }] = [links[0]!]
  const filters = tests.flatMap(({ accepts }) =>
    accepts.type === 'address' ? accepts.filters : [],
  )
  const axes = axesOf(world, subject, tests, filters, at === undefined)
  const place: Place = { world, subject, axes, relations: new Map() }
  return boxesOfConditions(place, tests, at).map((takes) =>
    Object.fromEntries(
      takes.flatMap((taken, index) => {
        const { name, values } = axes[index]! as { name: string; values: readonly unknown[] }
        return taken ? [[name, values.filter((_, value) => taken[value] === 1)]] : []
      }),
    ),
  )
}

function targets(shown: Shown | undefined): readonly string[] {
  const values = (shown?.['destination'] ?? []) as readonly { target: string }[]
  return [...new Set(values.map(({ target }) => target))].toSorted()
}

describe('a rule read at an instant', () => {
  test('asks nothing about time within its window', () => {
    expect(boxes({}, 'link', inside)).toEqual([{}])
    expect(boxes({}, 'link', Date.parse(window.from))).toEqual([{}])
  })

  test('has no box outside its window, whose end is no part of it', () => {
    expect(boxes({}, 'link', Date.parse(window.from) - 1)).toEqual([])
    expect(boxes({}, 'link', Date.parse(window.until))).toEqual([])
  })
})

test('a rule read at any instant takes the spans of its window', () => {
  expect(boxes({})).toEqual([{ at: [Date.parse(window.from)] }])
})

describe('conditions', () => {
  const at = inside
  test.each<readonly [When, readonly Shown[]]>([
    [{ trigger: 'tap' }, [{ trigger: ['tap'] }]],
    [{ trigger: { not: ['tap', 'timer'] } }, [{ trigger: ['script', 'redirect'] }]],
    [{ trigger: 'tap', frame: 'sub' }, [{ trigger: ['tap'], frame: ['sub'] }]],
    [{ noticed: true, linked: false }, [{ noticed: [1], linked: [0] }]],
    [{ rollout: { 'at-least': 5, below: 10 } }, [{ rollout: [5] }]],
    [{ flags: 'lottery' }, [{ 'flags lottery': [1] }]],
    [{ flags: ['lottery', 'rumour'] }, [{ 'flags lottery': [1] }, { 'flags rumour': [1] }]],
    [{ flags: { not: ['lottery', 'rumour'] } }, [{ 'flags lottery': [0], 'flags rumour': [0] }]],
    [{ 'merchant-owner': 'jd' }, [{ merchant: ['jd'] }]],
    [{ merchant: ['jd', 'qq'], 'merchant-owner': 'jd' }, [{ merchant: ['jd'] }]],
    [{ trigger: ['tap', 'script', 'redirect', 'timer'] }, [{}]],
  ])('%j take %j', (when, shown) => {
    // Lists of flags come in the model's order.
    expect(boxes(when, 'link', at).toSorted(byText)).toEqual(shown.toSorted(byText))
  })

  test('that contradict one another leave no box', () => {
    expect(boxes({ merchant: 'qq', 'merchant-owner': 'jd' }, 'link', at)).toEqual([])
    expect(boxes({ target: 'jd', owner: 'alibaba' }, 'link', at)).toEqual([])
    expect(boxes({ rollout: { 'at-least': 10, below: 10 } }, 'link', at)).toEqual([])
    expect(boxes({ action: 'pay' }, 'link', at)).toEqual([])
  })

  test.each<readonly [When, readonly string[]]>([
    [{ target: 'jd' }, ['jd']],
    [{ owner: 'alibaba' }, ['alipay', 'taobao', 'xianyu']],
    [{ owner: 'unknown' }, ['unknown']],
    [{ category: { not: ['messaging', 'e-commerce', 'second-hand'] } }, ['alipay', 'unknown']],
    [{ address: 'jd.com' }, ['jd']],
    [{ suspicions: 'ip-address' }, ['unknown']],
  ])('%j take links to %j', (when, systems) => {
    expect(boxes(when, 'link', at).map(targets)).toEqual([systems])
  })

  test.each<readonly [When, readonly string[]]>([
    [{ target: 'wechat' }, ['wechat-pay']],
    [{ owner: 'alibaba' }, ['alipay']],
    [{ target: { not: ['wechat', 'alipay'] } }, ['none', '*']],
    [{ category: 'payment' }, ['alipay']],
  ])('%j take payments by %j', (when, methods) => {
    expect(boxes(when, 'payment', at)).toEqual([{ method: methods }])
  })
})

describe('a relation', () => {
  test('is the asking app’s to what a link leads to', () => {
    const shown = boxes({ host: 'wechat', relation: 'same-owner' }, 'link', inside)
    expect(shown.map(targets)).toEqual([['qq', 'wechat']])
  })

  test('is the shop’s to whose method pays', () => {
    const shown = boxes({ merchant: 'taobao', relation: 'rival' }, 'payment', inside)
    expect(shown).toEqual([{ merchant: ['taobao'], method: ['wechat-pay'] }])
  })

  test('changes with the instant', () => {
    const to = (relation: 'invested' | 'rival'): unknown =>
      boxes({ host: 'wechat', target: 'jd', relation }, 'link', inside).map(targets)
    expect(to('invested')).toEqual([['jd']])
    expect(to('rival')).toEqual([])
  })

  test('of strangers to one another is neutral', () => {
    const shown = boxes({ host: 'nobody', relation: 'neutral' }, 'link', inside)
    expect(
      shown.every((box) => targets(box).length === 0 || targets(box).includes('unknown')),
    ).toBe(true)
    expect(boxes({ host: 'nobody', relation: 'same-owner' }, 'link', inside)).toEqual([])
  })
})

function byText(a: Shown, b: Shown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
