import type { Services } from '../services.ts'

/** Thrown by what serves a call; `reason` follows `api:fail `. */
export class CallRefused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

export type CallInput = Readonly<Record<string, unknown>>
export type ServeCall = (input: CallInput, services: Services) => unknown
export type CallSet = Readonly<Record<string, ServeCall>>
