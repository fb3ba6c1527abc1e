import type { Address } from '../engine/address.ts'
import { Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { CompiledPolicy, CompiledRule } from '../engine/compile.ts'
import { valueOf } from '../engine/diagram.ts'
import { explore } from '../engine/exploration.ts'
import type { Facts } from '../engine/facts.ts'
import {
  diagramsOf,
  firstOf,
  makeJudge,
  mostJudged,
  type Diagrams,
  type Judge,
} from '../engine/judge.ts'
import { logColumns } from '../engine/logColumns.ts'
import { codeOf, readerOf } from '../engine/reader.ts'
import { TooComplex } from '../engine/tooComplex.ts'
import type { Row } from './row.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

/** A policy as a back-test reads it: at an instant (milliseconds since 1970 UTC), or at that of each row. */
export type Side = Readonly<{ policy: CompiledPolicy; at?: number | undefined }>

/** The rules of one kind under all sides, judged together: they share one diagram's tables. */
export type CodedJudge = Readonly<{
  /**
   * The index of the rule that decides a row under a side; the count of rules where none does, -1 where codes do not
   * tell. `place` is where the row leads.
   */
  rule(side: number, row: Row, place: number): number
  /**
   * Where an address leads by whose it is, what is odd about it, and which of the policies' filters take its host, as
   * bits (see `hostFilters`); or what is no address.
   */
  placeOf(target: number, oddities: number, taken: number, host: () => string): number
  /** Where an address leads, whatever rules ask about it. */
  placeOfAddress(target: number, address: Address, suspicions: readonly Suspicion[]): number
  /** The same from facts, for whatever codes do not tell: by side. */
  judges: readonly Judge[]
}>

/** The diagrams of both kinds of rules under some sides; undefined where rules are too complex for one. */
export type LawDiagrams = Readonly<Record<Subject, Diagrams | undefined>>

/** Builds the diagrams that ruling rows takes: the dearest part of beginning. */
export function lawDiagrams(sides: readonly Side[]): LawDiagrams {
  const [first] = sides
  if (first === undefined) throw new Error('a back-test needs a policy')
  const { world } = first.policy
  const readings = (subject: Subject) =>
    rulesOf(subject, sides).map((rules, side) => ({ rules, at: sides[side]?.at }))
  const explored = (subject: Subject): Diagrams | undefined => {
    try {
      return diagramsOf(explore(world, subject, readings(subject), mostJudged))
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error
      return undefined
    }
  }
  return { link: explored('link'), payment: explored('payment') }
}

export function rulesOf(
  subject: Subject,
  sides: readonly Side[],
): readonly (readonly CompiledRule[])[] {
  return sides.map(({ policy }) => (subject === 'link' ? policy.links : policy.payments))
}

export function makeCodedJudge(
  vocabulary: Vocabulary,
  rules: readonly (readonly CompiledRule[])[],
  diagrams: Diagrams | undefined,
): CodedJudge {
  if (diagrams === undefined) {
    const judges = rules.map(
      (own): Judge =>
        (facts) =>
          firstOf(own, facts),
    )
    return { rule: () => -1, placeOf: () => 0, placeOfAddress: () => 0, judges }
  }
  return {
    rule: walkOf(diagrams, vocabulary),
    ...placesOf(diagrams, vocabulary),
    judges: rules.map((own, side) => makeJudge(diagrams, side, own)),
  }
}

/** How a level's class is found in a row: by a column's code, a bit of the flags, the instant, or where it leads. */
const ways = { column: 0, flag: 1, instant: 2, destination: 3 } as const

type LevelTable = Readonly<{
  way: number
  /** The column, or the bit. */
  column: number
  /** Classes by code; -1 where the space does not tell. Of an instant the first is for one out of range. */
  classes: readonly number[]
  starts: readonly number[]
}>

function walkOf(diagrams: Diagrams, vocabulary: Vocabulary): CodedJudge['rule'] {
  const { table, firsts } = diagrams
  const levels = diagrams.levels.map((level) => levelTable(diagrams, level, vocabulary))
  const way = Uint8Array.from(levels, (level) => level.way)
  const column = Int32Array.from(levels, (level) => level.column)
  const classes = Int32Array.from(levels.flatMap((level) => level.classes))
  const offset = new Int32Array(levels.length)
  for (let level = 1; level < levels.length; level++)
    offset[level] = (offset[level - 1] ?? 0) + (levels[level - 1]?.classes.length ?? 0)
  const starts = Float64Array.from(levels.find((level) => level.way === ways.instant)?.starts ?? [])
  const flags = slotOf('flags')

  /** The span of an instant, counted from 1; 0 where it is in none. */
  const spanOf = (instant: number): number => {
    let low = 0
    let high = starts.length - 1
    if (!(instant >= (starts[0] ?? 0) && instant < (starts[high] ?? 0))) return 0
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= instant) low = middle
      else high = middle
    }
    return low + 1
  }
  return (side, { codes, instant }, place) => {
    let node = firsts[side] ?? 0
    while (node >= 0) {
      const level = table[node] ?? 0
      let code = 0
      switch (way[level]) {
        case ways.column:
          code = codes[column[level] ?? 0] ?? 0
          break
        case ways.destination:
          if (place < 0) return -1
          node = table[node + 1 + place] ?? -1
          continue
        case ways.flag:
          code = ((codes[flags] ?? 0) >> (column[level] ?? 0)) & 1
          break
        default:
          code = spanOf(instant[0] ?? 0)
      }
      const klass = classes[(offset[level] ?? 0) + code] ?? -1
      if (klass < 0) return -1
      node = table[node + 1 + klass] ?? -1
    }
    return valueOf(node)
  }
}

/** The classes of a level by code, found out by asking what judges ask. */
function levelTable(
  diagrams: Diagrams,
  level: Diagrams['levels'][number],
  { texts }: Vocabulary,
): LevelTable {
  const axis = diagrams.axes[level.axis]
  const reader = readerOf(diagrams, level)
  const asked = (facts: Partial<Facts>): number => codeOf(reader, { ...blank, ...facts })
  if (axis === undefined) throw new Error(`the space has no axis ${level.axis}`)
  switch (axis.type) {
    case 'names': {
      const column = slotOf(axis.name)
      const classes = (texts[column] ?? []).map((text) => asked({ [axis.name]: text }))
      return { way: ways.column, column, classes, starts: [] }
    }
    case 'truth': {
      const classes = [false, true].map((truth) => asked({ [axis.name]: truth }))
      return { way: ways.column, column: slotOf(axis.name), classes, starts: [] }
    }
    case 'flag': {
      const classes = [[], [axis.flag]].map((flags) => asked({ flags }))
      const bit = logColumns[slotOf('flags')]?.values?.indexOf(axis.flag) ?? -1
      return { way: ways.flag, column: bit, classes, starts: [] }
    }
    case 'span': {
      if (axis.name === 'at') {
        const classes = [-1, ...axis.values.map((at) => asked({ at }))]
        return { way: ways.instant, column: 0, classes, starts: [...axis.values, axis.end] }
      }
      const classes = Array.from({ length: axis.end }, (_, count) => asked({ [axis.name]: count }))
      return { way: ways.column, column: slotOf(axis.name), classes, starts: [] }
    }
    case 'destination':
      return { way: ways.destination, column: 0, classes: [], starts: [] }
  }
}

/** How many ways there are in which an address can be odd. */
const odd = 1 << Suspicion.options.length

/** The bits of what is odd about an address. */
export function oddBits(suspicions: readonly Suspicion[]): number {
  let bits = 0
  for (const suspicion of suspicions) bits |= 1 << Suspicion.options.indexOf(suspicion)
  return bits
}

/** At most so many filters are told apart by bits. */
export const mostFilters = 4

/** The address filters of policies where all ask about hosts alone, and there are few; undefined where codes are no help. */
export function hostFilters(sides: readonly Side[]): readonly string[] | undefined {
  const filters = new Set(
    sides.flatMap(({ policy }) =>
      [...policy.links, ...policy.payments].flatMap(({ tests }) =>
        tests.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : [])),
      ),
    ),
  )
  const isPlain = filters.size <= mostFilters && [...filters].every((each) => !/[/?]/.test(each))
  return isPlain ? [...filters] : undefined
}

function placesOf(
  diagrams: Diagrams,
  { targets }: Vocabulary,
): Pick<CodedJudge, 'placeOf' | 'placeOfAddress'> {
  const { axes, levels } = diagrams
  const level = levels.find(({ axis }) => axes[axis]?.type === 'destination')
  if (level === undefined) return { placeOf: () => 0, placeOfAddress: () => 0 }
  const reader = readerOf(diagrams, level)
  const unknown = -2
  const known = new Int32Array((targets.length * odd) << mostFilters).fill(unknown)
  const asked = (target: number, facts: Pick<Facts, 'suspicions' | 'address'>): number =>
    codeOf(reader, { ...blank, target: targets[target] ?? 'unknown', ...facts })
  return {
    placeOf: (target, oddities, taken, host) => {
      const at = (taken * targets.length + target) * odd + oddities
      const found = known[at] ?? unknown
      if (found !== unknown) return found
      const suspicions = Suspicion.options.filter((_, bit) => ((oddities >> bit) & 1) === 1)
      const address =
        taken === 0
          ? undefined
          : { href: '', scheme: 'https', host: host(), path: '/', query: '', suspicions }
      return (known[at] = asked(target, { suspicions, address }))
    },
    placeOfAddress: (target, address, suspicions) => asked(target, { suspicions, address }),
  }
}

const blank: Facts = {
  at: 0,
  region: '',
  host: '',
  version: '',
  platform: '',
  surface: '',
  action: '',
  trigger: '',
  frame: '',
  form: '',
  target: '',
  owner: '',
  category: '',
  relation: '',
  merchant: '',
  'merchant-owner': '',
  method: '',
  goods: '',
  choice: '',
  age: '',
  flags: [],
  suspicions: [],
  noticed: false,
  installed: false,
  linked: false,
  declared: false,
  opening: '',
  dynamic: false,
  entitlement: '',
  separate: false,
  beside: false,
  prominence: '',
  priced: false,
  rollout: 0,
  strikes: 0,
  volume: 0,
  address: undefined,
}
