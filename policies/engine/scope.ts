import { conditionsOf, inForce, type Condition } from './condition.ts'
import type { When } from './model.ts'

/** Requests that an analysis asks about, as one rule without a ruling. */
export type Scope = Readonly<{ tests: readonly Condition[] }>

/** A scope of conditions, within a half-open window of time (milliseconds since 1970 UTC). */
export function scopeOf(when: When, from = -Infinity, until = Infinity): Scope {
  return { tests: [inForce(from, until, 'Z'), ...conditionsOf(when)] }
}
