import type { CompiledPolicy, CompiledRule } from './compile.ts'
import { logColumns, type LogColumnName } from './logColumns.ts'
import { ruleCondition, suspicionColumns } from './sqlConditions.ts'
import { dialects, type Dialect, type DialectName } from './sqlDialect.ts'
import { filledColumns, momentOf, refusals, wordsOf, type LogShape } from './sqlFill.ts'
import {
  addressDoubts,
  cutColumns,
  nameColumns,
  placeColumns,
  readColumns,
  registryTable,
} from './sqlPlace.ts'
import { ownerColumns, ownerJoins, relationColumn, relationJoin, tieTable } from './sqlRelate.ts'
import { cellText, valueTable, type Cell } from './sqlTable.ts'

export type SqlOptions = Readonly<{
  dialect: DialectName
  /** The instant at which all rows are ruled, in milliseconds since 1970 UTC; each at its own without it. */
  at?: number | undefined
  /** The log's table, as the statement is to name it. */
  from?: string
  /** The columns that the log has; all that a share log can have where nothing is said. */
  columns?: ReadonlySet<LogColumnName>
  /** Columns of the log that pass through beside those. */
  keep?: readonly string[]
  /** How the log writes instants: ISO 8601, or in the database's own type with a time zone. */
  instants?: 'text' | 'timestamp'
}>

const ofRulings = ['verdict', 'presentation', 'reason', 'rule', 'destination', 'wait'] as const

/** What the statement says of a row, behind the log's own columns. */
export const rulingColumns = [...ofRulings, 'system', 'owner', 'needs_judge'] as const

/**
 * One statement that rules every row of a share log as the judge does: the first rule whose conditions hold.
 * A row of which an exact ruling takes more than SQL can read has `needs_judge`, and nothing else is said of it.
 */
export function sqlOf(policy: CompiledPolicy, options: SqlOptions): string {
  const { world, pack } = policy
  const { at, from = 'share_log', columns, keep = [], instants = 'text' } = options
  const dialect = dialects[options.dialect]
  const isTimed = at === undefined
  const zone = isTimed ? pack.zone : undefined
  const shape: LogShape = {
    dialect,
    from,
    keep,
    instants,
    isTimed,
    region: pack.region,
    has: (name) => columns?.has(name) ?? true,
  }
  const links = rulesAt(policy.links, at)
  const payments = rulesAt(policy.payments, at)
  const rules = [...links, ...payments]
  refuseGaps(shape)
  const asked = questionsOf(rules)
  const doubts = [...refusals(shape), ...addressDoubts(dialect, asked)]
  const steps = [
    registryTable(dialect, world),
    tieTable(dialect, world, at, pack.zone),
    rulingTable(dialect, rules),
    step('filled', filledColumns(shape, asked.attributes), from),
    step(
      'read',
      [
        'filled.*',
        `${momentOf(shape)} AS moment`,
        `${wordsOf(shape)} AS flag_words`,
        ...readColumns(dialect),
      ],
      'filled',
    ),
    step('cut', ['read.*', ...cutColumns(dialect, world, asked)], 'read'),
    step('named', ['cut.*', ...nameColumns(dialect, world)], 'cut'),
    step(
      'placed',
      [
        'named.*',
        ...placeColumns(dialect, world, asked),
        `COALESCE(\n      ${doubts.map((doubt) => `(${doubt})`).join('\n      OR ')}, FALSE) AS needs_judge`,
      ],
      'named',
    ),
    step('owned', ['placed.*', ...ownerColumns], 'placed', ownerJoins),
    step('related', ['owned.*', relationColumn], 'owned', [relationJoin(isTimed)]),
    step(
      'ruled',
      [
        'related.*',
        `CASE
      WHEN needs_judge THEN ${leftNumber}
      WHEN action = 'pay' THEN ${caseOf(dialect, payments, links.length, zone)}
      ELSE ${caseOf(dialect, links, 0, zone)}
    END AS rule_number`,
      ],
      'related',
    ),
  ]
  const own = logColumns.flatMap(({ name }) => (shape.has(name) ? [name] : []))
  const shown = [
    ...[...keep, ...own].map((name) => `ruled.${dialect.identifier(name)}`),
    ...ofRulings.map((name) => `rulings.${name}`),
    'CASE WHEN needs_judge THEN NULL ELSE system END AS system',
    'CASE WHEN needs_judge THEN NULL ELSE owner END AS owner',
    'needs_judge',
  ]
  return `WITH ${steps.join(',\n')}
SELECT
  ${shown.join(',\n  ')}
FROM ruled
JOIN rulings ON rulings.rule_number = ruled.rule_number
`
}

function rulesAt(rules: readonly CompiledRule[], at: number | undefined): readonly CompiledRule[] {
  return at === undefined ? rules : rules.filter(({ from, until }) => from <= at && at < until)
}

/** Names that the statement gives itself. */
const taken: ReadonlySet<string> = new Set([
  ...rulingColumns,
  ...logColumns.map(({ name }) => name),
  ...suspicionColumns.values(),
  'moment',
  'flag_words',
  'web_host',
  'app_scheme',
  'asking',
  'host_name',
  'app_name',
  'asker',
  'seller',
  'way',
  'way_name',
  'link_form',
  'category',
  'asking_owner',
  'merchant_owner',
  'relation',
  'rule_number',
])

function refuseGaps({ has, keep, isTimed }: LogShape): void {
  const missing = logColumns.find(
    ({ name, isNeeded }) => isNeeded && !has(name) && (name !== 'at' || isTimed),
  )
  if (missing !== undefined) throw new SqlError(`a log needs the column "${missing.name}"`)
  const twice = keep.find(
    (name, index) =>
      taken.has(name.toLowerCase()) ||
      /^(labels|folded)\d+$/i.test(name) ||
      keep.indexOf(name) !== index,
  )
  if (twice !== undefined)
    throw new SqlError(`the column "${twice}" cannot be kept: its name is taken`)
}

/** A statement that cannot be made of such a log. */
export class SqlError extends Error {
  override name = 'SqlError'
}

type Questions = Readonly<{
  attributes: ReadonlySet<string>
  suspicions: ReadonlySet<string>
  filters: readonly string[]
}>

function questionsOf(rules: readonly CompiledRule[]): Questions {
  const tests = rules.flatMap((rule) => rule.tests)
  return {
    attributes: new Set(tests.map(({ attribute }) => attribute)),
    suspicions: new Set(
      tests.flatMap(({ attribute, accepts }) =>
        attribute === 'suspicions' && accepts.type === 'values' ? [...accepts.values] : [],
      ),
    ),
    filters: tests.flatMap(({ accepts }) => (accepts.type === 'address' ? accepts.filters : [])),
  }
}

function step(
  name: string,
  columns: readonly string[],
  from: string,
  joins: readonly string[] = [],
): string {
  const lines = [`  SELECT\n    ${columns.join(',\n    ')}`, `FROM ${from}`, ...joins]
  return `${name} AS (\n${lines.join('\n  ')}\n)`
}

/** The number of the first rule that holds, counted from `first`. */
function caseOf(
  dialect: Dialect,
  rules: readonly CompiledRule[],
  first: number,
  zone: string | undefined,
): string {
  const lines = rules.map(
    (rule, index) =>
      `        WHEN ${ruleCondition(dialect, rule, zone)} THEN ${first + index} -- ${rule.id}\n`,
  )
  return lines.length === 0
    ? String(noneNumber)
    : `CASE\n${lines.join('')}        ELSE ${noneNumber}\n      END`
}

/** What stands in the place of a rule's number where none decides, and where the judge is left to. */
const [noneNumber, leftNumber] = [-1, -2]

/** A ruling as the statement says it. */
export type RulingCells = Readonly<
  Record<Exclude<(typeof ofRulings)[number], 'destination' | 'wait'>, string> & {
    destination: string | null
    wait: number | null
  }
>

/** What the judge says, as the statement would: several destinations are one text, with blanks between them. */
export function rulingCells(rule: CompiledRule | undefined | 'bad-address'): RulingCells {
  if (typeof rule === 'object') {
    const { verdict, presentation, reason, to, wait = null } = rule.ruling
    const destination = typeof to === 'object' ? to.join(' ') : (to ?? null)
    return { verdict, presentation, reason, rule: rule.id, destination, wait }
  }
  const reason = rule ?? 'no-rule'
  return {
    verdict: 'block',
    presentation: 'stopped-page',
    reason,
    rule: reason,
    destination: null,
    wait: null,
  }
}

function rulingTable(dialect: Dialect, rules: readonly CompiledRule[]): string {
  const line = (number: number, cells: Partial<RulingCells>): readonly Cell[] => [
    number,
    ...ofRulings.map((name) => cells[name] ?? null),
  ]
  return valueTable(
    dialect,
    'rulings',
    ['rule_number', ...ofRulings],
    [
      line(noneNumber, rulingCells(undefined)),
      line(leftNumber, {}),
      ...rules.map((rule, number) => line(number, rulingCells(rule))),
    ],
    (cell, column) => {
      if (cell !== null) return cellText(dialect, cell)
      return `CAST(NULL AS ${ofRulings[column - 1] === 'wait' ? 'INTEGER' : dialect.text})`
    },
  )
}
