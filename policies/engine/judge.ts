import { applies, type CompiledPolicy, type CompiledRule } from './compile.ts'
import { valueOf } from './diagram.ts'
import { explore, type Exploration } from './exploration.ts'
import type { Facts } from './facts.ts'
import type { Subject } from './axes.ts'
import { codeOf, readerOf } from './reader.ts'
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

/** Building more than this costs more than trying rules one by one saves. */
export const mostJudged = 10_000_000

/** A judge that walks the diagram of an exploration's first reading. */
export function makeJudge(
  { space, forest, roots: [root = 0] }: Exploration,
  rules: readonly CompiledRule[],
  otherwise: Otherwise = firstOf,
): Judge {
  const readers = forest.levels.map((level) => readerOf(space, level))
  const { table, starts } = flatten(forest.size(), forest.levelOf, forest.children)
  const first = root < 0 ? root : (starts[root] ?? 0)
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

export type Flat = Readonly<{ table: Int32Array; starts: Int32Array }>

/** Nodes in one table: a node's place holds its level, then its children's places. */
export function flatten(
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
