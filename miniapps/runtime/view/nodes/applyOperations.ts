import type { Operation } from '../../messages.ts'
import type { Services } from '../services.ts'
import { applyOperation } from './applyOperation.ts'

/** Applies all that fit, in order; answers how many did not, and why the first did not. */
export function applyOperations(
  operations: readonly Operation[],
  services: Services,
): Readonly<{ skipped: number; first?: string }> {
  let skipped = 0
  let first: string | undefined
  for (const operation of operations) {
    try {
      applyOperation(operation, services)
    } catch (error) {
      skipped++
      first ??= `${JSON.stringify(operation).slice(0, 200)}: ${String(error)}`
    }
  }
  return first === undefined ? { skipped } : { skipped, first }
}
