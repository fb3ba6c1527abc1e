import type { Axis } from '../engine/axes.ts'
import { valueOf, type Forest } from '../engine/diagram.ts'
import type { Exploration } from '../engine/exploration.ts'
import { costsOf, type Point } from '../engine/point.ts'
import type { Space } from '../engine/space.ts'
import type { System } from '../engine/model.ts'
import { nameAt, type Asking, type Ground } from './asking.ts'

/** A request as a point of a space, and how far it is from what people meet most. */
export type Ordinary = Readonly<{ point: Point; cost: number }>

/** The cheapest value of each class of each level; Infinity where none may be asked for. */
type Prices = readonly (readonly Price[])[]
type Price = Readonly<{ cost: number; value: number }>

/** Where a person is and whom they pay: a link is no purchase, so there the host stands for both. */
type Pair = Readonly<{ host: number; merchant: number; cost: number }>

/** Stands for a value that may not be asked for, where such are only dear. */
export const forbidden = 1_000_000

/**
 * Of each value that the diagram of an exploration's first reading leads to, the most ordinary request that is asked
 * one way. With `isLenient`, requests that cannot be asked that way are no more than dear.
 */
export function ordinaryPoints(
  exploration: Exploration,
  asking: Asking,
  ground: Ground,
  isLenient = false,
): ReadonlyMap<number, Ordinary> {
  const { space, forest, roots } = exploration
  const root = roots[0] ?? 0
  const costs = axisCosts(space, asking, ground, isLenient)
  const usual = costs.map(cheapest)
  const found = new Map<number, Ordinary>()
  for (const pair of pairsOf(space, forest, asking, costs, isLenient)) {
    const own = withPlace(space, costs, pair, isLenient)
    const prices = pricesOf(forest, own)
    const roads = roadsFrom(forest, root, prices)
    for (const [value, { cost }] of roads(root)) {
      const whole = cost + pair.cost + asking.cost
      if (whole >= (found.get(value)?.cost ?? Infinity)) continue
      const point = [...usual]
      for (const [axis, list] of own.entries()) point[axis] = cheapest(list)
      let node = root
      while (node >= 0) {
        const level = forest.levelOf(node)
        const klass = roads(node).get(value)?.klass ?? 0
        point[forest.levels[level]?.axis ?? 0] = prices[level]?.[klass]?.value ?? 0
        node = forest.children(node)[klass] ?? -1
      }
      found.set(value, { point, cost: whole })
    }
  }
  return found
}

/** What each value of each axis costs this way. */
function axisCosts(
  space: Space,
  asking: Asking,
  { region }: Ground,
  isLenient: boolean,
): readonly (readonly number[])[] {
  const plain = costsOf(space, region)
  return space.axes.map((axis, index) =>
    Array.from({ length: axis.values.length }, (_, value) => {
      const own = (plain[index]?.[value] ?? 0) + asking.extra(axis, value)
      if (asking.allows(axis, value)) return own
      // What is asked tells ways apart, so that comes before how.
      const price = axis.name === 'action' ? forbidden * 100 : forbidden
      return isLenient ? own + price : Infinity
    }),
  )
}

function cheapest(costs: readonly number[]): number {
  let best = 0
  for (let value = 1; value < costs.length; value++)
    if ((costs[value] ?? Infinity) < (costs[best] ?? Infinity)) best = value
  return best
}

/** The pairs that some rule or place tells apart, the most ordinary of each kind. */
function pairsOf(
  { axes, world }: Space,
  forest: Forest,
  { subject }: Asking,
  costs: readonly (readonly number[])[],
  isLenient: boolean,
): readonly Pair[] {
  const hostAxis = axes.findIndex(({ name }) => name === 'host')
  const merchantAxis = axes.findIndex(({ name }) => name === 'merchant')
  const hosts = axes[hostAxis]
  const merchants = axes[merchantAxis]
  if (hosts === undefined || merchants === undefined) throw new Error('a space has no host')
  const classesOf = (axis: number): ArrayLike<number> | undefined =>
    forest.levels.find((level) => level.axis === axis)?.classOf
  const [hostClasses, merchantClasses] = [classesOf(hostAxis), classesOf(merchantAxis)]
  const kinds = new Map<string, Pair>()
  for (let host = 0; host < hosts.values.length; host++)
    for (let merchant = 0; merchant < merchants.values.length; merchant++) {
      const isSame = nameAt(hosts, host) === nameAt(merchants, merchant)
      if (subject === 'link' && !isSame && !isLenient) continue
      const shop = world.systems.get(nameAt(merchants, merchant))
      const apart = isSame ? 0 : subject === 'link' ? forbidden : apartness(shop, hosts, host)
      const cost =
        apart +
        (isSame ? 0 : (costs[hostAxis]?.[host] ?? 0)) +
        (costs[subject === 'link' ? hostAxis : merchantAxis]?.[
          subject === 'link' ? host : merchant
        ] ?? 0)
      const places = world.systems.get(nameAt(hosts, host))?.surfaces.join() ?? ''
      const key = `${hostClasses?.[host] ?? 0} ${merchantClasses?.[merchant] ?? 0} ${places}`
      if (cost < (kinds.get(key)?.cost ?? Infinity)) kinds.set(key, { host, merchant, cost })
    }
  return [...kinds.values()].toSorted((a, b) => a.cost - b.cost)
}

/** A shop sells in its own app, in its mini-programs elsewhere, and hardly anywhere else. */
function apartness(shop: System | undefined, hosts: Axis, host: number): number {
  const isProgram = shop?.['mini-programs'].some((each) => each.host === nameAt(hosts, host))
  return isProgram === true ? 10 : 300
}

/** The costs for one pair: its names alone may be, and places that the app has cost least. */
function withPlace(
  { axes, world }: Space,
  costs: readonly (readonly number[])[],
  { host, merchant }: Pair,
  isLenient: boolean,
): readonly (readonly number[])[] {
  const app = axes.find(({ name }) => name === 'host')
  const surfaces: readonly string[] =
    world.systems.get(app === undefined ? '' : nameAt(app, host))?.surfaces ?? []
  return axes.map((axis, index) => {
    const own = costs[index] ?? []
    const only = axis.name === 'host' ? host : axis.name === 'merchant' ? merchant : undefined
    if (only !== undefined) return own.map((_, value) => (value === only ? 0 : Infinity))
    if (axis.name !== 'surface' || isLenient) return own
    return own.map((cost, value) => cost + (surfaces.includes(nameAt(axis, value)) ? 0 : 100))
  })
}

/** Costs above the cheapest of their level, so that a level that a road skips costs nothing. */
function pricesOf({ levels }: Forest, costs: readonly (readonly number[])[]): Prices {
  return levels.map(({ axis, members }) => {
    const own = costs[axis] ?? []
    const classes = members.map((values) => {
      const value = values.reduce((a, b) => ((own[b] ?? Infinity) < (own[a] ?? Infinity) ? b : a))
      return { cost: own[value] ?? Infinity, value }
    })
    const least = Math.min(...classes.map(({ cost }) => cost))
    return classes.map(({ cost, value }) => ({ cost: cost - least, value }))
  })
}

type Roads = (node: number) => ReadonlyMap<number, Readonly<{ cost: number; klass: number }>>

/** Of each node, what each value that it leads to costs, and the class that leads there. */
function roadsFrom(forest: Forest, root: number, prices: Prices): Roads {
  const memo = new Map<number, Map<number, { cost: number; klass: number }>>()
  const visit: Roads = (node) => {
    const known = memo.get(node)
    if (known) return known
    const roads = new Map<number, { cost: number; klass: number }>()
    memo.set(node, roads)
    if (node < 0) return roads.set(valueOf(node), { cost: 0, klass: 0 })
    const own = prices[forest.levelOf(node)] ?? []
    const ways = new Map<number, number>()
    for (const [klass, child] of forest.children(node).entries()) {
      const cost = own[klass]?.cost ?? Infinity
      const before = ways.get(child)
      if (cost < Infinity && (before === undefined || cost < (own[before]?.cost ?? Infinity)))
        ways.set(child, klass)
    }
    for (const [child, klass] of ways) {
      const price = own[klass]?.cost ?? Infinity
      for (const [value, { cost }] of visit(child))
        if (price + cost < (roads.get(value)?.cost ?? Infinity))
          roads.set(value, { cost: price + cost, klass })
    }
    return roads
  }
  visit(root)
  return visit
}
