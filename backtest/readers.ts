import { Worker } from 'node:worker_threads'
import { addTally, type Tally } from '../policies/backtest/tally.ts'
import { addSwept, type Swept } from '../policies/backtest/swept.ts'
import type { Sample } from '../policies/backtest/samples.ts'
import type { Answer, Asked, Beginning, SentSide } from './backtestWorker.ts'
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
  /** All rows so far under other sides; undefined where these ask about what was not kept. */
  again(sides: readonly SentSide[]): Promise<Counts | undefined>
  /** The same under one side, at each of some instants. */
  over(side: SentSide, instants: readonly number[]): Promise<Swept | undefined>
  end(): Promise<void>
}>

type Told = Exclude<Answer, { type: 'piece' | 'diagrams' }>
type Asking = Readonly<{
  resolve: (told: Told) => void
  reject: (error: unknown) => void
}>
type Counted = Extract<Answer, { type: 'counts' }>
type Waiting = Readonly<{
  resolve: (buffer: SharedArrayBuffer) => void
  reject: (error: unknown) => void
}>

/** Starts so many threads; they share more buffers than threads, so that none waits for the disk. */
export function startReaders(
  program: URL,
  beginning: Beginning,
  count: number,
  heard: (answer: PieceAnswer) => void,
): Readers {
  const free: SharedArrayBuffer[] = []
  const waiting: Waiting[] = []
  let made = 0
  let sent = 0
  let fault: unknown
  let settle: (() => void) | undefined
  const give = (buffer: SharedArrayBuffer): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(buffer)
    else next.resolve(buffer)
  }
  const fail = (error: unknown): void => {
    fault = error
    for (const { reject } of waiting.splice(0)) reject(error)
    for (const { asking } of threads) for (const { reject } of asking.splice(0)) reject(error)
    settle?.()
  }
  const threads = Array.from({ length: count }, (_, index) => {
    const worker = new Worker(program, { workerData: { ...beginning, isBuilder: index === 0 } })
    const thread = { worker, load: 0, asking: [] as Asking[] }
    worker.on('error', fail)
    worker.on('message', (answer: Answer) => {
      if (answer.type === 'diagrams') {
        for (const other of threads) if (other !== thread) tell(other.worker, answer)
        return
      }
      if (answer.type !== 'piece') {
        // A thread answers in the order in which it is asked.
        thread.asking.shift()?.resolve(answer)
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
  const askAll = (asked: Asked): Promise<readonly Told[]> =>
    Promise.all(
      threads.map(
        ({ worker, asking }) =>
          new Promise<Told>((resolve, reject) => {
            asking.push({ resolve, reject })
            tell(worker, asked)
          }),
      ),
    )
  const summed = async (asked: Asked): Promise<Counts | undefined> => {
    const told = await askAll(asked)
    const all = told.filter((each): each is Counted => each.type === 'counts')
    const tallies = all.flatMap(({ tally }) => tally ?? [])
    const [sum, ...more] = tallies
    if (sum === undefined || tallies.length < threads.length) return undefined
    for (const tally of more) addTally(sum, tally)
    return {
      tally: sum,
      samples: all.flatMap(({ samples }) => samples),
      strangers: [...new Set(all.flatMap(({ strangers }) => strangers))],
    }
  }
  return {
    buffers: {
      take: async () => {
        if (fault !== undefined) throw fault
        const own = free.pop()
        if (own !== undefined) return own
        if (made < count * 2 + 1) {
          made++
          return new SharedArrayBuffer(bufferSize)
        }
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
      },
      give,
    },
    send: (asked) => {
      const thread = threads.reduce((least, each) => (each.load < least.load ? each : least))
      thread.load++
      sent++
      tell(thread.worker, asked)
    },
    rest: async () => {
      if (sent > 0 && fault === undefined) await new Promise<void>((resolve) => (settle = resolve))
      if (fault !== undefined) throw fault
    },
    counts: async () => {
      const counts = await summed({ type: 'counts' })
      if (counts === undefined) throw new Error('a back-test needs a thread')
      return counts
    },
    again: (sides) => summed({ type: 'again', sides }),
    over: async (side, instants) => {
      const told = await askAll({ type: 'over', side, instants })
      const all = told.flatMap((each) => (each.type === 'swept' ? (each.swept ?? []) : []))
      const [sum, ...more] = all
      if (sum === undefined || all.length < threads.length) return undefined
      for (const swept of more) addSwept(sum, swept)
      return sum
    },
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function tell(worker: Worker, asked: Asked): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(asked)
}
