import { parentPort, workerData } from 'node:worker_threads'
import type { Outcome } from '../policies/report/replayReport.ts'
import { makeRuleBook } from '../policies/report/ruleEntries.ts'
import { readArguments } from './arguments.ts'
import type { Batch } from './journeys.ts'
import { outcomeOfRan } from './outcomeOfRan.ts'
import { replayOptions } from './replayOptions.ts'
import { runnerFor } from './runner.ts'

/** A thread of `hutong replay --workers`: it is sent files, and answers with what became of them. */
const given = readArguments('replay', workerData as readonly string[], replayOptions)
const { run, world } = await runnerFor(given)

parentPort?.on('message', (files: readonly string[]) => void replayed(files))

async function replayed(files: readonly string[]): Promise<void> {
  const all: Outcome[][] = []
  const book = makeRuleBook()
  for (const file of files) {
    const outcomes: Outcome[] = []
    for await (const ran of run(file)) outcomes.push(outcomeOfRan(ran, world, book))
    all.push(outcomes)
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ files: all, rules: book.rules() } satisfies Batch)
}
