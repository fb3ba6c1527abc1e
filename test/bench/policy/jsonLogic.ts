import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import type { Facts } from '../../../policies/engine/facts.ts'
import { askedOf, beyond, isSet, loadPeer, type Decide } from './peers.ts'

type Library = Readonly<{
  LogicEngine: new () => { build(logic: unknown): (facts: Facts) => number }
}>

/** json-logic-engine: one `if` of all rules, compiled to a function. */
export function jsonLogic(rules: readonly CompiledRule[]): Decide {
  const { LogicEngine } = loadPeer('json-logic-engine') as Library
  const branches = rules.flatMap((rule, index) => [{ and: askedOf(rule).map(logicOf) }, index])
  return new LogicEngine().build({ if: [...branches, rules.length] })
}

function logicOf(condition: Condition): unknown {
  const { attribute, accepts } = condition
  const fact = { var: attribute }
  switch (accepts.type) {
    case 'truth':
      return { '===': [fact, accepts.value] }
    case 'range': {
      const least = accepts.least === -Infinity ? [] : [{ '>=': [fact, accepts.least] }]
      const below = accepts.below === Infinity ? [] : [{ '<': [fact, accepts.below] }]
      return least.length + below.length === 1
        ? (least[0] ?? below[0])
        : { and: [...least, ...below] }
    }
    case 'values': {
      const values = [...accepts.values]
      const has = isSet(attribute)
        ? { some: [fact, { in: [{ var: '' }, values] }] }
        : { in: [fact, values] }
      return accepts.isNegated ? { '!': has } : has
    }
    case 'address':
      throw beyond('json-logic-engine', condition)
  }
}
