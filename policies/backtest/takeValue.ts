import { logColumns } from '../engine/logColumns.ts'
import { viewOf } from './fours.ts'
import { instantIn, isId, numberIn } from './byteValues.ts'
import { bitOf, type Row } from './row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Takes the text from `start` to `end` as a column's value into a row; false where it is none, or none that is ordinary. */
export type TakeValue = (
  row: Row,
  column: number,
  bytes: Uint8Array,
  start: number,
  end: number,
) => boolean

/** What reading a column's text means. */
export const kinds = { word: 0, name: 1, instant: 2, url: 3, host: 4, number: 5, words: 6 } as const

/** By column. */
export const kindOf: Uint8Array = Uint8Array.from(logColumns, ({ type }) => {
  switch (type) {
    case 'word':
    case 'truth':
      return kinds.word
    case 'text':
      return kinds.url
    default:
      return kinds[type]
  }
})
export const mostOf: Int32Array = Int32Array.from(logColumns, ({ most = 0 }) => most)

/** What a name's code is that no rule and no registry gives. */
export function strangerCodes({ texts }: Vocabulary): Int32Array {
  return Int32Array.from(logColumns, ({ name, type }, column) => {
    if (type !== 'name') return -1
    return name === 'target' ? 0 : (texts[column]?.length ?? 0) - 1
  })
}

/** Takes values of formats in which all is text. */
export function makeTakeValue(vocabulary: Vocabulary): TakeValue {
  const { words } = vocabulary
  const strangers = strangerCodes(vocabulary)
  const codeOf = (column: number, bytes: Uint8Array, start: number, end: number): number =>
    words.find(column, viewOf(bytes), start, end)
  const maskOf = (column: number, bytes: Uint8Array, start: number, end: number): number => {
    let mask = 0
    for (let at = start; at < end; at++) {
      if (bytes[at] === space) continue
      const from = at
      while (at < end && bytes[at] !== space) at++
      const code = codeOf(column, bytes, from, at)
      if (code === -1) return -1
      mask |= 1 << code
    }
    return mask
  }
  return (row, column, bytes, start, end) => {
    row.has |= bitOf[column] ?? 0
    let code = -1
    switch (kindOf[column]) {
      case kinds.word:
        code = codeOf(column, bytes, start, end)
        break
      case kinds.name:
        code = codeOf(column, bytes, start, end)
        if (code === -1 && isId(bytes, start, end)) code = strangers[column] ?? -1
        break
      case kinds.instant:
        row.instant[0] = instantIn(bytes, start, end)
        return !Number.isNaN(row.instant[0])
      case kinds.url:
        row.urlStart = start
        row.urlEnd = end
        return true
      case kinds.host:
        row.hostStart = start
        row.hostEnd = end
        return true
      case kinds.number:
        code = numberIn(bytes, start, end, mostOf[column] ?? 0)
        break
      default:
        code = maskOf(column, bytes, start, end)
    }
    row.codes[column] = code
    return code !== -1
  }
}

const space = 32
