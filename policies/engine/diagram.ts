import { makeInterner } from './interner.ts'
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
    const telling = [...new Set(all.flatMap(({ takes }) => takes[index] ?? []))]
    if (telling.length === 0) return []
    const signatures = makeInterner()
    const row = new Int32Array(Math.ceil(telling.length / 32))
    const classOf = new Uint16Array(axis.values.length)
    const members: number[][] = []
    for (let value = 0; value < classOf.length; value++) {
      row.fill(0)
      for (let box = 0; box < telling.length; box++)
        if (telling[box]?.[value] === 1) row[box >> 5] = (row[box >> 5] ?? 0) | (1 << (box & 31))
      const klass = signatures.intern(row)
      classOf[value] = klass
      if (klass === members.length) members.push([value])
      else members[klass]?.push(value)
    }
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

/** The most work a build may be, in words of boxes asked: a pack of 150 rules takes some 100,000. */
export const mostWork = 100_000_000

/**
 * The diagram of first match: leaf n is rule n, leaf `none` is that no box takes the request. Boxes
 * are tried in order; those that can no longer be reached are dropped as soon as that is known.
 */
export function build(
  forest: Forest,
  boxes: readonly RuleBox[],
  none: number,
  most = mostWork,
): number {
  const { levels } = forest
  const words = Math.ceil(boxes.length / 32)
  const rules = Int32Array.from(boxes, ({ rule }) => rule)
  const takers = levels.map((level) => takersOf(level, boxes, words))
  const { asking, settled } = reachOf(levels, boxes, words)
  const interners = levels.map(() => makeInterner())
  const memos = levels.map((): number[] => [])
  const masks = levels.map(() => new Int32Array(words))
  const bottom = new Int32Array(words)
  let work = 0

  /** The value where one is certain; else -1, with boxes that cannot decide any more taken out. */
  const settle = (mask: Int32Array, from: number): number => {
    let first = -1
    for (let word = 0; word < words; word++) {
      const bits = mask[word] ?? 0
      if (bits === 0) continue
      if (first === -1) first = word * 32 + lowest(bits)
      const certain = bits & (settled[from * words + word] ?? 0)
      if (certain === 0) continue
      const bit = certain & -certain
      mask[word] = bits & (bit | (bit - 1))
      mask.fill(0, word + 1)
      const last = word * 32 + lowest(bit)
      return rules[first] === rules[last] ? (rules[first] ?? none) : -1
    }
    return first === -1 ? none : -1
  }
  const nextAsking = (mask: Int32Array, from: number): number => {
    for (let level = from; level < levels.length; level++)
      for (let word = 0; word < words; word++)
        if (((mask[word] ?? 0) & (asking[level * words + word] ?? 0)) !== 0) return level
    return levels.length
  }
  const visit = (from: number, mask: Int32Array): number => {
    const value = settle(mask, from)
    if (value !== -1) return leaf(value)
    const level = nextAsking(mask, from)
    const interner = interners[level]
    const memo = memos[level]
    const classes = takers[level]
    if (interner === undefined || memo === undefined || classes === undefined)
      throw new Error('a box asks something on no level')
    const id = interner.intern(mask)
    const known = memo[id]
    if (known !== undefined) return known
    const children = new Int32Array(levels[level]?.members.length ?? 0)
    work += children.length * words
    if (work > most) throw new TooComplex('rules', `more than ${most} words of work`)
    const own = interner.row(id).slice()
    const next = masks[level + 1] ?? bottom
    for (let klass = 0; klass < children.length; klass++) {
      for (let word = 0; word < words; word++)
        next[word] = (own[word] ?? 0) & (classes[klass * words + word] ?? 0)
      children[klass] = visit(level + 1, next)
    }
    const made = forest.node(level, children)
    memo[id] = made
    return made
  }
  const all = new Int32Array(words)
  for (let box = 0; box < boxes.length; box++)
    all[box >> 5] = (all[box >> 5] ?? 0) | (1 << (box & 31))
  return visit(0, all)
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** Of each class of a level, the boxes that take it. */
function takersOf({ axis, members }: Level, boxes: readonly RuleBox[], words: number): Int32Array {
  const takers = new Int32Array(members.length * words)
  for (const [klass, [value = 0]] of members.entries())
    for (const [box, { takes }] of boxes.entries()) {
      const word = klass * words + (box >> 5)
      if ((takes[axis]?.[value] ?? 1) === 1) takers[word] = (takers[word] ?? 0) | (1 << (box & 31))
    }
  return takers
}

/** Of each level, the boxes that ask on it, and those that ask neither on it nor on a later one. */
function reachOf(
  levels: readonly Level[],
  boxes: readonly RuleBox[],
  words: number,
): Readonly<{ asking: Int32Array; settled: Int32Array }> {
  const asking = new Int32Array(levels.length * words)
  const settled = new Int32Array((levels.length + 1) * words)
  for (const [box, { takes }] of boxes.entries()) {
    const bit = 1 << (box & 31)
    let isSettled = true
    for (let level = levels.length; level >= 0; level--) {
      const word = level * words + (box >> 5)
      if (level < levels.length && takes[levels[level]?.axis ?? -1] !== undefined) {
        isSettled = false
        asking[word] = (asking[word] ?? 0) | bit
      }
      if (isSettled) settled[word] = (settled[word] ?? 0) | bit
    }
  }
  return { asking, settled }
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
