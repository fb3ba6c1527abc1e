import { PolicyError } from '../policies/engine/parse.ts'
import type { Outcome } from './reporters/outcome.ts'
import type { Run } from './runner.ts'

/** What became of a scenario that was replayed. */
export type Replayed = Extract<Outcome, { type: 'passed' | 'failed' }>

/** Replays files for what their scenarios exercise; a file that is invalid is an error, after all others ran. */
export async function replayAll(
  files: readonly string[],
  run: Run,
  heard: (outcome: Replayed) => void,
): Promise<Readonly<{ scenarios: number; failed: number }>> {
  const faults: string[] = []
  let scenarios = 0
  let failed = 0
  for (const file of files)
    for await (const outcome of run(file)) {
      scenarios++
      if (outcome.type === 'skipped') continue
      if (outcome.type === 'invalid') {
        faults.push(...outcome.faults)
        continue
      }
      if (outcome.type === 'failed') failed++
      heard(outcome)
    }
  if (faults.length > 0) throw new PolicyError(faults)
  return { scenarios, failed }
}
