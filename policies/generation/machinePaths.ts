import type { AnyMachineSnapshot } from 'xstate'
import { getShortestPaths, type TraversalOptions } from 'xstate/graph'
import type { AttemptEvent } from '../engine/attempt.ts'
import type { Law } from '../engine/law.ts'
import type { LinkEvent } from '../engine/linkMachine.ts'
import { Request, type RequestInput } from '../engine/model.ts'
import type { PaymentEvent } from '../engine/paymentMachine.ts'
import type { Resolve } from '../engine/site.ts'

/** What people do after a request, in order: the events of one path through its machine. */
export type MachinePath = readonly AttemptEvent[]

/** The most states that one request may lead to: a chain has ten hops, each of which may ask. */
const mostStates = 500

const linkAnswers = (choice: string): LinkEvent[] => [
  { type: 'notice.confirmed' },
  { type: 'notice.dismissed' },
  { type: 'choice.made', choice },
  { type: 'choice.dismissed' },
  { type: 'reroute.followed' },
  { type: 'reroute.dismissed' },
  { type: 'link.copied' },
  { type: 'page.left' },
]

const paymentAnswers = (choice: string): PaymentEvent[] => [
  { type: 'notice.confirmed' },
  { type: 'notice.dismissed' },
  { type: 'choice.made', choice },
  { type: 'choice.dismissed' },
  { type: 'reroute.followed' },
  { type: 'reroute.dismissed' },
  { type: 'payment.authorised' },
  { type: 'payment.failed' },
  { type: 'payment.timed-out' },
  { type: 'payment.cancelled' },
  { type: 'page.left' },
]

/**
 * For every event that is taken in a state which a link leads to, the shortest path to that state and then the event.
 * `choice` is what people choose where they are let.
 */
export function linkPaths(
  law: Law,
  asked: Omit<RequestInput, 'at'>,
  resolve: Resolve,
  choice: string,
): readonly MachinePath[] {
  const request = requestOf(law, asked)
  const first: LinkEvent = { type: request.action === 'share' ? 'link.shared' : 'link.opened' }
  const events = [first, ...linkAnswers(choice)]
  const input = { request, resolve, pack: law.label }
  return everyEvent(getShortestPaths(law.linkMachine, { ...traversal(events), input }), events)
}

/** The same of a way to pay that a person picks. */
export function paymentPaths(
  law: Law,
  asked: Omit<RequestInput, 'at'>,
  choice: string,
): readonly MachinePath[] {
  const events: PaymentEvent[] = [{ type: 'payment.requested' }, ...paymentAnswers(choice)]
  const input = { request: requestOf(law, asked), pack: law.label }
  return everyEvent(getShortestPaths(law.paymentMachine, { ...traversal(events), input }), events)
}

function requestOf(law: Law, input: Omit<RequestInput, 'at'>): Request {
  return Request.parse({ region: law.policy.pack.region, ...input, at: law.at })
}

/** The whole law stands in the context, so states are told apart by what people can tell. */
function traversal<E extends AttemptEvent>(
  events: readonly E[],
): Pick<
  TraversalOptions<AnyMachineSnapshot, E, never>,
  'events' | 'limit' | 'serializeState' | 'filterEvents'
> {
  return {
    events,
    limit: mostStates,
    serializeState: stateKey,
    filterEvents: isTaken,
  }
}

function stateKey({ value, context }: AnyMachineSnapshot): string {
  const { ruling, hops } = context as Readonly<{
    ruling?: Readonly<{ rule: string }>
    hops?: readonly string[]
  }>
  return JSON.stringify([value, ruling?.rule, hops?.length])
}

type Found = readonly Readonly<{
  state: AnyMachineSnapshot
  steps: readonly Readonly<{ event: Readonly<{ type: string }> }>[]
}>[]
function everyEvent(paths: Found, events: readonly AttemptEvent[]): readonly MachinePath[] {
  return paths.flatMap(({ state, steps }) => {
    // The first step is the machine's own beginning.
    const way = steps.slice(1).map(({ event }) => event as AttemptEvent)
    return events.filter((event) => isTaken(state, event)).map((event) => [...way, event])
  })
}

function isTaken(snapshot: AnyMachineSnapshot, event: AttemptEvent): boolean {
  return snapshot.status === 'active' && snapshot.can(event)
}
