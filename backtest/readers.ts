import { Worker } from 'node:worker_threads'
import { addTally, type Tally } from '../policies/backtest/tally.ts'
import type { Sample } from '../policies/backtest/samples.ts'
import type { Answer, Asked, Beginning } from './backtestWorker.ts'
import { bufferSize, type Buffers } from './pieces.ts'

export type PieceAnswer = Extract<Answer, { type: 'piece' }>

/** What all threads counted. */
export type Counts = Readonly<{
  tally: Tally
  samples: readonly Sample[]
  strangers: readonly string[]
}>

/** Threads that rule rows; what they are sent comes back through `heard`, in no order. */
export type Readers = Readonly<{
  buffers: Buffers
  send(asked: Extract<Asked, { type: 'rows' }>): void
  /** When all that was sent has come back. */
  rest(): Promise<void>
  counts(): Promise<Counts>
  end(): Promise<void>
}>

type Waiting = Readonly<{
  resolve: (buffer: ArrayBuffer) => void
  reject: (error: unknown) => void
}>

/** Starts so many threads; more buffers than threads, so that none waits for the disk. */
export function startReaders(
  program: URL,
  beginning: Beginning,
  count: number,
  heard: (answer: PieceAnswer) => void,
): Readers {
  const free: ArrayBuffer[] = []
  const waiting: Waiting[] = []
  let made = 0
  let sent = 0
  let fault: unknown
  let settle: (() => void) | undefined
  const give = (buffer: ArrayBuffer): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(buffer)
    else next.resolve(buffer)
  }
  const fail = (error: unknown): void => {
    fault = error
    for (const { reject } of waiting.splice(0)) reject(error)
    settle?.()
  }
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(program, { workerData: beginning })
    const thread = { worker, load: 0, counted: undefined as ((counts: Counts) => void) | undefined }
    worker.on('error', fail)
    worker.on('message', (answer: Answer) => {
      if (answer.type === 'counts') {
        thread.counted?.(answer)
        return
      }
      thread.load--
      sent--
      heard(answer)
      give(answer.buffer)
      if (sent === 0) settle?.()
    })
    return thread
  })
  return {
    buffers: {
      take: async () => {
        if (fault !== undefined) throw fault
        const own = free.pop()
        if (own !== undefined) return own
        if (made < count * 2 + 1) {
          made++
          return new ArrayBuffer(bufferSize)
        }
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
      },
      give,
    },
    send: (asked) => {
      const thread = threads.reduce((least, each) => (each.load < least.load ? each : least))
      thread.load++
      sent++
      thread.worker.postMessage(asked, [asked.buffer])
    },
    rest: async () => {
      if (sent > 0 && fault === undefined) await new Promise<void>((resolve) => (settle = resolve))
      if (fault !== undefined) throw fault
    },
    counts: async () => {
      const all = await Promise.all(
        threads.map(
          (thread) =>
            new Promise<Counts>((resolve, reject) => {
              thread.counted = resolve
              thread.worker.once('error', reject)
              // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
              thread.worker.postMessage({ type: 'counts' } satisfies Asked)
            }),
        ),
      )
      const [first, ...more] = all
      if (first === undefined) throw new Error('a back-test needs a thread')
      for (const { tally } of more) addTally(first.tally, tally)
      return {
        tally: first.tally,
        samples: all.flatMap(({ samples }) => samples),
        strangers: [...new Set(all.flatMap(({ strangers }) => strangers))],
      }
    },
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
