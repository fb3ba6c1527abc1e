import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import { filters as someFilters, world as smallWorld } from '../../test/model/arbitraries.ts'
import { drawerOf, randomOf } from '../../test/model/drawnRequests.ts'
import { seeded } from '../../test/model/seeded.ts'
import { smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { addressOf, isTaken } from './address.ts'
import { compile } from './compile.ts'
import {
  destinationKey,
  destinationOf,
  destinationsOf,
  withSuspicions,
  type Destination,
} from './destinations.ts'
import { TooComplex } from './tooComplex.ts'
import { oddities, targetOf, type World } from './world.ts'

/** Read from an address as facts are. */
function read(world: World, filters: readonly string[], text: string): Destination {
  const address = addressOf(text)!
  return {
    target: targetOf(world, address).target,
    taken: filters.filter((filter) => isTaken(filter, address)),
    suspicions: oddities(world, address),
  }
}

/** Addresses beside what they are read as, and beside what the destinations tell; the rest has no filters. */
function toldAndRead(world: World, filters: readonly string[]) {
  const all = destinationsOf(world, filters)
  return {
    told: all.map((each) => [each.address, destinationKey(each)]),
    right: all.map(({ address, target }) => [
      address,
      destinationKey(
        address === undefined
          ? { target, taken: [], suspicions: [] }
          : read(world, filters, address),
      ),
    ]),
  }
}

const { world: cnWorld, packs } = projectLibrary()
const cn = compile(packs.get('cn')!, [], cnWorld)
const cnFilters = [
  ...new Set(
    [...cn.links, ...cn.payments].flatMap(({ tests }) =>
      tests.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : [])),
    ),
  ),
]
const odd = ['jd.com/.', 'qq.com/a/..', 'qq.com?', 'localhost', 'cn', '203.0.113.7'] as const
const filterLists = fc.uniqueArray(fc.constantFrom(...someFilters, ...odd), { maxLength: 6 })

describe('each destination with an address is what its address is read as', () => {
  test('in the registry, by the filters of cn', () => {
    expect(destinationsOf(cnWorld, cnFilters).length).toBeGreaterThan(cnWorld.systems.size)
    const { told, right } = toldAndRead(cnWorld, cnFilters)
    expect(told).toEqual(right)
  })

  test('in a small world, by any filters', () => {
    fc.assert(
      fc.property(filterLists, (filters) => {
        const { told, right } = toldAndRead(smallWorld, filters)
        expect(told).toEqual(right)
      }),
      { numRuns: 40, ...seeded() },
    )
    const { told, right } = toldAndRead(smallWorld, [])
    expect(told).toEqual(right)
  })
})

test('no destination is given twice', () => {
  const keys = destinationsOf(cnWorld, cnFilters).map(destinationKey)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('whatever an address leads to is among the destinations', () => {
  test.each([
    ['cn', cnWorld, cnFilters, cn],
    ['a small world', smallWorld, [...someFilters], undefined],
  ] as const)('of %s', (_name, world, filters, policy) => {
    const rules =
      policy?.links ??
      smallPolicy({
        links: filters.map((address, index) => ({ id: `r${index}`, when: { address } })),
      }).links
    const known = new Set(destinationsOf(world, filters).map(destinationKey))
    const draw = drawerOf(world, rules, 'link')
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomOf(seed)
        for (let count = 0; count < 500; count++) {
          const { url } = draw(random)
          if (url === undefined || addressOf(url) === undefined) continue
          const key = destinationKey(read(world, filters, url))
          expect([url, known.has(key)]).toEqual([url, true])
        }
      }),
      { numRuns: 20, ...seeded() },
    )
  })

  test('of random filters', () => {
    let asked = 0
    fc.assert(
      fc.property(filterLists, fc.nat(), (filters, seed) => {
        const { links } = smallPolicy({
          links: filters.map((address, index) => ({ id: `r${index}`, when: { address } })),
        })
        const known = new Set(destinationsOf(smallWorld, filters).map(destinationKey))
        const draw = drawerOf(smallWorld, links, 'link')
        const random = randomOf(seed)
        for (let count = 0; count < 100; count++) {
          const { url } = draw(random)
          if (url === undefined || addressOf(url) === undefined) continue
          const key = destinationKey(read(smallWorld, filters, url))
          expect([url, known.has(key)]).toEqual([url, true])
          asked++
        }
      }),
      { numRuns: 40, ...seeded() },
    )
    expect(asked).toBeGreaterThan(1_000)
  })
})

describe('the destinations of a small world', () => {
  const has = (filters: readonly string[], wanted: Omit<Destination, 'address'>): boolean =>
    destinationsOf(smallWorld, filters).some(
      (each) => destinationKey(each) === destinationKey(wanted),
    )

  test.each<readonly [string, readonly string[], Omit<Destination, 'address'>]>([
    ['a system by name', [], { target: 'alipay', taken: [], suspicions: [] }],
    ['nothing known', [], { target: 'unknown', taken: [], suspicions: [] }],
    ['a bare number', [], { target: 'unknown', taken: [], suspicions: ['ip-address'] }],
    ['a bare name', [], { target: 'unknown', taken: [], suspicions: ['single-label'] }],
    ['a drawn name', [], { target: 'unknown', taken: [], suspicions: ['look-alike'] }],
    [
      'a drawn name behind a scheme',
      [],
      { target: 'taobao', taken: [], suspicions: ['look-alike'] },
    ],
    ['a host below a filter', ['com'], { target: 'jd', taken: ['com'], suspicions: [] }],
    ['a path that is kept', ['jd.com/.'], { target: 'jd', taken: ['jd.com/.'], suspicions: [] }],
  ])('hold %s', (_name, filters, wanted) => {
    expect(has(filters, wanted)).toBe(true)
  })

  test('hold nothing that no address can be', () => {
    expect(has([], { target: 'taobao', taken: [], suspicions: ['ip-address'] })).toBe(false)
    expect(has(['jd.com'], { target: 'jd', taken: [], suspicions: ['userinfo'] })).toBe(false)
    expect(has(['jd.com'], { target: 'qq', taken: ['jd.com'], suspicions: [] })).toBe(false)
  })
})

test('more queries on one host than can be told apart are refused', () => {
  const filters = Array.from({ length: 11 }, (_, index) => `jd.com?q=${index}`)
  expect(() => destinationsOf(smallWorld, filters)).toThrow(TooComplex)
  expect(() => destinationsOf(smallWorld, filters)).toThrow(
    'address filters: too many cases to tell apart (11 queries on one host, of which at most 10 can be told apart)',
  )
  expect(() => destinationsOf(smallWorld, filters.slice(0, 3))).not.toThrow()
})

test('a destination without an address is taken by no filter', () => {
  expect(destinationOf(['jd.com'], 'jd', undefined, [])).toEqual({
    target: 'jd',
    taken: [],
    suspicions: [],
  })
  expect(destinationOf(['qq.com', 'jd.com'], 'jd', addressOf('https://jd.com/'), [])).toEqual({
    target: 'jd',
    taken: ['jd.com'],
    suspicions: [],
  })
})

test.each([
  ['https://jd.com/a', [], 'https://jd.com/a'],
  ['https://jd.com/a', ['userinfo'], 'https://someone@jd.com/a'],
  ['http://jd.com/a', ['unusual-port', 'punycode'], 'http://xn--fiq228c.jd.com:8443/a'],
  [
    'https://jd.com/?a=1',
    ['nested-address'],
    'https://jd.com/?a=1&from=https%3A%2F%2Fexample.org%2F',
  ],
  ['https://jd.com', ['nested-address'], 'https://jd.com?from=https%3A%2F%2Fexample.org%2F'],
] as const)('%s made odd by %j is %s', (text, suspicions, made) => {
  expect(withSuspicions(text, suspicions)).toBe(made)
  expect(addressOf(made)?.suspicions.toSorted()).toEqual([...suspicions].toSorted())
})

test.each([
  ['https://jd.com/a', ['unencrypted'], 'http://jd.com/a'],
  ['http://jd.com/a', [], 'http://jd.com/a'],
  ['https://jd.com/a', ['unencrypted', 'unusual-port'], 'http://jd.com:8443/a'],
] as const)('%s with %j can be read on its way as %s', (text, suspicions, made) => {
  expect(withSuspicions(text, suspicions)).toBe(made)
  expect(oddities(smallWorld, addressOf(made)!)).toContain('unencrypted')
})
