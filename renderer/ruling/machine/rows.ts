import type { ChartSize } from './elkGraph.ts'

/**
 * The states of the machines from top to bottom, those of one row beside each other. The narrow chart has the
 * verdicts in several rows, for the column has no place for five of them.
 */
const link = {
  narrow: [
    ['received'],
    ['normalised'],
    ['resolved'],
    ['judged'],
    ['allowed', 'warning'],
    ['choosing', 'rerouted'],
    ['blocked'],
    ['copied'],
    ['opened', 'abandoned'],
    ['left'],
  ],
  wide: [
    ['received'],
    ['normalised'],
    ['resolved'],
    ['judged'],
    ['allowed', 'warning', 'choosing', 'rerouted', 'blocked'],
    ['copied'],
    ['opened', 'abandoned'],
    ['left'],
  ],
} as const

const payment = {
  narrow: [
    ['quoting'],
    ['judged'],
    ['warning', 'refused'],
    ['choosing', 'rerouted'],
    ['cashier'],
    ['authorising'],
    ['cancelled', 'abandoned'],
    ['paid', 'failed', 'timed-out'],
  ],
  wide: [
    ['quoting'],
    ['judged'],
    ['warning', 'choosing', 'rerouted', 'refused'],
    ['cashier'],
    ['authorising'],
    ['paid', 'failed', 'timed-out', 'cancelled', 'abandoned'],
  ],
} as const

/** The row of each state, from 0, by the state that a machine begins in. */
export function rowsOf(initial: string, size: ChartSize): ReadonlyMap<string, number> {
  const rows: readonly (readonly string[])[] = (initial === 'quoting' ? payment : link)[size]
  return new Map(rows.flatMap((row, index) => row.map((state) => [state, index] as const)))
}
