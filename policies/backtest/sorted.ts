import { Action, Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { Request } from '../engine/model.ts'
import { hostFilters, mostFilters, type Side } from './codedJudge.ts'
import { makeCounter, type Counter } from './counter.ts'
import { makeKinds } from './kinds.ts'
import type { Ruled } from './makeBacktest.ts'
import { requestOfRow } from './rowRequest.ts'
import { bitOf, emptyRow, type Row } from './row.ts'
import { addTally, type Tally } from './tally.ts'
import { slotOf, vocabularyOf, type Vocabulary } from './vocabulary.ts'

/**
 * Rows counted by their kind: what rules can tell apart of them, but for their instants. Each kind is ruled once, however
 * many rows are of it; and once more under any other law that asks about nothing else.
 */
export type Sorted = Readonly<{
  /** Counts the row that was read; `ruled` gets what became of it. */
  count(ruled: Ruled, row: Row, subject: Subject, lead: number, said: Said): void
  /** The same of a row whose place alone tells where it leads. */
  countAt(ruled: Ruled, row: Row, subject: Subject, target: number, place: number, said: Said): void
  /** The same of a row that only a parser reads. */
  countWhole(ruled: Ruled, request: Request, hasRegion: boolean): void
  refuse(): void
  rows(): number
  tally(): Tally
  /** All rows under other sides; undefined where they ask about what was not kept, or rows were not sorted. */
  again(sides: readonly Side[]): Again | undefined
}>

/** What stands in a row: asked for only where it matters. */
export type Said = Readonly<{ url: () => string | undefined; host: () => string }>

/** Rows counted under other sides, and what became of a kind: its flow, and the rule of each side. */
export type Again = Readonly<{
  tally: Tally
  ruledAs(kind: number): Readonly<{ flow: number; rules: readonly number[] }>
}>

/** Of a row that was not sorted. */
export const noKind = -1
/** Kinds of rows that only a parser reads are numbered downwards from here. */
const firstWhole = -2

const oddCount = Suspicion.options.length
const filterMask = (1 << mostFilters) - 1
/** Where a row without a readable address leads. */
export const noAddress = -1

/** One number for a target, what is odd about the address, and which filters take its host. */
export function leadOf(target: number, oddities: number, taken: number): number {
  return (((target << oddCount) | oddities) << mostFilters) | taken
}

type Whole = { readonly request: Request; readonly hasRegion: boolean; rows: number }

/** `most` kinds are told apart; 0 for sides that rule rows at their own instants, which cannot be sorted. */
export function makeSorted(
  counter: Counter,
  vocabulary: Vocabulary,
  sides: readonly Side[],
  most: number,
): Sorted {
  const { decided } = counter
  const width = decided.length
  const filters = hostFilters(sides) ?? []
  const kinds = makeKinds(most)
  let rulesOf = new Int32Array(1_024 * width)
  const wholes: Whole[] = []
  const wholeKinds = new Map<string, number>()
  /** Rows that are of no kind. */
  const loose = counter.blank()
  let refused = 0
  let rows = 0

  const tell = (ruled: Ruled, subject: Subject, target: number, kind: number): void => {
    rows++
    ruled.subject = subject
    ruled.target = target
    ruled.kind = kind
    ruled.flow = counter.flow(subject)
  }
  const countLoose = (subject: Subject, target: number, surfaceCode: number): void => {
    counter.count(loose, subject, target, surfaceCode, 1)
  }
  const surfaceOf = (request: Request): number =>
    Math.max(0, vocabulary.texts[surface]?.indexOf(request.surface) ?? 0)

  return {
    count: (ruled, row, subject, lead, said) => {
      let kind = most === 0 ? noKind : kinds.find(row, lead)
      if (kind >= 0) {
        for (let side = 0; side < width; side++) decided[side] = rulesOf[kind * width + side] ?? 0
      } else {
        if (most > 0) {
          const host = lead !== noAddress && (lead & filterMask) !== 0 ? said.host() : undefined
          kind = kinds.add(row, said.url(), host)
        }
        decide(counter, vocabulary, row, subject, lead, said)
        if (kind >= 0) {
          if ((kind + 1) * width > rulesOf.length) {
            const more = new Int32Array(rulesOf.length * 2)
            more.set(rulesOf)
            rulesOf = more
          }
          rulesOf.set(decided, kind * width)
        }
      }
      const target = targetOf(lead)
      if (kind < 0) countLoose(subject, target, row.codes[surface] ?? 0)
      tell(ruled, subject, target, kind < 0 ? noKind : kind)
    },
    countAt: (ruled, row, subject, target, place, said) => {
      if (!counter.byCodes(row, subject, place)) byRequest(counter, vocabulary, row, said)
      countLoose(subject, target, row.codes[surface] ?? 0)
      tell(ruled, subject, target, noKind)
    },
    countWhole: (ruled, request, hasRegion) => {
      const target = counter.byFacts(request, hasRegion)
      const subject = subjectOf(request)
      const key = JSON.stringify({ ...request, at: hasRegion })
      let kind = wholeKinds.get(key) ?? noKind
      if (kind === noKind && wholes.length < most) {
        kind = firstWhole - wholes.length
        wholeKinds.set(key, kind)
        wholes.push({ request, hasRegion, rows: 0 })
      }
      const own = wholes[firstWhole - kind]
      if (own === undefined) countLoose(subject, target, surfaceOf(request))
      else own.rows++
      tell(ruled, subject, target, kind)
    },
    refuse: () => void refused++,
    rows: () => rows,
    tally: () => {
      const sum = counter.blank()
      addTally(sum, loose)
      sum.refused += refused
      for (let kind = 0; kind < kinds.size(); kind++) {
        const { codes, lead } = kinds.at(kind)
        for (let side = 0; side < width; side++) decided[side] = rulesOf[kind * width + side] ?? 0
        counter.count(sum, rowSubject(codes), targetOf(lead), codes[surface] ?? 0, kinds.rows(kind))
      }
      for (const { request, hasRegion, rows: own } of wholes) {
        const target = counter.byFacts(request, hasRegion)
        counter.count(sum, subjectOf(request), target, surfaceOf(request), own)
      }
      return sum
    },
    again: (others) => {
      const bits = bitsOf(others, filters)
      if (most === 0 || loose.rows > 0 || bits === undefined) return undefined
      if (!isKnown(vocabulary, others)) return undefined
      const own = makeCounter(vocabulary, others)
      const tally = own.blank()
      tally.refused = refused
      const all: { flow: number; rules: readonly number[] }[] = []
      const row = emptyRow()
      for (let kind = 0; kind < kinds.size(); kind++) {
        const { codes, has, lead, url, host } = kinds.at(kind)
        row.codes.set(codes)
        row.has = has
        const subject = rowSubject(codes)
        const said = { url: () => url, host: () => host ?? '' }
        decide(own, vocabulary, row, subject, withFilters(lead, bits), said)
        own.count(tally, subject, targetOf(lead), codes[surface] ?? 0, kinds.rows(kind))
        all.push({ flow: own.flow(subject), rules: [...own.decided] })
      }
      const read = wholes.map(({ request, hasRegion, rows: count }) => {
        const target = own.byFacts(request, hasRegion)
        const subject = subjectOf(request)
        own.count(tally, subject, target, surfaceOf(request), count)
        return { flow: own.flow(subject), rules: [...own.decided] }
      })
      const nothing = { flow: 0, rules: [] }
      return {
        tally,
        ruledAs: (kind) => (kind >= 0 ? all[kind] : read[firstWhole - kind]) ?? nothing,
      }
    },
  }
}

const surface = slotOf('surface')
const action = slotOf('action')
const pay = Action.options.indexOf('pay')
const region = bitOf[slotOf('region')] ?? 0

function rowSubject(codes: Int32Array): Subject {
  return codes[action] === pay ? 'payment' : 'link'
}

function subjectOf(request: Request): Subject {
  return request.action === 'pay' ? 'payment' : 'link'
}

function targetOf(lead: number): number {
  return lead === noAddress ? 0 : lead >> (mostFilters + oddCount)
}

function decide(
  counter: Counter,
  vocabulary: Vocabulary,
  row: Row,
  subject: Subject,
  lead: number,
  said: Said,
): void {
  if (lead === noAddress) return counter.byNothing(subject)
  const oddities = (lead >> mostFilters) & ((1 << oddCount) - 1)
  const place = counter.placeOf(subject, targetOf(lead), oddities, lead & filterMask, said.host)
  if (!counter.byCodes(row, subject, place)) byRequest(counter, vocabulary, row, said)
}

/** Rules what codes do not tell. */
function byRequest(counter: Counter, vocabulary: Vocabulary, row: Row, { url }: Said): void {
  counter.byFacts(requestOfRow(row, url(), vocabulary), (row.has & region) !== 0)
}

/** By filter of the sides that rows were read under, its bit among those of others; undefined where these have more. */
function bitsOf(
  others: readonly Side[],
  filters: readonly string[],
): readonly number[] | undefined {
  const asked = others.some(({ at }) => at === undefined) ? undefined : hostFilters(others)
  if (asked === undefined || !asked.every((filter) => filters.includes(filter))) return undefined
  return filters.map((filter) => (asked.includes(filter) ? 1 << asked.indexOf(filter) : 0))
}

function withFilters(lead: number, bits: readonly number[]): number {
  if (lead === noAddress) return lead
  const taken = bits.reduce((sum, bit, place) => (((lead >> place) & 1) === 1 ? sum | bit : sum), 0)
  return (lead & ~filterMask) | taken
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
