import type { Subject } from '../engine/axes.ts'
import type { RowFormat, Ruled } from './ruled.ts'
import { noKind, type Counted } from './recount.ts'
import { flows } from './tally.ts'

/** A row kept as an example of its flow: from the first side's verdict to the last side's. */
export type Sample = Readonly<{
  /** By chance, but the same for all rows of a kind, or for the same place of a log: the lowest are kept. */
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
  /** Hears of the first row of each kind, and of each row that is of none. */
  hear(ruled: Readonly<Ruled>, bytes: Uint8Array): void
  /** So many of each flow, each of another kind, as kinds were counted last. */
  chosen(counted: Pick<Counted, 'flow' | 'ruledAs'>): readonly Sample[]
}>

/** The first row of a kind. */
type First = Pick<Sample, 'draw' | 'piece' | 'line' | 'text' | 'format'> &
  Readonly<{ kind: number }>

/** Longer rows are no examples. */
const longest = 65_536
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Keeps so many rows of each flow, whatever the order in which pieces are read. */
export function makeSamples(most: number): Samples {
  const firsts: First[] = []
  const loose = makeLowest<Sample>(most)
  let piece = 0
  let seed = 0
  let format: RowFormat = { type: 'json' }
  return {
    begin: (number, from, written) => {
      piece = number
      seed = from
      format = written
    },
    hear: (ruled, bytes) => {
      const { kind, draw: drawn, flow, line, subject, target, rules, start, end } = ruled
      const draw = kind === noKind ? drawOf(seed + start) : drawn
      if (end - start > longest || (kind === noKind && !loose.takes(flow, draw))) return
      const text = decoder.decode(bytes.subarray(start, end)).trimEnd()
      const own = { draw, piece, line, text, format }
      if (kind !== noKind) firsts.push({ ...own, kind })
      else loose.add({ ...own, flow, subject, target, rules: [...rules] })
    },
    chosen: ({ flow: flowOf, ruledAs }) => {
      const lowest = makeLowest<First & { flow: number }>(most)
      for (const first of firsts) {
        const flow = flowOf(first.kind)
        if (lowest.takes(flow, first.draw)) lowest.add({ ...first, flow })
      }
      const ofKinds = lowest.all().map(({ kind, ...own }) => ({ ...own, ...ruledAs(kind) }))
      return [...ofKinds, ...loose.all()]
    },
  }
}

/** Keeps the lowest of each flow. */
function makeLowest<T extends Readonly<{ draw: number; flow: number }>>(most: number) {
  const kept: T[][] = Array.from({ length: flows }, () => [])
  const highest = new Float64Array(flows).fill(most === 0 ? -1 : Infinity)
  return {
    takes: (flow: number, draw: number): boolean => draw < (highest[flow] ?? 0),
    add: (sample: T): void => {
      const own = kept[sample.flow] ?? []
      own.push(sample)
      if (own.length <= most) return
      own.sort((a, b) => a.draw - b.draw)
      own.length = most
      highest[sample.flow] = own.at(-1)?.draw ?? 0
    },
    all: (): readonly T[] => kept.flat(),
  }
}

/**
 * Of what several threads kept, the lowest of each flow, in the order of the log. Of a kind that several of them met, the
 * first row is the log's first.
 */
export function fewest(samples: readonly Sample[], most: number): readonly Sample[] {
  const inOrder = samples.toSorted((a, b) => a.piece - b.piece || a.line - b.line)
  return Array.from({ length: flows }, (_, flow) => {
    const firsts = new Map<number, Sample>()
    for (const each of inOrder)
      if (each.flow === flow && !firsts.has(each.draw)) firsts.set(each.draw, each)
    const lowest = [...firsts.values()].toSorted((a, b) => a.draw - b.draw).slice(0, most)
    return inOrder.filter((each) => lowest.includes(each))
  }).flat()
}

function drawOf(place: number): number {
  let mixed = Math.imul(place ^ 0x9e37_79b9, 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
