import {
  Action,
  Age,
  Choice,
  Entitlement,
  Flag,
  Frame,
  Goods,
  LinkForm,
  Opening,
  Platform,
  Prominence,
  Region,
  Surface,
  Trigger,
  Version,
} from './attributes.ts'
import type { Condition } from './condition.ts'
import { destinationKey, destinationsOf, type Destination } from './destinations.ts'
import type { World } from './world.ts'

/** A name that no rule and no registry gives. */
export const anyOther = '*'

/** One way in which requests can differ, with all values it can take. */
export type Axis = Readonly<
  | { type: 'names'; name: NamesAxis; values: readonly string[] }
  /** Whole numbers or instants from `values[n]` up to the next value. */
  | { type: 'span'; name: SpanAxis; values: readonly number[]; end: number }
  /** 0 is no, 1 is yes. */
  | { type: 'truth'; name: TruthAxis; values: readonly [0, 1] }
  | { type: 'flag'; name: `flags ${Flag}`; flag: Flag; values: readonly [0, 1] }
  | { type: 'destination'; name: 'destination'; values: readonly Destination[] }
>
export type NamesAxis =
  | 'region'
  | 'host'
  | 'version'
  | 'platform'
  | 'surface'
  | 'action'
  | 'trigger'
  | 'frame'
  | 'form'
  | 'merchant'
  | 'method'
  | 'goods'
  | 'choice'
  | 'age'
  | 'opening'
  | 'entitlement'
  | 'prominence'

type SpanAxis = 'at' | 'rollout' | 'strikes' | 'volume'

export type TruthAxis =
  | 'noticed'
  | 'installed'
  | 'linked'
  | 'declared'
  | 'dynamic'
  | 'separate'
  | 'beside'
  | 'priced'

export type Subject = 'link' | 'payment'

/** The first instant of a request and the first that is too late: the years 2000 to 2099, UTC. */
export const earliest = 946_684_800_000
export const latest = 4_102_444_800_000

/** Attributes that tell most apart come first: it keeps diagrams small. */
export function axesOf(
  world: World,
  subject: Subject,
  conditions: readonly Condition[],
  filters: readonly string[],
  isTimed: boolean,
): readonly Axis[] {
  const named = (attribute: string): readonly string[] =>
    conditions.flatMap((each) =>
      each.attribute === attribute && each.accepts.type === 'values'
        ? [...each.accepts.values]
        : [],
    )
  const names = (name: NamesAxis, values: readonly string[], isOpen = false): Axis => ({
    type: 'names',
    name,
    values: isOpen ? [...new Set([...values, ...named(name), anyOther])] : values,
  })
  const cuts = (name: SpanAxis, least: number, end: number): Axis => {
    const edges =
      isTimed && name === 'at' ? world.edges.flatMap((each) => [each.from, each.until]) : []
    const inner = conditions
      .filter((each) => each.attribute === name)
      .flatMap(({ accepts }) => (accepts.type === 'range' ? [accepts.least, accepts.below] : []))
    const all = new Set([least, ...[...inner, ...edges].filter((cut) => cut > least && cut < end)])
    return { type: 'span', name, values: [...all].toSorted((a, b) => a - b), end }
  }
  const truth = (name: TruthAxis): Axis => ({
    type: 'truth',
    name,
    values: [0, 1],
  })
  const systems = world.registry.systems.map(({ id }) => id)
  const destinations = destinationsOf(world, filters)
  const method = names('method', [...world.registry.methods.map(({ id }) => id), 'none'], true)
  return [
    names('host', systems, true),
    names('action', subject === 'payment' ? ['pay'] : Action.exclude(['pay']).options),
    ...(subject === 'payment' ? [names('merchant', systems, true), method] : []),
    names('form', LinkForm.options),
    names('surface', Surface.options),
    {
      type: 'destination',
      name: 'destination',
      values: subject === 'payment' ? anyTarget(destinations) : destinations,
    },
    cuts('at', earliest, latest),
    truth('noticed'),
    names('version', Version.options),
    ...Flag.options.map((flag): Axis => ({
      type: 'flag',
      name: `flags ${flag}`,
      flag,
      values: [0, 1],
    })),
    cuts('strikes', 0, 1_001),
    cuts('rollout', 0, 100),
    names('trigger', Trigger.options),
    names('frame', Frame.options),
    names('region', Region.options),
    names('platform', Platform.options),
    names('goods', Goods.options),
    names('choice', Choice.options),
    names('age', Age.options),
    truth('installed'),
    truth('linked'),
    truth('declared'),
    names('opening', Opening.options),
    truth('dynamic'),
    names('entitlement', Entitlement.options),
    truth('separate'),
    truth('beside'),
    names('prominence', Prominence.options),
    truth('priced'),
    cuts('volume', 0, 101),
    ...(subject === 'payment' ? [] : [names('merchant', systems, true), method]),
  ]
}

/** A payment leads to its method's system, so its page's address matters by filters and oddness alone. */
function anyTarget(destinations: readonly Destination[]): readonly Destination[] {
  const kinds = new Map(
    destinations.map((each) => [destinationKey({ ...each, target: anyOther }), each] as const),
  )
  return [...kinds.values()].map(({ taken, suspicions, address }) => ({
    target: anyOther,
    taken,
    suspicions,
    // A checkout needs no address unless a rule asks about one.
    ...(address === undefined || (taken.length === 0 && suspicions.length === 0)
      ? {}
      : { address }),
  }))
}
