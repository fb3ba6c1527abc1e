import { logColumns } from '../engine/logColumns.ts'
import { mix } from '../engine/scan.ts'
import type { ByteAddress } from './byteAddress.ts'
import { instantIn, isId, isUtf8, numberIn } from './byteValues.ts'
import { bitOf, clearRow, type Row } from './row.ts'
import { skipNumber, skipText } from './jsonSkips.ts'
import { kindOf, kinds, mostOf, seeds, strangerCodes } from './takeValue.ts'
import { keyWords, type Vocabulary } from './vocabulary.ts'
import { seedOf } from './wordTable.ts'

/**
 * Reads the row that begins at `start` into `row` and answers where the next one begins; -1 where only a whole parse
 * can tell what it says. The bytes end with a line feed.
 */
export type ReadRow = (bytes: Uint8Array, start: number, row: Row) => number

const none = new Uint8Array()
/** ASCII that may stand in a text as it is. */
const isPlain = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 32 && byte < 128 && byte !== 34 && byte !== 92),
)
const isTruth = Uint8Array.from(logColumns, ({ type }) => Number(type === 'truth'))

/** A reader of rows as programs write them: one flat JSON object a line, known texts without escapes. */
export function makeJsonReader(
  vocabulary: Vocabulary,
  address: Pick<ByteAddress, 'scan' | 'found' | 'isHigh'>,
  strange: (name: Uint8Array) => void,
): ReadRow {
  const { words, absent } = vocabulary
  const strangers = strangerCodes(vocabulary)
  const keySeed = seedOf(keyWords)
  const met = new Uint8Array(4_096)
  const names = logColumns.map(({ name }) => Uint8Array.from(name, (each) => each.charCodeAt(0)))
  const following = new Int32Array(names.length + 1).fill(-1)

  /** The texts of a list as a mask, and behind its end in `after`; -1 for what is no plain list of known words. */
  let after = 0
  const listAt = (bytes: Uint8Array, start: number, column: number): number => {
    let mask = 0
    let at = spaceEnd(bytes, start)
    if (bytes[at] === closedList) {
      after = at + 1
      return 0
    }
    for (;;) {
      if (bytes[at] !== quote) return -1
      const from = ++at
      let hash = seeds[column] ?? 0
      for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) {
        if (byte < space) return -1
        hash = mix(hash, byte)
      }
      const code = words.find(column, bytes, from, at, hash)
      if (code === -1) return -1
      mask |= 1 << code
      at = spaceEnd(bytes, at + 1)
      if (bytes[at] === closedList) break
      if (bytes[at] !== comma) return -1
      at = spaceEnd(bytes, at + 1)
    }
    after = at + 1
    return mask
  }

  return (bytes, start, row) => {
    clearRow(row, vocabulary)
    const { codes } = row
    let high = 0
    let last = -1
    let at = spaceEnd(bytes, start)
    if (bytes[at] !== open) return -1
    at = spaceEnd(bytes, at + 1)
    for (;;) {
      if (bytes[at] !== quote) return -1
      const key = ++at
      let byte = 0
      let hash = 0
      // Rows of one log mostly have the same columns in the same order.
      let column = following[last + 1] ?? -1
      const name = names[column] ?? none
      let same = 0
      while (same < name.length && bytes[at + same] === name[same]) same++
      if (same === name.length && bytes[at + same] === quote && column !== -1) at += same
      else {
        hash = keySeed
        byte = bytes[at] ?? 0
        while (byte !== quote) {
          if (byte < space || byte === backslash) return -1
          high |= byte
          hash = mix(hash, byte)
          byte = bytes[++at] ?? 0
        }
        column = words.find(keyWords, bytes, key, at, hash)
        if (column !== -1) following[last + 1] = column
        else if (met[hash & 4_095] === 0) {
          met[hash & 4_095] = 1
          strange(bytes.slice(key, at))
        }
      }
      last = column
      at++
      if (bytes[at] !== colon) at = spaceEnd(bytes, at)
      if (bytes[at] !== colon) return -1
      at++
      if (bytes[at] === space) at = spaceEnd(bytes, at)
      byte = bytes[at] ?? 0
      if (byte === quote) {
        const from = ++at
        const kind = column === -1 ? -1 : kindOf[column]
        if (kind === kinds.word || kind === kinds.name) {
          hash = seeds[column] ?? 0
          for (byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) {
            if (byte < space || byte === backslash) return -1
            hash = mix(hash, byte)
          }
          let code = words.find(column, bytes, from, at, hash)
          if (code === -1 && kind === kinds.name && isId(bytes, from, at))
            code = strangers[column] ?? -1
          if (code === -1 || isTruth[column] === 1) return -1
          codes[column] = code
        } else if (kind === kinds.url || kind === kinds.host) {
          if (kind === kinds.url) {
            const stop = address.scan(bytes, from, bytes.length)
            row.found = stop > 0 ? address.found() : -1
            if (stop > 0) {
              at = stop
              if (address.isHigh()) high = 128
            }
          }
          for (;;) {
            while (isPlain[bytes[at] ?? 0] === 1) at++
            byte = bytes[at] ?? 0
            if (byte < 128) break
            high |= byte
            at++
          }
          if (byte !== quote) return -1
          if (kind === kinds.url) {
            row.urlStart = from
            row.urlEnd = at
          } else {
            row.hostStart = from
            row.hostEnd = at
          }
        } else if (kind === kinds.instant) {
          // What lies between is looked at closely enough when it is read.
          if (bytes[from + 25] === quote) at = from + 25
          else if (bytes[from + 20] === quote) at = from + 20
          else while (bytes[at] !== quote) if ((bytes[at++] ?? 0) < space) return -1
          const instant = instantIn(bytes, from, at)
          if (Number.isNaN(instant)) return -1
          row.instant[0] = instant
        } else if (kind === -1) {
          at = skipText(bytes, at)
          if (at < 0) return -1
        } else return -1
        if (column !== -1) row.has |= bitOf[column] ?? 0
        at++
      } else if (byte === letterN) {
        if (!isWordAt(bytes, at, nothing)) return -1
        at += nothing.length
        if (column !== -1) {
          row.has &= ~(bitOf[column] ?? 0)
          codes[column] = absent[column] ?? 0
        }
      } else if (byte === letterT || byte === letterF) {
        const word = byte === letterT ? truth : falsehood
        if (!isWordAt(bytes, at, word) || (column !== -1 && isTruth[column] === 0)) return -1
        at += word.length
        if (column !== -1) {
          row.has |= bitOf[column] ?? 0
          codes[column] = byte === letterT ? 1 : 0
        }
      } else if (column === -1) {
        at = skipNumber(bytes, at)
        if (at < 0) return -1
      } else if (kindOf[column] === kinds.number) {
        const from = at
        for (byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0);
        const code = numberIn(bytes, from, at, mostOf[column] ?? 0)
        if (code === -1) return -1
        row.has |= bitOf[column] ?? 0
        codes[column] = code
      } else if (kindOf[column] === kinds.words && byte === openList) {
        const mask = listAt(bytes, at + 1, column)
        if (mask === -1) return -1
        at = after
        row.has |= bitOf[column] ?? 0
        codes[column] = mask
      } else return -1
      if (bytes[at] !== comma) at = spaceEnd(bytes, at)
      if (bytes[at] === comma) {
        at++
        if (bytes[at] === space) at = spaceEnd(bytes, at)
        continue
      }
      if (bytes[at] !== closed) return -1
      at = spaceEnd(bytes, at + 1)
      if (bytes[at] !== lineFeed) return -1
      return high < 128 || isUtf8(bytes, start, at) ? at + 1 : -1
    }
  }
}

const [quote = 0, backslash = 0, colon = 0, comma = 0, open = 0, closed = 0, openList = 0] =
  Array.from('"\\:,{}[', (each) => each.charCodeAt(0))
const [closedList = 0, letterN = 0, letterT = 0, letterF = 0, space = 0, lineFeed = 0] = Array.from(
  ']ntf \n',
  (each) => each.charCodeAt(0),
)
const nothing = Array.from('null', (each) => each.charCodeAt(0))
const truth = Array.from('true', (each) => each.charCodeAt(0))
const falsehood = Array.from('false', (each) => each.charCodeAt(0))

function isWordAt(bytes: Uint8Array, start: number, word: readonly number[]): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return false
  return true
}

/** Behind white space, but not behind the end of the line. */
function spaceEnd(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === space || bytes[at] === 9 || bytes[at] === 13) at++
  return at
}
