import { isUtf8 } from './byteValues.ts'
import type { ReadRow } from './jsonRows.ts'
import { clearRow } from './row.ts'
import { makeTakeValue } from './takeValue.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A reader of the rows of a CSV; `columns` says of each cell which column it is, -1 for one that nobody reads. */
export function makeCsvReader(vocabulary: Vocabulary, columns: Int32Array): ReadRow {
  const take = makeTakeValue(vocabulary)
  const cells = columns.length
  return (bytes, start, row) => {
    clearRow(row, vocabulary)
    let high = 0
    let at = start
    for (let cell = 0; cell < cells; cell++) {
      const column = columns[cell] ?? -1
      let from = at
      let end = at
      if (bytes[at] === quote) {
        from = ++at
        for (let byte = bytes[at] ?? 0; ; byte = bytes[++at] ?? 0) {
          high |= byte
          if (byte === quote) {
            if (bytes[at + 1] !== quote) break
            // What is written with doubled quotes is unlike its bytes.
            if (column !== -1) return -1
            at++
          } else if (byte === lineFeed) row.breaks++
          else if (at >= bytes.length) return -1
        }
        end = at++
      } else {
        for (
          let byte = bytes[at] ?? 0;
          byte !== comma && byte !== lineFeed;
          byte = bytes[++at] ?? 0
        ) {
          if (byte === quote) return -1
          high |= byte
        }
        end = bytes[at] === lineFeed && bytes[at - 1] === carriageReturn && at > from ? at - 1 : at
      }
      if (end > from && column !== -1 && !take(row, column, bytes, from, end)) return -1
      if (cell === cells - 1) break
      if (bytes[at] !== comma) return -1
      at++
    }
    if (bytes[at] === carriageReturn) at++
    if (bytes[at] !== lineFeed) return -1
    return high < 128 || isUtf8(bytes, start, at) ? at + 1 : -1
  }
}

const [quote = 0, comma = 0, carriageReturn = 0, lineFeed = 0] = Array.from('",\r\n', (each) =>
  each.charCodeAt(0),
)

/** Where the record that begins at `start` ends, behind its line feed; line feeds in quotes are part of it. */
export function recordEnd(bytes: Uint8Array, start: number): number {
  let isQuoted = false
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) isQuoted = !isQuoted
    else if (byte === lineFeed && !isQuoted) return at + 1
  }
  return bytes.length
}
