import { makeInterner, type Interner } from './interner.ts'
import { type RuleBox, type Space } from './space.ts'
import { TooComplex } from './tooComplex.ts'

/** One axis of a space, its values grouped into classes that no box tells apart. */
export type Level = Readonly<{
  /** Index among the space's axes. */
  axis: number
  /** The class of each value, counted from 0. */
  classOf: Uint16Array
  /** The values of each class, by index. */
  members: readonly (readonly number[])[]
}>

/**
 * Ordered, reduced decision diagrams that share their nodes. A node is a number from 0; a leaf with
 * value v is -(v + 1). Equal functions are equal numbers.
 */
export type Forest = Readonly<{
  levels: readonly Level[]
  /** The node on a level with these children, one per class; a child itself where all are the same. */
  node(level: number, children: ArrayLike<number>): number
  /** The level of a node; that of leaves is the number of levels. */
  levelOf(node: number): number
  /** The children of an inner node, one per class; good until the next call of `node`. */
  children(node: number): Int32Array
  size(): number
}>

export function leaf(value: number): number {
  return -(value + 1)
}

export function valueOf(node: number): number {
  return -node - 1
}

/** The levels of a space: axes on which some box tells values apart, in the space's order. */
export function levelsOf(space: Space): readonly Level[] {
  const all = space.boxes.flat()
  return space.axes.flatMap((axis, index) => {
    const telling = all.flatMap(({ takes }) => takes[index] ?? [])
    if (telling.length === 0) return []
    const signatures = makeInterner()
    const row = new Int32Array(Math.ceil(telling.length / 32))
    const classOf = Uint16Array.from(axis.values as readonly unknown[], (_, value) => {
      row.fill(0)
      for (const [box, taken] of telling.entries())
        if (taken[value] === 1) row[box >> 5] = (row[box >> 5] ?? 0) | (1 << (box & 31))
      return signatures.intern(row)
    })
    const members: number[][] = Array.from({ length: signatures.size() }, () => [])
    for (const [value, klass] of classOf.entries()) members[klass]?.push(value)
    return members.length === 1 ? [] : [{ axis: index, classOf, members }]
  })
}

/** An empty forest over some levels. */
export function makeForest(levels: readonly Level[]): Forest {
  const nodes = makeInterner()
  return {
    levels,
    node: (level, children) => {
      const first = children[0] ?? 0
      let isSame = true
      for (let index = 1; index < children.length && isSame; index++)
        isSame = children[index] === first
      if (isSame) return first
      const row = new Int32Array(children.length + 1)
      row[0] = level
      row.set(children, 1)
      return nodes.intern(row)
    },
    levelOf: (node) => (node < 0 ? levels.length : (nodes.row(node)[0] ?? 0)),
    children: (node) => nodes.row(node).subarray(1),
    size: () => nodes.size(),
  }
}

/** The most states a build may pass through: a pack of 150 rules takes a few thousand. */
export const mostStates = 400_000

/**
 * The diagram of first match: leaf n is rule n, leaf `none` is that no box takes the request. Boxes
 * are tried in order; those that can no longer be reached are dropped as soon as that is known.
 */
export function build(
  forest: Forest,
  boxes: readonly RuleBox[],
  none: number,
  most = mostStates,
): number {
  const { levels } = forest
  const words = Math.ceil(boxes.length / 32)
  const classMasks = levels.map(({ axis, members }) =>
    members.map(([value = 0]) =>
      maskOf(boxes, words, ({ takes }) => (takes[axis]?.[value] ?? 1) === 1),
    ),
  )
  const asking = levels.map(({ axis }) =>
    maskOf(boxes, words, ({ takes }) => takes[axis] !== undefined),
  )
  const settled = settledFrom(asking, words, boxes.length)
  const masks: Interner = makeInterner()
  const memo = levels.map(() => new Map<number, number>())
  let states = 0

  const visit = (from: number, mask: Int32Array): number => {
    const last = firstOfBoth(mask, settled[from])
    const first = firstOf(mask)
    if (first === -1) return leaf(none)
    if (last !== -1) {
      truncate(mask, last)
      if (ruleOf(boxes, lastOf(mask)) === ruleOf(boxes, first)) return leaf(ruleOf(boxes, first))
    }
    let level = from
    while (level < levels.length && !isMeeting(mask, asking[level])) level++
    if (level === levels.length) return leaf(ruleOf(boxes, first))
    const id = masks.intern(mask)
    const known = memo[level]?.get(id)
    if (known !== undefined) return known
    if (++states > most) throw new TooComplex('rules', `more than ${most} states`)
    const kids = (classMasks[level] ?? []).map((klass) => visit(level + 1, both(mask, klass)))
    const made = forest.node(level, kids)
    memo[level]?.set(id, made)
    return made
  }
  return visit(
    0,
    maskOf(boxes, words, () => true),
  )
}

function ruleOf(boxes: readonly RuleBox[], index: number): number {
  return boxes[index]?.rule ?? -1
}

function maskOf(
  boxes: readonly RuleBox[],
  words: number,
  has: (box: RuleBox) => boolean,
): Int32Array {
  const mask = new Int32Array(words)
  for (const [index, box] of boxes.entries())
    if (has(box)) mask[index >> 5] = (mask[index >> 5] ?? 0) | (1 << (index & 31))
  return mask
}

/** Of each level, the boxes that ask nothing on it or on a later one. */
function settledFrom(
  asking: readonly Int32Array[],
  words: number,
  count: number,
): readonly Int32Array[] {
  let open = new Int32Array(words)
  const all = [open]
  for (const mask of asking.toReversed()) {
    open = open.map((word, index) => word | (mask[index] ?? 0))
    all.unshift(open)
  }
  return all.map((mask) =>
    mask.map((word, index) => ~word & (index === count >> 5 ? (1 << (count & 31)) - 1 : -1)),
  )
}

function firstOf(mask: Int32Array): number {
  for (let index = 0; index < mask.length; index++) {
    const word = mask[index] ?? 0
    if (word !== 0) return index * 32 + 31 - Math.clz32(word & -word)
  }
  return -1
}

function firstOfBoth(mask: Int32Array, other: Int32Array | undefined): number {
  for (let index = 0; index < mask.length; index++) {
    const word = (mask[index] ?? 0) & (other?.[index] ?? 0)
    if (word !== 0) return index * 32 + 31 - Math.clz32(word & -word)
  }
  return -1
}

function lastOf(mask: Int32Array): number {
  for (let index = mask.length - 1; index >= 0; index--) {
    const word = mask[index] ?? 0
    if (word !== 0) return index * 32 + 31 - Math.clz32(word)
  }
  return -1
}

function truncate(mask: Int32Array, last: number): void {
  const word = last >> 5
  mask[word] = (mask[word] ?? 0) & ((2 << (last & 31)) - 1)
  mask.fill(0, word + 1)
}

function isMeeting(mask: Int32Array, other: Int32Array | undefined): boolean {
  return mask.some((word, index) => (word & (other?.[index] ?? 0)) !== 0)
}

function both(mask: Int32Array, other: Int32Array): Int32Array {
  const met = new Int32Array(mask.length)
  for (let index = 0; index < mask.length; index++)
    met[index] = (mask[index] ?? 0) & (other[index] ?? 0)
  return met
}

/** The same function with other values at its leaves. */
export function relabel(forest: Forest, node: number, label: (value: number) => number): number {
  const memo = new Map<number, number>()
  const visit = (each: number): number => {
    if (each < 0) return leaf(label(valueOf(each)))
    const known = memo.get(each)
    if (known !== undefined) return known
    const kids = Array.from(forest.children(each), visit)
    const made = forest.node(forest.levelOf(each), kids)
    memo.set(each, made)
    return made
  }
  return visit(node)
}

/** Pairs of nodes and leaves between this and its negative are whole numbers that a key can hold. */
const half = 2 ** 25

/** Two functions joined value by value. */
export function combine(
  forest: Forest,
  a: number,
  b: number,
  join: (a: number, b: number) => number,
): number {
  const memo = new Map<number, number>()
  const visit = (x: number, y: number): number => {
    if (x < 0 && y < 0) return leaf(join(valueOf(x), valueOf(y)))
    const key = (x + half) * 2 * half + y + half
    const known = memo.get(key)
    if (known !== undefined) return known
    const [left, right] = [forest.levelOf(x), forest.levelOf(y)]
    const level = Math.min(left, right)
    const xs = left === level ? forest.children(x).slice() : undefined
    const ys = right === level ? forest.children(y).slice() : undefined
    const kids = Array.from({ length: (xs ?? ys)?.length ?? 0 }, (_, index) =>
      visit(xs?.[index] ?? x, ys?.[index] ?? y),
    )
    const made = forest.node(level, kids)
    memo.set(key, made)
    return made
  }
  return visit(a, b)
}
