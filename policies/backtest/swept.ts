import { Verdict } from '../engine/model.ts'
import type { Changes, VerdictCounts } from './report.ts'

/** All rows under one law at several instants. */
export type Swept = Readonly<{
  /** By instant and verdict, how many rows. */
  counts: Float64Array
  /** By instant, how many rows are blocked no more, blocked now, and of another verdict otherwise, since the one before. */
  changes: Float64Array
  /** By verdict, how many rows have it at every instant. */
  steady: Float64Array
}>

const verdicts = Verdict.options.length
const block = Verdict.options.indexOf('block')

export function emptySwept(instants: number): Swept {
  return {
    counts: new Float64Array(instants * verdicts),
    changes: new Float64Array(instants * 3),
    steady: new Float64Array(verdicts),
  }
}

/** Counts rows of one kind: their verdict at each instant. */
export function sweep({ counts, changes, steady }: Swept, ruled: Uint8Array, rows: number): void {
  const first = ruled[0] ?? 0
  if (ruled.every((verdict) => verdict === first)) steady[first] = (steady[first] ?? 0) + rows
  for (let at = 0; at < ruled.length; at++) {
    const verdict = ruled[at] ?? 0
    const place = at * verdicts + verdict
    counts[place] = (counts[place] ?? 0) + rows
    const before = ruled[at - 1] ?? verdict
    if (before === verdict) continue
    const change = at * 3 + (before === block ? 0 : verdict === block ? 1 : 2)
    changes[change] = (changes[change] ?? 0) + rows
  }
}

/** Adds what another reader counted. */
export function addSwept(sum: Swept, more: Swept): void {
  for (const name of ['counts', 'changes', 'steady'] as const)
    for (const [at, count] of more[name].entries()) sum[name][at] = (sum[name][at] ?? 0) + count
}

/** Rows that have the same verdict at every instant. */
export function steadyOf({ steady }: Swept): VerdictCounts {
  return Object.fromEntries(
    Verdict.options.map((verdict, code) => [verdict, steady[code]]),
  ) as VerdictCounts
}

/** What was counted at one instant. */
export function sweptAt(
  { counts, changes }: Swept,
  instant: number,
): Changes & Readonly<{ verdicts: VerdictCounts }> {
  const all = Verdict.options.map((verdict, code) => [verdict, counts[instant * verdicts + code]])
  const [opened = 0, closed = 0, otherwise = 0] = changes.subarray(instant * 3)
  return { verdicts: Object.fromEntries(all) as VerdictCounts, opened, closed, otherwise }
}
