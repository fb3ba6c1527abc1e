import type { Subject } from '../engine/axes.ts'
import type { CompiledRule } from '../engine/compile.ts'
import { explore, type Example, type Exploration } from '../engine/exploration.ts'
import { instantOf } from '../engine/instant.ts'
import type { Law } from '../engine/law.ts'
import { outcomeOf, type Outcome } from '../engine/outcome.ts'
import { inputAt, naturalForm, type Point } from '../engine/point.ts'
import type { Resolve } from '../engine/site.ts'
import { allows, valueAt } from './neighbours.ts'
import { askingsOf, isPlainStranger, nameAt, type Asking, type Ground } from './asking.ts'
import { ordinaryPoints, type Ordinary } from './ordinaryPoints.ts'

/** The rules of one machine at the instant of a law, and the most ordinary request that each decides. */
export type Explored = Readonly<{
  subject: Subject
  rules: readonly CompiledRule[]
  exploration: Exploration
  ground: Ground
  askings: readonly Asking[]
  /** By the rule's index; `rules.length` is that none decides. Of those that a scenario can ask for. */
  points: ReadonlyMap<number, Ordinary>
  /** What is ruled at the law's instant, as a person would write the request. */
  exampleAt: (point: Point) => Example
}>

export function explored(law: Law, subject: Subject, resolve: Resolve): Explored {
  const { policy, at } = law
  const { world, pack } = policy
  const rules = subject === 'link' ? policy.links : policy.payments
  const instant = instantOf(at, pack.zone)
  const exploration = explore(world, subject, [{ rules, at: instant }])
  const ground = { world, region: pack.region, resolve }
  const askings = askingsOf(subject, ground)
  const points = cheapestOf(askings.map((asking) => ordinaryPoints(exploration, asking, ground)))
  const { space } = exploration
  return {
    subject,
    rules,
    exploration,
    ground,
    askings,
    points: new Map(
      [...points]
        .map(
          ([value, each]) =>
            [value, { ...each, point: wellFormed(exploration, askings, each.point) }] as const,
        )
        .toSorted(([a], [b]) => a - b),
    ),
    exampleAt: (point) => {
      const { at: _at, ...example } = inputAt(space, point, instant, pack.zone)
      return needsNoAddress(exploration, askings, point) ? withoutAddress(example, world) : example
    },
  }
}

function cheapestOf(maps: readonly ReadonlyMap<number, Ordinary>[]): ReadonlyMap<number, Ordinary> {
  const all = new Map<number, Ordinary>()
  for (const [value, each] of maps.flatMap((map) => [...map]))
    if (each.cost < (all.get(value)?.cost ?? Infinity)) all.set(value, each)
  return all
}

/** The same with the form that the address has by itself, where that is ruled alike. */
function wellFormed(exploration: Exploration, askings: readonly Asking[], point: Point): Point {
  const { axes, world } = exploration.space
  const form = axes.findIndex(({ name }) => name === 'form')
  const to = axes.findIndex(({ type }) => type === 'destination')
  const [forms, destinations] = [axes[form], axes[to]]
  if (forms?.type !== 'names' || destinations?.type !== 'destination') return point
  const address = destinations.values[point[to] ?? 0]?.address
  if (address === undefined || needsNoAddress(exploration, askings, point)) return point
  const value = forms.values.indexOf(naturalForm(address, world))
  const moved = point.with(form, value)
  const isSame = valueAt(exploration, moved) === valueAt(exploration, point)
  return isSame && askings.some((asking) => allows(asking, axes, moved)) ? moved : point
}

function needsNoAddress(
  { space: { axes } }: Exploration,
  askings: readonly Asking[],
  point: Point,
): boolean {
  const isAsked = askings.some((each) => each.name === 'ask' && allows(each, axes, point))
  return (
    isAsked &&
    axes.some(
      (axis, index) =>
        axis.type === 'destination' && isPlainStranger(axis.values[point[index] ?? 0]),
    )
  )
}

/** No address leads to nobody, as a stranger's does; the form stays what it was. */
function withoutAddress({ url, form, ...rest }: Example, world: Ground['world']): Example {
  const kept = (form ?? naturalForm(url, world)) as NonNullable<Example['form']>
  return kept === 'plain-text' ? rest : { ...rest, form: kept }
}

/** What a value of the diagram decides. */
export function outcomeAt({ rules }: Pick<Explored, 'rules'>, value: number): Outcome {
  return outcomeOf(rules[value])
}

/** The rule that a value stands for, or what stands in its place. */
export function ruleAt({ rules }: Pick<Explored, 'rules'>, value: number): string {
  return rules[value]?.id ?? 'no-rule'
}

/**
 * The attributes in which a rule asks for more than any scenario can say; undefined where no request is decided by it
 * at all.
 */
export function unsayable(all: Explored, value: number): readonly string[] | undefined {
  const { axes } = all.exploration.space
  const found = lenientPoints(all).flatMap(({ asking, points }) => {
    const each = points.get(value)
    return each ? [{ asking, ...each }] : []
  })
  const [best] = found.toSorted((a, b) => a.cost - b.cost)
  if (best === undefined) return undefined
  const { asking, point } = best
  const odd = axes.flatMap((axis, index) =>
    axis.name === 'at' || asking.allows(axis, point[index] ?? 0) ? [] : [axis],
  )
  const names = odd.map((axis) => (axis.type === 'flag' ? 'flags' : axis.name))
  const [host, merchant] = (['host', 'merchant'] as const).map((name) => {
    const index = axes.findIndex((axis) => axis.name === name)
    const axis = axes[index]
    return axis === undefined ? '' : nameAt(axis, point[index] ?? 0)
  })
  const isApart = asking.subject === 'link' && host !== merchant
  return [...new Set([...names, ...(isApart ? ['merchant'] : [])])]
}

type Lenient = readonly Readonly<{ asking: Asking; points: ReadonlyMap<number, Ordinary> }>[]
const lenient = new WeakMap<Exploration, Lenient>()

/** What each rule decides if scenarios could say everything; worked out once. */
function lenientPoints({ exploration, askings, ground }: Explored): Lenient {
  const known =
    lenient.get(exploration) ??
    askings.map((asking) => ({
      asking,
      points: ordinaryPoints(exploration, asking, ground, true),
    }))
  lenient.set(exploration, known)
  return known
}
