import { Worker } from 'node:worker_threads'
import { addTally, type Tally } from '../policies/backtest/tally.ts'
import { addSwept, type Swept } from '../policies/backtest/swept.ts'
import type { Sample } from '../policies/backtest/samples.ts'
import type { Answer, Asked, Beginning, SentSide } from './backtestWorker.ts'
import { roomSize, type LogPiece, type Rooms } from './pieces.ts'

export type PieceAnswer = Extract<Answer, { type: 'piece' }>

/** What all threads counted. */
export type Counts = Readonly<{
  tally: Tally
  samples: readonly Sample[]
  strangers: readonly string[]
}>

/** Threads that rule rows; what they are sent comes back through `heard`, in no order. */
export type Readers = Readonly<{
  /** In the memories of the threads: a piece is ruled where it was read to. */
  rooms: Rooms
  send(rows: SentRows): void
  /** When all that was sent has come back. */
  rest(): Promise<void>
  counts(): Promise<Counts>
  /** All rows so far under other sides; undefined where these ask about what was not kept. */
  again(sides: readonly SentSide[]): Promise<Counts | undefined>
  /** The same under one side, at each of some instants. */
  over(side: SentSide, instants: readonly number[]): Promise<Swept | undefined>
  end(): Promise<void>
}>

/** A piece in its room, its number, and its first byte among all logs. */
export type SentRows = Readonly<{ piece: number; place: number }> &
  Pick<Extract<LogPiece, { type: 'rows' }>, 'room' | 'length' | 'format'>

type Told = Exclude<Answer, { type: 'piece' | 'rooms' | 'diagrams' }>
type Asking = Readonly<{
  resolve: (told: Told) => void
  reject: (error: unknown) => void
}>
type Thread = { readonly worker: Worker; load: number; readonly asking: Asking[] }
type Counted = Extract<Answer, { type: 'counts' }>
type Waiting = Readonly<{
  resolve: (room: Uint8Array) => void
  reject: (error: unknown) => void
}>

/** Starts so many threads. Each has room for more pieces than one, so that none waits for the disk. */
export function startReaders(
  program: URL,
  beginning: Beginning,
  count: number,
  heard: (answer: PieceAnswer) => void,
): Readers {
  const free: Uint8Array[] = []
  const owners = new Map<Uint8Array, Thread>()
  const used = new Map<number, Uint8Array>()
  const waiting: Waiting[] = []
  let sent = 0
  let fault: unknown
  let settle: (() => void) | undefined
  const loadOf = (room: Uint8Array): number => owners.get(room)?.load ?? 0
  const give = (room: Uint8Array): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(room)
    else next.resolve(room)
  }
  const fail = (error: unknown): void => {
    fault = error
    for (const { reject } of waiting.splice(0)) reject(error)
    for (const { asking } of threads) for (const { reject } of asking.splice(0)) reject(error)
    settle?.()
  }
  const threads = Array.from({ length: count }, (_, index) => {
    const worker = new Worker(program, { workerData: { ...beginning, isBuilder: index === 0 } })
    const thread: Thread = { worker, load: 0, asking: [] }
    worker.on('error', fail)
    worker.on('message', (answer: Answer) => {
      if (answer.type === 'rooms') {
        const { buffer, places, size } = answer
        if (size < roomSize) {
          fail(new Error(`a thread has ${size} bytes for a piece of ${roomSize}`))
          return
        }
        for (const at of places) {
          const room = new Uint8Array(buffer, at, roomSize)
          owners.set(room, thread)
          give(room)
        }
        return
      }
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
      const room = used.get(answer.piece)
      used.delete(answer.piece)
      if (room !== undefined) give(room)
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
    rooms: {
      take: async () => {
        if (fault !== undefined) throw fault
        const [first] = free
        if (first === undefined)
          return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
        const least = free.reduce(
          (one, other) => (loadOf(other) < loadOf(one) ? other : one),
          first,
        )
        free.splice(free.indexOf(least), 1)
        return least
      },
      give,
    },
    send: ({ room, ...rows }) => {
      const thread = owners.get(room)
      if (thread === undefined) throw new Error('a piece is in no thread')
      thread.load++
      sent++
      used.set(rows.piece, room)
      tell(thread.worker, { type: 'rows', at: room.byteOffset, ...rows })
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
