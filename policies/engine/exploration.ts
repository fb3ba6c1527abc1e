import type { Subject } from './axes.ts'
import { boxesOf, choicesIn, classesIn, type Box } from './boxes.ts'
import { build, levelsOf, makeForest, mostWork, type Forest } from './diagram.ts'
import type { RequestInput } from './model.ts'
import { partsOf, type Part } from './part.ts'
import { inputAt, likeliest, type Point } from './point.ts'
import { makeSpace, type Reading, type Space } from './space.ts'
import type { World } from './world.ts'

/** Some lists of rules over one space, each as a diagram of first match; the last leaf value is `none`. */
export type Exploration = Readonly<{
  space: Space
  forest: Forest
  /** Of each reading: leaf n is its rule n, leaf `rules.length` is that none matches. */
  roots: readonly number[]
}>

export function explore(
  world: World,
  subject: Subject,
  readings: readonly Reading[],
  most = mostWork,
): Exploration {
  const space = makeSpace(world, subject, readings)
  const forest = makeForest(levelsOf(space))
  const roots = readings.map(({ rules }, index) =>
    build(forest, space.boxes[index] ?? [], rules.length, most),
  )
  return { space, forest, roots }
}

/** A request as a person would write it; without an instant where the law is read at a fixed one. */
export type Example = Omit<RequestInput, 'at'> & { at?: string }

/** A set of requests on which something is so, told by conditions, size and an ordinary example. */
export type Finding = Readonly<{
  where: readonly Part[]
  classes: number
  example: Example
  point: Point
}>

/** What a diagram gives a wanted value, as few disjoint boxes, the most ordinary first. */
export function findings<T>(
  { space, forest }: Exploration,
  root: number,
  place: Readonly<{ at: number | undefined; zone: string; region: string }>,
  isWanted: (value: number) => boolean,
  more: (value: number, box: Box) => T,
): readonly (Finding & T)[] {
  return boxesOf(forest, root, isWanted)
    .map((box) => {
      const point = likeliest(space, choicesIn(space, forest, box), place.region)
      const { at, ...timeless } = inputAt(space, point, place.at, place.zone)
      return {
        where: partsOf(space, forest, box, place.zone),
        classes: classesIn(forest, box),
        example: place.at === undefined ? { at, ...timeless } : timeless,
        point,
        ...more(box.label, box),
      }
    })
    .toSorted(byEase)
}

/** What takes fewest words to bring about comes first, then what holds most. */
function byEase(a: Finding, b: Finding): number {
  return Object.keys(a.example).length - Object.keys(b.example).length || b.classes - a.classes
}
