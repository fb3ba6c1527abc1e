import {
  openLinkAttempt,
  openPaymentAttempt,
  type Attempt,
  type AttemptEvent,
} from '../../policies/engine/attempt.ts'
import { quote } from '../../policies/engine/checkout.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { RequestInput, Ruling } from '../../policies/engine/model.ts'
import { ruleAgain } from '../../policies/engine/ruleAgain.ts'
import type { Resolve } from '../../policies/engine/site.ts'
import type { LogEntry } from '../ipc/host.ts'
import type { LaneName } from '../ipc/lanes.ts'
import { eraAt } from './eraAt.ts'
import type { Journal } from './journal.ts'

type Asked = Omit<RequestInput, 'at'> & { at?: string }

/** A live attempt: its machine, and whether its last step is on the disk. */
export type Live = Readonly<{
  id: string
  attempt: Attempt
  /** Under which it was ruled. */
  law: Law
  by: 'person' | 'page'
  /** The attempt that this is ruled anew of, under another law. */
  of?: string
  /** The state, or `blocked` when the journal could not take the step: no log, no allow. */
  state: () => string
  ruling: () => Ruling
}>

/** Every attempt in the app goes through here: the machine rules, the journal records, then the caller acts. */
export type Attempts = Readonly<{
  link: (
    request: Asked,
    by: Live['by'],
    event: 'link.opened' | 'link.shared' | 'page.navigated' | 'resource.requested',
  ) => Live
  payment: (request: Asked, by: Live['by']) => Live
  quotes: (
    checkout: Omit<Asked, 'method' | 'action'>,
  ) => readonly Readonly<{ method: string; live: Live }>[]
  /** Ruled under the law in force; in passing, the same attempt where that rules alike. */
  again: (live: Live, isPassing: boolean) => Live
  answer: (live: Live, event: AttemptEvent) => boolean
  /** What became of an attempt's page without a ruling: it crashed, never answered, or is not there. */
  note: (live: Live, event: 'page.crashed' | 'page.unanswered' | 'page.missing') => void
  find: (id: string) => Live | undefined
  /** Attempts that a person or page made and the window shows, newest last. */
  newest: () => Live | undefined
}>

const kept = 500

export function makeAttempts(
  journal: Journal,
  law: () => Law,
  resolve: Resolve,
  nextId: () => string,
  lane: LaneName,
  recorded: (entry: LogEntry, live: Live) => void,
): Attempts {
  const lives = new Map<string, Live>()
  const unrecorded = new Set<string>()
  /** The last law under which an attempt was ruled as under its own. */
  const askedLast = new WeakMap<Live, Law>()
  let newest: Live | undefined
  const wrap = (attempt: Attempt, by: Live['by'], of?: string): Live => {
    const id = nextId()
    const live: Live = {
      id,
      attempt,
      law: law(),
      by,
      ...(of === undefined ? {} : { of }),
      state: () =>
        unrecorded.has(id)
          ? attempt.request.action === 'pay'
            ? 'refused'
            : 'blocked'
          : attempt.state(),
      ruling: () => {
        const ruling = attempt.ruling()
        if (ruling === undefined) throw new Error(`attempt ${id} has no ruling yet`)
        return ruling
      },
    }
    return live
  }
  const record = (
    live: Live,
    event: string,
    by = live.by,
    step = live.attempt.steps.at(-1),
  ): void => {
    const { attempt, id } = live
    const { verdict, presentation, rule } = live.ruling()
    const { host, surface, at, action } = attempt.request
    const isQuiet = event === 'resource.requested' && verdict === 'allow'
    try {
      const entry = journal.append({
        attempt: id,
        at,
        by,
        host,
        surface,
        event,
        target: shortTarget(attempt),
        path: step?.path ?? [],
        verdict,
        presentation,
        rule,
        rulings: (step?.rulings ?? []).map((each) => ({
          verdict: each.verdict,
          presentation: each.presentation,
          rule: each.rule,
        })),
        ...(lane === 'b' ? { lane } : {}),
        show: isQuiet ? 'quiet' : 'log',
        request: { ...attempt.request, action },
      })
      if (isQuiet) return
      lives.set(id, live)
      if (lives.size > kept) lives.delete(lives.keys().next().value ?? '')
      newest = live
      recorded(entry, live)
    } catch (error) {
      console.error(`journal: an attempt could not be recorded, so it is blocked: ${String(error)}`)
      unrecorded.add(id)
    }
  }
  return {
    link: (request, by, event) => {
      // A guest's own hops arrive one by one through its hooks; only a tapped link is expanded ahead.
      const live = wrap(
        openLinkAttempt(law(), request, event === 'link.opened' ? resolve : () => undefined),
        by,
      )
      live.attempt.send({ type: event })
      record(live, event)
      return live
    },
    payment: (request, by) => {
      const live = wrap(openPaymentAttempt(law(), request), by)
      live.attempt.send({ type: 'payment.requested' })
      record(live, 'payment.requested')
      return live
    },
    quotes: (checkout) =>
      quote(law(), checkout).map(({ method, attempt }) => {
        const live = wrap(attempt, 'page')
        record(live, 'payment.quoted')
        return { method, live }
      }),
    again: (live, isPassing) => {
      // Within one era nothing is ruled otherwise, and a drag along the timeline asks at every day.
      const of = live.attempt.request.action === 'pay' ? 'payments' : 'links'
      const asked = askedLast.get(live) ?? live.law
      const isSame = asked.policy === law().policy && eraAt(asked, of) === eraAt(law(), of)
      if (isPassing && isSame) return live
      const attempt = ruleAgain(live.attempt, law(), resolve)
      askedLast.set(live, law())
      if (isPassing && isAlike(attempt.ruling(), live.ruling())) return live
      const next = wrap(attempt, live.by, live.id)
      record(next, 'law.changed', 'person')
      return next
    },
    answer: (live, event) => {
      if (!live.attempt.canTake(event)) return false
      live.attempt.send(event)
      record(live, event.type, 'person')
      return true
    },
    note: (live, event) =>
      record(live, event, 'page', { event: { type: 'page.left' }, path: [], rulings: [] }),
    find: (id) => lives.get(id),
    newest: () => newest,
  }
}

function isAlike(next: Ruling | undefined, { rule, verdict, presentation }: Ruling): boolean {
  return next?.rule === rule && next.verdict === verdict && next.presentation === presentation
}

function shortTarget({ request, hops }: Attempt): string {
  const text =
    request.action === 'pay'
      ? `${request.method ?? ''} @ ${request.merchant ?? request.host}`
      : (hops().at(-1) ?? request.url ?? request.target ?? request.action)
  return text.length > 300 ? `${text.slice(0, 297)}…` : text
}
