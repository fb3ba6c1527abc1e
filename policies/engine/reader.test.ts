import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { policyFrom, policySources, world } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { pointOf } from '../../test/model/pointOf.ts'
import { seeded } from '../../test/model/seeded.ts'
import type { Axis, Subject } from './axes.ts'
import type { CompiledPolicy } from './compile.ts'
import type { Level } from './diagram.ts'
import { factsOf, type Facts } from './facts.ts'
import { Request, type RequestInput } from './model.ts'
import { codeOf, readerOf } from './reader.ts'
import { makeSpace, type Space } from './space.ts'

function facts(input: Partial<RequestInput> = {}): Facts {
  const request = Request.parse({
    at: '2021-09-17T12:00:00+08:00',
    host: 'wechat',
    surface: 'chat-1to1',
    ...input,
  })
  return factsOf(request, smallWorld())!
}

/** A level on which each value of an axis is a class of its own, the last value class 0. */
function apart({ values }: Axis, axis: number): Level {
  const last = values.length - 1
  const classOf = Uint16Array.from(values.keys(), (value) => last - value)
  return { axis, classOf, members: Array.from(classOf, (value) => [last - value]) }
}

function spaceOf({ world: own, links, payments }: CompiledPolicy, subject: Subject): Space {
  return makeSpace(own, subject, [{ rules: subject === 'link' ? links : payments }])
}

/** What a reader of one axis reads of some facts; its values are classes 0, 1, 2 and so on. */
function readsOf(axis: Axis, all: readonly Facts[], filters: readonly string[] = []) {
  const space: Space = { ...makeSpace(world, 'link', []), axes: [axis], filters }
  const classOf = Uint16Array.from(axis.values.keys())
  const reader = readerOf(space, { axis: 0, classOf })
  return all.map((each) => codeOf(reader, each))
}

describe.each(['link', 'payment'] as const)('for a %s', (subject) => {
  test('every axis is read as the space has it', () => {
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const policy = policyFrom(source)
        const space = spaceOf(policy, subject)
        const levels = space.axes.map(apart)
        const readers = levels.map((level) => readerOf(space, level))
        const random = randomOf(seed)
        const draw = drawerOf(world, subject === 'link' ? policy.links : policy.payments, subject)
        for (let count = 0; count < 60; count++) {
          const own = factsOf(draw(random), world)
          if (own === undefined) continue
          const point = pointOf(space, own)
          const expected = point.map((value, index) =>
            value === -1 ? -1 : levels[index]!.classOf[value],
          )
          expect(readers.map((reader) => codeOf(reader, own))).toEqual(expected)
        }
      }),
      { numRuns: 15, ...seeded() },
    )
  })
})

describe('a name', () => {
  test.each<readonly [Extract<Axis, { type: 'names' }>['name'], Partial<RequestInput>]>([
    ['host', { host: 'jd' }],
    ['action', { action: 'share' }],
    ['surface', { surface: 'app' }],
    ['form', { form: 'qr' }],
    ['version', { version: 'older' }],
    ['merchant', { merchant: 'jd' }],
    ['method', { method: 'alipay' }],
    ['trigger', { trigger: 'timer' }],
    ['frame', { frame: 'sub' }],
    ['region', { region: 'US' }],
    ['platform', { platform: 'ios' }],
    ['goods', { goods: 'digital' }],
    ['choice', { choice: 'opted-in' }],
    ['age', { age: 'teen' }],
  ])('of %s is found, is any other, or has no class', (name, input) => {
    const [own, other] = [facts(input), facts()]
    const values = ['nothing', own[name]]
    expect(readsOf({ type: 'names', name, values }, [own, other])).toEqual([1, -1])
    const open = { type: 'names', name, values: ['*', ...values] } as const
    expect(readsOf(open, [own, other])).toEqual([2, 0])
  })
})

describe('a number', () => {
  const strikes = { type: 'span', name: 'strikes', values: [2, 5, 9], end: 12 } as const

  test('lies in the span that began last, before the end', () => {
    const numbers = [0, 1, 2, 4, 5, 8, 9, 11, 12, 13]
    const all = numbers.map((each) => facts({ strikes: each }))
    expect(readsOf(strikes, all)).toEqual([-1, -1, 0, 0, 1, 1, 2, 2, -1, -1])
  })

  test('of rollouts and instants is read alike', () => {
    const own = facts({ rollout: 7 })
    expect(readsOf({ ...strikes, name: 'rollout' }, [own, facts()])).toEqual([1, -1])
    const at = { type: 'span', name: 'at', values: [0, own.at], end: own.at + 1 } as const
    expect(readsOf(at, [own, { ...own, at: own.at - 1 }, { ...own, at: own.at + 1 }])).toEqual([
      1, 0, -1,
    ])
    expect(readsOf(at, [{ ...own, at: Number.NaN }])).toEqual([-1])
  })

  test('lies in the one span that there is', () => {
    expect(readsOf({ ...strikes, values: [0] }, [facts(), facts({ strikes: 12 })])).toEqual([0, -1])
  })
})

test.each(['noticed', 'installed', 'linked', 'declared'] as const)('%s is no or yes', (name) => {
  const all = [false, true].map((value) => facts({ [name]: value }))
  expect(readsOf({ type: 'truth', name, values: [0, 1] }, all)).toEqual([0, 1])
})

test('a flag is raised whatever other flags are', () => {
  const axis = { type: 'flag', name: 'flags lottery', flag: 'lottery', values: [0, 1] } as const
  const all = [[], ['rumour'], ['lottery'], ['rumour', 'lottery']] as const
  expect(
    readsOf(
      axis,
      all.map((flags) => facts({ flags })),
    ),
  ).toEqual([0, 0, 1, 1])
})

describe('a destination', () => {
  const filters = ['jd.com/item', 'jd.com/item/list', '.jd.com']
  const plain = { taken: [], suspicions: [] } as const
  const axis = {
    type: 'destination',
    name: 'destination',
    values: [
      { target: 'jd', ...plain },
      { target: 'jd', taken: ['jd.com/item'], suspicions: [] },
      { target: 'jd', taken: ['jd.com/item', 'jd.com/item/list'], suspicions: [] },
      { target: 'jd', taken: ['jd.com/item'], suspicions: ['userinfo', 'unusual-port'] },
      { target: 'jd', taken: [], suspicions: ['userinfo'] },
      { target: 'qq', ...plain },
      { target: 'qq', taken: [], suspicions: ['punycode'] },
      { target: 'unknown', ...plain },
    ],
  } as const satisfies Axis

  test.each<readonly [Partial<RequestInput>, number]>([
    [{ target: 'jd' }, 0],
    [{ url: 'https://m.jd.com/' }, 0],
    [{ url: 'https://m.jd.com/item' }, 1],
    [{ url: 'https://m.jd.com/item/list' }, 2],
    [{ url: 'https://a@m.jd.com:81/item' }, 3],
    [{ url: 'https://a@m.jd.com/' }, 4],
    [{ url: 'https://a@m.jd.com/item' }, -1],
    [{ url: 'https://jd.com/' }, -1],
    [{ url: 'https://m.jd.com:81/' }, -1],
    [{ url: 'https://qq.com/' }, 5],
    [{ target: 'qq' }, 5],
    [{ url: 'https://xn--fiq228c.qq.com/' }, 6],
    [{ url: 'https://a@qq.com/' }, -1],
    [{ url: 'https://a@xn--fiq228c.qq.com/' }, -1],
    [{ url: 'https://example.com/' }, 7],
    [{ target: 'taobao' }, 7],
    [{}, 7],
  ])('of %j is %i', (input, code) => {
    expect(readsOf(axis, [facts(input)], filters)).toEqual([code])
  })

  test('of any target is read where its own name is not', () => {
    const any = {
      ...axis,
      values: [
        { target: 'jd', ...plain },
        { target: '*', ...plain },
      ],
    }
    const all = ['jd', 'qq', 'unknown'].map((target) => facts({ target }))
    expect(readsOf(any, all)).toEqual([0, 1, 1])
  })

  test('that no row holds has no class', () => {
    const one = { ...axis, values: [{ target: 'jd', ...plain }] }
    expect(readsOf(one, [facts({ target: 'jd' }), facts({ target: 'qq' })])).toEqual([0, -1])
    const odd = { target: 'jd', taken: [], suspicions: ['userinfo'] } as const
    expect(readsOf({ ...axis, values: [odd] }, [facts({ target: 'jd' })])).toEqual([-1])
    expect(readsOf({ ...axis, values: [odd] }, [facts({ url: 'https://a@jd.com/' })])).toEqual([0])
  })
})

test('a level of no axis is refused', () => {
  const space = spaceOf(smallPolicy({}), 'link')
  const level = { axis: 99, classOf: new Uint16Array(), members: [] }
  expect(() => readerOf(space, level)).toThrow('the space has no axis 99')
})
