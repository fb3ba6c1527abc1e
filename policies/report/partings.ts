import type { Outcome, ReportStep } from './replayReport.ts'

/** Where a journey parts from the same under another law: the step on both sides. */
export type Parting = Readonly<{
  /** From 1. */
  step: number
  policy: string
  here: ReportStep
  there: ReportStep
}>

/** Undefined where there is no other law, or both go together. */
export function partingIn(outcome: Outcome): Parting | undefined {
  if (!('against' in outcome) || outcome.against?.parting === undefined) return undefined
  const { policy, parting, steps } = outcome.against
  const [here, there] = [outcome.steps[parting - 1], steps[parting - 1]]
  return here && there && { step: parting, policy, here, there }
}

/** What a step came to in one line: each hop's verdict and rule, or each method's, then where it rests. */
export function cameTo({ rulings, quotes = [], path, state }: ReportStep): string {
  if (path.length === 0) return 'cannot be taken'
  const ruled = [
    ...rulings.map(({ verdict, rule }) => `${verdict} by ${rule}`),
    ...quotes.map(({ method, verdict, rule }) => `${method} ${verdict} by ${rule}`),
  ]
  return [...ruled, `rests in ${state}`].join(', ')
}
