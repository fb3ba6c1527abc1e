import type { Address } from '../engine/address.ts'
import type { Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { CompiledPolicy } from '../engine/compile.ts'
import type { Request } from '../engine/model.ts'
import { hashOf } from '../engine/scan.ts'
import { hostFilters, type Side } from './codedJudge.ts'
import type { Counter, Said } from './counter.ts'
import { makeKinds, packingOf, type KindRoom } from './kinds.ts'
import { takenOf, targetOfLead } from './lead.ts'
import type { Ruled } from './ruled.ts'
import {
  countAgain,
  countKept,
  firstWhole,
  noKind,
  subjectOf,
  surfaceOf,
  sweepOver,
  type Counted,
  type KeptRows,
  type Whole,
} from './recount.ts'
import type { Row } from './row.ts'
import type { Swept } from './swept.ts'
import { addTally } from './tally.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

/**
 * Rows counted by their kind: what rules can tell apart of them, but for their instants. Each kind is ruled once, however
 * many rows are of it; and once more under any other law that asks about nothing else.
 */
export type Sorted = Readonly<{
  /** Counts the row that was read; `ruled` gets what became of it. */
  count(ruled: Ruled, row: Row, subject: Subject, lead: number, said: Said): void
  /** The same of a row whose whole address rules ask about. */
  countAddress(
    ruled: Ruled,
    row: Row,
    subject: Subject,
    target: number,
    address: Address,
    suspicions: readonly Suspicion[],
    said: Said,
  ): void
  /** The same of a row that only a parser reads. */
  countWhole(ruled: Ruled, request: Request, hasRegion: boolean): void
  refuse(): void
  /** Takes note of rows whose kinds were counted where they are kept. */
  met(count: number): void
  /** Counts a row of a kind not met before, packed at a byte of where kinds are kept; false where there is no more room. */
  meet(ruled: Ruled, at: number, hash: number, lead: number, said: Said): boolean
  rows(): number
  counted(): Counted
  /** All rows under other sides; undefined where they ask about what was not kept, or rows were not sorted. */
  again(sides: readonly Side[]): Counted | undefined
  /** All rows under a policy at each of some instants; undefined as above. */
  over(policy: CompiledPolicy, instants: readonly number[]): Swept | undefined
}>

/**
 * `most` kinds are told apart; 0 for sides that rule rows at their own instants, which cannot be sorted. Where nobody hears
 * of each row, `ruled` says only of rows that are of no kind what became of them.
 */
export function makeSorted(
  counter: Counter,
  vocabulary: Vocabulary,
  sides: readonly Side[],
  most: number,
  isHeard: boolean,
  room?: KindRoom,
): Sorted {
  const { decided } = counter
  const width = decided.length
  const kinds = makeKinds(most, packingOf(vocabulary), room)
  /** By kind and side. */
  let rules = new Int32Array(1_024 * width)
  const wholes: Whole[] = []
  const wholeKinds = new Map<string, number>()
  /** Rows that are of no kind. */
  const loose = counter.blank()
  let refused = 0
  let rows = 0

  const mark = (ruled: Ruled, kind: number, draw: number, isFirst: boolean): void => {
    ruled.kind = kind
    ruled.draw = draw
    ruled.isFirst = isFirst
  }
  const tell = (ruled: Ruled, subject: Subject, target: number): void => {
    ruled.subject = subject
    ruled.target = target
    ruled.flow = counter.flow(subject)
  }
  const recall = (kind: number): void => {
    for (let side = 0; side < width; side++) decided[side] = rules[kind * width + side] ?? 0
  }
  /** Takes up a kind not met before. */
  const addKind = (lead: number, said: Said): number =>
    kinds.add(said.url(), takenOf(lead) === 0 ? undefined : said.host())
  const remember = (kind: number): void => {
    if ((kind + 1) * width > rules.length) {
      const more = new Int32Array(rules.length * 2)
      more.set(rules)
      rules = more
    }
    rules.set(decided, kind * width)
  }
  const kept = (): KeptRows => ({
    vocabulary,
    filters: hostFilters(sides) ?? [],
    kinds,
    wholes,
    refused,
  })
  const isKept = (): boolean => most > 0 && loose.rows === 0

  return {
    count: (ruled, row, subject, lead, said) => {
      rows++
      let kind = most === 0 ? noKind : kinds.find(row, lead)
      const isNew = kind === noKind
      if (isNew && most > 0) kind = addKind(lead, said)
      mark(ruled, kind, kinds.hash(), isNew)
      // What becomes of a kind is counted once, with all rows that are of it.
      if (!isHeard && kind !== noKind) return
      if (!isNew) recall(kind)
      else counter.byLead(row, subject, lead, said)
      const target = targetOfLead(lead)
      if (kind === noKind) counter.count(loose, subject, target, row.codes[surface] ?? 0, 1)
      else if (isNew) remember(kind)
      tell(ruled, subject, target)
    },
    countAddress: (ruled, row, subject, target, address, suspicions, said) => {
      rows++
      counter.byAddress(row, subject, target, address, suspicions, said)
      counter.count(loose, subject, target, row.codes[surface] ?? 0, 1)
      mark(ruled, noKind, 0, true)
      tell(ruled, subject, target)
    },
    countWhole: (ruled, request, hasRegion) => {
      rows++
      const key = JSON.stringify({ ...request, at: hasRegion })
      let kind = wholeKinds.get(key) ?? noKind
      const isNew = kind === noKind
      if (isNew && wholes.length < most) {
        kind = firstWhole - wholes.length
        wholeKinds.set(key, kind)
        wholes.push({ request, hasRegion, rows: 0 })
      }
      const own = wholes[firstWhole - kind]
      if (own !== undefined) own.rows++
      mark(ruled, kind, hashOf(key) >>> 0, isNew)
      if (!isHeard && own !== undefined) return
      const target = counter.byFacts(request, hasRegion)
      const subject = subjectOf(request)
      if (own === undefined)
        counter.count(loose, subject, target, surfaceOf(vocabulary, request), 1)
      tell(ruled, subject, target)
    },
    refuse: () => void refused++,
    met: (count) => void (rows += count),
    meet: (ruled, at, hash, lead, said) => {
      const host = takenOf(lead) === 0 ? undefined : said.host()
      const kind = kinds.addPacked(at, hash, said.url(), host)
      if (kind === noKind) return false
      rows++
      mark(ruled, kind, hash >>> 0, true)
      return true
    },
    rows: () => rows,
    counted: () => {
      const sum = counter.blank()
      addTally(sum, loose)
      const bits = (hostFilters(sides) ?? []).map((_, bit) => 1 << bit)
      return countKept(kept(), counter, sum, bits)
    },
    again: (others) => {
      return isKept() ? countAgain(kept(), others) : undefined
    },
    over: (policy, instants) => {
      return isKept() ? sweepOver(kept(), policy, instants) : undefined
    },
  }
}

const surface = slotOf('surface')
