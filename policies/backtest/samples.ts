import type { Subject } from '../engine/axes.ts'
import type { RowFormat, Ruled } from './makeBacktest.ts'
import { flows } from './tally.ts'

/** A row kept as an example of its flow: from the first side's verdict to the last side's. */
export type Sample = Readonly<{
  /** By chance, but the same for the same place of a log: the lowest are kept. */
  draw: number
  flow: number
  piece: number
  line: number
  subject: Subject
  target: number
  rules: readonly number[]
  text: string
  /** How its text is written. */
  format: RowFormat
}>

export type Samples = Readonly<{
  /** Where the next rows stand: which piece, and its first byte among all logs; and how they are written. */
  begin(piece: number, place: number, format: RowFormat): void
  hear(ruled: Readonly<Ruled>, bytes: Uint8Array): void
  all(): readonly Sample[]
}>

/** Longer rows are no examples. */
const longest = 65_536
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Keeps so many rows of each flow, whatever the order in which pieces are read. */
export function makeSamples(most: number): Samples {
  const kept: Sample[][] = Array.from({ length: flows }, () => [])
  const highest = new Float64Array(flows).fill(most === 0 ? -1 : Infinity)
  let piece = 0
  let seed = 0
  let format: RowFormat = { type: 'json' }
  return {
    begin: (number, from, written) => {
      piece = number
      seed = from
      format = written
    },
    hear: ({ line, start, end, subject, target, rules, flow }, bytes) => {
      const draw = drawOf(seed + start)
      if (draw >= (highest[flow] ?? 0) || end - start > longest) return
      const own = kept[flow] ?? []
      const text = decoder.decode(bytes.subarray(start, end)).trimEnd()
      own.push({ draw, flow, piece, line, subject, target, rules: [...rules], text, format })
      if (own.length <= most) return
      own.sort((a, b) => a.draw - b.draw)
      own.length = most
      highest[flow] = own.at(-1)?.draw ?? 0
    },
    all: () => kept.flat(),
  }
}

/** Of all that were kept, the lowest of each flow, in the order of the log. */
export function fewest(samples: readonly Sample[], most: number): readonly Sample[] {
  return Array.from({ length: flows }, (_, flow) =>
    samples
      .filter((each) => each.flow === flow)
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, most)
      .toSorted((a, b) => a.piece - b.piece || a.line - b.line),
  ).flat()
}

function drawOf(place: number): number {
  let mixed = Math.imul(place ^ 0x9e37_79b9, 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
