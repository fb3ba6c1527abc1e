import { Action } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { CompiledPolicy } from '../engine/compile.ts'
import { isoOf } from '../engine/instant.ts'
import type { Request } from '../engine/model.ts'
import { hostFilters, type Side } from './codedJudge.ts'
import { makeCounter, type Counter } from './counter.ts'
import type { Kinds } from './kinds.ts'
import { targetOfLead, withFilters } from './lead.ts'
import { bitOf, emptyRow, type Row } from './row.ts'
import { emptySwept, sweep, type Swept } from './swept.ts'
import type { Tally } from './tally.ts'
import { slotOf, vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** Requests that only a parser reads, and how many rows say the same. */
export type Whole = { readonly request: Request; readonly hasRegion: boolean; rows: number }

/** Rows that were read, by what rules can tell apart of them. */
export type KeptRows = Readonly<{
  vocabulary: Vocabulary
  /** By their bits. */
  filters: readonly string[]
  kinds: Kinds
  wholes: readonly Whole[]
  refused: number
}>

/** What becomes of a kind: whom it leads to, its flow, and the rule of each side. */
export type RuledKind = Readonly<{
  subject: Subject
  target: number
  flow: number
  rules: readonly number[]
}>

/** Rows counted by their kinds, and what became of each kind. */
export type Counted = Readonly<{
  tally: Tally
  /** See `flowOf`. */
  flow(kind: number): number
  ruledAs(kind: number): RuledKind
}>

/** Of a row that was not kept. */
export const noKind = -1
/** Kinds of rows that only a parser reads are numbered downwards from here. */
export const firstWhole = -2

const surface = slotOf('surface')
const action = slotOf('action')
const atBit = bitOf[slotOf('at')] ?? 0
const pay = Action.options.indexOf('pay')

export function subjectOfRow({ codes }: Pick<Row, 'codes'>): Subject {
  return codes[action] === pay ? 'payment' : 'link'
}

export function surfaceOf({ texts }: Vocabulary, request: Request): number {
  return Math.max(0, texts[surface]?.indexOf(request.surface) ?? 0)
}

export function subjectOf(request: Request): Subject {
  return request.action === 'pay' ? 'payment' : 'link'
}

/** Counts all rows under other sides; undefined where these ask about what was not kept. */
export function countAgain(kept: KeptRows, sides: readonly Side[]): Counted | undefined {
  if (sides.some(({ at }) => at === undefined)) return undefined
  const bits = bitsFor(kept, sides)
  if (bits === undefined) return undefined
  const counter = makeCounter(kept.vocabulary, sides)
  return countKept(kept, counter, counter.blank(), bits)
}

/** Counts all rows that were kept, beside those that a tally counts, where each of their filters has some bit. */
export function countKept(
  kept: KeptRows,
  counter: Counter,
  tally: Tally,
  bits: readonly number[],
): Counted {
  const { kinds, wholes, vocabulary } = kept
  tally.refused += kept.refused
  const row = emptyRow()
  const flows = new Uint8Array(kinds.size())
  for (let kind = 0; kind < kinds.size(); kind++) {
    const subject = ruleKind(kept, counter, bits, row, kind)
    const target = targetOfLead(kinds.lead(kind))
    flows[kind] = counter.flow(subject)
    counter.count(tally, subject, target, row.codes[surface] ?? 0, kinds.rows(kind))
  }
  const ruleWhole = ({ request, hasRegion }: Whole): RuledKind => {
    const target = counter.byFacts(request, hasRegion)
    const subject = subjectOf(request)
    return { subject, target, flow: counter.flow(subject), rules: [...counter.decided] }
  }
  const ruledWholes = wholes.map((whole) => {
    const ruled = ruleWhole(whole)
    const own = surfaceOf(vocabulary, whole.request)
    counter.count(tally, ruled.subject, ruled.target, own, whole.rows)
    return ruled
  })
  return {
    tally,
    flow: (kind) => flows[kind] ?? ruledWholes[firstWhole - kind]?.flow ?? 0,
    ruledAs: (kind) => {
      const ofWhole = ruledWholes[firstWhole - kind]
      if (ofWhole !== undefined) return ofWhole
      const subject = ruleKind(kept, counter, bits, row, kind)
      const target = targetOfLead(kinds.lead(kind))
      return { subject, target, flow: counter.flow(subject), rules: [...counter.decided] }
    },
  }
}

/** Counts all rows under a policy at each of some instants; undefined where it asks about what was not kept. */
export function sweepOver(
  kept: KeptRows,
  policy: CompiledPolicy,
  instants: readonly number[],
): Swept | undefined {
  const sides = [{ policy }]
  const bits = bitsFor(kept, sides)
  if (bits === undefined) return undefined
  const counter = makeCounter(kept.vocabulary, sides)
  const swept = emptySwept(instants.length)
  const ruled = new Uint8Array(instants.length)
  const row = emptyRow()
  for (let kind = 0; kind < kept.kinds.size(); kind++) {
    const { subject, lead, said } = readKind(kept, bits, row, kind)
    row.has |= atBit
    for (const [place, at] of instants.entries()) {
      row.instant[0] = at
      counter.byLead(row, subject, lead, said)
      ruled[place] = counter.verdict(subject)
    }
    sweep(swept, ruled, kept.kinds.rows(kind))
  }
  for (const { request, hasRegion, rows } of kept.wholes) {
    for (const [place, at] of instants.entries()) {
      counter.byFacts({ ...request, at: isoOf(at, 'Z') }, hasRegion)
      ruled[place] = counter.verdict(subjectOf(request))
    }
    sweep(swept, ruled, rows)
  }
  return swept
}

/** Puts a kind into a row, with what else ruling it takes. */
function readKind({ kinds }: KeptRows, bits: readonly number[], row: Row, kind: number) {
  kinds.read(kind, row)
  const said = { url: () => kinds.url(kind), host: () => kinds.host(kind) ?? '' }
  return { subject: subjectOfRow(row), lead: withFilters(kinds.lead(kind), bits), said }
}

function ruleKind(
  kept: KeptRows,
  counter: Counter,
  bits: readonly number[],
  row: Row,
  kind: number,
): Subject {
  const { subject, lead, said } = readKind(kept, bits, row, kind)
  counter.byLead(row, subject, lead, said)
  return subject
}

/** By filter that was kept, its bit among those of some sides; undefined where these ask about more than was kept. */
function bitsFor(
  { vocabulary, filters }: KeptRows,
  sides: readonly Side[],
): readonly number[] | undefined {
  const asked = hostFilters(sides)
  if (asked === undefined || !asked.every((filter) => filters.includes(filter))) return undefined
  if (!isKnown(vocabulary, sides)) return undefined
  return filters.map((filter) => (asked.includes(filter) ? 1 << asked.indexOf(filter) : 0))
}

/** Does a vocabulary tell apart all names that policies ask about? */
function isKnown({ texts }: Vocabulary, sides: readonly Side[]): boolean {
  const [first] = sides
  if (first === undefined) return false
  const asked = vocabularyOf(
    first.policy.world,
    sides.map(({ policy }) => policy),
  )
  return asked.texts.every((own, column) => own.every((text) => texts[column]?.includes(text)))
}
