import { logColumns } from '../engine/logColumns.ts'
import { powerAbove } from '../engine/powerAbove.ts'
import { beginnings, inRest } from '../engine/plainValues.ts'
import { folded, inHost, inName } from '../engine/scan.ts'
import type { World } from '../engine/world.ts'
import {
  isApp,
  nested,
  numbered,
  ported,
  targetBits,
  targetSlots,
  unencrypted,
  userinfo,
  type ByteAddress,
} from './byteAddress.ts'
import { hexBits, sixBits } from './hiddenAddress.ts'
import { alikeHashes } from './hostTable.ts'
import type { ReadRow } from './jsonRows.ts'
import type { KindRoom } from './kinds.ts'
import * as layout from './kernelLayout.ts'
import { bitOf, type Row } from './row.ts'
import { layCounting, type AskedOfRows, type CountingProgram, type RowCounts } from './rowCounts.ts'
import { kindOf, mostOf, strangerCodes } from './takeValue.ts'
import { keyWords, schemeWords, type Vocabulary } from './vocabulary.ts'

/** What the program in `backtest/kernel` exports, compiled and begun. */
export type KernelProgram = Readonly<{
  memory: Readonly<{ buffer: SharedArrayBuffer }>
  layRow(keyColumn: number): void
  layBits(
    unencryptedBit: number,
    userinfoBit: number,
    numberedBit: number,
    portedBit: number,
    nestedBit: number,
    appBit: number,
    targetBits: number,
    schemeColumn: number,
  ): void
  layWords(slots: number, last: number): void
  layHosts(
    hosts: number,
    lastHost: number,
    letters: number,
    alikes: number,
    lastAlike: number,
    metHosts: number,
  ): void
  /** Adds the word that stands at `at`. */
  addWord(column: number, at: number, code: number): void
  /** Reads the row that begins at a place of the piece, and answers where the next one begins; -1 where it does not. */
  read(start: number): number
  /** Where the piece begins whose rows are read. */
  hold(pieceAt: number): void
}> &
  CountingProgram

/**
 * Reads rows of JSON in a memory of its own, quickly where they are ordinary and by another reader where not. A row that
 * it reads has its codes and its instant in that memory.
 */
export type RowKernel = Readonly<{
  codes: Int32Array
  instant: Float64Array
  /** Room for pieces in that memory, by their first bytes, and how many bytes each may have. */
  pieces: Readonly<{ places: readonly number[]; size: number }>
  /** A piece as it stands in that memory, while it is read; the same where there is no room for it. */
  hold(piece: Uint8Array): Uint8Array
  holds(bytes: Uint8Array): boolean
  reader(otherwise: Otherwise, address: ByteAddress, strange: Strange): ReadRow
  /** Where kinds are kept that it can look for; undefined where their codes need more numbers than it reads. */
  room: KindRoom | undefined
  /** Counts rows whose kinds are kept there. */
  counts(row: Row, address: ByteAddress): RowCounts | undefined
}>

type Strange = (name: Uint8Array) => void
type Otherwise = (strange: Strange) => ReadRow

const quote = 34
const colon = 58
/** So many names that are no columns are skipped quickly; rows with others are left to the other reader. */
const mostMet = 100

/** Lays the tables of a world into a program's memory. */
export function layKernel(
  program: KernelProgram,
  world: World,
  vocabulary: Vocabulary,
  asked: AskedOfRows,
): RowKernel {
  const { buffer } = program.memory
  const bytes = new Uint8Array(buffer)
  const put = (at: number, values: ArrayLike<number>): void =>
    new Int32Array(buffer, at, values.length).set(values)
  layColumns(bytes, put, vocabulary)
  layBytes(bytes)
  let free = layout.tablesAt
  const room = (size: number): number => {
    const at = free
    free = (free + size + 15) & ~15
    return at
  }
  const hosts = targetSlots(world, vocabulary.targets)
  const hostsAt = room(hosts.slots.byteLength)
  put(hostsAt, hosts.slots)
  const lettersAt = room(hosts.letters.length)
  bytes.set(hosts.letters, lettersAt)
  const alikes = hashSlots(alikeHashes([...world.skeletons.keys()]))
  const alikesAt = room(alikes.byteLength)
  put(alikesAt, alikes)
  program.layHosts(
    hostsAt,
    hosts.last,
    lettersAt,
    alikesAt,
    alikes.length / 2 - 1,
    room(layout.mostMetHosts * layout.metHost),
  )

  const known = vocabulary.known.filter(({ text }) => isShort(codesOf(text)))
  const slots = powerAbove((known.length + mostMet) * 2)
  const wordsAt = room(slots * layout.wordSlot)
  bytes.fill(255, wordsAt, free)
  program.layWords(wordsAt, slots - 1)
  const add = (column: number, text: ArrayLike<number>, code: number): void => {
    bytes.fill(0, layout.wordAt, layout.wordAt + layout.wordSize)
    bytes.set(text, layout.wordAt)
    program.addWord(column, layout.wordAt, code)
  }
  for (const { column, text, code } of known) add(column, codesOf(text), code)

  const counting = layCounting(program, room, vocabulary, asked)

  const each = Math.floor((bytes.length - free) / layout.pieceRooms) & ~15
  const pieces = {
    places: Array.from({ length: layout.pieceRooms }, (_, index) => free + index * each),
    size: each - layout.behindPiece,
  }
  program.layRow(keyWords)
  program.layBits(unencrypted, userinfo, numbered, ported, nested, isApp, targetBits, schemeWords)
  const read32 = new Int32Array(buffer, 0, layout.codesAt / 4)
  let met = 0
  let held: Uint8Array | undefined
  return {
    room: counting?.room,
    counts: (row, address) => counting?.counts(row, address),
    pieces,
    codes: new Int32Array(buffer, layout.codesAt, logColumns.length),
    instant: new Float64Array(buffer, layout.instantAt, 1),
    hold: (piece) => {
      held = undefined
      if (piece.length > pieces.size) return piece
      held = piece
      if (piece.buffer !== buffer) {
        const [first = 0] = pieces.places
        held = bytes.subarray(first, first + piece.length)
        held.set(piece)
      }
      const end = held.byteOffset + held.length
      bytes.fill(0, end, end + layout.behindPiece)
      program.hold(held.byteOffset)
      return held
    },
    holds: (piece) => piece === held,
    reader: (otherwise, address, strange) => {
      const slow = otherwise((name) => {
        strange(name)
        if (isShort(name) && met++ < mostMet) add(keyWords, name, layout.metName)
      })
      return (piece, start, row) => {
        const next = piece === held ? program.read(start) : -1
        if (next < 0) return slow(piece, start, row)
        row.has = read32[layout.hasAt / 4] ?? 0
        row.found = read32[layout.foundAt / 4] ?? 0
        row.urlStart = read32[layout.urlStartAt / 4] ?? 0
        row.urlEnd = read32[layout.urlEndAt / 4] ?? 0
        row.hostStart = read32[layout.hostStartAt / 4] ?? 0
        row.hostEnd = read32[layout.hostEndAt / 4] ?? 0
        row.breaks = 0
        address.place(read32[layout.ownHostStartAt / 4] ?? 0, read32[layout.ownHostEndAt / 4] ?? 0)
        return next
      }
    },
  }
}

function layColumns(
  bytes: Uint8Array,
  put: (at: number, values: ArrayLike<number>) => void,
  vocabulary: Vocabulary,
): void {
  put(layout.absentAt, vocabulary.absent)
  put(layout.mostAt, mostOf)
  put(layout.bitsAt, bitOf)
  put(layout.strangersAt, strangerCodes(vocabulary))
  for (const [column, { name, type }] of logColumns.entries()) {
    bytes[layout.kindsAt + column] = type === 'truth' ? layout.truthKind : (kindOf[column] ?? 0)
    const key = codesOf(`${name}":`)
    bytes.set(key, layout.keysAt + column * 16)
    bytes[layout.keyLengthsAt + column] = key.length
  }
  const guesses = (logColumns.length + 1) << 5
  bytes.fill(layout.metName, layout.followingAt, layout.followingAt + guesses)
}

function layBytes(bytes: Uint8Array): void {
  bytes.set(inHost.subarray(0, 256), layout.inHostAt)
  bytes[layout.inHostAt + quote] = 3
  bytes[layout.inHostAt + colon] = 3
  bytes.set(sixBits, layout.sixBitsAt)
  bytes.set(hexBits, layout.hexBitsAt)
  bytes.set(inName.subarray(0, 256), layout.inNameAt)
  bytes.set(beginnings, layout.beginningsAt)
  bytes.set(folded, layout.foldedAt)
  for (let byte = 0; byte < 128; byte++) {
    const at = layout.plainAt + (byte & 15)
    if (inRest[byte] === 1) bytes[at] = (bytes[at] ?? 0) | (1 << (byte >> 4))
  }
  bytes.fill(255, layout.onesEnd - 16, layout.onesEnd)
}

/** Pairs of a hash and what it can be. */
function hashSlots(hashes: ReadonlyMap<number, number>): Int32Array {
  const size = powerAbove(hashes.size * 3)
  const slots = new Int32Array(size * 2)
  for (const [mixed, own] of hashes) {
    let slot = (mixed ^ (mixed >>> 15)) & (size - 1)
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots.set([mixed, own], slot * 2)
  }
  return slots
}

function codesOf(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

/** Does a word have room, and is it of plain ASCII? */
function isShort(word: ArrayLike<number>): boolean {
  const isPlain = Array.from(word).every((byte) => byte > 32 && byte < 127)
  return isPlain && word.length > 0 && word.length < layout.wordSize
}
