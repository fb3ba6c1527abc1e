import { openPaymentAttempt, type Attempt } from './attempt.ts'
import type { Law } from './law.ts'
import type { RequestInput } from './model.ts'

export type Quote = Readonly<{ method: string; attempt: Attempt }>

/** Rules every method that the registry knows for the merchant, in its order (semantics 7). */
export function quote(
  law: Law,
  checkout: Omit<RequestInput, 'at' | 'action' | 'method'> & { at?: string },
): readonly Quote[] {
  const merchant = checkout.merchant ?? checkout.host
  const methods = law.policy.world.systems.get(merchant)?.methods ?? []
  return methods.map((method) => {
    const attempt = openPaymentAttempt(law, { ...checkout, method })
    attempt.send({ type: 'payment.quoted' })
    return { method, attempt }
  })
}

/** What a checkout shows: everything that is not refused. */
export function offered(quotes: readonly Quote[]): readonly string[] {
  return quotes.filter(({ attempt }) => attempt.state() !== 'refused').map(({ method }) => method)
}
