import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstRuleAt, pointsOf, randomBoxes } from '../../test/model/randomBoxes.ts'
import { seeded } from '../../test/model/seeded.ts'
import { boxesOf, choicesIn, classesIn, countValues, valuesWithin, type Box } from './boxes.ts'
import { build, levelsOf, makeForest, valueOf, type Forest } from './diagram.ts'
import type { Space } from './space.ts'

const none = 50

function grown(space: Space) {
  const forest = makeForest(levelsOf(space))
  const root = build(forest, space.boxes[0]!, none)
  /** One row of classes for every joint class. */
  const rows = pointsOf(forest.levels.map(({ members }) => members.length))
  return { forest, root, rows }
}

function valueAt(forest: Forest, root: number, row: readonly number[]): number {
  let node = root
  while (node >= 0) node = forest.children(node)[row[forest.levelOf(node)]!]!
  return valueOf(node)
}

function holds({ classes }: Box, row: readonly number[]): boolean {
  return classes.every((kept, level) => kept === undefined || kept.includes(row[level]!))
}

const wantings = fc.array(fc.nat(20), { maxLength: 12 }).map((list) => new Set([...list, none]))

test('every wanted class is in one box of its value, and no other class in any', () => {
  fc.assert(
    fc.property(randomBoxes(1, 12), wantings, ({ space }, wanted) => {
      const { forest, root, rows } = grown(space)
      const boxes = boxesOf(forest, root, (value) => wanted.has(value))
      for (const row of rows) {
        const value = valueAt(forest, root, row)
        const labels = boxes.filter((box) => holds(box, row)).map(({ label }) => label)
        expect(labels).toEqual(wanted.has(value) ? [value] : [])
      }
    }),
    { numRuns: 200, ...seeded() },
  )
})

test('a box says how many classes it holds, and names a level only where it leaves some out', () => {
  fc.assert(
    fc.property(randomBoxes(1, 12), ({ space }) => {
      const { forest, root, rows } = grown(space)
      for (const box of boxesOf(forest, root, () => true)) {
        expect(classesIn(forest, box)).toBe(rows.filter((row) => holds(box, row)).length)
        for (const [level, kept] of box.classes.entries()) {
          const width = forest.levels[level]!.members.length
          const isRight =
            kept === undefined ||
            (kept.length < width &&
              kept.join() === [...new Set(kept)].toSorted((a, b) => a - b).join())
          expect(isRight).toBe(true)
        }
      }
    }),
    seeded(),
  )
})

test('no two boxes of one value could be one', () => {
  fc.assert(
    fc.property(randomBoxes(1, 8), ({ space }) => {
      const { forest, root } = grown(space)
      const boxes = boxesOf(forest, root, () => true)
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) {
          const apart = a.classes.filter((kept, level) => kept?.join() !== b.classes[level]?.join())
          expect(a.label !== b.label || apart.length > 1).toBe(true)
        }
    }),
    seeded(),
  )
})

test('the values that a box leaves on an axis are those of its classes, or all', () => {
  fc.assert(
    fc.property(randomBoxes(1, 8), ({ space, points }) => {
      const { forest, root } = grown(space)
      const boxes = boxesOf(forest, root, () => true)
      for (const point of points) {
        const rule = firstRuleAt(space.boxes[0]!, point, none)
        const labels = boxes
          .filter((box) => {
            const choices = choicesIn(space, forest, box)
            return point.every((value, axis) => choices(axis).includes(value))
          })
          .map(({ label }) => label)
        expect(labels).toEqual([rule])
      }
    }),
    seeded(),
  )
})

test('a diagram has inside a box just the values of the classes there', () => {
  fc.assert(
    fc.property(randomBoxes(2, 8), ({ space }) => {
      const { forest, root, rows } = grown(space)
      const other = build(forest, space.boxes[1]!, none)
      for (const box of boxesOf(forest, other, () => true)) {
        const values = rows
          .filter((row) => holds(box, row))
          .map((row) => valueAt(forest, root, row))
        expect(valuesWithin(forest, root, box)).toEqual(
          [...new Set(values)].toSorted((a, b) => a - b),
        )
      }
    }),
    seeded(),
  )
})

test('the classes of each value are counted', () => {
  fc.assert(
    fc.property(randomBoxes(2, 12), ({ space }) => {
      const { forest, root, rows } = grown(space)
      const counts = new Map<number, number>()
      for (const row of rows) {
        const value = valueAt(forest, root, row)
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      expect(countValues(forest, root)).toEqual(counts)
    }),
    seeded(),
  )
})
