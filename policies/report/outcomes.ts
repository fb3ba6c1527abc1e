import type { Outcome } from './replayReport.ts'

/** Neither passed nor left out on purpose. */
export function isPoor({ type }: Pick<Outcome, 'type'>): boolean {
  return type === 'failed' || type === 'invalid'
}

/** How many outcomes there are of each type. */
export function counted(outcomes: readonly Outcome[]): Readonly<Record<Outcome['type'], number>> {
  const counts = { passed: 0, failed: 0, skipped: 0, invalid: 0 }
  for (const { type } of outcomes) counts[type]++
  return counts
}
