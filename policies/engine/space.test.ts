import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { pointOf } from '../../test/model/pointOf.ts'
import { smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { seeded } from '../../test/model/seeded.ts'
import { earliest, latest } from './axes.ts'
import { applies, type CompiledRule } from './compile.ts'
import { factsOf } from './facts.ts'
import type { Point } from './point.ts'
import { makeSpace, type RuleBox, type Space } from './space.ts'

function isIn({ takes }: RuleBox, point: Point): boolean {
  return takes.every((taken, axis) => taken === undefined || taken[point[axis]!] === 1)
}

/** The rules of which some box of the reading holds the point. */
function rulesAt(space: Space, reading: number, point: Point): readonly number[] {
  const holding = space.boxes[reading]!.filter((box) => isIn(box, point)).map(({ rule }) => rule)
  return [...new Set(holding)]
}

describe.each(['link', 'payment'] as const)('of requests for a %s', (subject) => {
  test('every one lies in the space, and in the boxes of just those rules that apply', () => {
    let checked = 0
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const policy = policyFrom(source)
        const rules = subject === 'link' ? policy.links : policy.payments
        const random = randomOf(seed)
        const draw = drawerOf(world, rules, subject)
        for (let count = 0; count < 40; count++) {
          const facts = factsOf(draw(random), world)
          if (facts === undefined || facts.at < earliest || facts.at >= latest) continue
          const space = spaceOf(rules, facts.at)
          const point = pointOf(space, facts)
          const right = rules.flatMap((rule, index) => (applies(rule, facts) ? [index] : []))
          expect({ facts, point: point.indexOf(-1) }).toEqual({ facts, point: -1 })
          expect({ facts, rules: rulesAt(space, 0, point) }).toEqual({ facts, rules: right })
          expect({ facts, rules: rulesAt(space, 1, point) }).toEqual({ facts, rules: right })
          checked++
        }
        function spaceOf(list: readonly CompiledRule[], at: number): Space {
          return makeSpace(world, subject, [{ rules: list }, { rules: list, at }])
        }
      }),
      { numRuns: 8, ...seeded() },
    )
    expect(checked).toBeGreaterThan(100)
  })
})

test('a reading at an instant leaves time free and holds only what is in force then', () => {
  const { links } = smallPolicy({
    links: [
      { id: 'old', 'in-force': { from: '2020-01-01T00:00:00Z', until: '2021-01-01T00:00:00Z' } },
      { id: 'new', 'in-force': { from: '2021-01-01T00:00:00Z' } },
    ],
  })
  const at = Date.parse('2021-01-01T00:00:00Z')
  const { boxes, axes } = makeSpace(world, 'link', [
    { rules: links, at: at - 1 },
    { rules: links, at },
    { rules: links },
  ])
  const time = axes.findIndex(({ name }) => name === 'at')
  expect(
    boxes.map((list) => list.map(({ rule, takes }) => [rule, takes[time] !== undefined])),
  ).toEqual([
    [[0, false]],
    [[1, false]],
    [
      [0, true],
      [1, true],
    ],
  ])
})

test('filters of all readings are known to the space once, in the order of the rules', () => {
  const { links } = smallPolicy({
    links: [
      { id: 'a', when: { address: ['jd.com', 'qq.com'] } },
      { id: 'b', when: { address: ['taobao.com', 'jd.com'] } },
    ],
  })
  const { filters } = makeSpace(world, 'link', [{ rules: links.slice(1) }, { rules: links }])
  expect(filters).toEqual(['taobao.com', 'jd.com', 'qq.com'])
})
