import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Condition } from '../../../policies/engine/condition.ts'
import { askedOf, beyond, isSet, loadPeer } from './peers.ts'

type Library = Readonly<{
  preparsePolicySet(name: string, policies: unknown): Readonly<{ type: string }>
  statefulIsAuthorized(call: unknown): Answer
}>
type Answer = Readonly<{
  response?: Readonly<{ diagnostics: Readonly<{ reason: readonly string[] }> }>
}>

/** The attributes that some rule asks about, and no others. */
export type Asked = Readonly<Record<string, unknown>>

/** Cedar: every rule permits, and of those that apply the one written first decides. */
export function cedar(rules: readonly CompiledRule[]): (facts: Asked) => number {
  const { preparsePolicySet, statefulIsAuthorized } = loadPeer(
    '@cedar-policy/cedar-wasm/nodejs',
  ) as Library
  const policies = rules.map((rule, index) => {
    const when = askedOf(rule).map(expressionOf).join(' && ')
    return [String(index), `permit(principal, action, resource) when { ${when} };`] as const
  })
  const parsed = preparsePolicySet('rules', { staticPolicies: Object.fromEntries(policies) })
  if (parsed.type !== 'success') throw new Error(`cedar: ${JSON.stringify(parsed).slice(0, 300)}`)
  const call = {
    principal: { type: 'Person', id: 'someone' },
    action: { type: 'Action', id: 'open' },
    resource: { type: 'Link', id: 'link' },
    preparsedPolicySetId: 'rules',
    entities: [],
  }
  return (facts) => {
    const { response } = statefulIsAuthorized({ ...call, context: facts })
    if (response === undefined) throw new Error('cedar gives no answer')
    let first = rules.length
    for (const id of response.diagnostics.reason) first = Math.min(first, Number(id))
    return first
  }
}

function expressionOf(condition: Condition): string {
  const { attribute, accepts } = condition
  const fact = `context[${JSON.stringify(attribute)}]`
  switch (accepts.type) {
    case 'truth':
      return `${fact} == ${accepts.value}`
    case 'range':
      return [
        accepts.least === -Infinity ? [] : [`${fact} >= ${accepts.least}`],
        accepts.below === Infinity ? [] : [`${fact} < ${accepts.below}`],
      ]
        .flat()
        .join(' && ')
    case 'values': {
      const values = JSON.stringify([...accepts.values])
      const has = isSet(attribute)
        ? `${fact}.containsAny(${values})`
        : `${values}.contains(${fact})`
      return accepts.isNegated ? `!(${has})` : has
    }
    case 'address':
      throw beyond('cedar', condition)
  }
}
