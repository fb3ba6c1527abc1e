import { on } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { World } from '../policies/engine/world.ts'
import type { Outcome, Rules } from '../policies/report/replayReport.ts'
import type { RuleBook } from '../policies/report/ruleEntries.ts'
import { outcomeOfRan } from './outcomeOfRan.ts'
import type { Run } from './runner.ts'

/** What becomes of journeys, in the order of their files; an abort ends them. */
export type Journeys = AsyncGenerator<Outcome>
/** What is told beside the outcomes: how many files were begun, and the rules that decided. */
export type Notes = { reached: number; readonly book: RuleBook }

/** Replays files one after the other. */
export async function* oneByOne(
  files: readonly string[],
  { run, world }: Readonly<{ run: Run; world: World }>,
  notes: Notes,
  signal: AbortSignal,
): Journeys {
  for (const file of files) {
    // A table may be long, and an interruption is heard between two turns of the event loop only.
    await setImmediate()
    if (signal.aborted) return
    notes.reached++
    for await (const ran of run(file)) {
      yield outcomeOfRan(ran, world, notes.book)
      await setImmediate()
      if (signal.aborted) return
    }
  }
}

/** What a worker answers: the outcomes of each file that it was sent. */
export type Batch = Readonly<{ files: readonly (readonly Outcome[])[]; rules: Rules }>

/** So many files are sent at once: few enough to keep all busy to the end. */
const batchSize = 20
/** As the bundle names it. */
const program = new URL('replayWorker.js', import.meta.url)

/** Replays files in several threads; `args` are those of the command. */
export async function* byWorkers(
  files: readonly string[],
  args: readonly string[],
  count: number,
  notes: Notes,
  signal: AbortSignal,
): Journeys {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  )
  const workers = Array.from({ length: Math.min(count, batches.length) }, () => {
    const worker = new Worker(program, { workerData: args })
    return { worker, answers: on(worker, 'message', { signal }) }
  })
  const ofBatch = (index: number): (typeof workers)[number] => workers[index % workers.length]!
  for (const [index, batch] of batches.entries()) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    ofBatch(index).worker.postMessage(batch)
  }
  try {
    for (const index of batches.keys()) {
      const { value } = await ofBatch(index).answers.next()
      const [answer] = value as [Batch]
      notes.book.add(answer.rules)
      for (const outcomes of answer.files) {
        notes.reached++
        yield* outcomes
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
}
