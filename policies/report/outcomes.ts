import type { Outcome } from './replayReport.ts'

/** Neither passed nor left out on purpose. */
export function isPoor({ type }: Pick<Outcome, 'type'>): boolean {
  return type === 'failed' || type === 'invalid'
}

/** What screens must show and a replay without a window cannot tell. */
export function onlyOnPhone(outcome: Outcome): readonly string[] {
  return 'steps' in outcome ? outcome.steps.flatMap((step) => step.onlyOnPhone ?? []) : []
}

/** How many outcomes there are of each type. */
export function counted(outcomes: readonly Outcome[]): Readonly<Record<Outcome['type'], number>> {
  const counts = { passed: 0, failed: 0, skipped: 0, invalid: 0 }
  for (const { type } of outcomes) counts[type]++
  return counts
}
