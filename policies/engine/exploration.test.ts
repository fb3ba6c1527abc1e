import { describe, expect, test } from 'vitest'
import { ask, smallPolicy, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { leaf } from './diagram.ts'
import { explore, findings } from './exploration.ts'
import { instantOf } from './instant.ts'
import { inputAt } from './point.ts'
import { scopeOf } from './scope.ts'
import { TooComplex } from './tooComplex.ts'

const noon = instantOf('2021-09-17T12:00:00+08:00', 'Z')!
const place = { at: noon, zone: '+08:00', region: 'CN' }

describe('an exploration', () => {
  test('holds each reading as a diagram of first match over one space', () => {
    const { links, world } = smallPolicy({
      links: [
        { id: 'a', when: { noticed: true } },
        { id: 'b', when: { linked: true } },
      ],
    })
    const { space, forest, roots } = explore(world, 'link', [
      { rules: links, at: noon },
      { rules: links.slice(1), at: noon },
      { rules: [], at: noon },
      { rules: [scopeOf({})], at: noon },
    ])
    expect(forest.levels.map(({ axis }) => space.axes[axis]?.name)).toEqual(['noticed', 'linked'])
    const [both = 0, second = 0, none, all] = roots
    const noticed = [...forest.children(both)]
    expect(noticed[1]).toBe(leaf(0))
    expect([...forest.children(noticed[0]!)]).toEqual([leaf(2), leaf(1)])
    expect([...forest.children(second)]).toEqual([leaf(1), leaf(0)])
    expect([none, all]).toEqual([leaf(0), leaf(0)])
  })

  test('asks about its subject', () => {
    const { world } = smallPolicy({})
    const actions = (['link', 'payment'] as const).map((subject) =>
      explore(world, subject, [])
        .space.axes.find(({ name }) => name === 'action')
        ?.values.includes('pay' as never),
    )
    expect(actions).toEqual([false, true])
  })

  test('ends where it would be more work than allowed', () => {
    const { links, world } = smallPolicy({ links: [{ when: { noticed: true } }] })
    const explored = (most?: number) => () => explore(world, 'link', [{ rules: links }], most)
    expect(explored(1)).toThrow(TooComplex)
    expect(explored(2)).not.toThrow()
    expect(explored()).not.toThrow()
  })
})

describe('findings', () => {
  test('tell where something is so, how much it is, and an ordinary example, the shortest first', () => {
    const { links, world } = smallPolicy({
      links: [
        { id: 'flagged', when: { flags: 'lottery', noticed: true }, ruling: ask },
        { id: 'strikes', when: { strikes: { 'at-least': 2 } } },
      ],
    })
    const exploration = explore(world, 'link', [{ rules: links, at: noon }])
    const [root = 0] = exploration.roots
    const isWanted = (value: number): boolean => value !== 1
    const found = findings(exploration, root, place, isWanted, (value, { label, classes }) => ({
      rule: links[value]?.id,
      label,
      kept: classes,
    }))
    const ordinary = {
      host: 'wechat',
      surface: 'chat-1to1',
      url: 'https://www.example.com/',
    } as const
    expect(found.map(({ point: _point, ...rest }) => rest)).toEqual([
      {
        where: [
          { attribute: 'noticed', is: ['false'] },
          { attribute: 'strikes', is: ['– 2'] },
        ],
        classes: 2,
        example: ordinary,
        rule: undefined,
        label: 2,
        kept: [[0], undefined, [0]],
      },
      {
        where: [
          { attribute: 'noticed', is: ['true'] },
          { attribute: 'strikes', is: ['– 2'] },
          { attribute: 'flags', not: ['lottery'] },
        ],
        classes: 1,
        example: { ...ordinary, noticed: true },
        rule: undefined,
        label: 2,
        kept: [[1], [0], [0]],
      },
      {
        where: [
          { attribute: 'noticed', is: ['true'] },
          { attribute: 'flags', is: ['lottery'] },
        ],
        classes: 2,
        example: { ...ordinary, noticed: true, flags: ['lottery'] },
        rule: 'flagged',
        label: 0,
        kept: [[1], [1], undefined],
      },
    ])
  })

  test('of examples that are as short, come with the largest set first', () => {
    const { links, world } = smallPolicy({
      links: [
        { id: 'noticed', when: { noticed: true } },
        { id: 'missing', when: { installed: false } },
      ],
    })
    const exploration = explore(world, 'link', [{ rules: links, at: noon }])
    const [root = 0] = exploration.roots
    const found = findings(
      exploration,
      root,
      place,
      (value) => value < 2,
      (value) => ({ rule: links[value]?.id }),
    )
    expect(found.map(({ rule, classes }) => [rule, classes])).toEqual([
      ['noticed', 2],
      ['missing', 1],
    ])
  })

  test('have their example at their point, at its instant where time is open', () => {
    const { payments, world } = smallPolicy({
      payments: [{ 'in-force': { from: '2021-09-17T00:00:00+08:00' } }],
    })
    const exploration = explore(world, 'payment', [{ rules: payments }])
    const [root = 0] = exploration.roots
    const abroad = { at: undefined, zone: '-05:00', region: 'JP' }
    const found = findings(
      exploration,
      root,
      abroad,
      () => true,
      () => ({}),
    )
    expect(found.map(({ example: { at, region }, where }) => ({ at, region, where }))).toEqual([
      {
        at: '2020-12-31T18:59:59-05:00',
        region: 'JP',
        where: [{ attribute: 'at', is: ['– 2021-09-16T11:00:00-05:00'] }],
      },
      {
        at: '2021-09-16T11:00:00-05:00',
        region: 'JP',
        where: [{ attribute: 'at', is: ['2021-09-16T11:00:00-05:00 –'] }],
      },
    ])
    for (const { point, example } of found)
      expect(inputAt(exploration.space, point, undefined, '-05:00')).toEqual(example)
  })

  test('are none where nothing is wanted, and one of everything where all is alike', () => {
    const exploration = explore(smallWorld(), 'link', [{ rules: [], at: noon }])
    const [root = 0] = exploration.roots
    const of = (isWanted: boolean) =>
      findings(
        exploration,
        root,
        place,
        () => isWanted,
        () => ({}),
      ).map(({ where, classes }) => ({ where, classes }))
    expect(of(false)).toEqual([])
    expect(of(true)).toEqual([{ where: [], classes: 1 }])
  })
})
