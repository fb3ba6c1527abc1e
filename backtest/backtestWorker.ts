import { parentPort, workerData } from 'node:worker_threads'
import { makeBacktest } from '../policies/backtest/makeBacktest.ts'
import type { Piece, RowFormat } from '../policies/backtest/ruled.ts'
import { lawDiagrams, type LawDiagrams, type Side } from '../policies/backtest/codedJudge.ts'
import { makeRuledLines } from '../policies/backtest/ruledLines.ts'
import type { Counted } from '../policies/backtest/recount.ts'
import { makeSamples, type Sample } from '../policies/backtest/samples.ts'
import type { Swept } from '../policies/backtest/swept.ts'
import type { Tally } from '../policies/backtest/tally.ts'
import { memoryPages } from '../policies/backtest/kernelLayout.ts'
import { layKernel, type KernelProgram, type RowKernel } from '../policies/backtest/rowKernel.ts'
import { targetsOf } from '../policies/backtest/vocabulary.ts'
import { compile } from '../policies/engine/compile.ts'
import type { Overlay, Pack, Registry } from '../policies/engine/model.ts'
import { makeWorld } from '../policies/engine/world.ts'
import { program } from './kernel/rows.as'

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
  /** Are rows wanted back with their rulings? */
  isWritten: boolean
  /** May rows be counted again? */
  isKept?: boolean
  /** Builds this thread the diagrams for all? */
  isBuilder?: boolean
}>

/** What a thread is asked: to rule the rows of a piece, what it counted, what it counts under other sides, or under one at several instants. */
export type Asked = Readonly<
  | {
      type: 'rows'
      piece: number
      /** Where it stands in the thread's memory, in bytes. */
      at: number
      length: number
      /** The piece's first byte among all logs. */
      place: number
      format: RowFormat
    }
  | { type: 'counts' }
  /** What another thread has built. */
  | { type: 'diagrams'; diagrams: LawDiagrams }
  | { type: 'again'; sides: readonly SentSide[] }
  | { type: 'over'; side: SentSide; instants: readonly number[] }
>

export type Answer = Readonly<
  | ({ type: 'piece'; piece: number; rows: number; ruled: string } & Piece)
  /** No tally where the sides ask about what was not kept. */
  | {
      type: 'counts'
      tally: Tally | undefined
      samples: readonly Sample[]
      strangers: readonly string[]
    }
  | { type: 'swept'; swept: Swept | undefined }
  /** Room for pieces in the thread's memory: the first byte of each, and how many it may have. */
  | { type: 'rooms'; buffer: SharedArrayBuffer; places: readonly number[]; size: number }
  /** For the other threads. */
  | { type: 'diagrams'; diagrams: LawDiagrams }
>

const { registry, sides: sent, samples: most, isWritten, isBuilder } = workerData as Beginning
const world = makeWorld([registry])
const sides = sidesOf(sent)
const policies = sides.map(({ policy }) => policy)
const samples = makeSamples(most)
const ruledLines = makeRuledLines(policies, targetsOf(world))
/** Built here, or by another thread: building takes as long as ruling a million rows. */
let diagrams: LawDiagrams | undefined
const memory = new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true })
const started = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(program, 'base64')), {
  env: { memory },
})
let rooms: RowKernel['pieces'] | undefined
const { rows, counted, strangers, reader, again, over } = makeBacktest(
  sides,
  {
    each: isWritten ? ruledLines.hear : undefined,
    first: most > 0 ? samples.hear : undefined,
  },
  (...laid) => {
    const kernel = layKernel({ ...started.exports, memory } as KernelProgram, ...laid)
    rooms = kernel.pieces
    return kernel
  },
  () => (diagrams ??= lawDiagrams(sides)),
)
if (rooms !== undefined) answer({ type: 'rooms', buffer: memory.buffer, ...rooms })
if (isBuilder === true) answer({ type: 'diagrams', diagrams: (diagrams ??= lawDiagrams(sides)) })
const readers = new Map<string, (bytes: Uint8Array) => Piece>()

function readerFor(format: RowFormat): (bytes: Uint8Array) => Piece {
  const key = JSON.stringify(format)
  const read = readers.get(key) ?? reader(format)
  readers.set(key, read)
  return read
}

function sidesOf(given: readonly SentSide[]): readonly Side[] {
  return given.map(({ pack, overlays, at }) => ({ policy: compile(pack, overlays, world), at }))
}

parentPort?.on('message', (asked: Asked) => {
  if (asked.type === 'over') {
    const [side] = sidesOf([asked.side])
    answer({ type: 'swept', swept: side && over(side.policy, asked.instants) })
    return
  }
  if (asked.type === 'diagrams') {
    ;({ diagrams } = asked)
    return
  }
  if (asked.type === 'counts') {
    answerCounts(counted())
    return
  }
  if (asked.type === 'again') {
    answerCounts(again(sidesOf(asked.sides)))
    return
  }
  const { piece, at, length, place, format } = asked
  samples.begin(piece, place, format)
  ruledLines.begin(piece, format)
  const before = rows()
  const read = readerFor(format)(new Uint8Array(memory.buffer, at, length))
  answer({ type: 'piece', piece, rows: rows() - before, ruled: ruledLines.take(), ...read })
})

function answerCounts(of: Counted | undefined): void {
  answer({
    type: 'counts',
    tally: of?.tally,
    samples: of === undefined ? [] : samples.chosen(of),
    strangers: [...strangers],
  })
}

function answer(value: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(value)
}
