import type { CompiledRule } from './compile.ts'
import type { Condition } from './condition.ts'
import { isTakenBy, suspicionsRead } from './sqlAddress.ts'
import type { Dialect } from './sqlDialect.ts'

/** A rule as one condition on the columns of facts; with a zone where each row has its own instant. */
export function ruleCondition(
  dialect: Dialect,
  rule: CompiledRule,
  zone: string | undefined,
): string {
  const says = rule.tests.flatMap((test) => conditionText(dialect, test, zone))
  return says.length === 0 ? 'TRUE' : says.join(' AND ')
}

function conditionText(
  dialect: Dialect,
  { attribute, accepts }: Condition,
  zone: string | undefined,
): readonly string[] {
  switch (accepts.type) {
    case 'truth':
      return [accepts.value ? attribute : `NOT ${attribute}`]
    case 'range': {
      const { least, below } = accepts
      const start = Number.isFinite(least) ? least : undefined
      const end = Number.isFinite(below) ? below : undefined
      if (attribute !== 'at') return span(attribute, start === 0 ? undefined : start, end, String)
      if (zone === undefined) return []
      return span('moment', start, end, (at) => dialect.instant(at, zone))
    }
    case 'address': {
      const taken = accepts.filters.map((filter) => isTakenBy(dialect, filter))
      return [taken.length === 1 ? (taken[0] ?? 'FALSE') : `(${taken.join(' OR ')})`]
    }
    case 'values': {
      const values = [...accepts.values]
      if (attribute === 'suspicions') return [negated(hasSuspicion(values), accepts.isNegated)]
      if (attribute === 'flags') return [negated(hasFlag(values), accepts.isNegated)]
      return [isAmong(dialect, columnOf(attribute), values, accepts.isNegated)]
    }
  }
}

function span(
  column: string,
  start: number | undefined,
  end: number | undefined,
  written: (bound: number) => string,
): readonly string[] {
  return [
    ...(start === undefined ? [] : [`${column} >= ${written(start)}`]),
    ...(end === undefined ? [] : [`${column} < ${written(end)}`]),
  ]
}

function negated(says: string, isNegated: boolean): string {
  return isNegated ? `NOT ${says}` : says
}

/** Two columns of facts go by other names, for the log has its own of theirs. */
const renamed: Readonly<Record<string, string>> = { form: 'link_form', target: 'system' }

function columnOf(attribute: string): string {
  return renamed[attribute] ?? attribute.replaceAll('-', '_')
}

function hasFlag(values: readonly string[]): string {
  return `(${values.map((value) => `flag_words LIKE '% ${value} %'`).join(' OR ')})`
}

/** Only what a certain row can have is looked for: rows with any other suspicion are uncertain. */
function hasSuspicion(values: readonly string[]): string {
  const columns = values.flatMap((value) => suspicionColumns.get(value) ?? [])
  return columns.length === 0 ? 'FALSE' : `(${columns.join(' OR ')})`
}

/** The column that tells of a suspicion. */
export const suspicionColumns: ReadonlyMap<string, string> = new Map(
  [...Object.keys(suspicionsRead), 'look-alike'].map((each) => [each, `is_${columnOf(each)}`]),
)

export function isAmong(
  { literal }: Dialect,
  column: string,
  values: readonly string[],
  isNegated = false,
): string {
  const [first = '', ...rest] = values.map(literal)
  if (rest.length === 0) return `${column} ${isNegated ? '<>' : '='} ${first}`
  return `${column} ${isNegated ? 'NOT IN' : 'IN'} (${[first, ...rest].join(', ')})`
}
