import type { Services } from '../services.ts'
import { type CallInput, CallRefused } from './callRefused.ts'
import { forwardedCalls } from './forwardedCalls.ts'

export type HereAnswer = Readonly<{ isOk: boolean; value: unknown; reason: string }>

/** A call that a built-in component makes, not the program: main rules it all the same. */
export async function serveHere(
  api: keyof typeof forwardedCalls,
  input: CallInput,
  services: Services,
): Promise<HereAnswer> {
  try {
    const value = (await forwardedCalls[api]?.(input, services)) ?? {}
    return { isOk: true, value, reason: '' }
  } catch (error) {
    const reason = error instanceof CallRefused ? error.reason : String(error)
    return { isOk: false, value: undefined, reason }
  }
}
