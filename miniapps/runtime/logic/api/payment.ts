import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet, Options } from './apiSet.ts'
import { recordOf, textOf } from './given.ts'

export type Outcome = 'paid' | 'failed' | 'cancelled' | 'timed-out' | 'refused'

/** `order` names what is paid; the bridge that asked decides the method, in main. */
export async function pay(context: ApiContext, order: string): Promise<Outcome> {
  const { outcome } = recordOf(await context.call('requestPayment', { order }))
  return outcome as Outcome
}

const reasons: Readonly<Record<Exclude<Outcome, 'paid'>, string>> = {
  cancelled: 'cancel',
  failed: 'payment failed',
  'timed-out': 'payment timed out',
  refused: 'payment refused',
}

export function paymentApis(context: ApiContext): ApiSet {
  const request = async (options: Options): Promise<void> => {
    const outcome = await pay(context, textOf(options['package']))
    if (outcome !== 'paid') throw new ApiFailure(reasons[outcome] ?? 'payment failed')
  }
  return { served: { requestPayment: request, requestOrderPayment: request } }
}
