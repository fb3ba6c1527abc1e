import type { ViewMessage } from '../messages.ts'
import { ApiFailure } from './apiContext.ts'

type Answer = Extract<ViewMessage, { type: 'answer' }>

/** Calls that the view or main will answer, by number. */
export type Asking = Readonly<{
  /** Gives the call a number, and settles when its answer arrives. */
  ask: (send: (call: number) => void) => Promise<unknown>
  answered: (answer: Answer) => void
}>

export function makeAsking(): Asking {
  const waiting = new Map<
    number,
    Readonly<{ resolve: (value: unknown) => void; reject: (reason: ApiFailure) => void }>
  >()
  let calls = 0
  return {
    ask: (send) =>
      new Promise((resolve, reject) => {
        const call = ++calls
        waiting.set(call, { resolve, reject })
        send(call)
      }),
    answered: (answer) => {
      const caller = waiting.get(answer.call)
      waiting.delete(answer.call)
      if (answer.ok) caller?.resolve(answer.value)
      else caller?.reject(new ApiFailure(answer.reason))
    },
  }
}
