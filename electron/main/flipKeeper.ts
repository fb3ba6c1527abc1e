import type { Subject } from '../../policies/engine/axes.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import { explore, type Exploration } from '../../policies/engine/exploration.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { flipsOf, type Flip } from '../../policies/engine/flips.ts'
import { firstOf } from '../../policies/engine/judge.ts'
import { lastHopOf } from '../../policies/engine/lastHop.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Request } from '../../policies/engine/model.ts'
import { TooComplex } from '../../policies/engine/tooComplex.ts'
import type { FlipRow } from '../ipc/host.ts'
import type { Live } from './attempts.ts'

/** The smallest changes under which a ruling would be another, worked out between two events. */
export type FlipKeeper = Readonly<{
  /** Undefined while they are being worked out; `changed` is called when they are there. */
  of: (live: Live, law: Law) => readonly FlipRow[] | undefined
  /** The request of one of them, by its place in the list. */
  requestOf: (live: Live, index: number) => Request | undefined
}>

/** A person who goes on at once does not wait for what would have changed the step before, in ms. */
const pause = 250
/** What never rests, a program that writes without end, is not waited for longer than this, in ms. */
const longestPause = 1_000

export function keepFlips(changed: () => void): FlipKeeper {
  const explorations = new WeakMap<CompiledPolicy, Map<Subject, Exploration>>()
  let known:
    | Readonly<{
        key: string
        policy: CompiledPolicy
        found: readonly Flip[]
        rows: readonly FlipRow[]
      }>
    | undefined
  let waiting: NodeJS.Timeout | undefined
  let wanted: Readonly<{ key: string; law: Law; since: number }> | undefined

  const explored = (policy: CompiledPolicy, subject: Subject): Exploration => {
    const some = explorations.get(policy) ?? new Map<Subject, Exploration>()
    explorations.set(policy, some)
    const rules = subject === 'link' ? policy.links : policy.payments
    const exploration = some.get(subject) ?? explore(policy.world, subject, [{ rules }])
    some.set(subject, exploration)
    return exploration
  }
  const workedOut = (live: Live, { policy }: Law): readonly Flip[] => {
    const request = lastHopOf(live.attempt, policy.world)
    const subject = request.action === 'pay' ? 'payment' : 'link'
    const rules = subject === 'link' ? policy.links : policy.payments
    const facts = factsOf(request, policy.world)
    // A ruling made under rules that are no longer these cannot be flipped by them.
    if (facts === undefined || (firstOf(rules, facts)?.id ?? 'no-rule') !== live.ruling().rule)
      return []
    try {
      return flipsOf(explored(policy, subject), rules, request, policy.pack.zone)
    } catch (error) {
      if (error instanceof TooComplex) return []
      throw error
    }
  }
  return {
    of: (live, law) => {
      const { policy } = law
      const key = keyOf(live)
      if (known?.key === key && known.policy === policy) return known.rows
      const now = Date.now()
      // Whoever drags through the years waits for nothing on the way.
      if (wanted?.key !== key || wanted.law !== law) wanted = { key, law, since: now }
      else if (now - wanted.since > longestPause) return undefined
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        wanted = undefined
        const found = workedOut(live, law)
        known = { key: keyOf(live), policy, found, rows: found.map(rowOf) }
        changed()
      }, pause)
      return undefined
    },
    requestOf: (live, index) =>
      known?.key === keyOf(live) ? known.found[index]?.request : undefined,
  }
}

function rowOf({ verdict, outcome, rule, changes }: Flip): FlipRow {
  return { verdict, presentation: outcome.presentation, rule, changes }
}

/** An attempt's ruling changes only with its steps. */
function keyOf({ id, attempt }: Live): string {
  return `${id} ${attempt.steps.length}`
}
