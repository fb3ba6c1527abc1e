import { anyOther, type Axis } from '../engine/axes.ts'
import { nearest } from '../engine/change.ts'
import { valueOf } from '../engine/diagram.ts'
import type { Exploration } from '../engine/exploration.ts'
import { costsOf, type Point } from '../engine/point.ts'
import type { Space } from '../engine/space.ts'
import { nameAt, type Asking, type Ground } from './asking.ts'

/** One attribute taken from a point to another value, and what decides there. */
export type Neighbour = Readonly<{
  attribute: string
  point: Point
  value: number
  /** Of a number: the last value that still changes nothing, beside the first that does. */
  edge?: Readonly<{ before: number; after: number }>
}>

/** How different what decides is: 0 is another verdict, 1 another look, 2 another rule alone. */
export type Distance = (from: number, to: number) => number

/** What decides at a point of an exploration's first reading. */
export function valueAt({ forest, roots }: Exploration, point: Point): number {
  let node = roots[0] ?? 0
  while (node >= 0) {
    const level = forest.levels[forest.levelOf(node)]
    const klass = level?.classOf[point[level.axis] ?? 0] ?? 0
    node = forest.children(node)[klass] ?? -1
  }
  return valueOf(node)
}

/**
 * Of each attribute the change of it alone that makes most difference and costs least, those that make most first; an
 * attribute that changes nothing is left out.
 */
export function neighboursOf(
  exploration: Exploration,
  askings: readonly Asking[],
  { region }: Ground,
  point: Point,
  distance: Distance,
): readonly Neighbour[] {
  const { space } = exploration
  const costs = costsOf(space, region)
  const here = valueAt(exploration, point)
  const best = new Map<string, Readonly<{ neighbour: Neighbour; rank: number; cost: number }>>()
  for (const { index, axis, groups } of waysOf(exploration)) {
    const attribute = axis.type === 'flag' ? 'flags' : axis.name
    for (const values of groups) {
      if (values.includes(point[index] ?? 0)) continue
      for (const value of cheapestFirst(axis, values, costs[index])) {
        const moved = movedTo(space, point, index, value)
        if (moved === undefined || !askings.some((asking) => allows(asking, space.axes, moved)))
          continue
        const there = valueAt(exploration, moved)
        if (there === here) break
        const rank = distance(here, there)
        const cost = costOf(axis, point[index] ?? 0, values, costs[index]?.[value] ?? 0)
        const before = best.get(attribute)
        if (before && (before.rank < rank || (before.rank === rank && before.cost <= cost))) break
        const neighbour = {
          attribute,
          point: moved,
          value: there,
          ...edgeOf(exploration, index, point, values),
        }
        best.set(attribute, { neighbour, rank, cost })
        break
      }
    }
  }
  return [...best.values()]
    .toSorted((a, b) => a.rank - b.rank || a.cost - b.cost)
    .map(({ neighbour }) => neighbour)
}

/** An axis that may be moved along, its values grouped by what some rule tells apart. */
type Way = Readonly<{ index: number; axis: Axis; groups: readonly (readonly number[])[] }>

const known = new WeakMap<Exploration, readonly Way[]>()

/** The ways of an exploration, worked out once. */
function waysOf(exploration: Exploration): readonly Way[] {
  const ways = known.get(exploration) ?? allWays(exploration)
  known.set(exploration, ways)
  return ways
}

function allWays({ space: { axes, subject }, forest: { levels } }: Exploration): readonly Way[] {
  const classes = (index: number): ArrayLike<number> | undefined =>
    levels.find((level) => level.axis === index)?.classOf
  const merchant = axes.findIndex(({ name }) => name === 'merchant')
  const merchants = axes[merchant]
  return axes.flatMap((axis, index) => {
    if (isCoupled(axis, subject)) return []
    const groups = new Map<string, number[]>()
    const isHost = subject === 'link' && axis.name === 'host' && merchants?.type === 'names'
    for (let value = 0; value < axis.values.length; value++) {
      const other = isHost ? merchants.values.indexOf(nameAt(axis, value)) : -1
      const key = `${classes(index)?.[value] ?? 0} ${classes(merchant)?.[other] ?? 0}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [value])
      else group.push(value)
    }
    return groups.size === 1 ? [] : [{ index, axis, groups: [...groups.values()] }]
  })
}

/** May all of a point be asked for this way? */
export function allows(asking: Asking, axes: readonly Axis[], point: Point): boolean {
  return axes.every((axis, index) => axis.name === 'at' || asking.allows(axis, point[index] ?? 0))
}

/** A link is no purchase: its merchant is its host, and changes with it. */
function isCoupled({ name }: Axis, subject: Asking['subject']): boolean {
  return name === 'at' || (subject === 'link' && name === 'merchant')
}

function movedTo(
  { axes, subject }: Space,
  point: Point,
  index: number,
  value: number,
): Point | undefined {
  const axis = axes[index]
  const moved = point.with(index, value)
  if (axis === undefined || axis.name !== 'host' || subject !== 'link') return moved
  const merchant = axes.findIndex(({ name }) => name === 'merchant')
  const merchants = axes[merchant]
  if (merchants?.type !== 'names') return moved
  const same = merchants.values.indexOf(nameAt(axis, value))
  return same === -1 ? undefined : moved.with(merchant, same)
}

/** The values of a class, the most ordinary first, then names that nobody knows; a few are enough. */
function cheapestFirst(
  axis: Axis,
  values: readonly number[],
  costs: ArrayLike<number> | undefined,
): readonly number[] {
  const cost = (value: number): number =>
    (costs?.[value] ?? 0) + (axis.type === 'names' && nameAt(axis, value) === anyOther ? 1_000 : 0)
  return values.toSorted((a, b) => cost(a) - cost(b))
}

/** A number changes by as little as it can. */
function costOf(axis: Axis, from: number, values: readonly number[], usual: number): number {
  if (axis.type !== 'span') return usual
  const start = axis.values[from] ?? 0
  return Math.abs(nearest(axis, values, start) - start)
}

/** The two numbers between which another rule takes over, where no third decides between. */
function edgeOf(
  exploration: Exploration,
  index: number,
  point: Point,
  values: readonly number[],
): Readonly<{ edge?: Neighbour['edge'] & object }> {
  const axis = exploration.space.axes[index]
  if (axis?.type !== 'span') return {}
  const start = axis.values[point[index] ?? 0] ?? 0
  const after = nearest(axis, values, start)
  const before = after > start ? after - 1 : after + 1
  const span = axis.values.findLastIndex((first) => first <= before)
  const isSame = valueAt(exploration, point.with(index, span)) === valueAt(exploration, point)
  return isSame ? { edge: { before, after } } : {}
}

/**
 * A point that the same rule decides, with a neighbour that another decides. Ways through one attribute after the other
 * lead from any request to any other, so where such a pair is, one lies on the way.
 */
export function borderBetween(
  exploration: Exploration,
  askings: readonly Asking[],
  from: Point,
  to: Point,
): Point | undefined {
  const { space } = exploration
  const { axes, subject } = space
  const value = valueAt(exploration, from)
  let here = from
  for (const index of orderOf(axes, askings, from)) {
    const axis = axes[index]
    if (axis === undefined || isCoupled(axis, subject) || here[index] === to[index]) continue
    const next = movedTo(space, here, index, to[index] ?? 0)
    if (next === undefined) return undefined
    if (valueAt(exploration, next) !== value) return here
    here = next
  }
  return undefined
}

/** What is shared says less of how than what is opened, so an action comes first where it is left, else last. */
function orderOf(
  axes: readonly Axis[],
  askings: readonly Asking[],
  from: Point,
): readonly number[] {
  const action = axes.findIndex(({ name }) => name === 'action')
  const others = [...axes.keys()].filter((index) => index !== action)
  const isShared = askings.some((each) => each.name === 'share' && allows(each, axes, from))
  return isShared ? [action, ...others] : [...others, action]
}
