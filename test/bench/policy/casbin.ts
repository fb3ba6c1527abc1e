import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Facts } from '../../../policies/engine/facts.ts'
import { attributesOf, askedOf, beyond, loadPeer, type Decide } from './peers.ts'

type Library = Readonly<{
  newModel(text: string): unknown
  StringAdapter: new (policy: string) => unknown
  newEnforcer(model: unknown, adapter: unknown): Promise<Enforcer>
}>
type Enforcer = Readonly<{
  addFunction(name: string, run: (fact: never, wanted: string) => boolean): unknown
  enforceExSync(...values: readonly unknown[]): readonly [boolean, readonly string[]]
}>

const any = '*'

/** casbin: one policy line for each rule, the first that matches having priority. */
export async function casbin(rules: readonly CompiledRule[]): Promise<Decide> {
  const { newModel, StringAdapter, newEnforcer } = loadPeer('casbin') as Library
  const attributes = attributesOf(rules)
  const columns = attributes.map((_, index) => `a${index}`)
  const model = newModel(`[request_definition]
r = ${columns.join(', ')}
[policy_definition]
p = ${columns.join(', ')}, id, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = ${columns.map((column) => `takes(r.${column}, p.${column})`).join(' && ')}
`)
  const lines = rules.map((rule, index) =>
    ['p', ...attributes.map((attribute) => cellOf(rule, attribute)), index, 'allow'].join(', '),
  )
  const enforcer = await newEnforcer(model, new StringAdapter(lines.join('\n')))
  enforcer.addFunction('takes', takes)
  return (facts: Facts) => {
    const [, explained] = enforcer.enforceExSync(...attributes.map((attribute) => facts[attribute]))
    const id = explained[attributes.length]
    return id === undefined ? rules.length : Number(id)
  }
}

/** `*`, `|a|b|`, `!|a|b|`, `least..below` or `yes`. */
function cellOf(rule: CompiledRule, attribute: keyof Facts): string {
  const cells = askedOf(rule)
    .filter((condition) => condition.attribute === attribute)
    .map((condition) => {
      const { accepts } = condition
      switch (accepts.type) {
        case 'truth':
          return accepts.value ? 'yes' : 'no'
        case 'range':
          return `${accepts.least}..${accepts.below}`
        case 'values':
          return `${accepts.isNegated ? '!' : ''}|${[...accepts.values].join('|')}|`
        case 'address':
          throw beyond('casbin', condition)
      }
    })
  if (cells.length > 1) throw new Error(`casbin is given one condition on ${attribute} in a rule`)
  return cells[0] ?? any
}

function takes(fact: string | number | boolean | readonly string[], wanted: string): boolean {
  if (wanted === any) return true
  if (typeof fact === 'boolean') return fact === (wanted === 'yes')
  if (typeof fact === 'number') {
    const [least, below] = wanted.split('..')
    return fact >= Number(least) && fact < Number(below)
  }
  const isNegated = wanted.startsWith('!')
  const has =
    typeof fact === 'string'
      ? wanted.includes(`|${fact}|`)
      : fact.some((each) => wanted.includes(`|${each}|`))
  return has !== isNegated
}
