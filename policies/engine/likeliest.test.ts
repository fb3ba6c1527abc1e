import { describe, expect, test } from 'vitest'
import { smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import type { Axis, NamesAxis, Subject } from './axes.ts'
import type { CompiledPolicy } from './compile.ts'
import { destinationKey, type Destination } from './destinations.ts'
import { instantOf } from './instant.ts'
import { inputAt, likeliest, ordinariness, requestAt } from './point.ts'
import { makeSpace, type Space } from './space.ts'

const zone = '+08:00'

function spaceOf(policy: CompiledPolicy, subject: Subject): Space {
  const rules = subject === 'link' ? policy.links : policy.payments
  return makeSpace(policy.world, subject, [{ rules }])
}

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
    const known = { ...space, world: { ...space.world, systems } }
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

describe('what people meet most ranks first, what nobody listed last', () => {
  test.each<readonly [name: NamesAxis, order: readonly string[]]>([
    ['host', ['wechat', 'qq', 'alipay', 'douyin', 'xhs', 'taobao', 'baidu', 'meituan', 'jd']],
    ['action', ['open-link', 'pay', 'share', 'launch-app', 'scan', 'copy']],
    ['form', ['https', 'short', 'qr', 'mini-card', 'token', 'scheme']],
    ['surface', ['chat-1to1', 'chat-group', 'moments', 'checkout', 'official-account', 'app']],
    ['merchant', ['taobao', 'eleme', 'jd', 'meituan']],
    ['method', ['wechat-pay', 'alipay', 'unionpay-quickpass']],
    ['platform', ['android']],
    ['version', ['newest']],
    ['trigger', ['tap']],
    ['frame', ['top']],
    ['goods', ['physical']],
    ['choice', ['unset']],
    ['age', ['adult']],
  ])('of the axis %s', (name, order) => {
    const values = ['nobody', ...order.toReversed(), 'nobody else']
    expect(ranked({ type: 'names', name, values })).toEqual([...order, 'nobody', 'nobody else'])
  })

  test('of destinations', () => {
    const order = ['taobao', 'douyin', 'jd', 'tmall', 'eleme', 'unknown', 'xianyu', 'alipay']
    const targets = ['nobody', ...order.toReversed()]
    const values = targets.map((target) => ({ target, taken: [], suspicions: [] }))
    expect(ranked({ type: 'destination', name: 'destination', values })).toEqual([
      ...order,
      'nobody',
    ])
  })

  test('of what has no names by its value', () => {
    expect(ordinariness({ type: 'truth', name: 'linked', values: [0, 1] }, 1)).toBe(1)
  })

  /** The names on an axis, the most ordinary first. */
  function ranked(axis: Axis & { type: 'names' | 'destination' }): readonly string[] {
    const names = axis.values.map((each) => (typeof each === 'string' ? each : each.target))
    const rank = (name: string): number => ordinariness(axis, names.indexOf(name))
    return names.toSorted((a, b) => rank(a) - rank(b))
  }
})

describe('of several destinations, the likeliest request leads to', () => {
  const space = spaceOf(smallPolicy({ links: [{ when: { address: 'jd.com/a' } }] }), 'link')
  const axis = space.axes.findIndex(({ type }) => type === 'destination')
  const all = space.axes[axis]!.values as readonly Destination[]
  const plain = (target: string): Destination => ({ target, taken: [], suspicions: [] })
  const at = (wanted: Destination): number =>
    all.findIndex((each) => destinationKey(each) === destinationKey(wanted))
  const shown = (
    { world }: Pick<Space, 'world'>,
    ...wanted: readonly Destination[]
  ): Destination => {
    const indexes = wanted.map(at)
    const choices = (index: number) =>
      index === axis ? indexes : [...space.axes[index]!.values.keys()]
    return all[likeliest({ ...space, world }, choices, 'CN')[axis]!]!
  }
  const withExamples = (...ids: readonly string[]): Pick<Space, 'world'> => {
    const systems = new Map(
      [...space.world.systems].map(([id, system]) => [
        id,
        { ...system, example: ids.includes(id) ? 'https://example.org/' : undefined },
      ]),
    )
    return { world: { ...space.world, systems } }
  }
  const named = withExamples('taobao', 'jd', 'qq', 'xianyu', 'alipay')

  test.each<readonly [string, Pick<Space, 'world'>, Destination, Destination]>([
    [
      'a plain address before an odd one',
      named,
      plain('qq'),
      { ...plain('taobao'), suspicions: ['userinfo'] },
    ],
    ['one that fewer filters take', named, plain('jd'), { ...plain('jd'), taken: ['jd.com/a'] }],
    ['one that people meet', named, plain('jd'), plain('xianyu')],
    ['one that the list has before one it has not', named, plain('alipay'), plain('qq')],
    ['one whose address people share', withExamples('jd'), plain('jd'), plain('taobao')],
    [
      'nothing known before a system without such an address',
      withExamples(),
      plain('unknown'),
      plain('taobao'),
    ],
    [
      'a system with one before nothing known',
      withExamples('taobao'),
      plain('taobao'),
      plain('unknown'),
    ],
  ])('%s', (_name, world, better, worse) => {
    expect(destinationKey(shown(world, better, worse))).toBe(destinationKey(better))
    expect(destinationKey(shown(world, worse, better))).toBe(destinationKey(better))
  })
})
