import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstRuleAt, randomBoxes } from '../../test/model/randomBoxes.ts'
import { seeded } from '../../test/model/seeded.ts'
import {
  build,
  combine,
  leaf,
  levelsOf,
  makeForest,
  relabel,
  valueOf,
  type Forest,
} from './diagram.ts'
import type { Point } from './point.ts'
import { TooComplex } from './tooComplex.ts'

const none = 99

/** The value that a diagram gives a point. */
function valueAt(forest: Forest, root: number, point: Point): number {
  let node = root
  while (node >= 0) {
    const { axis, classOf } = forest.levels[forest.levelOf(node)]!
    node = forest.children(node)[classOf[point[axis]!]!]!
  }
  return valueOf(node)
}

function valuesAt(forest: Forest, root: number, points: readonly Point[]): readonly number[] {
  return points.map((point) => valueAt(forest, root, point))
}

describe('levels', () => {
  test('tell two values apart just where a box does', () => {
    fc.assert(
      fc.property(randomBoxes(2, 6), ({ space }) => {
        const levels = new Map(levelsOf(space).map((level) => [level.axis, level]))
        for (const [axis, { values }] of space.axes.entries()) {
          const rowOf = (value: number): string =>
            space.boxes
              .flat()
              .map(({ takes }) => takes[axis]?.[value] ?? 1)
              .join('')
          const rows = [...values.keys()].map(rowOf)
          const level = levels.get(axis)
          expect(level !== undefined).toBe(new Set(rows).size > 1)
          for (const [value, row] of rows.entries())
            for (const [other, otherRow] of rows.entries())
              expect(level?.classOf[value] === level?.classOf[other]).toBe(row === otherRow)
          const members = level?.members.flat() ?? [...values.keys()]
          expect(members.toSorted((a, b) => a - b)).toEqual([...values.keys()])
        }
      }),
      seeded(),
    )
  })
})

describe('a diagram', () => {
  test('gives each point the rule of the first box that holds it', () => {
    fc.assert(
      fc.property(randomBoxes(1, 40), ({ space, points }) => {
        const forest = makeForest(levelsOf(space))
        const root = build(forest, space.boxes[0]!, none)
        expect(valuesAt(forest, root, points)).toEqual(
          points.map((point) => firstRuleAt(space.boxes[0]!, point, none)),
        )
      }),
      { numRuns: 300, ...seeded() },
    )
  })

  test('is the same number as another just where both give the same', () => {
    fc.assert(
      fc.property(randomBoxes(2, 4), ({ space, points }) => {
        const forest = makeForest(levelsOf(space))
        const [a = 0, b = 0] = space.boxes.map((boxes) => build(forest, boxes, none))
        const isSame = valuesAt(forest, a, points).join() === valuesAt(forest, b, points).join()
        expect(a === b).toBe(isSame)
        expect(build(forest, space.boxes[0]!, none)).toBe(a)
      }),
      { numRuns: 300, ...seeded() },
    )
  })

  test('asks each level once at most on a way, in order, and nowhere in vain', () => {
    fc.assert(
      fc.property(randomBoxes(1, 12), ({ space }) => {
        const forest = makeForest(levelsOf(space))
        build(forest, space.boxes[0]!, none)
        for (let node = 0; node < forest.size(); node++) {
          const children = [...forest.children(node)]
          expect(new Set(children).size).toBeGreaterThan(1)
          for (const child of children)
            expect(forest.levelOf(child)).toBeGreaterThan(forest.levelOf(node))
        }
      }),
      seeded(),
    )
  })

  test('of no boxes is a leaf, and of a box that takes all is its rule', () => {
    const forest = makeForest([])
    expect(build(forest, [], none)).toBe(leaf(none))
    expect(build(forest, [{ rule: 7, takes: [] }], none)).toBe(leaf(7))
    expect([leaf(0), valueOf(leaf(0)), valueOf(leaf(123))]).toEqual([-1, 0, 123])
  })

  test('that would pass through more states than it may is refused', () => {
    fc.assert(
      fc.property(randomBoxes(1, 30), fc.nat(8), ({ space }, most) => {
        const forest = makeForest(levelsOf(space))
        const [boxes = []] = space.boxes
        const states = statesOf((limit) => build(makeForest(levelsOf(space)), boxes, none, limit))
        const right = states > most ? 'refused' : build(forest, boxes, none)
        expect(orRefused(() => build(forest, boxes, none, most))).toBe(right)
        expect(forest.size()).toBeLessThanOrEqual(states)
      }),
      seeded(),
    )
  })
})

/** The least limit under which something can be built. */
function statesOf(make: (limit: number) => number): number {
  let limit = 0
  while (orRefused(() => make(limit)) === 'refused') limit++
  return limit
}

function orRefused(make: () => number): number | 'refused' {
  try {
    return make()
  } catch (error) {
    if (error instanceof TooComplex) return 'refused'
    throw error
  }
}

describe('diagrams of one forest', () => {
  test('are joined value by value', () => {
    fc.assert(
      fc.property(randomBoxes(2, 30), ({ space, points }) => {
        const forest = makeForest(levelsOf(space))
        const [a = 0, b = 0] = space.boxes.map((boxes) => build(forest, boxes, none))
        const joined = combine(forest, a, b, (x, y) => x * 100 + y)
        const [left, right] = [valuesAt(forest, a, points), valuesAt(forest, b, points)]
        expect(valuesAt(forest, joined, points)).toEqual(
          left.map((value, index) => value * 100 + right[index]!),
        )
      }),
      { numRuns: 300, ...seeded() },
    )
  })

  test('are joined right where one inner node meets neighbours by number', () => {
    const classOf = Uint16Array.of(0, 1)
    const members = [[0], [1]]
    const forest = makeForest([0, 1, 2, 3].map((axis) => ({ axis, classOf, members })))
    const xs = forest.node(1, [leaf(0), leaf(1)])
    const low = forest.node(3, [leaf(0), leaf(1)])
    const ys = [
      forest.node(3, [leaf(2), leaf(3)]),
      forest.node(3, [leaf(4), leaf(5)]),
      forest.node(3, [leaf(6), leaf(7)]),
    ]
    expect(ys).toEqual([low + 1, low + 2, low + 3])
    const points = [0, 1].flatMap((a) =>
      [0, 1].flatMap((b) => [
        [0, a, 0, b],
        [1, a, 0, b],
      ]),
    )
    for (const [one, two] of [
      [ys[0]!, ys[1]!],
      [ys[1]!, ys[2]!],
      [leaf(8), leaf(9)],
      [low, leaf(0)],
    ] as const) {
      const y = forest.node(0, [one, two])
      const joined = combine(forest, xs, y, (a, b) => a * 10 + b)
      expect(valuesAt(forest, joined, points)).toEqual(
        points.map((point) => valueAt(forest, xs, point) * 10 + valueAt(forest, y, point)),
      )
    }
  })

  test('get other values at their leaves', () => {
    fc.assert(
      fc.property(randomBoxes(1, 20), fc.integer({ min: 1, max: 4 }), ({ space, points }, by) => {
        const forest = makeForest(levelsOf(space))
        const root = build(forest, space.boxes[0]!, none)
        const other = relabel(forest, root, (value) => value % by)
        expect(valuesAt(forest, other, points)).toEqual(
          valuesAt(forest, root, points).map((value) => value % by),
        )
      }),
      seeded(),
    )
  })
})
