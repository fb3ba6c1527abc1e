import { isTaken } from './address.ts'
import type { Facts } from './facts.ts'
import { isoOf } from './instant.ts'
import type { When } from './model.ts'

/** What one condition takes, as data: guards, judge, difference and lints all read this. */
export type Accepts = Readonly<
  /** One of the values (for a set: any of them), or none of them. */
  | { type: 'values'; values: ReadonlySet<string>; isNegated: boolean }
  /** A half-open range of whole numbers; of `at`, milliseconds since 1970 UTC. */
  | { type: 'range'; least: number; below: number }
  | { type: 'truth'; value: boolean }
  /** Host filters, any of which may take the address. */
  | { type: 'address'; filters: readonly string[] }
>

export type ConditionAttribute = keyof When | 'at'

/** One condition of a rule: what it takes, and how it is told. */
export type Condition = Readonly<{
  attribute: ConditionAttribute
  accepts: Accepts
  wanted: string
  holds(facts: Facts): boolean
  got(facts: Facts): string
}>

/** The window of time in which a rule is in force; milliseconds since 1970 UTC, half-open. */
export function inForce(from: number, until: number, zone: string): Condition {
  const start = from === -Infinity ? '' : isoOf(from, zone)
  const end = until === Infinity ? '' : isoOf(until, zone)
  return {
    attribute: 'at',
    accepts: { type: 'range', least: from, below: until },
    wanted: `${start} – ${end}`.trim(),
    holds: ({ at }) => at >= from && at < until,
    got: ({ at }) => isoOf(at, zone),
  }
}

/** The conditions of a rule, in the order in which they are written. */
export function conditionsOf(when: When): readonly Condition[] {
  return Object.entries(when).flatMap(([attribute, wanted]) =>
    wanted === undefined ? [] : [conditionOf(attribute as keyof When, wanted)],
  )
}

type Listed = string | readonly string[] | Readonly<{ not: string | readonly string[] }>
type Ranged = Readonly<{ 'at-least'?: number | undefined; below?: number | undefined }>

function conditionOf(attribute: keyof When, wanted: NonNullable<When[keyof When]>): Condition {
  if (attribute === 'address') return addressCondition(wanted as string | readonly string[])
  if (attribute === 'rollout' || attribute === 'strikes' || attribute === 'volume')
    return rangeCondition(attribute, wanted as Ranged)
  if (typeof wanted === 'boolean') return truthCondition(attribute as Truth, wanted)
  return valuesCondition(attribute, wanted as Listed)
}

type Truth =
  | 'noticed'
  | 'installed'
  | 'linked'
  | 'declared'
  | 'dynamic'
  | 'separate'
  | 'beside'
  | 'priced'
type Counted = 'rollout' | 'strikes' | 'volume'

export function truthCondition(attribute: Truth, value: boolean): Condition {
  return {
    attribute,
    accepts: { type: 'truth', value },
    wanted: String(value),
    holds: (facts) => facts[attribute] === value,
    got: (facts) => String(facts[attribute]),
  }
}

export function valuesCondition(
  attribute: Exclude<keyof When, 'address'>,
  wanted: Listed,
  wording?: string,
): Condition {
  const isNegated = typeof wanted === 'object' && 'not' in wanted
  const listed = isNegated ? wanted.not : wanted
  const values = new Set(typeof listed === 'string' ? [listed] : listed)
  const has = (facts: Facts): boolean => {
    const value = facts[attribute]
    return Array.isArray(value)
      ? value.some((each) => values.has(each))
      : values.has(value as string)
  }
  return {
    attribute,
    accepts: { type: 'values', values, isNegated },
    wanted: wording ?? `${isNegated ? 'not ' : ''}${[...values].join(', ')}`,
    holds: isNegated ? (facts) => !has(facts) : has,
    got: (facts) => {
      const value = facts[attribute]
      return Array.isArray(value) ? value.join(', ') || 'none' : String(value)
    },
  }
}

function rangeCondition(attribute: Counted, wanted: Ranged): Condition {
  const least = wanted['at-least'] ?? 0
  const below = wanted.below ?? Infinity
  return {
    attribute,
    accepts: { type: 'range', least, below },
    wanted: `${least} – ${below}`,
    holds: (facts) => facts[attribute] >= least && facts[attribute] < below,
    got: (facts) => String(facts[attribute]),
  }
}

function addressCondition(wanted: string | readonly string[]): Condition {
  const filters = typeof wanted === 'string' ? [wanted] : wanted
  return {
    attribute: 'address',
    accepts: { type: 'address', filters },
    wanted: filters.join(', '),
    holds: ({ address }) =>
      address !== undefined && filters.some((filter) => isTaken(filter, address)),
    got: ({ address }) => address?.href ?? 'none',
  }
}
