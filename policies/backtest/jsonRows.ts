import { logColumns } from '../engine/logColumns.ts'
import type { ByteAddress } from './byteAddress.ts'
import { instantIn, isId, isUtf8, numberIn } from './byteValues.ts'
import { foursOf, quoteAt, viewOf } from './fours.ts'
import { makeJsonKeys } from './jsonKeys.ts'
import { bitOf, clearRow, type Row } from './row.ts'
import { skipNumber, skipText } from './jsonSkips.ts'
import { kindOf, kinds, mostOf, strangerCodes } from './takeValue.ts'
import type { Vocabulary } from './vocabulary.ts'
import { codeIn, lengthIn } from './wordTable.ts'

/**
 * Reads the row that begins at `start` into `row` and answers where the next one begins; -1 where only a whole parse
 * can tell what it says. The bytes end with a line feed.
 */
export type ReadRow = (bytes: Uint8Array, start: number, row: Row) => number

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
  const keys = makeJsonKeys(vocabulary, strange)

  /** The texts of a list as a mask, and behind its end in `after`; -1 for what is no plain list of known words. */
  let after = 0
  const listAt = (bytes: Uint8Array, view: DataView, start: number, column: number): number => {
    let mask = 0
    let at = spaceEnd(bytes, start)
    if (bytes[at] === closedList) {
      after = at + 1
      return 0
    }
    for (;;) {
      if (bytes[at] !== quote) return -1
      const found = words.findQuoted(column, view, ++at)
      if (found === -1) return -1
      mask |= 1 << codeIn(found)
      at = spaceEnd(bytes, at + lengthIn(found) + 1)
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
    const view = viewOf(bytes)
    keys.isHigh = false
    let high = 0
    let last = -1
    let at = spaceEnd(bytes, start)
    if (bytes[at] !== open) return -1
    at = spaceEnd(bytes, at + 1)
    for (;;) {
      if (bytes[at] !== quote) return -1
      const column = keys.read(bytes, view, at + 1, last)
      if (column === -2) return -1
      last = column
      at = keys.after
      if (bytes[at] === space) at = spaceEnd(bytes, at)
      let byte = bytes[at] ?? 0
      if (byte === quote) {
        const from = ++at
        const kind = column === -1 ? -1 : kindOf[column]
        if (kind === kinds.word || kind === kinds.name) {
          const found = words.findQuoted(column, view, from)
          if (found !== -1) {
            codes[column] = codeIn(found)
            at = from + lengthIn(found)
            if (isTruth[column] === 1) return -1
          } else {
            at = quoteAt(view, from)
            if (at === -1 || kind !== kinds.name || !isId(bytes, from, at)) return -1
            codes[column] = strangers[column] ?? -1
          }
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
        if (view.getInt32(at, true) !== nothing) return -1
        at += 4
        if (column !== -1) {
          row.has &= ~(bitOf[column] ?? 0)
          codes[column] = absent[column] ?? 0
        }
      } else if (byte === letterT || byte === letterF) {
        if (byte === letterF) at++
        const isWord = view.getInt32(at, true) === (byte === letterT ? truth : falsehood)
        if (!isWord || (column !== -1 && isTruth[column] === 0)) return -1
        at += 4
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
        const mask = listAt(bytes, view, at + 1, column)
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
      return (high < 128 && !keys.isHigh) || isUtf8(bytes, start, at) ? at + 1 : -1
    }
  }
}

const [quote = 0, comma = 0, open = 0, closed = 0, openList = 0] = Array.from('",{}[', (each) =>
  each.charCodeAt(0),
)
const [closedList = 0, letterN = 0, letterT = 0, letterF = 0, space = 0, lineFeed = 0] = Array.from(
  ']ntf \n',
  (each) => each.charCodeAt(0),
)
const [nothing = 0, truth = 0, falsehood = 0] = foursOf('nulltruealse')

/** Behind white space, but not behind the end of the line. */
function spaceEnd(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === space || bytes[at] === 9 || bytes[at] === 13) at++
  return at
}
