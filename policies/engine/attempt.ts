import { createActor, type InspectionEvent } from 'xstate'
import type { Law } from './law.ts'
import type { LinkEvent } from './linkMachine.ts'
import { Request, type RequestInput, type Ruling } from './model.ts'
import type { PaymentEvent } from './paymentMachine.ts'
import type { Resolve } from './site.ts'
import { StepRefused } from './stepRefused.ts'

export type AttemptEvent = LinkEvent | PaymentEvent

/** What one event did: the states entered in order, and the rulings made on the way (one per hop). */
export type Step = Readonly<{
  event: AttemptEvent
  path: readonly string[]
  rulings: readonly Ruling[]
}>

/** One running machine. `send` refuses an event that the state does not take. */
export type Attempt = Readonly<{
  request: Request
  steps: readonly Step[]
  state: () => string
  /** Has it reached an end, where no event is taken any more? */
  isOver: () => boolean
  /** The newest ruling; undefined before the first event. */
  ruling: () => Ruling | undefined
  /** The addresses of the chain, the last being where it leads; empty for payments. */
  hops: () => readonly string[]
  /** Targets whose notice was confirmed on the way. */
  confirmed: () => readonly string[]
  canTake: (event: AttemptEvent) => boolean
  send: (event: AttemptEvent) => Step
}>

type Snapshot = Readonly<{
  value: unknown
  status: string
  context: Readonly<{
    ruling: Ruling | undefined
    hops?: readonly string[]
    confirmed?: readonly string[]
  }>
  can: (event: never) => boolean
}>
type Running = Readonly<{
  getSnapshot: () => unknown
  send: (event: never) => void
  subscribe: (observer: { error: (error: unknown) => void }) => unknown
  start: () => unknown
}>

/** Rules a link, a share or a resource: the request's instant and region default to the law's. */
export function openLinkAttempt(
  law: Law,
  input: Omit<RequestInput, 'at'> & { at?: string },
  resolve: Resolve,
): Attempt {
  const request = Request.parse({ at: law.at, region: law.policy.pack.region, ...input })
  return run(request, (inspect) =>
    createActor(law.linkMachine, { input: { request, resolve, pack: law.label }, inspect }),
  )
}

/** Rules one payment method at one checkout. */
export function openPaymentAttempt(
  law: Law,
  input: Omit<RequestInput, 'at'> & { at?: string },
): Attempt {
  const request = Request.parse({
    at: law.at,
    region: law.policy.pack.region,
    action: 'pay',
    ...input,
  })
  return run(request, (inspect) =>
    createActor(law.paymentMachine, { input: { request, pack: law.label }, inspect }),
  )
}

function run(
  request: Request,
  create: (inspect: (event: InspectionEvent) => void) => Running,
): Attempt {
  const steps: Step[] = []
  let path: string[] = []
  let rulings: Ruling[] = []
  let last: Ruling | undefined
  const actor = create((event) => {
    if (event.type !== '@xstate.microstep') return
    const { value, context } = event.snapshot as unknown as Snapshot
    path.push(String(value))
    if (context.ruling !== undefined && context.ruling !== last) {
      last = context.ruling
      rulings.push(last)
    }
  })
  let failure: unknown
  actor.subscribe({ error: (error) => (failure = error) })
  actor.start()
  const snapshot = (): Snapshot => actor.getSnapshot() as Snapshot
  return {
    request,
    steps,
    state: () => String(snapshot().value),
    isOver: () => snapshot().status !== 'active',
    ruling: () => snapshot().context.ruling,
    hops: () => snapshot().context.hops ?? [],
    confirmed: () => snapshot().context.confirmed ?? [],
    canTake: (event) => snapshot().can(event as never),
    send: (event) => {
      if (!snapshot().can(event as never)) {
        const state = String(snapshot().value)
        throw new StepRefused(
          'not-taken',
          `the state "${state}" does not take "${event.type}"`,
          state,
        )
      }
      path = []
      rulings = []
      actor.send(event as never)
      if (failure !== undefined) throw failure
      const step = { event, path, rulings }
      steps.push(step)
      return step
    },
  }
}
