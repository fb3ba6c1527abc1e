import { rm } from 'node:fs/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { jsonLine, withHost } from '../policies/backtest/logText.ts'
import type { MadeRow } from '../policies/backtest/madeLog.ts'
import { logColumns, type LogColumn } from '../policies/engine/logColumns.ts'
import { quoted } from '../policies/engine/sqlDialect.ts'
import { LogProblem, type LogSource } from './logSource.ts'
import { writeLines } from './writeLog.ts'

/** Enough for row groups as programs write them, and little beside what a back-test may take. */
const memory = '256MB'

async function connected(): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory, threads: '2' })
  return instance.connect()
}

/** A Parquet file as NDJSON: a line for each of its rows, with the columns that a log has. */
export async function openParquet(file: string, needed: readonly string[]): Promise<LogSource> {
  const connection = await connected()
  const table = `read_parquet(${quoted(file)})`
  const found = new Map<string, string>()
  let size = 0
  try {
    const columns = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`)
    for (const [name, type] of columns.getRows()) found.set(String(name), String(type))
    const count = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${table}`)
    size = Number(count.getRows()[0]?.[0] ?? 0)
  } catch (error) {
    connection.closeSync()
    throw new LogProblem(`expected Parquet, got ${firstLine(error)}`)
  }
  for (const name of needed)
    if (!found.has(name)) {
      connection.closeSync()
      const names = [...found.keys()].join(', ').slice(0, 200)
      throw new LogProblem(`expected a column ${name}, got ${names}`)
    }
  const fields = logColumns.flatMap((column) => {
    const type = found.get(column.name)
    return type === undefined ? [] : [`"${column.name}" := ${readAs(column, type)}`]
  })
  const rows = await connection.stream(
    `SELECT to_json(struct_pack(${fields.join(', ')}))::VARCHAR FROM ${table}`,
  )
  let rest: Uint8Array = new Uint8Array()
  let taken = 0
  return {
    size,
    taken: () => taken,
    pull: async (into) => {
      if (rest.length === 0) {
        let chunk
        try {
          chunk = await rows.fetchChunk()
        } catch (error) {
          throw new LogProblem(`the Parquet file is damaged: ${firstLine(error)}`)
        }
        if (chunk === null || chunk.rowCount === 0) return 0
        taken += chunk.rowCount
        rest = Buffer.from(`${chunk.getColumnValues(0).join('\n')}\n`)
      }
      const count = Math.min(rest.length, into.length)
      into.set(rest.subarray(0, count))
      rest = rest.subarray(count)
      return count
    },
    hasMore: async () => false,
    close: async () => {
      connection.closeSync()
      return undefined
    },
  }
}

/** Timestamps are written as instants, and words of one text are told apart; all else is as it is. */
function readAs({ name, type }: LogColumn, stored: string): string {
  if (type === 'instant' && stored.startsWith('TIMESTAMP'))
    return `strftime(make_timestamp(epoch_us("${name}")), '%Y-%m-%dT%H:%M:%S.%gZ')`
  if (type === 'words' && stored === 'VARCHAR')
    return `list_filter(string_split("${name}", ' '), lambda word: word <> '')`
  return `"${name}"`
}

/** What a column is in Parquet. */
export function columnType({ type }: LogColumn): string {
  return types[type]
}

const types: Readonly<Record<LogColumn['type'], string>> = {
  instant: 'TIMESTAMPTZ',
  name: 'VARCHAR',
  word: 'VARCHAR',
  words: 'VARCHAR[]',
  text: 'VARCHAR',
  host: 'VARCHAR',
  truth: 'BOOLEAN',
  number: 'INTEGER',
}

/** Writes rows as Parquet, with the canonical hosts of their addresses; a file beside it holds them meanwhile. */
export async function writeParquet(rows: Iterable<MadeRow>, file: string): Promise<void> {
  const meanwhile = `${file}.${process.pid}.ndjson`
  try {
    await writeLines(linesOf(rows), meanwhile)
    const columns = logColumns.map((column) => `"${column.name}": '${columnType(column)}'`)
    await copied(
      `SELECT * FROM read_json(${quoted(meanwhile)}, format = 'newline_delimited', columns = {${columns.join(', ')}})`,
      file,
    )
  } finally {
    await rm(meanwhile, { force: true })
  }
}

/** Writes what a query finds, after some statements, as Parquet; throws an Error with a code where that is not possible. */
export async function copied(
  query: string,
  file: string,
  before: readonly string[] = [],
): Promise<void> {
  const connection = await connected()
  try {
    for (const each of before) await connection.run(each)
    await connection.run(`COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd)`)
  } catch (error) {
    throw Object.assign(new Error(firstLine(error)), { code: 'PARQUET' })
  } finally {
    connection.closeSync()
  }
}

function* linesOf(rows: Iterable<MadeRow>): Generator<string> {
  for (const row of rows) yield jsonLine(withHost(row))
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
