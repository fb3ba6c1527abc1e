import type { Verdict } from '../policies/engine/model.ts'
import type { Law } from '../policies/engine/law.ts'
import { itemKey, type Item, type Reach } from '../policies/generation/reach.ts'
import { machineKeys } from '../policies/generation/suite.ts'
import { exercisesOf, type Walked } from './exercises.ts'

/** What of a law some scenarios exercised, as keys of its items. */
export type Exercised = ReadonlySet<string>

/** How many of all items of a kind were exercised. */
export type Share = Readonly<{ covered: number; total: number }>
export type Shares = Readonly<Record<Item['kind'], Share>>

/** The items of a law that one scenario exercised, whatever its date; what other packs ruled is left out. */
export function exercisedBy(
  outcome: Walked,
  law: Law,
  packOf: (policy: string) => string,
): Exercised {
  const { name } = law.policy.pack
  const rulings = exercisesOf(outcome, packOf).flatMap(({ pack, exercise }) => {
    if (pack !== name) return []
    const { subject, rule, verdict } = exercise
    return [itemKey({ kind: 'rule', subject, name: rule }), verdictKey(subject, verdict)]
  })
  const passed = machineKeys(
    outcome.policy,
    outcome.result.steps,
    law,
    (policy) => packOf(policy) === name,
  )
  return new Set([...rulings, ...passed])
}

function verdictKey(subject: Item['subject'], name: Verdict): string {
  return itemKey({ kind: 'verdict', subject, name })
}

/** The shares of what scenarios can lead to. */
export function sharesOf({ within }: Reach, exercised: Exercised): Shares {
  const share = (kind: Item['kind']): Share => {
    const all = within.filter((item) => item.kind === kind)
    return {
      covered: all.filter((item) => exercised.has(itemKey(item))).length,
      total: all.length,
    }
  }
  return {
    rule: share('rule'),
    verdict: share('verdict'),
    state: share('state'),
    transition: share('transition'),
  }
}
