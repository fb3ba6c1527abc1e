import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Subject } from '../../policies/engine/axes.ts'
import { compile, type CompiledRule } from '../../policies/engine/compile.ts'
import {
  differenceOf,
  type DifferenceBox,
  type Flow,
  type Measure,
  type Side,
} from '../../policies/engine/diff.ts'
import { explore } from '../../policies/engine/exploration.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import { firstOf } from '../../policies/engine/judge.ts'
import { Request } from '../../policies/engine/model.ts'
import { outcomeOf, outcomeText } from '../../policies/engine/outcome.ts'
import { requestAt } from '../../policies/engine/point.ts'
import { projectLibrary } from '../project.ts'
import { smallPack } from '../fixtures/smallLaw.ts'
import { conditionKinds, ruleLists, world, type RandomRule } from './arbitraries.ts'
import { drawerOf, randomOf } from './drawnRequests.ts'
import { isWithinOf } from './isWithin.ts'
import { seeded } from './seeded.ts'

vi.setConfig({ testTimeout: 120_000 })

const subjects = ['link', 'payment'] as const
const measures = ['verdict', 'outcome', 'rule'] as const
const mostClasses = 1_500

function rulesOf({ policy }: Side, subject: Subject): readonly CompiledRule[] {
  return subject === 'link' ? policy.links : policy.payments
}

/** What one side says to a request, at the side's instant where it has one. */
function said(side: Side, subject: Subject, request: Request) {
  const at = side.at === undefined ? request.at : isoOf(side.at, '+00:00')
  const facts = factsOf({ ...request, at }, side.policy.world)!
  const rule = firstOf(rulesOf(side, subject), facts)
  return { facts, id: rule?.id ?? 'no-rule', outcome: outcomeOf(rule) }
}
type Said = ReturnType<typeof said>

function isDifferent(before: Said, after: Said, measure: Measure): boolean {
  const isOther = outcomeText(before.outcome) !== outcomeText(after.outcome)
  switch (measure) {
    case 'verdict':
      return before.outcome.verdict !== after.outcome.verdict
    case 'outcome':
      return isOther
    case 'rule':
      return before.id !== after.id || isOther
  }
}

/** A box tells what both sides say; of a verdict's look it may name another rule's. */
function expectTold(box: DifferenceBox, before: Said, after: Said, measure: Measure): void {
  expect(box.rulesBefore).toContain(before.id)
  expect(box.rulesAfter).toContain(after.id)
  expect(box.before.verdict).toBe(before.outcome.verdict)
  expect(box.after.verdict).toBe(after.outcome.verdict)
  if (measure === 'verdict') return
  expect(box.before).toEqual(before.outcome)
  expect(box.after).toEqual(after.outcome)
}

/** Expects a request to lie in one box that tells of it where it differs, and in none elsewhere. */
function makeCheck(a: Side, b: Side, subject: Subject, measure: Measure) {
  const difference = differenceOf(a, b, measure)
  const boxes = difference.boxes.filter((box) => box.subject === subject)
  const isWithin = isWithinOf(subject, [a.policy, b.policy])
  const check = (request: Request): Readonly<{ before: Said; after: Said; box: number }> => {
    const before = said(a, subject, request)
    const after = said(b, subject, request)
    const holding = boxes.filter(({ where }) => isWithin(where, before.facts))
    const isOne = isDifferent(before, after, measure)
    expect({ request, boxes: holding.length }).toEqual({ request, boxes: Number(isOne) })
    const [box] = holding
    if (box) expectTold(box, before, after, measure)
    return { before, after, box: box ? boxes.indexOf(box) : -1 }
  }
  return { difference, boxes, check }
}

/** Answers how many boxes there were. */
function expectExamples(a: Side, b: Side, measure: Measure): number {
  const { boxes } = differenceOf(a, b, measure)
  for (const box of boxes) {
    const at = a.at === undefined ? {} : { at: isoOf(a.at, '+00:00') }
    const request = Request.parse({ ...at, ...box.example })
    const before = said(a, box.subject, request)
    const after = said(b, box.subject, request)
    const isWithin = isWithinOf(box.subject, [a.policy, b.policy])
    expect({ box, isWithin: isWithin(box.where, before.facts) }).toEqual({ box, isWithin: true })
    expectTold(box, before, after, measure)
  }
  return boxes.length
}

/** Policies that ask few things, at two instants or through all history. */
const pairs = fc
  .uniqueArray(fc.constantFrom(...conditionKinds), { minLength: 2, maxLength: 4 })
  .chain((kinds) => {
    const list = ruleLists('r', 4, kinds, 3)
    return fc.record({ links: list, payments: list })
  })
const instants = fc.option(
  fc.tuple(
    ...[0, 1].map(() =>
      fc
        .constantFrom('2020-12-31T23:59:59Z', '2021-06-01T00:00:00+08:00', '2021-12-31T23:59:59Z')
        .map((text) => instantOf(text, 'Z')!),
    ),
  ),
  { nil: undefined },
)
const cases = fc
  .tuple(pairs, pairs, fc.boolean(), instants, fc.nat())
  .map(([a, b, isEdit, at, seed]) => ({
    a,
    // An edit of the same rules is what people compare most.
    b: isEdit ? { links: edited(a.links, b.links), payments: edited(a.payments, b.payments) } : b,
    at,
    seed,
  }))

function edited(list: readonly RandomRule[], other: readonly RandomRule[]): readonly RandomRule[] {
  return list.map((rule, index) => (index % 2 === 1 ? (other[index] ?? rule) : rule))
}

type Rules = Readonly<{ links: readonly RandomRule[]; payments: readonly RandomRule[] }>

function sideOf(rules: Rules, at: number | undefined): Side {
  return { policy: compile(smallPack(rules), [], world), at }
}

describe.each(measures)('by %s, the difference of small policies', (measure) => {
  test('is what brute force over all joint classes finds', () => {
    let enumerated = 0
    fc.assert(
      fc.property(cases, ({ a, b, at, seed }) => {
        const [left, right] = [sideOf(a, at?.[0]), sideOf(b, at?.[1])]
        const random = randomOf(seed)
        for (const subject of subjects) {
          const { difference, boxes, check } = makeCheck(left, right, subject, measure)
          const { space, forest } = explore(world, subject, [
            { rules: rulesOf(left, subject), at: left.at },
            { rules: rulesOf(right, subject), at: right.at },
          ])
          // Of a kind of request that neither side has rules for there is nothing to tell.
          if ([left, right].every((side) => rulesOf(side, subject).length === 0)) continue
          const widths = forest.levels.map(({ members }) => members.length)
          if (widths.reduce((product, width) => product * width, 1) > mostClasses) continue
          const flows = new Map<string, number>()
          const sizes = boxes.map(() => 0)
          for (const classes of rows(widths)) {
            const point = space.axes.map(({ values }) => Math.floor(random() * values.length))
            for (const [level, { axis, members }] of forest.levels.entries()) {
              const own = members[classes[level]!]!
              point[axis] = own[Math.floor(random() * own.length)]!
            }
            const { before, after, box } = check(requestAt(space, point, left.at, '+08:00'))
            if (box !== -1) sizes[box]!++
            const flow = `${subject} ${before.outcome.verdict} ${after.outcome.verdict}`
            flows.set(flow, (flows.get(flow) ?? 0) + 1)
            enumerated++
          }
          expect(sizes).toEqual(boxes.map(({ classes }) => classes))
          expect(new Map(difference.flows.filter(isOf(subject)).map(flowEntry))).toEqual(flows)
        }
      }),
      { numRuns: 25, ...seeded() },
    )
    expect(enumerated).toBeGreaterThan(100)
  })

  test('holds every request that differs in one box, and no other request', () => {
    let differing = 0
    fc.assert(
      fc.property(cases, ({ a, b, at, seed }) => {
        const [left, right] = [sideOf(a, at?.[0]), sideOf(b, at?.[1])]
        const random = randomOf(seed)
        for (const subject of subjects) {
          const { check } = makeCheck(left, right, subject, measure)
          const rules = [...rulesOf(left, subject), ...rulesOf(right, subject)]
          const draw = drawerOf(world, rules, subject)
          for (let count = 0; count < 100; count++) {
            const request = draw(random)
            if (factsOf(request, world) !== undefined && check(request).box !== -1) differing++
          }
        }
      }),
      { numRuns: 25, ...seeded() },
    )
    expect(differing).toBeGreaterThan(20)
  })

  test('shows in each box a request on which the policies say what the box tells', () => {
    let boxes = 0
    fc.assert(
      fc.property(cases, ({ a, b, at }) => {
        boxes += expectExamples(sideOf(a, at?.[0]), sideOf(b, at?.[1]), measure)
      }),
      { numRuns: 25, ...seeded() },
    )
    expect(boxes).toBeGreaterThan(5)
  })

  test('of a policy and itself is empty', () => {
    fc.assert(
      fc.property(cases, ({ a, at }) => {
        const { boxes, differing, flows } = differenceOf(
          sideOf(a, at?.[0]),
          sideOf(a, at?.[0]),
          measure,
        )
        expect({ boxes, differing }).toEqual({ boxes: [], differing: 0 })
        expect(flows.filter(({ before, after }) => before !== after)).toEqual([])
      }),
      { numRuns: 10, ...seeded() },
    )
  })
})

/** All rows of numbers below the widths, each from 0. */
function rows(widths: readonly number[]): readonly (readonly number[])[] {
  return widths.reduce<readonly (readonly number[])[]>(
    (all, width) =>
      all.flatMap((row) => Array.from({ length: width }, (_, each) => [...row, each])),
    [[]],
  )
}

function isOf(subject: Subject): (flow: Flow) => boolean {
  return (flow) => flow.subject === subject
}

function flowEntry({ subject, before, after, classes }: Flow): readonly [string, number] {
  return [`${subject} ${before} ${after}`, classes]
}

describe('the difference of cn on two dates', () => {
  const library = projectLibrary()
  const policy = compile(library.packs.get('cn')!, [], library.world)
  const side = (date: string): Side => ({ policy, at: instantOf(date, '+08:00')! })
  test.each([
    ['2021-09-16T12:00:00', '2021-09-17T12:00:00'],
    ['2021-09-17T12:00:00', '2021-11-30T12:00:00'],
    ['2013-12-01T12:00:00', '2025-12-01T12:00:00'],
  ] as const)('%s and %s holds what differs in one box, and nothing else', (from, to) => {
    const [a, b] = [side(from), side(to)]
    expect(expectExamples(a, b, 'outcome')).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomOf(seed)
        for (const subject of subjects) {
          const { check } = makeCheckOnce(a, b, subject)
          const draw = drawerOf(library.world, rulesOf(a, subject), subject)
          for (let count = 0; count < 100; count++) {
            const request = draw(random)
            if (factsOf(request, library.world) !== undefined) check(request)
          }
        }
      }),
      { numRuns: 4, ...seeded() },
    )
  })

  const made = new Map<string, ReturnType<typeof makeCheck>>()
  function makeCheckOnce(a: Side, b: Side, subject: Subject) {
    const key = `${a.at} ${b.at} ${subject}`
    const check = made.get(key) ?? makeCheck(a, b, subject, 'outcome')
    made.set(key, check)
    return check
  }
})
