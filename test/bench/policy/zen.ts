import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import type { Asked } from './cedar.ts'
import { askedOf, attributesOf, beyond, isSet, loadPeer } from './peers.ts'

type Library = Readonly<{ ZenEngine: new () => Engine }>
type Engine = Readonly<{
  createDecision(content: unknown): Readonly<{
    evaluate(context: Asked): Promise<Readonly<{ result: Readonly<{ rule?: number }> | null }>>
  }>
}>

/** zen-engine: one decision table of which the first row that applies decides, a column for each attribute. */
export function zen(rules: readonly CompiledRule[]): (facts: Asked) => Promise<number> {
  const { ZenEngine } = loadPeer('@gorules/zen-engine') as Library
  const attributes = attributesOf(rules)
  const rows = rules.map((rule, index) => ({
    _id: `rule${index}`,
    rule: String(index),
    ...Object.fromEntries(
      attributes.map((attribute) => [
        attribute,
        askedOf(rule)
          .filter((condition) => condition.attribute === attribute)
          .flatMap(testsOf)
          .join(' and '),
      ]),
    ),
  }))
  const table = {
    hitPolicy: 'first',
    inputs: attributes.map((id) => ({ id, name: id, field: fieldOf(id) })),
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: rows,
  }
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'asked', name: 'asked', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table },
      { id: 'answer', name: 'answer', type: 'outputNode' },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'asked', targetId: 'table' },
      { id: 'out', type: 'edge', sourceId: 'table', targetId: 'answer' },
    ],
  })
  return async (facts) => (await decision.evaluate(facts)).result?.rule ?? rules.length
}

/** The same facts by names in which the engine sees no subtraction. */
export function zenFacts(facts: Asked): Asked {
  return Object.fromEntries(
    Object.entries(facts).map(([attribute, value]) => [fieldOf(attribute), value]),
  )
}

function fieldOf(attribute: string): string {
  return attribute.replaceAll('-', '_')
}

function testsOf(condition: Condition): readonly string[] {
  const { attribute, accepts } = condition
  switch (accepts.type) {
    case 'truth':
      return [`$ == ${accepts.value}`]
    case 'range':
      return [
        accepts.least === -Infinity ? [] : [`$ >= ${accepts.least}`],
        accepts.below === Infinity ? [] : [`$ < ${accepts.below}`],
      ].flat()
    case 'values': {
      const values = JSON.stringify([...accepts.values])
      if (!isSet(attribute)) return [`$ ${accepts.isNegated ? 'not in' : 'in'} ${values}`]
      return [`${accepts.isNegated ? 'none' : 'some'}($, # in ${values})`]
    }
    case 'address':
      throw beyond('zen-engine', condition)
  }
}
