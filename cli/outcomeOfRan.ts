import type { World } from '../policies/engine/world.ts'
import type { Outcome } from '../policies/report/replayReport.ts'
import { outcomeOf, setAgainst, unreadOutcome } from '../policies/report/scenarioOutcome.ts'
import type { RuleBook } from '../policies/report/ruleEntries.ts'
import type { Ran } from './runner.ts'

/** What ran as reports keep it; the rules that decided are noted in the book. */
export function outcomeOfRan(ran: Ran, world: World, book: RuleBook): Outcome {
  const { file, seconds } = ran
  if (ran.type === 'invalid') return unreadOutcome(file, seconds, ran.faults)
  const { placed, result, policy, under, against } = ran
  const about = { file, seconds, policy, ...(under === undefined ? {} : { under }) }
  const { name, tags, skip = '' } = placed.value
  if (ran.type === 'skipped')
    return { ...about, type: 'skipped', name, tags, reason: skip, problems: [], steps: [] }
  book.note(result)
  const outcome = outcomeOf(placed, result, about, world)
  if (against === undefined) return outcome
  book.note(against.result)
  return setAgainst(outcome, against.policy, against.result, world)
}
