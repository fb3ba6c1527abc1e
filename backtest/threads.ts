import { stat } from 'node:fs/promises'
import os from 'node:os'
import type { NamedLog } from './backtestLogs.ts'

/** A thread takes as long to start as another takes to read so many bytes. */
const perThread = 256 * 1_048_576

/** How many threads read some logs soonest: one for each processor, but fewer for what is read before they have started. */
export async function threadsFor(logs: readonly NamedLog[]): Promise<number> {
  const most = os.availableParallelism()
  const sizes = await Promise.all(logs.map(sizeOf))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return Math.min(most, Math.max(1, Math.ceil(bytes / perThread)))
}

/** Bytes to read; of what is packed or comes bit by bit, nobody knows how many. */
async function sizeOf({ file, kind }: NamedLog): Promise<number> {
  if (file === '-' || file.endsWith('.gz') || kind === 'parquet') return Infinity
  try {
    const status = await stat(file)
    return status.isFile() ? status.size : Infinity
  } catch {
    // Why it cannot be read is told when it is opened.
    return 0
  }
}
