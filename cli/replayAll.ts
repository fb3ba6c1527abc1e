import { PolicyError } from '../policies/engine/parse.ts'
import type { Walked } from './exercises.ts'
import type { Run } from './runner.ts'

/** Replays files for what their scenarios exercise; a file that is invalid is an error, after all others ran. */
export async function replayAll(
  files: readonly string[],
  run: Run,
  heard: (walked: Walked) => void,
): Promise<Readonly<{ scenarios: number; failed: number }>> {
  const faults: string[] = []
  let scenarios = 0
  let failed = 0
  for (const file of files)
    for await (const ran of run(file)) {
      scenarios++
      if (ran.type === 'skipped') continue
      if (ran.type === 'invalid') {
        faults.push(...ran.faults)
        continue
      }
      const { placed, result } = ran
      if (!result.passed) failed++
      heard({ policy: placed.value.policy, result })
    }
  if (faults.length > 0) throw new PolicyError(faults)
  return { scenarios, failed }
}
