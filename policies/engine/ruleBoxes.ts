import { Flag } from './attributes.ts'
import type { Axis, NamesAxis, Subject } from './axes.ts'
import type { Accepts, Condition } from './condition.ts'
import type { Destination } from './destinations.ts'
import { relationParts, type RelationPart } from './relationParts.ts'
import { ownerOf, type World } from './world.ts'

/** The values of an axis that a rule takes: 1 at each of them. */
export type Taken = Uint8Array

/** The axes on which conditions are laid out, with what is worked out once for all of them. */
export type Place = Readonly<{
  world: World
  subject: Subject
  axes: readonly Axis[]
  relations: Map<string, readonly RelationPart[]>
}>
type Partial = readonly (Taken | undefined)[]

/** The boxes whose union is what the conditions take; none where they contradict one another. */
export function boxesOfConditions(
  place: Place,
  tests: readonly Condition[],
  at: number | undefined,
): readonly Partial[] {
  let boxes: readonly Partial[] = [place.axes.map(() => undefined)]
  for (const test of tests) {
    const ways = waysOf(place, test, at)
    if (ways === 'always') continue
    boxes = boxes.flatMap((box) => ways.flatMap((way) => meet(box, way)))
  }
  return boxes.map((box) => box.map((taken) => (taken?.includes(0) ? taken : undefined)))
}

/** A set of values on some axes, by index. */
export type Way = ReadonlyMap<number, Taken>

function meet(box: Partial, way: Way): readonly Partial[] {
  const met = [...box]
  for (const [axis, taken] of way) {
    const had = met[axis]
    const both = had ? taken.map((each, index) => each & (had[index] ?? 0)) : taken
    if (!both.includes(1)) return []
    met[axis] = both
  }
  return [met]
}

/** The ways in which one condition can hold, each a set of values on some axes. */
function waysOf(
  place: Place,
  { attribute, accepts }: Condition,
  at: number | undefined,
): readonly Way[] | 'always' {
  const on = (name: Axis['name'], takes: (value: never) => boolean): Way => {
    const index = place.axes.findIndex((axis) => axis.name === name)
    const values: readonly unknown[] = place.axes[index]?.values ?? []
    const taken = new Uint8Array(values.length)
    for (let value = 0; value < values.length; value++)
      taken[value] = Number(takes(values[value] as never))
    return new Map([[index, taken]])
  }
  switch (accepts.type) {
    case 'truth':
      return [on(attribute as 'noticed', (value: number) => value === Number(accepts.value))]
    case 'range': {
      const { least, below } = accepts
      if (attribute !== 'at' || at === undefined)
        return [on(attribute as 'at', (value: number) => value >= least && value < below)]
      return at >= least && at < below ? 'always' : []
    }
    case 'address':
      return [
        on('destination', ({ taken }: Destination) =>
          accepts.filters.some((filter) => taken.includes(filter)),
        ),
      ]
    case 'values':
      return waysOfValues(place, attribute, accepts, at, on)
  }
}

function waysOfValues(
  place: Place,
  attribute: string,
  { values, isNegated }: Accepts & { type: 'values' },
  at: number | undefined,
  on: (name: Axis['name'], takes: (value: never) => boolean) => Way,
): readonly Way[] {
  const takes = (value: string): boolean => values.has(value) !== isNegated
  const { world } = place
  const ofTarget = (wanted: (system: string) => string): Way =>
    place.subject === 'link'
      ? on(
          'destination',
          remembered((target: string) => takes(wanted(target))),
        )
      : on('method', (method: string) =>
          takes(wanted(world.methods.get(method)?.system ?? 'unknown')),
        )
  switch (attribute) {
    case 'flags': {
      const named = Flag.options.filter((flag) => values.has(flag))
      if (!isNegated)
        return named.map((flag) => on(`flags ${flag}`, (value: number) => value === 1))
      return [
        new Map(named.flatMap((flag) => [...on(`flags ${flag}`, (value: number) => value === 0)])),
      ]
    }
    case 'suspicions':
      return [
        on(
          'destination',
          ({ suspicions }: Destination) =>
            suspicions.some((each) => values.has(each)) !== isNegated,
        ),
      ]
    case 'target':
      return [ofTarget((system) => (world.systems.has(system) ? system : 'unknown'))]
    case 'owner':
      return [ofTarget((system) => ownerOf(world, system))]
    case 'category':
      return [ofTarget((system) => world.systems.get(system)?.category ?? 'other')]
    case 'merchant-owner':
      return [on('merchant', (merchant: string) => takes(ownerOf(world, merchant)))]
    case 'relation':
      return relationParts(place, at)
        .flatMap(({ askers, span, relations }) => {
          const way = new Map<number, Taken>(askers)
          for (const [index, taken] of ofTarget(
            (system) => relations.get(ownerOf(world, system)) ?? 'neutral',
          ))
            way.set(index, taken)
          for (const [index, taken] of span) way.set(index, taken)
          return [way]
        })
        .filter((way) => [...way.values()].every((taken) => taken.includes(1)))
    default:
      return [on(attribute as NamesAxis, takes)]
  }
}

/** Destinations share their targets, so that each target is asked once. */
function remembered(takes: (target: string) => boolean): (destination: Destination) => boolean {
  const known = new Map<string, boolean>()
  return ({ target }) => {
    const answer = known.get(target) ?? takes(target)
    known.set(target, answer)
    return answer
  }
}
