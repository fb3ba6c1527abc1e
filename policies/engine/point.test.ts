import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources } from '../../test/model/arbitraries.ts'
import { randomOf } from '../../test/model/drawnRequests.ts'
import { pointOf } from '../../test/model/pointOf.ts'
import { seeded } from '../../test/model/seeded.ts'
import { projectLibrary } from '../../test/project.ts'
import { anyOther, type Subject } from './axes.ts'
import { compile, type CompiledPolicy } from './compile.ts'
import type { Destination } from './destinations.ts'
import { factsOf } from './facts.ts'
import { instantOf } from './instant.ts'
import { Request } from './model.ts'
import { inputAt, requestAt } from './point.ts'
import { makeSpace, type Space } from './space.ts'

const zone = '+08:00'

function spaceOf(policy: CompiledPolicy, subject: Subject): Space {
  const rules = subject === 'link' ? policy.links : policy.payments
  return makeSpace(policy.world, subject, [{ rules }])
}

/** Points drawn at random, and the points at which the facts of their requests lie. */
function backAndForth(space: Space, seed: number, count: number) {
  const random = randomOf(seed)
  const drawn = Array.from({ length: count }, () =>
    space.axes.map(({ values }) => Math.floor(random() * values.length)),
  )
  const back = drawn.map((point) => {
    const facts = factsOf(requestAt(space, point, undefined, zone), space.world)
    return facts && pointOf(space, facts)
  })
  return { drawn, back }
}

describe.each(['link', 'payment'] as const)('the request at a point for a %s', (subject) => {
  test('lies at that point, whatever rules the space was made for', () => {
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const { drawn, back } = backAndForth(spaceOf(policyFrom(source), subject), seed, 60)
        expect(back).toEqual(drawn)
      }),
      { numRuns: 25, ...seeded() },
    )
  })

  test.each(['cn', 'what-if'])('lies at that point for %s', (name) => {
    const library = projectLibrary()
    const space = spaceOf(compile(library.packs.get(name)!, [], library.world), subject)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { drawn, back } = backAndForth(space, seed, 200)
        expect(back).toEqual(drawn)
      }),
      { numRuns: 5, ...seeded() },
    )
  })

  test('is read the same with and without what has its default', () => {
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const space = spaceOf(policyFrom(source), subject)
        const random = randomOf(seed)
        const point = space.axes.map(({ values }) => Math.floor(random() * values.length))
        const input = inputAt(space, point, undefined, zone)
        expect(Request.parse(input)).toEqual(requestAt(space, point, undefined, zone))
      }),
      { numRuns: 10, ...seeded() },
    )
  })
})

describe('instants in examples', () => {
  const space = spaceOf(
    smallPolicy({ links: [{ 'in-force': { from: '2021-09-17T00:00:00+08:00' } }] }),
    'link',
  )
  const time = space.axes.findIndex(({ name }) => name === 'at')
  const values = space.axes[time]!.values as readonly number[]
  const at = (instant: number): string => {
    const point = space.axes.map((_, axis) => (axis === time ? values.indexOf(instant) : 0))
    return requestAt(space, point, undefined, zone).at
  }

  test('are the first of their span, and the last before all dates', () => {
    expect(at(instantOf('2021-09-17T00:00:00+08:00', 'Z')!)).toBe('2021-09-17T00:00:00+08:00')
    expect(at(values[0]!)).toBe('2021-01-01T07:59:59+08:00')
  })

  test('lie in their spans, for no law changes within a second', () => {
    const force = { from: '2021-09-17T00:00:00.5Z' }
    expect(() => smallPolicy({ links: [{ 'in-force': force }] })).toThrow('whole seconds')
    expect(() =>
      smallPolicy({ links: [{ 'in-force': { from: '2021-09-17T00:00:00.000Z' } }] }),
    ).not.toThrow()
  })

  test('are those of the law where it is read at one', () => {
    const point = space.axes.map(() => 0)
    const { at: given } = inputAt(space, point, instantOf('2024-02-03T04:05:06Z', 'Z'), 'Z')
    expect(given).toBe('2024-02-03T04:05:06Z')
  })
})

describe('a request as a person would write it', () => {
  const space = spaceOf(smallPolicy({}), 'payment')
  const pointWith = (wanted: Readonly<Record<string, unknown>>): readonly number[] =>
    space.axes.map(({ name, values }) =>
      name in wanted ? (values as readonly unknown[]).indexOf(wanted[name]) : 0,
    )

  test('makes names up for what neither rules nor registry know', () => {
    const point = pointWith({ host: anyOther, merchant: anyOther, method: anyOther })
    expect(inputAt(space, point, undefined, zone)).toMatchObject({
      host: 'another-app',
      method: 'another-method',
    })
    const noWay = inputAt(space, pointWith({ method: 'none', host: 'qq' }), undefined, zone)
    expect('method' in noWay).toBe(false)
  })

  test('says where and what before the rest', () => {
    const point = pointWith({
      host: 'qq',
      merchant: 'jd',
      method: 'alipay',
      form: 'token',
      platform: 'ios',
      region: 'JP',
      surface: 'checkout',
      linked: 1,
      entitlement: 'one',
      separate: 1,
      beside: 1,
      priced: 1,
    })
    expect(Object.keys(inputAt(space, point, undefined, zone))).toEqual([
      'at',
      'host',
      'surface',
      'action',
      'merchant',
      'method',
      'form',
      'region',
      'platform',
      'installed',
      'linked',
      'declared',
    ])
  })

  test('names a target only where no address does', () => {
    const link = spaceOf(smallPolicy({}), 'link')
    const axis = link.axes.findIndex(({ type }) => type === 'destination')
    const written = link.axes[axis]!.values.map((_, value) => {
      const { url, target } = inputAt(
        link,
        link.axes.map((_axis, index) => (index === axis ? value : 0)),
        undefined,
        zone,
      )
      return [url, target]
    })
    const right = (link.axes[axis]!.values as readonly Destination[]).map(({ target, address }) =>
      address === undefined
        ? [undefined, target === 'unknown' ? undefined : target]
        : [address, undefined],
    )
    expect(written).toEqual(right)
  })
})
