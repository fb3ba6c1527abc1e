import { openLinkAttempt, openPaymentAttempt, type Attempt } from './attempt.ts'
import { factsOf } from './facts.ts'
import type { Law } from './law.ts'
import type { Resolve } from './site.ts'
import { noticeKey } from './world.ts'

/** What is open under another law: the address it stands at, asked anew; a notice confirmed before stays confirmed. */
export function ruleAgain(attempt: Attempt, law: Law, resolve: Resolve): Attempt {
  const { at: _at, url, ...request } = attempt.request
  if (request.action === 'pay') {
    const again = openPaymentAttempt(law, request)
    again.send({ type: 'payment.requested' })
    return again
  }
  const here = attempt.hops().at(-1) ?? url
  const facts = factsOf(
    { ...attempt.request, ...(here === undefined ? {} : { url: here }) },
    law.policy.world,
  )
  const noticed =
    request.noticed ||
    (facts !== undefined && attempt.confirmed().includes(noticeKey(facts.target, facts.address)))
  const again = openLinkAttempt(
    law,
    { ...request, ...(here === undefined ? {} : { url: here }), noticed },
    resolve,
  )
  again.send({ type: 'link.opened' })
  return again
}
