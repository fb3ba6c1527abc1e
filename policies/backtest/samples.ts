import type { Subject } from '../engine/axes.ts'
import type { RowFormat, Ruled } from './makeBacktest.ts'
import { noKind, type Again } from './recount.ts'
import { flows } from './tally.ts'

/** A row kept as an example of its flow: from the first side's verdict to the last side's. */
export type Sample = Readonly<{
  /** By chance, but the same for the same place of a log: the lowest are kept. */
  draw: number
  kind: number
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
  /** All that were kept, and the lowest of each kind, as they are ruled under other sides. */
  again(ruledAs: Again['ruledAs']): readonly Sample[]
}>

/** Longer rows are no examples. */
const longest = 65_536
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Keeps so many rows of each flow, and where wanted one of each kind, whatever the order in which pieces are read. */
export function makeSamples(most: number, keepsKinds = false): Samples {
  const kept: Sample[][] = Array.from({ length: flows }, () => [])
  const highest = new Float64Array(flows).fill(most === 0 ? -1 : Infinity)
  const ofKind = new Map<number, Sample>()
  /** By kind from 0 on, the draw of its sample. */
  const lowest: number[] = []
  let piece = 0
  let seed = 0
  let format: RowFormat = { type: 'json' }
  const sampleOf = (draw: number, ruled: Readonly<Ruled>, bytes: Uint8Array): Sample => {
    const { kind, flow, line, subject, target, rules, start, end } = ruled
    const text = decoder.decode(bytes.subarray(start, end)).trimEnd()
    return { draw, kind, flow, piece, line, subject, target, rules: [...rules], text, format }
  }
  const drawOfKind = (kind: number): number =>
    (kind >= 0 ? lowest[kind] : ofKind.get(kind)?.draw) ?? Infinity
  return {
    begin: (number, from, written) => {
      piece = number
      seed = from
      format = written
    },
    hear: (ruled, bytes) => {
      const { kind, flow, start, end } = ruled
      const draw = drawOf(seed + start)
      const isOfKind = keepsKinds && kind !== noKind && draw < drawOfKind(kind)
      const isOfFlow = draw < (highest[flow] ?? 0)
      if (!(isOfKind || isOfFlow) || end - start > longest) return
      const sample = sampleOf(draw, ruled, bytes)
      if (isOfKind) ofKind.set(kind, sample)
      if (isOfKind && kind >= 0) lowest[kind] = draw
      if (!isOfFlow) return
      const own = kept[flow] ?? []
      own.push(sample)
      if (own.length <= most) return
      own.sort((a, b) => a.draw - b.draw)
      own.length = most
      highest[flow] = own.at(-1)?.draw ?? 0
    },
    all: () => kept.flat(),
    again: (ruledAs) => {
      const known = kept.flat().filter(({ kind }) => kind !== noKind)
      return [...new Set([...known, ...ofKind.values()])].map((sample) => ({
        ...sample,
        ...ruledAs(sample.kind),
      }))
    },
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
