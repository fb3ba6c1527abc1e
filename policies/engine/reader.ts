import { isTaken } from './address.ts'
import { Suspicion } from './attributes.ts'
import { anyOther, type Axis } from './axes.ts'
import type { Level } from './diagram.ts'
import type { Facts } from './facts.ts'
import type { Space } from './space.ts'

/** How facts are coded on one level of a diagram: tables from values to classes. */
export type Reader = Readonly<{
  /** The axis, or `flag`. */
  of: Axis['name'] | 'flag'
  codes: ReadonlyMap<string, number>
  /** The class of a name that no rule and no registry gives; -1 where there is none. */
  other: number
  /** The first numbers of spans, ascending, with their end behind them, and the class of each span. */
  starts: Float64Array
  classes: Uint16Array
  flag: string
  rows: ReadonlyMap<string, Row>
  filters: readonly string[]
}>

/** Of one target: the classes of its destinations, by filters that take them, then by what is odd. */
type Row = Readonly<{ plain: number; kinds: Map<string, Int16Array> }>

const nothing = {
  codes: new Map(),
  other: -1,
  starts: new Float64Array(),
  flag: '',
  rows: new Map(),
}

export function readerOf(
  { axes, filters }: Pick<Space, 'axes' | 'filters'>,
  { axis: index, classOf }: Pick<Level, 'axis' | 'classOf'>,
): Reader {
  const axis = axes[index]
  if (axis === undefined) throw new Error(`the space has no axis ${index}`)
  const base = { ...nothing, of: axis.name, classes: classOf, filters }
  switch (axis.type) {
    case 'names': {
      const codes = new Map(axis.values.map((value, place) => [value, classOf[place] ?? -1]))
      return { ...base, codes, other: codes.get(anyOther) ?? -1 }
    }
    case 'span':
      return { ...base, starts: Float64Array.from([...axis.values, axis.end]) }
    case 'truth':
      return base
    case 'flag':
      return { ...base, of: 'flag', flag: axis.flag }
    case 'destination':
      return { ...base, rows: rowsOf(axis.values, classOf), filters }
  }
}

/** The class of facts on a level; -1 for a value that the space does not have. */
export function codeOf(reader: Reader, facts: Facts): number {
  switch (reader.of) {
    case 'host':
      return reader.codes.get(facts.host) ?? reader.other
    case 'action':
      return reader.codes.get(facts.action) ?? reader.other
    case 'surface':
      return reader.codes.get(facts.surface) ?? reader.other
    case 'form':
      return reader.codes.get(facts.form) ?? reader.other
    case 'destination':
      return destinationCode(reader, facts)
    case 'at':
      return spanCode(reader, facts.at)
    case 'noticed':
      return reader.classes[facts.noticed ? 1 : 0] ?? -1
    case 'version':
      return reader.codes.get(facts.version) ?? reader.other
    case 'flag':
      return (
        reader.classes[facts.flags.length !== 0 && facts.flags.includes(reader.flag) ? 1 : 0] ?? -1
      )
    default:
      return rarerCode(reader, facts)
  }
}

function rarerCode(reader: Reader, facts: Facts): number {
  const name = reader.of
  switch (name) {
    case 'rollout':
    case 'strikes':
    case 'volume':
      return spanCode(reader, facts[name])
    case 'installed':
    case 'linked':
    case 'declared':
    case 'dynamic':
    case 'separate':
    case 'beside':
    case 'priced':
      return reader.classes[facts[name] ? 1 : 0] ?? -1
    case 'merchant':
    case 'method':
    case 'trigger':
    case 'frame':
    case 'region':
    case 'platform':
    case 'goods':
    case 'choice':
    case 'age':
    case 'opening':
    case 'entitlement':
    case 'prominence':
      return reader.codes.get(facts[name]) ?? reader.other
    default:
      return -1
  }
}

function spanCode({ starts, classes }: Reader, value: number): number {
  let low = 0
  let high = starts.length - 1
  if (!(value >= (starts[0] ?? 0) && value < (starts[high] ?? 0))) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return classes[low] ?? -1
}

const oddities: ReadonlyMap<string, number> = new Map(
  Suspicion.options.map((suspicion, bit) => [suspicion, 1 << bit] as const),
)

function rowsOf(
  destinations: readonly Readonly<{
    target: string
    taken: readonly string[]
    suspicions: readonly string[]
  }>[],
  classOf: Uint16Array,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const [index, { target, taken, suspicions }] of destinations.entries()) {
    const { plain, kinds } = rows.get(target) ?? { plain: -1, kinds: new Map<string, Int16Array>() }
    const codes = kinds.get(taken.join(' ')) ?? new Int16Array(1 << oddities.size).fill(-1)
    const code = classOf[index] ?? -1
    codes[maskOf(suspicions)] = code
    kinds.set(taken.join(' '), codes)
    const isPlain = taken.length === 0 && suspicions.length === 0
    rows.set(target, { plain: isPlain ? code : plain, kinds })
  }
  return rows
}

/** Most addresses have nothing odd, and most targets no filter: then the target's name is enough. */
function destinationCode({ rows, filters }: Reader, facts: Facts): number {
  const row = rows.get(facts.target) ?? rows.get('unknown') ?? rows.get(anyOther)
  if (row === undefined) return -1
  const { suspicions, address } = facts
  const isFree = address === undefined || row.kinds.size === 1
  if (isFree && suspicions.length === 0) return row.plain
  const taken = isFree ? '' : filters.filter((filter) => isTaken(filter, address)).join(' ')
  return row.kinds.get(taken)?.[maskOf(suspicions)] ?? -1
}

function maskOf(suspicions: readonly string[]): number {
  let mask = 0
  for (const suspicion of suspicions) mask |= oddities.get(suspicion) ?? 0
  return mask
}
