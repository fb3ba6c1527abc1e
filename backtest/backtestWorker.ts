import { parentPort, workerData } from 'node:worker_threads'
import { makeBacktest, type Piece, type RowFormat } from '../policies/backtest/makeBacktest.ts'
import { makeSamples, type Sample } from '../policies/backtest/samples.ts'
import type { Tally } from '../policies/backtest/tally.ts'
import { compile } from '../policies/engine/compile.ts'
import type { Overlay, Pack, Registry } from '../policies/engine/model.ts'
import { makeWorld } from '../policies/engine/world.ts'

/** A policy as it is sent to a thread: what it was compiled from. */
export type SentSide = Readonly<{
  pack: Pack
  overlays: readonly Overlay[]
  at?: number | undefined
}>

/** What a thread is given to begin with. */
export type Beginning = Readonly<{
  registry: Registry
  sides: readonly SentSide[]
  /** How many rows of each flow to keep. */
  samples: number
}>

/** What a thread is asked: to rule the rows of a piece, or what it counted. */
export type Asked = Readonly<
  | {
      type: 'rows'
      piece: number
      buffer: ArrayBuffer
      length: number
      /** The piece's first byte among all logs. */
      place: number
      format: RowFormat
    }
  | { type: 'counts' }
>

export type Answer = Readonly<
  | ({ type: 'piece'; piece: number; buffer: ArrayBuffer; rows: number } & Piece)
  | { type: 'counts'; tally: Tally; samples: readonly Sample[]; strangers: readonly string[] }
>

const { registry, sides, samples: most } = workerData as Beginning
const world = makeWorld([registry])
const samples = makeSamples(most)
const { tally, strangers, reader } = makeBacktest(
  sides.map(({ pack, overlays, at }) => ({ policy: compile(pack, overlays, world), at })),
  most > 0 ? samples.hear : undefined,
)
const readers = new Map<string, (bytes: Uint8Array) => Piece>()

function readerFor(format: RowFormat): (bytes: Uint8Array) => Piece {
  const key = JSON.stringify(format)
  const read = readers.get(key) ?? reader(format)
  readers.set(key, read)
  return read
}

parentPort?.on('message', (asked: Asked) => {
  if (asked.type === 'counts') {
    answer({ type: 'counts', tally, samples: samples.all(), strangers: [...strangers] })
    return
  }
  const { piece, buffer, length, place, format } = asked
  samples.begin(piece, place, format)
  const before = tally.rows
  const read = readerFor(format)(new Uint8Array(buffer, 0, length))
  answer({ type: 'piece', piece, buffer, rows: tally.rows - before, ...read }, [buffer])
})

function answer(value: Answer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(value, [...transferred])
}
