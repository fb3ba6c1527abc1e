import * as fc from 'fast-check'
import type { Axis } from '../../policies/engine/axes.ts'
import type { RuleBox, Space } from '../../policies/engine/space.ts'
import { world } from './arbitraries.ts'

/** A space of a few nameless axes, and boxes of rules in it. */
export type RandomBoxes = Readonly<{ space: Space; points: readonly (readonly number[])[] }>

const widths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })

/** Some lists of boxes over the same axes; the rules of each list count up from 0. */
export function randomBoxes(lists: number, most: number): fc.Arbitrary<RandomBoxes> {
  return widths.chain((sizes) => {
    const takes = fc.tuple(...sizes.map(takenOf))
    const list = fc
      .array(fc.tuple(takes, fc.boolean()), { maxLength: most })
      .map((boxes): readonly RuleBox[] => {
        let rule = 0
        return boxes.map(([each, isNext], index) => {
          if (index > 0 && isNext) rule++
          return { rule, takes: each }
        })
      })
    return fc
      .array(list, { minLength: lists, maxLength: lists })
      .map((boxes) => ({ space: spaceOf(sizes, boxes), points: pointsOf(sizes) }))
  })
}

/** Undefined where all values are taken, as rules are laid out. */
function takenOf(size: number): fc.Arbitrary<Uint8Array | undefined> {
  return fc
    .array(fc.nat(1), { minLength: size, maxLength: size })
    .filter((taken) => taken.includes(1))
    .map((taken) => (taken.includes(0) ? Uint8Array.from(taken) : undefined))
}

function spaceOf(sizes: readonly number[], boxes: readonly (readonly RuleBox[])[]): Space {
  const axes = sizes.map((size): Axis => ({
    type: 'names',
    name: 'host',
    values: Array.from({ length: size }, (_, value) => `v${value}`),
  }))
  return { subject: 'link', world, axes, filters: [], boxes }
}

/** All rows of numbers below the sizes, each from 0. */
export function pointsOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((row) => Array.from({ length: size }, (_, each) => [...row, each])),
    [[]],
  )
}

/** The rule of the first box that holds a point, or `none`. */
export function firstRuleAt(
  boxes: readonly RuleBox[],
  point: readonly number[],
  none: number,
): number {
  const box = boxes.find(({ takes }) =>
    takes.every((taken, axis) => taken === undefined || taken[point[axis]!] === 1),
  )
  return box?.rule ?? none
}
