import { axesOf, type Axis, type Subject } from './axes.ts'
import type { CompiledRule } from './compile.ts'
import { boxesOfConditions, type Taken } from './ruleBoxes.ts'
import type { RelationPart } from './relationParts.ts'
import type { World } from './world.ts'

/** A part of a rule that is one set of values per axis; a rule is the union of its boxes. */
export type RuleBox = Readonly<{ rule: number; takes: readonly (Taken | undefined)[] }>

/** Rules read at a fixed instant, or at any when `at` is absent (milliseconds since 1970 UTC). */
export type Reading = Readonly<{
  rules: readonly Pick<CompiledRule, 'tests'>[]
  at?: number | undefined
}>

/** All requests of one kind as a product of axes, and the rules of some readings as boxes in it. */
export type Space = Readonly<{
  subject: Subject
  world: World
  axes: readonly Axis[]
  filters: readonly string[]
  /** Of each reading, in the order of its rules. */
  boxes: readonly (readonly RuleBox[])[]
}>

/** The space in which some readings of rules can be compared exactly. */
export function makeSpace(world: World, subject: Subject, readings: readonly Reading[]): Space {
  const conditions = readings.flatMap(({ rules }) => rules.flatMap(({ tests }) => tests))
  const filters = [
    ...new Set(
      conditions.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : [])),
    ),
  ]
  const isTimed = readings.some(({ at }) => at === undefined)
  const axes = axesOf(world, subject, conditions, filters, isTimed)
  const relations = new Map<string, readonly RelationPart[]>()
  return {
    subject,
    world,
    axes,
    filters,
    boxes: readings.map(({ rules, at }) =>
      rules.flatMap((rule, index) =>
        boxesOfConditions({ world, subject, axes, relations }, rule.tests, at).map((takes) => ({
          rule: index,
          takes,
        })),
      ),
    ),
  }
}
