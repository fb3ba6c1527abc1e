import { makeInterner } from './interner.ts'
import { leaf, relabel, valueOf, type Forest, type Level } from './diagram.ts'
import type { Choices } from './point.ts'
import { type Space } from './space.ts'

/** A set of requests that is one set of classes on each level; levels without one are free. */
export type Box = Readonly<{
  label: number
  /** Of each level, the classes in the box, ascending; undefined where all are. */
  classes: readonly (readonly number[] | undefined)[]
}>

const nothing = 0

/** Few disjoint boxes that hold exactly what a diagram gives a wanted value; labels are those values. */
export function boxesOf(
  forest: Forest,
  root: number,
  isWanted: (value: number) => boolean,
): readonly Box[] {
  const wanted = relabel(forest, root, (value) => (isWanted(value) ? value + 1 : nothing))
  const found: Box[] = []
  const path: (readonly number[] | undefined)[] = forest.levels.map(() => undefined)
  const visit = (node: number): void => {
    if (node < 0) {
      const value = valueOf(node)
      if (value !== nothing) found.push({ label: value - 1, classes: [...path] })
      return
    }
    const level = forest.levelOf(node)
    const groups = new Map<number, number[]>()
    for (const [index, child] of forest.children(node).entries())
      if (child !== leaf(nothing)) groups.set(child, [...(groups.get(child) ?? []), index])
    for (const [child, classes] of groups) {
      path[level] = classes
      visit(child)
    }
    path[level] = undefined
  }
  visit(wanted)
  return merged(found, forest.levels.length, forest)
}

/** Two boxes of one label that differ on one level alone are one box; repeated until none are left. */
function merged(boxes: readonly Box[], levels: number, forest: Forest): readonly Box[] {
  const lists = makeInterner()
  const numberOf = (classes: readonly number[] | undefined): number =>
    classes === undefined ? -1 : lists.intern(classes)
  /** A box, its label and the number of its list on each level. */
  type Numbered = Readonly<{ box: Box; row: Int32Array }>
  let now: readonly Numbered[] = boxes.map((box) => ({
    box,
    row: Int32Array.from([box.label, ...box.classes.map(numberOf)]),
  }))
  const onLevel = (level: number): readonly Numbered[] => {
    const groups = makeInterner()
    const found: Numbered[] = []
    for (const each of now) {
      const own = each.row[level + 1] ?? 0
      each.row[level + 1] = 0
      const group = groups.intern(each.row)
      each.row[level + 1] = own
      const before = found[group]
      if (before === undefined) found[group] = each
      else {
        const box = union(before.box, each.box, level, forest)
        const row = before.row.slice()
        row[level + 1] = numberOf(box.classes[level])
        found[group] = { box, row }
      }
    }
    return found
  }
  for (let isChanging = true; isChanging;) {
    const before = now.length
    for (let level = levels - 1; level >= 0; level--) now = onLevel(level)
    isChanging = now.length < before
  }
  return now.map(({ box }) => box)
}

function union(a: Box, b: Box, level: number, forest: Forest): Box {
  const [mine, other] = [a.classes[level], b.classes[level]]
  const all = [...(mine ?? []), ...(other ?? [])].toSorted((x, y) => x - y)
  const isWhole =
    mine === undefined || other === undefined || all.length === forest.levels[level]?.members.length
  return { label: a.label, classes: a.classes.with(level, isWhole ? undefined : all) }
}

/** How many classes of requests a box holds. */
export function classesIn({ levels }: Forest, { classes }: Box): number {
  return levels.reduce(
    (product, { members }, level) => product * (classes[level]?.length ?? members.length),
    1,
  )
}

const valueLists = new WeakMap<Level, Map<string, readonly number[]>>()

/** The values of some classes of a level, ascending; worked out once. */
function valuesOf(level: Level, classes: readonly number[]): readonly number[] {
  const some = valueLists.get(level) ?? new Map<string, readonly number[]>()
  const key = classes.join()
  const values =
    some.get(key) ?? classes.flatMap((each) => level.members[each] ?? []).toSorted((a, b) => a - b)
  valueLists.set(level, some.set(key, values))
  return values
}

/** The values that a box leaves on each axis of its space. */
export function choicesIn({ axes }: Space, { levels }: Forest, { classes }: Box): Choices {
  const left = new Map<number, readonly number[]>()
  for (const [index, level] of levels.entries()) {
    const kept = classes[index]
    if (kept) left.set(level.axis, valuesOf(level, kept))
  }
  return (axis) => left.get(axis) ?? [...(axes[axis]?.values.keys() ?? [])]
}

/** All values that a diagram has inside a box, ascending. */
export function valuesWithin(forest: Forest, root: number, { classes }: Box): readonly number[] {
  const seen = new Set<number>()
  const found = new Set<number>()
  const visit = (node: number): void => {
    if (node < 0) found.add(valueOf(node))
    if (node < 0 || seen.has(node)) return
    seen.add(node)
    const children = forest.children(node)
    const kept = classes[forest.levelOf(node)] ?? children.keys()
    for (const index of kept) visit(children[index] ?? leaf(0))
  }
  visit(root)
  return [...found].toSorted((a, b) => a - b)
}

/** How many classes of requests a diagram gives each of its values. */
export function countValues(forest: Forest, root: number): ReadonlyMap<number, number> {
  const widths = forest.levels.map(({ members }) => members.length)
  const skipped = (from: number, to: number): number =>
    widths.slice(from, to).reduce((product, width) => product * width, 1)
  const memo = new Map<number, ReadonlyMap<number, number>>()
  const visit = (node: number): ReadonlyMap<number, number> => {
    if (node < 0) return new Map([[valueOf(node), 1]])
    const known = memo.get(node)
    if (known) return known
    const level = forest.levelOf(node)
    const counts = new Map<number, number>()
    for (const child of forest.children(node)) {
      const factor = skipped(level + 1, forest.levelOf(child))
      for (const [value, count] of visit(child))
        counts.set(value, (counts.get(value) ?? 0) + count * factor)
    }
    memo.set(node, counts)
    return counts
  }
  const factor = skipped(0, forest.levelOf(root))
  return new Map([...visit(root)].map(([value, count]) => [value, count * factor] as const))
}
