import { Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { CompiledPolicy, CompiledRule } from '../engine/compile.ts'
import { valueOf, type Level } from '../engine/diagram.ts'
import { explore, type Exploration } from '../engine/exploration.ts'
import type { Facts } from '../engine/facts.ts'
import { firstOf, flatten, makeJudge, mostJudged, type Judge } from '../engine/judge.ts'
import { logColumns } from '../engine/logColumns.ts'
import { codeOf, readerOf } from '../engine/reader.ts'
import type { Space } from '../engine/space.ts'
import { TooComplex } from '../engine/tooComplex.ts'
import type { Row } from './row.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

/** A policy as a back-test reads it: at an instant (milliseconds since 1970 UTC), or at that of each row. */
export type Side = Readonly<{ policy: CompiledPolicy; at?: number | undefined }>

/** The rules of one kind under all sides, judged together: they share one diagram's tables. */
export type CodedJudge = Readonly<{
  /**
   * The index of the rule that decides a row under a side; the count of rules where none does, -1 where codes do not
   * tell. `destination` is the target's code twice, and one more where others can read what the address carries.
   */
  rule(side: number, row: Row, destination: number): number
  /** The same from facts, for whatever codes do not tell: by side. */
  judges: readonly Judge[]
  rules: readonly (readonly CompiledRule[])[]
}>

export function makeCodedJudge(
  vocabulary: Vocabulary,
  subject: Subject,
  sides: readonly Side[],
): CodedJudge {
  const rules = sides.map(({ policy }) => (subject === 'link' ? policy.links : policy.payments))
  const [first] = sides
  if (first === undefined) throw new Error('a back-test needs a policy')
  const readings = sides.map(({ at }, side) => ({ rules: rules[side] ?? [], at }))
  try {
    const exploration = explore(first.policy.world, subject, readings, mostJudged)
    return { rule: walkOf(exploration, vocabulary), judges: judgesOf(exploration, rules), rules }
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    const judges = rules.map(
      (own): Judge =>
        (facts) =>
          firstOf(own, facts),
    )
    return { rule: () => -1, judges, rules }
  }
}

function judgesOf(
  { space, forest, roots }: Exploration,
  rules: readonly (readonly CompiledRule[])[],
): readonly Judge[] {
  return roots.map((root, side) => makeJudge({ space, forest, roots: [root] }, rules[side] ?? []))
}

/** How a level's class is found in a row: by a column's code, a bit of the flags, the instant, or where it leads. */
const ways = { column: 0, flag: 1, instant: 2, destination: 3 } as const

type LevelTable = Readonly<{
  way: number
  /** The column, or the bit. */
  place: number
  /** Classes by code; -1 where the space does not tell. Of an instant the first is for one out of range. */
  classes: readonly number[]
  starts: readonly number[]
}>

function walkOf({ space, forest, roots }: Exploration, vocabulary: Vocabulary): CodedJudge['rule'] {
  const levels = forest.levels.map((level) => levelTable(space, level, vocabulary))
  const way = Uint8Array.from(levels, (level) => level.way)
  const place = Int32Array.from(levels, (level) => level.place)
  const classes = Int32Array.from(levels.flatMap((level) => level.classes))
  const offset = new Int32Array(levels.length)
  for (let level = 1; level < levels.length; level++)
    offset[level] = (offset[level - 1] ?? 0) + (levels[level - 1]?.classes.length ?? 0)
  const starts = Float64Array.from(levels.find((level) => level.way === ways.instant)?.starts ?? [])
  const { table, starts: nodeStarts } = flatten(forest.size(), forest.levelOf, forest.children)
  const firsts = Int32Array.from(roots, (root) => (root < 0 ? root : (nodeStarts[root] ?? 0)))
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
  return (side, { codes, instant }, destination) => {
    let node = firsts[side] ?? 0
    while (node >= 0) {
      const level = table[node] ?? 0
      let code = 0
      switch (way[level]) {
        case ways.column:
          code = codes[place[level] ?? 0] ?? 0
          break
        case ways.destination:
          code = destination
          break
        case ways.flag:
          code = ((codes[flags] ?? 0) >> (place[level] ?? 0)) & 1
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
function levelTable(space: Space, level: Level, { texts, targets }: Vocabulary): LevelTable {
  const axis = space.axes[level.axis]
  const reader = readerOf(space, level)
  const asked = (facts: Partial<Facts>): number => codeOf(reader, { ...blank, ...facts })
  if (axis === undefined) throw new Error(`the space has no axis ${level.axis}`)
  switch (axis.type) {
    case 'names': {
      const column = slotOf(axis.name)
      const classes = (texts[column] ?? []).map((text) => asked({ [axis.name]: text }))
      return { way: ways.column, place: column, classes, starts: [] }
    }
    case 'truth': {
      const classes = [false, true].map((truth) => asked({ [axis.name]: truth }))
      return { way: ways.column, place: slotOf(axis.name), classes, starts: [] }
    }
    case 'flag': {
      const classes = [[], [axis.flag]].map((flags) => asked({ flags }))
      const bit = logColumns[slotOf('flags')]?.values?.indexOf(axis.flag) ?? -1
      return { way: ways.flag, place: bit, classes, starts: [] }
    }
    case 'span': {
      if (axis.name === 'at') {
        const classes = [-1, ...axis.values.map((at) => asked({ at }))]
        return { way: ways.instant, place: 0, classes, starts: [...axis.values, axis.end] }
      }
      const classes = Array.from({ length: axis.end }, (_, count) => asked({ [axis.name]: count }))
      return { way: ways.column, place: slotOf(axis.name), classes, starts: [] }
    }
    case 'destination': {
      const classes = targets.flatMap((target) =>
        [[], [Suspicion.enum.unencrypted]].map((suspicions) => asked({ target, suspicions })),
      )
      return { way: ways.destination, place: 0, classes, starts: [] }
    }
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
