import process from 'node:process'
import type { Axis } from '../../../policies/engine/axes.ts'
import { compile } from '../../../policies/engine/compile.ts'
import { valueOf, type Level } from '../../../policies/engine/diagram.ts'
import { differenceOf } from '../../../policies/engine/diff.ts'
import { explore } from '../../../policies/engine/exploration.ts'
import type { Facts } from '../../../policies/engine/facts.ts'
import { outcomeOf, outcomeText } from '../../../policies/engine/outcome.ts'
import type { World } from '../../../policies/engine/world.ts'
import { handWritten } from './handWritten.ts'
import { editedPack, madePack } from './madePack.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** Both policies asked about every class of requests, beside what the difference says. */
export type BruteForce = Readonly<{
  milliseconds: number
  classes: number
  differing: number
  /** Classes for which the diagrams name another rule than the rules tried one by one. */
  unequal: number
  told: Readonly<{ classes: number; differing: number }>
}>

const { world } = shippedLibrary()
const pack = madePack(world, 40, 42)
const before = compile(pack, [], world)
const after = compile(editedPack(pack, world, 99, 6), [], world)
const told = differenceOf({ policy: before }, { policy: after })
const payments = explore(world, 'payment', [{ rules: [] }, { rules: [] }]).forest.levels.length
if (payments !== 0) throw new Error('the made rules say nothing about payments')

const { space, forest, roots } = explore(world, 'link', [
  { rules: before.links },
  { rules: after.links },
])
const outcomes = [before, after].map(({ links }) =>
  [...links, undefined].map((rule) => outcomeText(outcomeOf(rule))),
)
const [decideBefore, decideAfter] = [handWritten(before.links), handWritten(after.links)]

type Draft = { -readonly [Name in keyof Facts]?: Facts[Name] }

/** Writes a class's first value where conditions read it. */
function writerOf({ axis: index, members }: Level): (draft: Draft, klass: number) => void {
  const axis = space.axes[index]
  if (axis === undefined) throw new Error(`the space has no axis ${index}`)
  const values = members.map(([value = 0]) => valueAt(axis, value))
  return (draft, klass) => Object.assign(draft, values[klass])
}

function valueAt(axis: Axis, index: number): Draft {
  const value = axis.values[index]
  switch (axis.type) {
    case 'names':
    case 'span':
      return { [axis.name]: value }
    case 'truth':
      return { [axis.name]: value === 1 }
    case 'flag':
      throw new Error('the made rules ask about no flag')
    case 'destination': {
      const { target, suspicions } = axis.values[index] ?? { target: 'unknown', suspicions: [] }
      return { ...targetFacts(world, target), suspicions }
    }
  }
}

function targetFacts({ systems }: World, target: string): Draft {
  const system = systems.get(target)
  return {
    target,
    owner: system?.owner ?? 'unknown',
    category: system?.category ?? 'other',
  }
}

const writers = forest.levels.map(writerOf)
const widths = forest.levels.map(({ members }) => members.length)
const draft: Draft = { suspicions: [], noticed: false, strikes: 0 }
let classes = 0
let differing = 0
let unequal = 0

function visit(level: number, left: number, right: number): void {
  if (level === writers.length) {
    const was = decideBefore(draft as Facts)
    const is = decideAfter(draft as Facts)
    classes++
    if (outcomes[0]?.[was] !== outcomes[1]?.[is]) differing++
    if (was !== valueOf(left) || is !== valueOf(right)) unequal++
    return
  }
  const lefts = forest.levelOf(left) === level ? forest.children(left).slice() : undefined
  const rights = forest.levelOf(right) === level ? forest.children(right).slice() : undefined
  for (let klass = 0; klass < (widths[level] ?? 0); klass++) {
    writers[level]?.(draft, klass)
    visit(level + 1, lefts?.[klass] ?? left, rights?.[klass] ?? right)
  }
}

const began = performance.now()
visit(0, roots[0] ?? -1, roots[1] ?? -1)
const milliseconds = performance.now() - began
// The difference counts the one class of all payments too.
const result: BruteForce = {
  milliseconds,
  classes,
  differing,
  unequal,
  told: { classes: told.classes - 1, differing: told.differing },
}
process.stdout.write(JSON.stringify(result))
