import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { randomOf } from '../../test/model/drawnRequests.ts'
import { pointOf } from '../../test/model/pointOf.ts'
import { seeded } from '../../test/model/seeded.ts'
import { projectLibrary } from '../../test/project.ts'
import type { Subject } from './axes.ts'
import { compile, type CompiledPolicy } from './compile.ts'
import { factsOf } from './facts.ts'
import { instantOf } from './instant.ts'
import { Request } from './model.ts'
import { inputAt, likeliest, ordinariness, requestAt } from './point.ts'
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

describe('the likeliest request', () => {
  const all = (space: Space) => (axis: number) => [...space.axes[axis]!.values.keys()]
  const atNoon = instantOf('2021-09-17T12:00:00+08:00', 'Z')!

  test('of all is an ordinary one, written without its defaults', () => {
    const link = spaceOf(smallPolicy({}), 'link')
    expect(inputAt(link, likeliest(link, all(link), 'CN'), atNoon, zone)).toEqual({
      at: '2021-09-17T12:00:00+08:00',
      host: 'wechat',
      surface: 'chat-1to1',
      url: expect.stringMatching(/^https:\/\//),
    })
  })

  test('keeps to the choices', () => {
    const space = spaceOf(
      smallPolicy({ links: [{ when: { flags: 'lottery', strikes: { 'at-least': 3 } } }] }),
      'link',
    )
    const choices = (axis: number): readonly number[] => {
      const { name, values } = space.axes[axis]! as { name: string; values: readonly unknown[] }
      if (name === 'host') return [values.indexOf('jd')]
      if (name === 'strikes' || name === 'flags lottery') return [1]
      return [...values.keys()]
    }
    const { host, flags, strikes } = requestAt(space, likeliest(space, choices, 'CN'), atNoon, zone)
    expect({ host, flags, strikes }).toEqual({ host: 'jd', flags: ['lottery'], strikes: 3 })
  })

  test('falls where the app has such places, when the registry knows them', () => {
    const { registry } = smallWorld()
    const space = spaceOf(smallPolicy({}), 'link')
    const systems = new Map(
      registry.systems.map((each) => [each.id, { ...each, surfaces: ['moments'] as const }]),
    )
    const known = { ...space, world: { ...world, systems } }
    const request = requestAt(known, likeliest(known, all(known), 'CN'), atNoon, zone)
    expect(request.surface).toBe('moments')
  })

  test('is about the region asked for, and a checkout in the shop itself', () => {
    const space = spaceOf(smallPolicy({}), 'payment')
    const request = requestAt(space, likeliest(space, all(space), 'JP'), atNoon, zone)
    expect(request).toMatchObject({ region: 'JP', action: 'pay', method: 'wechat-pay' })
    expect(request.merchant ?? request.host).toBe('taobao')
    expect(request.url).toBeUndefined()
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

test('what people meet most ranks first, what nobody listed last', () => {
  const host = { type: 'names', name: 'host', values: ['jd', 'wechat', 'nobody'] } as const
  const ranks = host.values.map((_, value) => ordinariness(host, value))
  expect(ranks.toSorted((a, b) => a - b)).toEqual([ranks[1], ranks[0], ranks[2]])
  expect(ordinariness({ type: 'truth', name: 'linked', values: [0, 1] }, 1)).toBe(1)
})
