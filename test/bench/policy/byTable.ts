import type { CompiledRule } from '../../../policies/engine/compile.ts'
import type { Facts } from '../../../policies/engine/facts.ts'
import { askedOf, beyond, type Decide } from './peers.ts'

type Names = Readonly<{ set: ReadonlySet<string>; isNegated: boolean }>

const named = ['host', 'surface', 'owner', 'form', 'action', 'version'] as const

/** A rule as a good programmer's table holds it; what it does not ask about is undefined. */
type Row = Readonly<
  Record<(typeof named)[number], Names | undefined> & {
    suspicions: ReadonlySet<string> | undefined
    noticed: boolean | undefined
    least: number
    below: number
    strikes: number
  }
>

/** The rules as a table and a loop over it: the first row of which everything holds. */
export function byTable(rules: readonly CompiledRule[]): Decide {
  const rows = rules.map(rowOf)
  return (facts) => {
    for (let index = 0; index < rows.length; index++)
      if (isTaken(rows[index] as Row, facts)) return index
    return rows.length
  }
}

function isTaken(row: Row, facts: Facts): boolean {
  const { host, surface, owner, form, action, version, suspicions } = row
  if (facts.at < row.least || facts.at >= row.below) return false
  if (host !== undefined && host.set.has(facts.host) === host.isNegated) return false
  if (surface !== undefined && surface.set.has(facts.surface) === surface.isNegated) return false
  if (owner !== undefined && owner.set.has(facts.owner) === owner.isNegated) return false
  if (form !== undefined && form.set.has(facts.form) === form.isNegated) return false
  if (action !== undefined && action.set.has(facts.action) === action.isNegated) return false
  if (version !== undefined && version.set.has(facts.version) === version.isNegated) return false
  if (facts.strikes < row.strikes) return false
  if (row.noticed !== undefined && facts.noticed !== row.noticed) return false
  return suspicions === undefined || facts.suspicions.some((each) => suspicions.has(each))
}

function rowOf(rule: CompiledRule): Row {
  const row: { -readonly [Name in keyof Row]: Row[Name] } = {
    host: undefined,
    surface: undefined,
    owner: undefined,
    form: undefined,
    action: undefined,
    version: undefined,
    suspicions: undefined,
    noticed: undefined,
    least: -Infinity,
    below: Infinity,
    strikes: 0,
  }
  for (const condition of askedOf(rule)) {
    const { attribute, accepts } = condition
    const name = named.find((each) => each === attribute)
    if (attribute === 'at' && accepts.type === 'range') {
      row.least = accepts.least
      row.below = accepts.below
    } else if (attribute === 'strikes' && accepts.type === 'range' && accepts.below === Infinity)
      row.strikes = accepts.least
    else if (attribute === 'noticed' && accepts.type === 'truth') row.noticed = accepts.value
    else if (attribute === 'suspicions' && accepts.type === 'values' && !accepts.isNegated)
      row.suspicions = accepts.values
    else if (name !== undefined && accepts.type === 'values' && row[name] === undefined)
      row[name] = { set: accepts.values, isNegated: accepts.isNegated }
    else throw beyond('the table', condition)
  }
  return row
}
