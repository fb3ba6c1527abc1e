import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyOf, ruleLists } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { pointOf } from '../../test/model/pointOf.ts'
import { seeded } from '../../test/model/seeded.ts'
import { isTaken } from './address.ts'
import type { Subject } from './axes.ts'
import type { Change } from './change.ts'
import type { CompiledRule } from './compile.ts'
import { explore, type Exploration } from './exploration.ts'
import { factsOf, type Facts } from './facts.ts'
import { flipsOf } from './flips.ts'
import { isoOf } from './instant.ts'
import { firstOf } from './judge.ts'
import { Request, Verdict, type When } from './model.ts'
import { outcomeOf } from './outcome.ts'
import { inputAt } from './point.ts'
import type { Space } from './space.ts'

const zone = '+08:00'
/** What is asked never changes. */
const fixed = ['action', 'frame', 'region']
const mostTried = 400

function takenBy(filters: readonly string[], { address }: Facts): string {
  return address ? filters.filter((filter) => isTaken(filter, address)).join() : ''
}

/** What two requests differ by, as rules can ask it; what follows from it is left out. */
function differences({ filters, subject }: Space, from: Facts, to: Facts): readonly Change[] {
  const attributes = [
    ...(['region', 'host', 'version', 'platform', 'surface', 'action', 'trigger'] as const),
    ...(['frame', 'form', 'merchant', 'method', 'goods', 'choice', 'age'] as const),
    ...(['noticed', 'installed', 'linked', 'declared', 'rollout', 'strikes'] as const),
    ...(['opening', 'dynamic', 'entitlement', 'separate', 'beside'] as const),
    ...(['prominence', 'priced', 'volume'] as const),
    ...(subject === 'link' ? (['target'] as const) : []),
  ]
  const plain = attributes.map((attribute) => ({
    attribute,
    from: String(from[attribute]),
    to: String(to[attribute]),
  }))
  const iso = { attribute: 'at', from: isoOf(from.at, zone), to: isoOf(to.at, zone) }
  const odd = (facts: Facts): string => facts.suspicions.toSorted().join(', ') || 'none'
  const flags = new Set([...from.flags, ...to.flags])
  const raised = [...flags].map((flag) => ({
    attribute: 'flags',
    from: from.flags.includes(flag) ? flag : 'none',
    to: to.flags.includes(flag) ? flag : 'none',
  }))
  const taken = takenBy(filters, to)
  const isElsewhere = subject === 'link' && from.target !== to.target && taken === ''
  const address = {
    attribute: 'address',
    from: from.address?.href ?? 'none',
    to: to.address?.href ?? 'none',
  }
  return [
    ...plain,
    iso,
    { attribute: 'suspicions', from: odd(from), to: odd(to) },
    ...raised,
    ...(takenBy(filters, from) === taken || isElsewhere ? [] : [address]),
  ].filter((each) => each.from !== each.to)
}

type Way = Readonly<{ to: Facts; changes: number }>

/** One request for each set of classes of a space, and how many attributes it changes of another. */
function everyWay({ space, forest }: Exploration, facts: Facts): readonly Way[] | undefined {
  const base = pointOf(space, facts)
  const factsAt = (point: readonly number[]): Facts => {
    const request = { ...defaults, ...inputAt(space, point, undefined, zone) } as Request
    return factsOf(request, space.world)!
  }
  const start = factsAt(base)
  const wayTo = (point: readonly number[]): Way => {
    const to = factsAt(point)
    return { to, changes: differences(space, start, to).length }
  }
  let points: readonly (readonly number[])[] = [base]
  for (const { axis: index, members } of forest.levels) {
    const axis = space.axes[index]!
    const choices = members.flatMap((values) => {
      if (values.includes(base[index]!)) return [base[index]!]
      const known = values.filter((value) => axis.values[value] !== '*')
      if (fixed.includes(axis.name) || known.length === 0) return []
      // Destinations of one class are not equally far.
      const far = known.map((value) => wayTo(base.with(index, value)).changes)
      return known[far.indexOf(Math.min(...far))]!
    })
    points = points.flatMap((point) => choices.map((value) => point.with(index, value)))
    if (points.length > mostTried) return undefined
  }
  return points.map(wayTo)
}

const {
  at: _at,
  host: _host,
  surface: _surface,
  ...defaults
} = Request.parse({
  at: '2021-09-17T12:00:00+08:00',
  host: 'wechat',
  surface: 'chat-1to1',
})

/** Of each verdict, the fewest changes that lead to it; undefined where too much would be tried. */
function leastByForce({ exploration, rules, facts }: Drawn) {
  const ways = everyWay(exploration, facts)
  const least = new Map<Verdict, number>()
  for (const { to, changes } of ways ?? []) {
    const { verdict } = outcomeOf(firstOf(rules, to))
    least.set(verdict, Math.min(least.get(verdict) ?? Infinity, changes))
  }
  return ways && least
}

type Drawn = Readonly<{
  exploration: Exploration
  rules: readonly CompiledRule[]
  request: Request
  facts: Facts
}>

/** Requests for small random policies whose instants lie in the space. */
function drawnFrom(
  subject: Subject,
  kinds: readonly (keyof When)[],
  count: number,
): fc.Arbitrary<readonly Drawn[]> {
  return fc.tuple(ruleLists('r', 3, kinds, 2), fc.nat()).map(([list, seed]) => {
    const policy = policyOf(subject === 'link' ? 'links' : 'payments', list)
    const rules = subject === 'link' ? policy.links : policy.payments
    const exploration = explore(policy.world, subject, [{ rules }])
    const random = randomOf(seed)
    const draw = drawerOf(policy.world, rules, subject)
    return Array.from({ length: count }, () => draw(random)).flatMap((request) => {
      const facts = factsOf(request, policy.world)
      const isWithin = facts && !pointOf(exploration.space, facts).includes(-1)
      return isWithin ? [{ exploration, rules, request, facts }] : []
    })
  })
}

const kinds: readonly (keyof When)[] = [
  ...(['host', 'surface', 'form', 'target', 'merchant', 'method', 'region', 'version'] as const),
  ...(['relation', 'address', 'suspicions', 'flags', 'noticed', 'linked', 'strikes'] as const),
  ...(['action', 'choice', 'age', 'rollout', 'declared'] as const),
  ...(['entitlement', 'beside', 'volume'] as const),
]

describe.each(['link', 'payment'] as const)('the flips of a %s', (subject) => {
  test('are as small as brute force finds, and are found wherever it finds any', () => {
    let compared = 0
    fc.assert(
      fc.property(drawnFrom(subject, kinds, 3), (drawn) => {
        for (const each of drawn) {
          const least = leastByForce(each)
          if (least === undefined) continue
          const { exploration, rules, request, facts } = each
          const now = outcomeOf(firstOf(rules, facts)).verdict
          const flips = flipsOf(exploration, rules, request, zone)
          for (const verdict of Verdict.options) {
            const sizes = flips.filter((flip) => flip.verdict === verdict)
            const wanted = verdict === now ? undefined : least.get(verdict)
            expect(new Set(sizes.map(({ changes }) => changes.length))).toEqual(
              new Set(wanted === undefined ? [] : [wanted]),
            )
            expect(sizes.length).toBeLessThanOrEqual(3)
          }
          compared += flips.length
        }
      }),
      { numRuns: 20, ...seeded() },
    )
    expect(compared).toBeGreaterThan(10)
  })

  test('lead where they say, by the changes that they tell and no other', () => {
    fc.assert(
      fc.property(drawnFrom(subject, kinds, 6), (drawn) => {
        for (const { exploration, rules, request, facts } of drawn)
          for (const flip of flipsOf(exploration, rules, request, zone)) {
            const after = factsOf(Request.parse(flip.request), exploration.space.world)!
            const rule = firstOf(rules, after)
            expect(flip).toEqual({
              verdict: outcomeOf(rule).verdict,
              outcome: outcomeOf(rule),
              rule: rule?.id ?? 'no-rule',
              title: rule?.title,
              changes: expect.any(Array),
              request: flip.request,
            })
            const made = differences(exploration.space, facts, after)
            expect(sorted(flip.changes)).toEqual(sorted(made))
          }
      }),
      { numRuns: 20, ...seeded() },
    )
  })

  test('take the nearest instant or number where one change is enough', () => {
    let asked = 0
    fc.assert(
      fc.property(drawnFrom(subject, ['strikes', 'rollout', 'relation'], 4), (drawn) => {
        for (const { exploration, rules, request, facts } of drawn)
          for (const { verdict, changes, request: flipped } of flipsOf(
            exploration,
            rules,
            request,
            zone,
          )) {
            const name = changes[0]!.attribute
            const axis = exploration.space.axes.find((each) => each.name === name)
            if (changes.length > 1 || axis?.type !== 'span') continue
            const after = factsOf(flipped, exploration.space.world)!
            const far = Math.abs(after[axis.name] - facts[axis.name])
            const step = axis.name === 'at' ? 1_000 : 1
            const nearer = [...axis.values, axis.end]
              .flatMap((cut) => [cut - step, cut])
              .filter((each) => each >= axis.values[0]! && each < axis.end)
              .filter((each) => Math.abs(each - facts[axis.name]) < far)
              .map((each) => ({
                ...request,
                [axis.name]: axis.name === 'at' ? isoOf(each, zone) : each,
              }))
              .map((each) => firstOf(rules, factsOf(each, exploration.space.world)!))
            expect(nearer.map((rule) => outcomeOf(rule).verdict)).not.toContain(verdict)
            asked++
          }
      }),
      { numRuns: 20, ...seeded() },
    )
    expect(asked).toBeGreaterThan(10)
  })
})

function sorted(changes: readonly Change[]): readonly string[] {
  return changes.map((each) => JSON.stringify(each)).toSorted()
}
