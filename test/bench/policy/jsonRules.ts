import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import type { Asked } from './cedar.ts'
import { askedOf, beyond, isSet, loadPeer } from './peers.ts'

type Library = Readonly<{
  Engine: new (rules: readonly unknown[], options: unknown) => Engine
}>
type Engine = Readonly<{
  addRule(rule: unknown): void
  addOperator(
    name: string,
    run: (fact: readonly string[], wanted: readonly string[]) => boolean,
  ): void
  stop(): void
  run(
    facts: Asked,
  ): Promise<Readonly<{ events: readonly Readonly<{ params: { rule: number } }>[] }>>
}>

/** json-rules-engine: rules by priority, stopped at the first that succeeds. */
export function jsonRules(rules: readonly CompiledRule[]): (facts: Asked) => Promise<number> {
  const { Engine } = loadPeer('json-rules-engine') as Library
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('holdsAny', (fact, wanted) => fact.some((each) => wanted.includes(each)))
  for (const [index, rule] of rules.entries())
    engine.addRule({
      conditions: { all: askedOf(rule).flatMap(conditionsOf) },
      event: { type: 'ruled', params: { rule: index } },
      priority: rules.length - index,
      onSuccess: () => engine.stop(),
    })
  return async (facts) => {
    const { events } = await engine.run(facts)
    return events[0]?.params.rule ?? rules.length
  }
}

function conditionsOf(condition: Condition): readonly unknown[] {
  const { attribute, accepts } = condition
  const ask = (operator: string, value: unknown): unknown => ({ fact: attribute, operator, value })
  switch (accepts.type) {
    case 'truth':
      return [ask('equal', accepts.value)]
    case 'range':
      return [
        accepts.least === -Infinity ? [] : [ask('greaterThanInclusive', accepts.least)],
        accepts.below === Infinity ? [] : [ask('lessThan', accepts.below)],
      ].flat()
    case 'values': {
      const values = [...accepts.values]
      if (isSet(attribute)) {
        const any = ask('holdsAny', values)
        return accepts.isNegated ? [{ not: any }] : [any]
      }
      return [ask(accepts.isNegated ? 'notIn' : 'in', values)]
    }
    case 'address':
      throw beyond('json-rules-engine', condition)
  }
}
