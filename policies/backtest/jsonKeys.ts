import { logColumns } from '../engine/logColumns.ts'
import { mix } from '../engine/scan.ts'
import { firstOfFour, foursOf } from './fours.ts'
import { keyWords, type Vocabulary } from './vocabulary.ts'

/** The names of a row's members. */
export type JsonKeys = {
  /**
   * The column whose name begins at `start`, behind its opening quote: -1 for a name that is none, -2 where only a whole
   * parse can tell. The value may begin at `after`; `last` is the column before, -1 without one.
   */
  read(bytes: Uint8Array, view: DataView, start: number, last: number): number
  after: number
  /** Was a name not ASCII since this was set? */
  isHigh: boolean
}

/** What stands behind a name where programs write it. */
const colon = '":'

export function makeJsonKeys({ words }: Vocabulary, strange: (name: Uint8Array) => void): JsonKeys {
  const keys = logColumns.map(({ name }) => ({ name, fours: foursOf(`${name}${colon}`) }))
  const most = Math.max(...keys.map(({ fours }) => fours.length))
  const fours = Int32Array.from(
    keys.flatMap(({ fours: own }) => Array.from({ length: most }, (_, each) => own[each] ?? 0)),
  )
  const lengths = Int32Array.from(keys, ({ name }) => name.length + colon.length)
  const masks = Int32Array.from(lengths, (length) => firstOfFour(length & 3))
  /** By the column before and the name's first letter, the column that was met last: rows of a log are mostly alike. */
  const following = new Int8Array((keys.length + 1) << 5).fill(-1)
  const met = new Uint8Array(4_096)

  const isAt = (view: DataView, start: number, column: number): boolean => {
    const length = lengths[column] ?? 0
    const end = start + length - 3
    let from = column * most
    let at = start
    for (; at < end; at += 4) if (fours[from++] !== view.getInt32(at, true)) return false
    const mask = masks[column] ?? 0
    return mask === 0 || (view.getInt32(at, true) & mask) === fours[from]
  }
  const own: JsonKeys = {
    after: 0,
    isHigh: false,
    read: (bytes, view, start, last) => {
      const first = bytes[start] ?? 0
      const guess = ((last + 1) << 5) | (first & 31)
      const likely = following[guess] ?? -1
      if (likely !== -1 && isAt(view, start, likely)) {
        own.after = start + (lengths[likely] ?? 0)
        return likely
      }
      let at = start
      let hash = 0
      let high = 0
      for (let byte = first; byte !== quote; byte = bytes[++at] ?? 0) {
        if (byte < space || byte === backslash) return -2
        high |= byte
        hash = mix(hash, byte)
      }
      if (high > 127) own.isHigh = true
      const column = words.find(keyWords, view, start, at)
      if (column !== -1) following[guess] = column
      else if (met[hash & 4_095] === 0) {
        met[hash & 4_095] = 1
        strange(bytes.slice(start, at))
      }
      at++
      while (bytes[at] === space || bytes[at] === 9 || bytes[at] === 13) at++
      own.after = at + 1
      return bytes[at] === 58 ? column : -2
    },
  }
  return own
}

const [quote, backslash, space] = [34, 92, 32]
