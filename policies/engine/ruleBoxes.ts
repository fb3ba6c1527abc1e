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
type Layout = readonly (Taken | undefined)[]

/** The boxes whose union is what the conditions take; none where they contradict one another. */
export function boxesOfConditions(
  place: Place,
  tests: readonly Condition[],
  at: number | undefined,
): readonly Layout[] {
  let boxes: readonly Layout[] = [place.axes.map(() => undefined)]
  // A relation falls into many parts, most of which the other conditions rule out.
  const inOrder = tests.toSorted((a, b) => Number(isRelation(a)) - Number(isRelation(b)))
  for (const test of inOrder) {
    const ways = waysOf(place, test, at, boxes)
    if (ways === 'always') continue
    boxes = boxes.flatMap((box) => ways.flatMap((way) => meet(box, way)))
  }
  return boxes.map((box) => box.map((taken) => (taken?.includes(0) ? taken : undefined)))
}

function isRelation({ attribute }: Condition): boolean {
  return attribute === 'relation'
}

/** A set of values on some axes, by index. */
export type Way = ReadonlyMap<number, Taken>
/** The values of an axis that a predicate takes. */
type On = (name: Axis['name'], takes: (value: never) => boolean) => Way

function meet(box: Layout, way: Way): readonly Layout[] {
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
  boxes: readonly Layout[],
): readonly Way[] | 'always' {
  const on: On = (name, takes) => {
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
      return attribute === 'relation'
        ? waysOfRelation(place, accepts, at, boxes, on)
        : waysOfValues(place, attribute, accepts, on)
  }
}

function waysOfValues(
  place: Place,
  attribute: string,
  { values, isNegated }: Accepts & { type: 'values' },
  on: On,
): readonly Way[] {
  const takes = (value: string): boolean => values.has(value) !== isNegated
  const { world } = place
  const ofTarget = (wanted: (system: string) => string): Way =>
    ofTargets(place, (system) => takes(wanted(system)), on)
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
    default:
      return [on(attribute as NamesAxis, takes)]
  }
}

/** Relations hold between askers, owners and times; parts that other conditions rule out are not laid out. */
function waysOfRelation(
  place: Place,
  { values, isNegated }: Accepts & { type: 'values' },
  at: number | undefined,
  boxes: readonly Layout[],
  on: On,
): readonly Way[] {
  const { world } = place
  return relationParts(place, at)
    .filter(({ askers, span }) =>
      boxes.some((box) => isMeeting(box, askers) && isMeeting(box, span)),
    )
    .map(({ askers, span, relations }) => {
      const takes = (system: string): boolean =>
        values.has(relations.get(ownerOf(world, system)) ?? 'neutral') !== isNegated
      return new Map([...askers, ...span, ...ofTargets(place, takes, on)])
    })
}

function isMeeting(box: Layout, way: Way): boolean {
  return [...way].every(([axis, taken]) => {
    const had = box[axis]
    return had === undefined || taken.some((each, value) => (each & (had[value] ?? 0)) === 1)
  })
}

/** The systems that a link leads to, or that carry out a way to pay. */
function ofTargets({ subject, world }: Place, takes: (system: string) => boolean, on: On): Way {
  return subject === 'link'
    ? on('destination', remembered(takes))
    : on('method', (method: string) => takes(world.methods.get(method)?.system ?? 'unknown'))
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
