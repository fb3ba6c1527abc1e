import { choicesIn, type Box } from './boxes.ts'
import type { Destination } from './destinations.ts'
import type { Forest } from './diagram.ts'
import { isoOf } from './instant.ts'
import { anyOther, latest, type Axis } from './axes.ts'
import { type Space } from './space.ts'

/** One condition of a box: an attribute is one of some values, or none of some. Of `flags`: all, or none. */
export type Part = Readonly<{
  attribute: string
  is?: readonly string[]
  not?: readonly string[]
}>

/** The conditions of a box in the order of its space; what it leaves free is left out. */
export function partsOf(space: Space, forest: Forest, box: Box, zone: string): readonly Part[] {
  const choices = choicesIn(space, forest, box)
  const flags = { had: [] as string[], lacked: [] as string[] }
  const parts = forest.levels.flatMap(({ axis: index }, level) => {
    const axis = space.axes[index]
    if (axis === undefined || box.classes[level] === undefined) return []
    const left = choices(index)
    if (axis.type !== 'flag') return partsOnce(axis, left, zone)
    flags[left[0] === 1 ? 'had' : 'lacked'].push(axis.flag)
    return []
  })
  return [
    ...parts,
    ...(flags.had.length > 0 ? [{ attribute: 'flags', is: flags.had }] : []),
    ...(flags.lacked.length > 0 ? [{ attribute: 'flags', not: flags.lacked }] : []),
  ]
}

const partLists = new WeakMap<readonly number[], Map<string, readonly Part[]>>()

/** Boxes share their lists of values, so that each list is put into words once. */
function partsOnce(
  axis: Exclude<Axis, { type: 'flag' }>,
  left: readonly number[],
  zone: string,
): readonly Part[] {
  const some = partLists.get(left) ?? new Map<string, readonly Part[]>()
  const parts = some.get(zone) ?? partsOfAxis(axis, left, zone)
  partLists.set(left, some.set(zone, parts))
  return parts
}

function partsOfAxis(
  axis: Exclude<Axis, { type: 'flag' }>,
  left: readonly number[],
  zone: string,
): readonly Part[] {
  switch (axis.type) {
    case 'names':
      return [named(axis.name, axis.values, new Set(left.map((value) => axis.values[value] ?? '')))]
    case 'span':
      return [{ attribute: axis.name, is: spansOf(axis, left, zone) }]
    case 'truth':
      return [{ attribute: axis.name, is: left.map((value) => String(value === 1)) }]
    case 'destination':
      return destinationParts(axis, left)
  }
}

/** The shorter of the two ways to say it; names that nobody knows can only be said by leaving out. */
function named(attribute: string, all: readonly string[], kept: ReadonlySet<string>): Part {
  const missing = all.filter((each) => !kept.has(each))
  return kept.has(anyOther) || missing.length < kept.size
    ? { attribute, not: missing }
    : { attribute, is: [...kept] }
}

function spansOf(
  { name, values, end }: Axis & { type: 'span' },
  left: readonly number[],
  zone: string,
): readonly string[] {
  const spans: { from: number; until: number }[] = []
  for (const value of left) {
    const from = values[value] ?? 0
    const until = values[value + 1] ?? end
    const last = spans.at(-1)
    if (last?.until === from) last.until = until
    else spans.push({ from, until })
  }
  const edge = (instant: number): string => (name === 'at' ? isoOf(instant, zone) : String(instant))
  return spans.map(({ from, until }) => {
    const start = from === values[0] ? '' : edge(from)
    const stop = until === end || until === latest ? '' : edge(until)
    return `${start} – ${stop}`.trim()
  })
}

/** What a box takes of the destinations: as target, oddness and address where that says it exactly. */
function destinationParts(
  { values }: Axis & { type: 'destination' },
  left: readonly number[],
): readonly Part[] {
  const columns = columnsOf(values)
  const chosen = columns.map(({ of, names }) => {
    const some = new Uint8Array(names.length)
    for (const value of left) some[of[value] ?? 0] = 1
    return some
  })
  /** Does a value lie in the product of what was chosen on the first columns? */
  const isWithin = (value: number, count: number): boolean => {
    for (let column = 0; column < count; column++)
      if (chosen[column]?.[columns[column]?.of[value] ?? 0] !== 1) return false
    return true
  }
  let within = 0
  for (let value = 0; value < values.length; value++) if (isWithin(value, columns.length)) within++
  // All that is left lies in the product, so counting tells whether there is more in it.
  if (within !== left.length)
    return [{ attribute: 'destination', is: destinationTexts(values, new Set(left)) }]
  return columns.flatMap(({ attribute, of, names }, column) => {
    const all = new Set<number>()
    for (let value = 0; value < values.length; value++)
      if (isWithin(value, column)) all.add(of[value] ?? 0)
    const kept = [...all].filter((name) => chosen[column]?.[name] === 1)
    if (kept.length === all.size) return []
    const nameOf = (name: number): string => names[name] ?? ''
    return [named(attribute, [...all].map(nameOf), new Set(kept.map(nameOf)))]
  })
}

/** One thing that tells destinations apart: its names, and which of them each value has. */
type Column = Readonly<{ attribute: string; names: readonly string[]; of: Uint16Array }>

const columnLists = new WeakMap<readonly Destination[], readonly Column[]>()

function columnsOf(values: readonly Destination[]): readonly Column[] {
  const known = columnLists.get(values)
  if (known) return known
  const asks = [
    ['target', ({ target }: Destination) => target],
    ['suspicions', oddness],
    ['address', takenBy],
  ] as const
  const columns = asks.map(([attribute, ask]) => {
    const numbers = new Map<string, number>()
    const of = Uint16Array.from(values, (value) => {
      const name = ask(value)
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    })
    return { attribute, names: [...numbers.keys()], of }
  })
  columnLists.set(values, columns)
  return columns
}

function oddness({ suspicions }: Destination): string {
  return suspicions.length === 0 ? 'none' : [...suspicions].toSorted().join(' + ')
}

function takenBy({ taken }: Destination): string {
  return taken.length === 0 ? 'none' : taken.join(' + ')
}

/** Each target with the kinds of its addresses that are meant. */
function destinationTexts(
  values: readonly Destination[],
  kept: ReadonlySet<number>,
): readonly string[] {
  const targets = [...new Set(values.map(({ target }) => target))]
  return targets.flatMap((target) => {
    const own = values.flatMap((each, value) =>
      each.target === target ? [{ each, isKept: kept.has(value) }] : [],
    )
    const mine = own.filter(({ isKept }) => isKept).map(({ each }) => each)
    if (mine.length === 0) return []
    if (mine.length === own.length) return [target]
    return mine.map((each) => `${target} (suspicions ${oddness(each)}, address ${takenBy(each)})`)
  })
}
