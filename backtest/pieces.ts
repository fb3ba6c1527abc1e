import { cellsOf } from '../policies/backtest/wholeRow.ts'
import { longestRow, type RowFormat } from '../policies/backtest/ruled.ts'
import { recordEnd } from '../policies/backtest/csvRows.ts'
import { logColumns } from '../policies/engine/logColumns.ts'
import { LogProblem, type LogSource } from './logSource.ts'

/** Whole rows of a log, or one that is too long to be read. */
export type LogPiece = Readonly<
  | { type: 'rows'; room: Uint8Array; length: number; offset: number; format: RowFormat }
  | { type: 'overlong'; bytes: number; beginning: string }
>

/** Room for what is left of a row, for as much again, and for a line feed at the end, in bytes. */
export const roomSize = longestRow * 2 + 1

export type Rooms = Readonly<{
  take(): Promise<Uint8Array>
  give(room: Uint8Array): void
}>

const lineFeed = 10
const quote = 34

/** A log as pieces of whole rows; `columns` are those that a CSV has to have. */
export async function* piecesOf(
  source: LogSource,
  kind: 'json' | 'csv',
  needed: readonly string[],
  rooms: Rooms,
): AsyncGenerator<LogPiece> {
  let format: RowFormat | undefined = kind === 'json' ? { type: 'json' } : undefined
  let carry: Uint8Array = new Uint8Array()
  let offset = 0
  let isFirst = true
  let skipped: { bytes: number; beginning: string } | undefined
  for (;;) {
    const bytes = await rooms.take()
    const most = (bytes.length - 1) / 2
    bytes.set(carry)
    let length = carry.length
    const full = length + most
    let isEnd = false
    let failure: Readonly<{ error: unknown }> | undefined
    try {
      while (length < full && !isEnd) {
        const count = await source.pull(bytes.subarray(length, full))
        isEnd = count === 0
        length += count
      }
    } catch (error) {
      failure = { error }
    }
    if (failure !== undefined && !bytes.subarray(0, length).includes(lineFeed)) {
      rooms.give(bytes)
      throw failure.error
    }
    let from = 0
    if (isFirst) {
      refuseOtherEncodings(bytes)
      from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
      if (format === undefined) {
        const end = recordEnd(bytes.subarray(0, length), from)
        format = { type: 'csv', names: headOf(bytes.subarray(from, end), needed) }
        // The first line stays as an empty one, so that lines are counted right.
        bytes.fill(32, from, end - 1)
        bytes[end - 1] = lineFeed
      }
      bytes.fill(32, 0, from)
      isFirst = false
    }
    if (format === undefined) throw new Error('a log has no format')
    if (isEnd && length > 0 && bytes[length - 1] !== lineFeed) {
      // The last row of a log that is still being written may be half a row.
      if (await source.hasMore()) length = bytes.subarray(0, length).lastIndexOf(lineFeed) + 1
      else bytes[length++] = lineFeed
    }
    let start = 0
    if (skipped !== undefined) {
      const end = bytes.subarray(0, length).indexOf(lineFeed)
      start = end === -1 ? length : end + 1
      skipped.bytes += start
      if (end !== -1 || isEnd) {
        yield { type: 'overlong', ...skipped }
        skipped = undefined
      }
    }
    const cut = isEnd ? length : lastCut(bytes, start, length, format.type)
    if (cut < length && length - cut > most && skipped === undefined) {
      const beginning = Buffer.from(bytes.subarray(cut, Math.min(cut + 200, length))).toString()
      skipped = { bytes: length - cut, beginning }
      carry = new Uint8Array()
    } else carry = skipped === undefined ? bytes.slice(cut, length) : new Uint8Array()
    if (cut > start) {
      if (start > 0) bytes.copyWithin(0, start, cut)
      yield { type: 'rows', room: bytes, length: cut - start, offset: offset + start, format }
    } else rooms.give(bytes)
    offset += cut
    // What came whole before a fault still counts.
    if (failure !== undefined) throw failure.error
    if (isEnd) return
  }
}

/** Behind the last line feed that ends a row; in a CSV, one in quotes ends none. */
function lastCut(
  bytes: Uint8Array,
  start: number,
  length: number,
  kind: RowFormat['type'],
): number {
  const whole = bytes.subarray(0, length)
  const last = whole.lastIndexOf(lineFeed)
  if (last < start) return start
  if (kind === 'json') return last + 1
  let isQuoted = false
  let opened = start
  for (
    let at = whole.indexOf(quote, start);
    at !== -1 && at < last;
    at = whole.indexOf(quote, at + 1)
  ) {
    isQuoted = !isQuoted
    if (isQuoted) opened = at
  }
  return isQuoted ? Math.max(start, whole.lastIndexOf(lineFeed, opened) + 1) : last + 1
}

function refuseOtherEncodings(bytes: Uint8Array): void {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide)
    throw new LogProblem('expected UTF-8, got UTF-16; iconv -f UTF-16 -t UTF-8 makes one of it')
}

/** The names in a CSV's first line; a column that every row needs has to be among them. */
function headOf(bytes: Uint8Array, needed: readonly string[]): readonly string[] {
  const text = Buffer.from(bytes).toString().trim()
  const cells = cellsOf(text)
  if (typeof cells === 'string')
    throw new LogProblem(
      `line 1: expected the names of columns, got ${JSON.stringify(text.slice(0, 80))}`,
    )
  const names = cells.map((cell) => cell.trim())
  for (const name of needed)
    if (!names.includes(name))
      throw new LogProblem(
        `line 1: expected a column ${name}, got ${names.join(', ').slice(0, 200)}`,
      )
  const twice = names.find(
    (name, index) => logColumns.some((each) => each.name === name) && names.indexOf(name) !== index,
  )
  if (twice !== undefined)
    throw new LogProblem(`line 1: expected each column once, got ${twice} twice`)
  return names
}
