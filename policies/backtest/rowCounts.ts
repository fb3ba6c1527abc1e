import { Action, LinkForm, Suspicion } from '../engine/attributes.ts'
import { hostColumn } from '../engine/logColumns.ts'
import {
  hostFilterOf,
  isApp,
  isShort,
  oddBits,
  targetBits,
  type ByteAddress,
} from './byteAddress.ts'
import { mostFilters } from './codedJudge.ts'
import * as layout from './kernelLayout.ts'
import { leastPacked, packingOf, roomFor, unpack, type KindRoom, type Packing } from './kinds.ts'
import { bitOf, type Row } from './row.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

/** What the program in `backtest/kernel` exports for counting. */
export type CountingProgram = Readonly<{
  memory: Readonly<{ buffer: SharedArrayBuffer }>
  /** Takes up rows from a place of the piece up to another, and answers where the next one begins. */
  rows(start: number, end: number, pieceAt: number): number
  /** Takes up the row that was read, by what was found of its address, the filters that take its host, and where that stands. */
  take(found: number, taken: number, hostStart: number, hostEnd: number): void
  /** Counts what was taken up; answers where a row stands whose kind is not known, or 0 at the end. */
  settle(): number
}> &
  Readonly<Record<keyof typeof fixed | LaidNumber, { value: number }>>
/** What is another number for each back-test. */
type LaidNumber =
  | 'neededBits'
  | 'longestRow'
  | 'methodTargets'
  | 'filtered'
  | 'filters'
  | 'kinds'
  | 'slots'
  | 'lastSlot'

/** What counting rows needs to know beside the vocabulary. */
export type AskedOfRows = Readonly<{
  /** So many kinds are told apart. */
  mostKinds: number
  /** What every row has to have, as bits. */
  needed: number
  /** No row is longer, in bytes. */
  longest: number
  /** By the code of a method, where it leads. */
  methodTargets: Int32Array
  /** By target, 1 where rules ask about its whole address. */
  isFiltered: Uint8Array
  /** See `hostFilters`. */
  filters: readonly string[]
}>

/** Counts ordinary rows by their kinds, many at a time. */
export type RowCounts = Readonly<{
  /**
   * From a place of a piece on and the line there, up to its end or to a row that is not ordinary, and answers where that is.
   * `meet` hears of each row of a kind not met before, when what it has and where its address stands is read.
   */
  run(piece: Uint8Array, start: number, line: number, meet: Meet): number
  /** The line behind the last run. */
  line(): number
  /** How many rows were counted in the last run, beside those that were told. */
  met(): number
}>

/** Hears of rows of kinds not met before, with where they lead. */
export type Meet = Readonly<{
  /**
   * Takes up the kind, which stands packed in the program's memory, with where its row begins and in which line; false
   * where there is no more room for it.
   */
  kind(at: number, hash: number, lead: number, start: number, line: number): boolean
  /** Takes the row instead, with all its codes. */
  row(lead: number): void
}>

/** Counting in a program's memory: where kinds are kept in it, and what counts the rows of the piece that it holds. */
export type Counting = Readonly<{
  room: KindRoom
  counts(row: Row, address: ByteAddress): RowCounts
}>

const codeOfForm = (form: LinkForm): number => LinkForm.options.indexOf(form)
const bitFor = (name: Parameters<typeof slotOf>[0]): number => bitOf[slotOf(name)] ?? 0

/** What is the same for all laws. */
const fixed = {
  hostColumn: slotOf('host'),
  targetColumn: slotOf('target'),
  actionColumn: slotOf('action'),
  formColumn: slotOf('form'),
  merchantColumn: slotOf('merchant'),
  methodColumn: slotOf('method'),
  urlBit: bitFor('url'),
  urlHostBit: bitFor(hostColumn),
  formBit: bitFor('form'),
  merchantBit: bitFor('merchant'),
  payCode: Action.options.indexOf('pay'),
  plainTextCode: codeOfForm('plain-text'),
  appCode: codeOfForm('scheme'),
  shortCode: codeOfForm('short'),
  httpsCode: codeOfForm('https'),
  appBit: isApp,
  shortBit: isShort,
  targetBits,
  oddBits,
  oddCount: Suspicion.options.length,
  filterBits: mostFilters,
} as const

/** Lays out what counting needs; undefined where codes take more numbers than the program packs them in. */
export function layCounting(
  program: CountingProgram,
  room: (size: number) => number,
  vocabulary: Vocabulary,
  asked: AskedOfRows,
): Counting | undefined {
  const packing = packingOf(vocabulary)
  if (packing.count > leastPacked) return undefined
  const { buffer } = program.memory
  const bytes = new Uint8Array(buffer)
  const read32 = new Int32Array(buffer, 0, layout.tablesAt / 4)
  const laid = ({ buffer: from, byteOffset, byteLength }: Int32Array | Uint8Array): number => {
    const at = room(byteLength)
    bytes.set(new Uint8Array(from, byteOffset, byteLength), at)
    return at
  }
  layPacking(read32, packing, vocabulary)
  for (const [place, filter] of asked.filters.entries()) {
    const { letters, isWhole } = hostFilterOf(filter)
    read32.set([laid(letters), letters.length, Number(isWhole)], layout.filtersAt / 4 + place * 3)
  }
  const need = roomFor(asked.mostKinds, packing)
  const kindsAt = room(need.kinds)
  const slotsAt = room(need.slots)
  for (const [name, value] of Object.entries({
    ...fixed,
    neededBits: asked.needed,
    longestRow: asked.longest,
    methodTargets: laid(asked.methodTargets),
    filtered: laid(asked.isFiltered),
    filters: asked.filters.length,
    kinds: kindsAt,
    slots: slotsAt,
  }))
    program[name as keyof typeof fixed].value = value
  const slotted = (last: number): void => void (program.lastSlot.value = last)
  return {
    room: { buffer, kindsAt, slotsAt, slotted },
    counts: (row, address) => {
      let met = 0
      /** Tells of the row that stands in the batch. */
      const tell = (own: number, meet: Meet): void => {
        row.has = read32[(own + layout.batchHas) / 4] ?? 0
        row.urlStart = read32[(own + layout.batchUrlStart) / 4] ?? 0
        row.urlEnd = read32[(own + layout.batchUrlEnd) / 4] ?? 0
        row.hostStart = read32[(own + layout.batchHostStart) / 4] ?? 0
        row.hostEnd = read32[(own + layout.batchHostEnd) / 4] ?? 0
        address.place(
          read32[(own + layout.batchUrlHostStart) / 4] ?? 0,
          read32[(own + layout.batchUrlHostEnd) / 4] ?? 0,
        )
        const lead = read32[(own + layout.batchLead) / 4] ?? 0
        const isTaken = meet.kind(
          own,
          read32[(own + layout.batchHash) / 4] ?? 0,
          lead,
          read32[(own + layout.batchStart) / 4] ?? 0,
          read32[(own + layout.batchLine) / 4] ?? 0,
        )
        if (isTaken) return
        unpack(packing, read32, own / 4, row.codes)
        meet.row(lead)
      }
      const settle = (meet: Meet): void => {
        read32[layout.batchMetAt / 4] = 0
        for (let at = program.settle(); at !== 0; at = program.settle()) tell(at, meet)
        met += read32[layout.batchMetAt / 4] ?? 0
      }
      /** Takes up the row whose address the program did not read; false where only a parse reads it. */
      const takeAddress = (piece: Uint8Array): boolean => {
        if (read32[layout.stopAt / 4] === 0) return false
        const start = read32[layout.urlStartAt / 4] ?? 0
        const found = address.read(piece, start, read32[layout.urlEndAt / 4] ?? 0)
        if (found < 0 || asked.isFiltered[found >> targetBits] === 1) return false
        const taken = address.taken(piece)
        // A filter would ask for its host, which does not stand there as browsers write it.
        if (taken !== 0 && !address.isPlain()) return false
        program.take(found, taken, address.hostStart(), address.hostEnd())
        return true
      }
      return {
        line: () => read32[layout.lineAt / 4] ?? 0,
        met: () => met,
        run: (piece, start, line, meet) => {
          read32[layout.lineAt / 4] = line
          met = 0
          let at = start
          for (;;) {
            at = program.rows(at, piece.length, piece.byteOffset)
            const count = read32[layout.batchCountAt / 4] ?? 0
            if (count === layout.mostBatch || at === piece.length) settle(meet)
            else if (takeAddress(piece)) at = read32[layout.stopAt / 4] ?? 0
            else {
              // What is read with care comes behind what was read before it.
              settle(meet)
              return at
            }
            if (at === piece.length && read32[layout.batchCountAt / 4] === 0) return at
          }
        },
      }
    },
  }
}

function layPacking(read32: Int32Array, { shifts, places }: Packing, { absent }: Vocabulary): void {
  for (const [column, code] of absent.entries()) {
    const place = places[column] ?? 0
    const shift = shifts[column] ?? 0
    const packed = layout.absentPackedAt / 4 + place
    read32[packed] = (read32[packed] ?? 0) | (code << shift)
    read32[layout.unitsAt / 4 + column * 4 + place] = 1 << shift
  }
}
