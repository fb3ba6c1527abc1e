import { compileFunction } from 'node:vm'
import { isTaken, type Address } from '../../../policies/engine/address.ts'
import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import { askedOf, isSet, type Decide } from './peers.ts'

type Sets = ReadonlySet<string>[]

/** The rules as a good programmer writes them: one `if` after the other, over constants and Sets. */
export function handWritten(rules: readonly CompiledRule[]): Decide {
  const sets: Sets = []
  const lines = rules.map((rule, index) => {
    const asked = askedOf(rule).map((condition) => expressionOf(condition, sets))
    return `if (${asked.join(' && ') || 'true'}) return ${index}`
  })
  const constants = sets.map((_, index) => `const set${index} = sets[${index}]`)
  const source = `${constants.join('\n')}
    return function decide(facts) {
      ${lines.join('\n')}
      return ${rules.length}
    }`
  const make = compileFunction(source, ['sets', 'isTaken']) as (
    sets: Sets,
    taken: (filter: string, address: Address) => boolean,
  ) => Decide
  return make(sets, isTaken)
}

function expressionOf({ attribute, accepts }: Condition, sets: Sets): string {
  const fact = `facts[${JSON.stringify(attribute)}]`
  switch (accepts.type) {
    case 'truth':
      return accepts.value ? fact : `!${fact}`
    case 'range':
      return [
        accepts.least === -Infinity ? [] : [`${fact} >= ${accepts.least}`],
        accepts.below === Infinity ? [] : [`${fact} < ${accepts.below}`],
      ]
        .flat()
        .join(' && ')
    case 'address':
      return `facts.address !== undefined && (${accepts.filters
        .map((filter) => `isTaken(${JSON.stringify(filter)}, facts.address)`)
        .join(' || ')})`
    case 'values': {
      const not = accepts.isNegated ? '!' : ''
      const [only, ...others] = accepts.values
      if (isSet(attribute)) {
        const name = `set${sets.push(accepts.values) - 1}`
        return `${not}${fact}.some((each) => ${name}.has(each))`
      }
      if (others.length === 0)
        return `${fact} ${accepts.isNegated ? '!==' : '==='} ${JSON.stringify(only)}`
      return `${not}set${sets.push(accepts.values) - 1}.has(${fact})`
    }
  }
}
