import type { Attempt } from './attempt.ts'
import type { Quote } from './checkout.ts'
import type { Request, Ruling } from './model.ts'

/** What was asked and how it was ruled; `address` is where the link led when it was. */
export type Answer = Readonly<{ request: Request; ruling: Ruling; address?: string }>

/** What the newest step was ruled: of what is open, or of each method where a checkout was opened. */
export function answersOf({
  attempt,
  quotes = [],
}: Readonly<{ attempt?: Attempt; quotes?: readonly Quote[] }>): readonly Answer[] {
  if (attempt === undefined) return quotes.flatMap((each) => newestAnswers(each.attempt))
  return newestAnswers(attempt)
}

function newestAnswers(attempt: Attempt): readonly Answer[] {
  const { request, steps } = attempt
  const { rulings } = steps.at(-1) ?? { rulings: [] }
  const hops = attempt.hops()
  return rulings.map((ruling, index) => {
    const address = hops.at(index - rulings.length)
    return { request, ruling, ...(address === undefined ? {} : { address }) }
  })
}
