import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { valueOf, type Level } from './diagram.ts'
import { explore, type Exploration } from './exploration.ts'
import type { Facts } from './facts.ts'
import type { Subject } from './axes.ts'
import { codeOf, readerOf } from './reader.ts'
import type { Space } from './space.ts'
import { TooComplex } from './tooComplex.ts'
import type { World } from './world.ts'

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
    const diagrams = diagramsOf(explore(world, subject, [{ rules }], mostJudged))
    return makeJudge(diagrams, 0, rules, otherwise)
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    return (facts) => otherwise(rules, facts)
  }
}

/** The first rule of which every condition holds. */
export function firstOf(rules: readonly CompiledRule[], facts: Facts): CompiledRule | undefined {
  return rules.find((rule) => applies(rule, facts))
}

/** Building more than this costs more than trying rules one by one saves. */
export const mostJudged = 10_000_000

/** Diagrams of some lists of rules, of one space: plain data, which can be sent to another thread. */
export type Diagrams = Pick<Space, 'axes' | 'filters'> &
  Readonly<{
    levels: readonly Pick<Level, 'axis' | 'classOf'>[]
    /** Nodes: a node's place holds its level, then its children's places; those of leaves are negative. */
    table: Int32Array
    /** Of each list, the place of its first node. */
    firsts: Int32Array
  }>

/** A judge that walks the diagram of one list of rules. */
export function makeJudge(
  { axes, filters, levels, table, firsts }: Diagrams,
  list: number,
  rules: readonly CompiledRule[],
  otherwise: Otherwise = firstOf,
): Judge {
  const readers = levels.map((level) => readerOf({ axes, filters }, level))
  const first = firsts[list] ?? 0
  return (facts) => {
    let node = first
    while (node >= 0) {
      const reader = readers[table[node] ?? 0]
      const code = reader === undefined ? -1 : codeOf(reader, facts)
      if (code < 0) return otherwise(rules, facts)
      node = table[node + 1 + code] ?? -1
    }
    return rules[valueOf(node)]
  }
}

export function diagramsOf({ space, forest, roots }: Exploration): Diagrams {
  const { axes, filters } = space
  const size = forest.size()
  const starts = new Int32Array(size)
  let length = 0
  for (let node = 0; node < size; node++) {
    starts[node] = length
    length += forest.children(node).length + 1
  }
  const placeOf = (node: number): number => (node < 0 ? node : (starts[node] ?? 0))
  const table = new Int32Array(length)
  for (let node = 0; node < size; node++) {
    const start = starts[node] ?? 0
    table[start] = forest.levelOf(node)
    for (const [index, child] of forest.children(node).entries())
      table[start + 1 + index] = placeOf(child)
  }
  return {
    axes,
    filters,
    levels: forest.levels.map(({ axis, classOf }) => ({ axis, classOf })),
    table,
    firsts: Int32Array.from(roots, placeOf),
  }
}
