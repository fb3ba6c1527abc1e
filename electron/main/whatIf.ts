import {
  openLinkAttempt,
  openPaymentAttempt,
  type AttemptEvent,
} from '../../policies/engine/attempt.ts'
import type { Change } from '../../policies/engine/change.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Request } from '../../policies/engine/model.ts'
import type { Resolve } from '../../policies/engine/site.ts'
import type { Live } from './attempts.ts'

/** What would have been ruled had some attributes been otherwise: nothing is done, and nothing recorded. */
export type WhatIf = Readonly<{ law: Law; of: Live; live: Live; changes: readonly Change[] }>

export function whatIf(
  law: Law,
  resolve: Resolve,
  of: Live,
  request: Request,
  changes: readonly Change[],
): WhatIf {
  const attempt =
    request.action === 'pay'
      ? openPaymentAttempt(law, request)
      : openLinkAttempt(law, request, resolve)
  const first: AttemptEvent = of.attempt.steps[0]?.event ?? { type: 'link.opened' }
  attempt.send(first)
  const ruling = attempt.ruling()
  if (ruling === undefined) throw new Error(`nothing was ruled on what ${of.id} might have been`)
  return {
    law,
    of,
    changes,
    live: {
      id: `${of.id}-what-if`,
      attempt,
      law,
      by: of.by,
      state: () => attempt.state(),
      ruling: () => attempt.ruling() ?? ruling,
    },
  }
}
