import type { Arguments } from './arguments.ts'
import { UsageError } from './usageError.ts'

/** The value of an option that counts something. */
export function wholeNumber(given: Arguments, name: string): number | undefined {
  const text = given.text(name)
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(`--${name} needs a whole number, got "${text}".`, `Such as --${name} 3.`)
}
