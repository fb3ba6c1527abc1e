import type { DuckDBConnection } from '@duckdb/node-api'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { wholeJson } from '../policies/backtest/wholeRow.ts'
import { factsOf } from '../policies/engine/facts.ts'
import { isoOf } from '../policies/engine/instant.ts'
import { logColumns, type LogColumn, type LogColumnName } from '../policies/engine/logColumns.ts'
import { PolicyError } from '../policies/engine/parse.ts'
import { makeRequestJudge } from '../policies/engine/requestJudge.ts'
import { rulingCells, rulingColumns, sqlOf, SqlError } from '../policies/engine/sql.ts'
import { quoted } from '../policies/engine/sqlDialect.ts'
import { unreadable } from './ownFiles.ts'
import type { Subject } from './subject.ts'
import { UsageError } from './usageError.ts'

/** What SQL, and the judge where it left a row to that, said of a log. */
export type Ran = Readonly<{
  rows: number
  sql: number
  judge: number
  refused: number
  /** What is wrong with some of the refused rows. */
  problems: readonly string[]
  verdicts: Readonly<Record<string, number>>
  rules: readonly Readonly<{ rule: string; verdict: string; rows: number }>[]
  seconds: number
}>

const mostProblems = 5

/** Rules a log in DuckDB and asks the judge about the rows that the statement leaves to it. */
export async function runSql(
  subject: Subject,
  log: string,
  keep: readonly string[],
  out: string | undefined,
): Promise<Ran> {
  const started = performance.now()
  const format = out === undefined ? undefined : formatOf(out, '--out')
  const source = sourceOf(log)
  if (!existsSync(log)) throw unreadable(log, Object.assign(new Error(), { code: 'ENOENT' }))
  const { DuckDBInstance } = await import('@duckdb/node-api')
  // What does not fit into memory goes there.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-sql-'))
  const instance = await DuckDBInstance.create(':memory:', { temp_directory: folder })
  const duck = await instance.connect()
  try {
    await ruleIn(duck, subject, log, source, keep, out !== undefined)
    const { judge, refused, problems } = await judgeRest(duck, subject)
    if (out !== undefined && format !== undefined) {
      mkdirSync(path.dirname(path.resolve(out)), { recursive: true })
      // In CSV a list is words, as a log has it.
      const flags = format === 'csv' ? `REPLACE (array_to_string(flags, ' ') AS flags)` : ''
      await duck.run(
        `COPY (SELECT * ${flags} FROM (${whole})) TO ${quoted(out)} (FORMAT ${format})`,
      )
    }
    const rules = await rulesOf(duck)
    const verdicts: Record<string, number> = {}
    for (const { verdict, rows } of rules) verdicts[verdict] = (verdicts[verdict] ?? 0) + rows
    const ruled = rules.reduce((sum, { rows }) => sum + rows, 0)
    return {
      rows: ruled + refused,
      sql: ruled - judge,
      judge,
      refused,
      problems,
      verdicts,
      rules,
      seconds: Math.round(performance.now() - started) / 1_000,
    }
  } finally {
    duck.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Source = Readonly<{ type: 'ndjson' | 'csv' | 'parquet' }>

function formatOf(file: string, option: string): 'parquet' | 'csv' | 'json' {
  const [, ending] = /\.(parquet|csv|ndjson|jsonl)$/.exec(file) ?? []
  if (ending === 'parquet' || ending === 'csv') return ending
  if (ending !== undefined) return 'json'
  throw new UsageError(
    `${option} "${file}" has no known ending.`,
    'Known are .parquet, .csv and .ndjson.',
  )
}

function sourceOf(log: string): Source {
  const format = formatOf(log.replace(/\.gz$/, ''), '--run')
  return { type: format === 'json' ? 'ndjson' : format }
}

/** Where a row stands in its log; joins keep no order. */
const place = 'row_of_log'

/** The log as a table of the documented columns, all of their documented types; and the statement's answer to it. */
async function ruleIn(
  duck: DuckDBConnection,
  { policy, instant }: Subject,
  log: string,
  { type }: Source,
  keep: readonly string[],
  isWhole: boolean,
): Promise<void> {
  const file = quoted(log)
  const reader = {
    ndjson: `read_json(${file}, format = 'newline_delimited', columns = {${[
      ...logColumns.map((column) => `${named(column.name)}: '${jsonTypes[column.type]}'`),
      ...keep.map((name) => `${named(name)}: 'VARCHAR'`),
    ].join(', ')}})`,
    csv: `read_csv(${file}, header = true, all_varchar = true)`,
    parquet: `read_parquet(${file})`,
  }[type]
  try {
    const had = type === 'ndjson' ? undefined : await typesOf(duck, reader)
    const missing = had && keep.find((name) => !had.has(name))
    if (missing !== undefined)
      throw new UsageError(`"${log}" has no column "${missing}".`, 'Leave it out of --keep.')
    const present = logColumns.filter(({ name }) => had?.has(name) ?? true)
    const read = present.map(
      (column) => `${readAs(column, had?.get(column.name))} AS ${named(column.name)}`,
    )
    const passed = isWhole ? [place, ...keep] : keep
    const numbered = isWhole
      ? `(SELECT row_number() OVER () AS ${place}, * FROM ${reader})`
      : reader
    await duck.run(
      `CREATE TEMP VIEW share_log AS SELECT ${[...passed.map(named), ...read].join(', ')} FROM ${numbered}`,
    )
    const statement = sqlOf(policy, {
      dialect: 'duckdb',
      at: instant,
      keep: passed,
      columns: new Set<LogColumnName>(present.map(({ name }) => name)),
    })
    // A shop that is the host by default would be faulted twice.
    const askedOf = ({ name }: LogColumn): string =>
      `${named(name)}: ${name === 'merchant' ? 'NULLIF(merchant, host)' : named(name)}`
    const asked = `CASE WHEN needs_judge THEN to_json({${present.map(askedOf).join(', ')}}) END AS asked`
    const shown = isWhole ? '*' : [...rulingColumns].join(', ')
    await duck.run(`CREATE TABLE ruled AS SELECT ${shown}, ${asked} FROM (${statement})`)
  } catch (error) {
    if (error instanceof SqlError) throw new PolicyError([`${log}:1:1 log: ${error.message}`])
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    const [why = ''] = error.message.split('\n\n')
    throw new PolicyError([`${log}:1:1 log: DuckDB cannot read it: ${why.replaceAll('\n', ' ')}`])
  }
}

const jsonTypes: Readonly<Record<LogColumn['type'], string>> = {
  instant: 'VARCHAR',
  name: 'VARCHAR',
  word: 'VARCHAR',
  words: 'VARCHAR[]',
  text: 'VARCHAR',
  host: 'VARCHAR',
  truth: 'BOOLEAN',
  number: 'BIGINT',
}

async function typesOf(
  duck: DuckDBConnection,
  reader: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = (await duck.runAndReadAll(`DESCRIBE SELECT * FROM ${reader}`)).getRowObjectsJS()
  return new Map(
    rows.map((row) => [textOf(row['column_name']), textOf(row['column_type'])] as const),
  )
}

/** A column in its documented type, from whatever the file has. */
function readAs({ name, type }: LogColumn, had: string | undefined): string {
  const column = named(name)
  if (had === undefined) return column
  switch (type) {
    case 'instant':
      return had.startsWith('TIMESTAMP')
        ? `strftime(CAST(${column} AS TIMESTAMPTZ) AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ')`
        : `CAST(${column} AS VARCHAR)`
    case 'words':
      return had.endsWith('[]')
        ? column
        : `list_filter(string_split(${column}, ' '), lambda word: word <> '')`
    case 'truth':
      return `CAST(${column} AS BOOLEAN)`
    case 'number':
      return `CAST(${column} AS BIGINT)`
    default:
      return `CAST(${column} AS VARCHAR)`
  }
}

type Judged = Readonly<{ judge: number; refused: number; problems: readonly string[] }>

async function judgeRest(duck: DuckDBConnection, { policy, instant }: Subject): Promise<Judged> {
  const { world, pack } = policy
  const judge = makeRequestJudge(policy)
  const at = instant === undefined ? undefined : isoOf(instant, pack.zone)
  await duck.run(
    `CREATE TABLE judged (row BIGINT, verdict VARCHAR, presentation VARCHAR, reason VARCHAR, rule VARCHAR,
      destination VARCHAR, wait INTEGER, system VARCHAR, owner VARCHAR, problem VARCHAR)`,
  )
  const appender = await duck.createAppender('judged')
  const text = (value: string | null | undefined): void =>
    value === null || value === undefined ? appender.appendNull() : appender.appendVarchar(value)
  const problems: string[] = []
  let judged = 0
  let refused = 0
  const left = await duck.stream('SELECT rowid, asked FROM ruled WHERE needs_judge')
  for await (const rows of left.yieldRowsJs())
    for (const [row, asked] of rows) {
      appender.appendBigInt(BigInt(textOf(row)))
      const whole = wholeJson(textOf(asked), at)
      if (whole.type === 'refused') {
        refused++
        const problem = whole.faults.join('; ')
        if (problems.length < mostProblems && !problems.includes(problem)) problems.push(problem)
        for (let column = 0; column < 8; column++) appender.appendNull()
        text(problem)
      } else {
        judged++
        const request = at === undefined ? whole.request : { ...whole.request, at }
        const { verdict, presentation, reason, rule, destination, wait } = rulingCells(
          judge(request),
        )
        for (const each of [verdict, presentation, reason, rule, destination]) text(each)
        if (wait === null) appender.appendNull()
        else appender.appendInteger(wait)
        const facts = factsOf(request, world)
        text(facts?.target)
        text(facts?.owner)
        text(undefined)
      }
      appender.endRow()
    }
  appender.closeSync()
  return { judge: judged, refused, problems }
}

const joined = 'FROM ruled LEFT JOIN judged ON judged.row = ruled.rowid'
const ofBoth = rulingColumns.filter((name) => name !== 'needs_judge')
/** Every row with its ruling, whoever made it, in the order of the log. */
const whole = `SELECT ruled.* EXCLUDE (asked, ${place}, ${rulingColumns.join(', ')}),
  ${ofBoth.map((name) => `COALESCE(ruled.${name}, judged.${name}) AS ${name}`).join(', ')},
  judged.problem ${joined} ORDER BY ruled.${place}`

async function rulesOf(duck: DuckDBConnection): Promise<Ran['rules']> {
  const read = await duck.runAndReadAll(
    `SELECT COALESCE(ruled.rule, judged.rule) AS rule, COALESCE(ruled.verdict, judged.verdict) AS verdict,
      count(*) AS rows ${joined}
      WHERE problem IS NULL GROUP BY ALL ORDER BY 3 DESC, 1`,
  )
  return read.getRowObjectsJS().map(({ rule, verdict, rows }) => ({
    rule: textOf(rule),
    verdict: textOf(verdict),
    rows: Number(rows),
  }))
}

/** A value of DuckDB that is a text or a whole number. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : ''
}

function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
