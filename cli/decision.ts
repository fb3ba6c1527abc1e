import { openLinkAttempt, openPaymentAttempt, type Attempt } from '../policies/engine/attempt.ts'
import { lastHopOf } from '../policies/engine/lastHop.ts'
import type { Law } from '../policies/engine/law.ts'
import type { Request, Ruling } from '../policies/engine/model.ts'
import type { Resolve } from '../policies/engine/site.ts'

/** What the law said to one request, and the way the machine took. */
export type Decision = Readonly<{
  request: Request
  /** What the ruling was asked: after redirects, the last hop. */
  lastHop: Request
  ruling: Ruling
  state: string
  path: readonly string[]
  hops: readonly string[]
}>

/** Runs the machine for one request: a link is opened, shared or loaded, a payment is quoted. */
export function decisionOf(law: Law, request: Request, resolve: Resolve): Decision {
  const attempt = attemptOf(law, request, resolve)
  const ruling = attempt.ruling()
  if (ruling === undefined) throw new Error('the machine came to rest without a ruling')
  const path = attempt.steps.flatMap((step) => step.path)
  return {
    request,
    lastHop: lastHopOf(attempt, law.policy.world),
    ruling,
    state: attempt.state(),
    path,
    hops: attempt.hops(),
  }
}

function attemptOf(law: Law, request: Request, resolve: Resolve): Attempt {
  if (request.action === 'pay') {
    const payment = openPaymentAttempt(law, request)
    payment.send({ type: 'payment.quoted' })
    return payment
  }
  const link = openLinkAttempt(law, request, resolve)
  switch (request.action) {
    case 'share':
      link.send({ type: 'link.shared' })
      return link
    case 'load':
      link.send({ type: 'resource.requested' })
      return link
    default:
      link.send({ type: 'link.opened' })
      return link
  }
}
