import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import type { Facts } from '../../../policies/engine/facts.ts'

/** Finds the index of the rule that decides, or the number of rules where none does. */
export type Decide = (facts: Facts) => number

/** Loads a package of test/bench/peers; the program is started in the project's folder. */
export const loadPeer = createRequire(path.join(process.cwd(), 'test/bench/peers/package.json'))

/** The conditions of a rule that can fail: one without dates is in force at any time. */
export function askedOf({ tests }: CompiledRule): readonly Condition[] {
  return tests.filter(
    ({ accepts }) =>
      accepts.type !== 'range' || accepts.least !== -Infinity || accepts.below !== Infinity,
  )
}

/** Attributes that hold several values at once. */
export function isSet(attribute: string): boolean {
  return attribute === 'flags' || attribute === 'suspicions'
}

/** The attributes that some rule asks about, in the order of their first use. */
export function attributesOf(rules: readonly CompiledRule[]): readonly (keyof Facts)[] {
  const all = rules.flatMap((rule) => askedOf(rule).map(({ attribute }) => attribute))
  return [...new Set(all)]
}

/** A condition that an engine is not given. */
export function beyond(engine: string, { accepts }: Condition): Error {
  return new Error(`${engine} is not given conditions of type ${accepts.type}`)
}
