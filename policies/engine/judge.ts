import { isTaken } from './address.ts'
import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { valueOf, type Level } from './diagram.ts'
import { explore, type Exploration } from './exploration.ts'
import type { Facts } from './facts.ts'
import { anyOther, type Axis, type Subject } from './axes.ts'
import type { Space } from './space.ts'
import { TooComplex } from './tooComplex.ts'
import type { World } from './world.ts'
import { Suspicion } from './attributes.ts'

/** Finds the rule that decides; undefined where none does. Allocates nothing on the usual way. */
export type Judge = (facts: Facts) => CompiledRule | undefined

/** The judges of a policy: the same answers as its machines give, without a machine. */
export type Judges = Readonly<Record<Subject, Judge>>

/** What is done where a diagram cannot answer: by itself, the rules are tried one by one. */
export type Otherwise = (rules: readonly CompiledRule[], facts: Facts) => CompiledRule | undefined

export function makeJudges(
  { world, links, payments }: CompiledPolicy,
  otherwise: Otherwise = firstOf,
): Judges {
  return {
    link: judgeOf(world, 'link', links, otherwise),
    payment: judgeOf(world, 'payment', payments, otherwise),
  }
}

/** Rules beyond what a diagram can hold are tried one by one. */
function judgeOf(
  world: World,
  subject: Subject,
  rules: readonly CompiledRule[],
  otherwise: Otherwise,
): Judge {
  try {
    return makeJudge(explore(world, subject, [{ rules }], mostJudged), rules, otherwise)
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    return (facts) => otherwise(rules, facts)
  }
}

/** The first rule of which every condition holds. */
export function firstOf(rules: readonly CompiledRule[], facts: Facts): CompiledRule | undefined {
  return rules.find((rule) => applies(rule, facts))
}

/** Where a level's classes begin is added by the reader; -1 is a value that the space does not have. */
type Coder = (facts: Facts) => number

/** Building more than this costs more than trying rules one by one saves. */
const mostJudged = 10_000_000

/** A judge that walks the diagram of an exploration's first reading. */
export function makeJudge(
  { space, forest, roots: [root = 0] }: Exploration,
  rules: readonly CompiledRule[],
  otherwise: Otherwise = firstOf,
): Judge {
  const coders = forest.levels.map((level) => coderOf(space, level))
  const { table, starts } = flatten(forest.size(), forest.levelOf, forest.children)
  const first = root < 0 ? root : (starts[root] ?? 0)
  return (facts) => {
    let node = first
    while (node >= 0) {
      const code = (coders[table[node] ?? 0] as Coder)(facts)
      if (code < 0) return otherwise(rules, facts)
      node = table[node + 1 + code] ?? -1
    }
    return rules[valueOf(node)]
  }
}

type Flat = Readonly<{ table: Int32Array; starts: Int32Array }>

/** Nodes in one table: a node's place holds its level, then its children's places. */
function flatten(
  size: number,
  levelOf: (node: number) => number,
  children: (node: number) => Int32Array,
): Flat {
  const starts = new Int32Array(size)
  let length = 0
  for (let node = 0; node < size; node++) {
    starts[node] = length
    length += children(node).length + 1
  }
  const table = new Int32Array(length)
  for (let node = 0; node < size; node++) {
    const start = starts[node] ?? 0
    table[start] = levelOf(node)
    for (const [index, child] of children(node).entries())
      table[start + 1 + index] = child < 0 ? child : (starts[child] ?? 0)
  }
  return { table, starts }
}

/** How the facts are coded on one level. */
export function coderOf(space: Space, { axis: index, classOf }: Level): Coder {
  const axis = space.axes[index]
  if (axis === undefined) throw new Error(`the space has no axis ${index}`)
  const at = (value: number): number => classOf[value] ?? -1
  switch (axis.type) {
    case 'names':
      return nameCoder(axis, at)
    case 'span':
      return spanCoder(axis, classOf)
    case 'truth':
      return truthCoder(axis, at(0), at(1))
    case 'flag': {
      const [no, yes] = [at(0), at(1)]
      const { flag } = axis
      return ({ flags }) => (flags.length !== 0 && flags.includes(flag) ? yes : no)
    }
    case 'destination':
      return destinationCoder(space, axis, at)
  }
}

function truthCoder({ name }: Axis & { type: 'truth' }, no: number, yes: number): Coder {
  switch (name) {
    case 'noticed':
      return ({ noticed }) => (noticed ? yes : no)
    case 'installed':
      return ({ installed }) => (installed ? yes : no)
    case 'linked':
      return ({ linked }) => (linked ? yes : no)
  }
}

function nameCoder(
  { name, values }: Axis & { type: 'names' },
  at: (value: number) => number,
): Coder {
  const codes = new Map(values.map((value, index) => [value, at(index)] as const))
  const other = codes.get(anyOther) ?? -1
  const codeOf = (value: string): number => codes.get(value) ?? other
  switch (name) {
    case 'host':
      return ({ host }) => codeOf(host)
    case 'action':
      return ({ action }) => codeOf(action)
    case 'surface':
      return ({ surface }) => codeOf(surface)
    case 'form':
      return ({ form }) => codeOf(form)
    case 'merchant':
      return ({ merchant }) => codeOf(merchant)
    case 'method':
      return ({ method }) => codeOf(method)
    case 'version':
      return ({ version }) => codeOf(version)
    case 'trigger':
      return ({ trigger }) => codeOf(trigger)
    default:
      return (facts) => codeOf(facts[name])
  }
}

function spanCoder({ name, values, end }: Axis & { type: 'span' }, classOf: Uint16Array): Coder {
  const starts = Float64Array.from(values)
  const least = values[0] ?? 0
  const codeOf = (value: number): number => {
    if (!(value >= least && value < end)) return -1
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= value) low = middle
      else high = middle - 1
    }
    return classOf[low] ?? -1
  }
  switch (name) {
    case 'at':
      return ({ at }) => codeOf(at)
    case 'rollout':
      return ({ rollout }) => codeOf(rollout)
    case 'strikes':
      return ({ strikes }) => codeOf(strikes)
  }
}

/** Of one target: the codes of its destinations, by filters that take them, then by what is odd. */
type Row = Map<string, Int16Array>

const oddities: ReadonlyMap<string, number> = new Map(
  Suspicion.options.map((suspicion, bit) => [suspicion, 1 << bit] as const),
)

/** Most addresses have nothing odd, and most targets no filter: then the target's name is enough. */
function destinationCoder(
  { filters, subject }: Space,
  { values }: Axis & { type: 'destination' },
  at: (value: number) => number,
): Coder {
  const rows = new Map<string, Row>()
  for (const [index, { target, taken, suspicions }] of values.entries()) {
    const row = rows.get(target) ?? new Map<string, Int16Array>()
    const codes = row.get(taken.join(' ')) ?? new Int16Array(1 << oddities.size).fill(-1)
    codes[maskOf(suspicions)] = at(index)
    rows.set(target, row.set(taken.join(' '), codes))
  }
  const other = rows.get(subject === 'payment' ? anyOther : 'unknown')
  return ({ target, suspicions, address }) => {
    const row = rows.get(target) ?? other
    const odd = suspicions.length === 0 ? 0 : maskOf(suspicions)
    const isFree = address === undefined || row === undefined || row.size === 1
    const taken = isFree ? '' : filters.filter((filter) => isTaken(filter, address)).join(' ')
    return row?.get(taken)?.[odd] ?? -1
  }
}

function maskOf(suspicions: readonly string[]): number {
  let mask = 0
  for (const suspicion of suspicions) mask |= oddities.get(suspicion) ?? 0
  return mask
}
