import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { expect } from 'vitest'
import { addressOf, isWeb } from '../../policies/engine/address.ts'
import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { firstOf } from '../../policies/engine/judge.ts'
import { hostColumn, logColumns, type LogColumnType } from '../../policies/engine/logColumns.ts'
import type { Request } from '../../policies/engine/model.ts'
import { makeRequestJudge } from '../../policies/engine/requestJudge.ts'
import { rulingCells, sqlOf } from '../../policies/engine/sql.ts'
import { drawerOf, randomOf } from './drawnRequests.ts'

/** DuckDB in memory. */
export async function openDuck(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  return instance.connect()
}

const types: Readonly<Record<LogColumnType, string>> = {
  instant: 'VARCHAR',
  name: 'VARCHAR',
  word: 'VARCHAR',
  words: 'VARCHAR[]',
  text: 'VARCHAR',
  host: 'VARCHAR',
  truth: 'BOOLEAN',
  number: 'INTEGER',
}
/** The types of a log's columns, and of the place of a row in it. */
export const logTypes: Readonly<Record<string, string>> = Object.fromEntries([
  ['row', 'INTEGER'],
  ...logColumns.map(({ name, type }) => [name, types[type]] as const),
])

/** Fills a table with rows; columns that a row lacks are null. */
export async function loadLog(
  duck: DuckDBConnection,
  table: string,
  rows: readonly object[],
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT unnest(from_json($1, $2), max_depth := 2)`,
    [JSON.stringify(rows), JSON.stringify([columns])],
  )
}

/** What a statement says of the rows of a share log, in their order. */
async function ruledBySql(
  duck: DuckDBConnection,
  statement: string,
  rows: readonly object[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const placed = rows.map((row, index) => ({ row: index, ...row }))
  await loadLog(duck, 'share_log', placed, logTypes)
  const reader = await duck.runAndReadAll(`SELECT * FROM (${statement}) ORDER BY row`)
  return reader.getRowObjectsJS()
}

/** How many rows SQL ruled by itself, and how many it left to the judge. */
export type SqlCounts = Readonly<{ ruled: number; left: number }>

/**
 * Expects of rows the ruling of the naive first match: from the SQL of a policy where that rules a row, and from the
 * judge where it leaves it to that. With an instant, all rows are ruled at it.
 */
export function sqlJudgeOf(
  policy: CompiledPolicy,
  duck: DuckDBConnection,
  at?: string,
): (rows: readonly Row[]) => Promise<SqlCounts> {
  const { world } = policy
  const statement = sqlOf(policy, {
    dialect: 'duckdb',
    keep: ['row'],
    at: at === undefined ? undefined : Date.parse(at),
  })
  const judge = makeRequestJudge(policy)
  return async (rows) => {
    const said = await ruledBySql(
      duck,
      statement,
      rows.map(({ row }) => row),
    )
    let left = 0
    for (const [index, { request: meant }] of rows.entries()) {
      const row = said[index]
      const request = at === undefined ? meant : { ...meant, at }
      const facts = factsOf(request, world)
      const rules = request.action === 'pay' ? policy.payments : policy.links
      const wanted = {
        ...rulingCells(facts === undefined ? 'bad-address' : firstOf(rules, facts)),
        system: facts?.target,
        owner: facts?.owner,
      }
      if (row?.['needs_judge'] === true) left++
      const got =
        row?.['needs_judge'] === false
          ? Object.fromEntries(Object.keys(wanted).map((name) => [name, row[name]]))
          : { ...wanted, ...rulingCells(judge(request)) }
      if (JSON.stringify(got) !== JSON.stringify(wanted))
        expect({ request, got }).toEqual({ request, got: wanted })
    }
    return { ruled: rows.length - left, left }
  }
}

/** The same of drawn requests, three links to a payment. */
export function sqlAgreementOf(
  policy: CompiledPolicy,
  duck: DuckDBConnection,
  at?: string,
): (seed: number, count: number) => Promise<SqlCounts> {
  const agree = sqlJudgeOf(policy, duck, at)
  const drawers = {
    link: drawerOf(policy.world, policy.links, 'link'),
    payment: drawerOf(policy.world, policy.payments, 'payment'),
  }
  return (seed, count) => {
    const random = randomOf(seed)
    return agree(
      Array.from({ length: count }, (_, index) =>
        rowOf(drawers[index % 4 === 3 ? 'payment' : 'link'](random), random()),
      ),
    )
  }
}

/** A row of a log, and the request that it means. */
export type Row = Readonly<{ row: object; request: Request }>

/** Below 0.3 without its canonical host, above 0.9 with that alone, else with both. */
export function rowOf(request: Request, chance: number): Row {
  const address = request.url === undefined ? undefined : addressOf(request.url)
  if (address === undefined || !isWeb(address.scheme) || chance < 0.3)
    return { row: request, request }
  if (chance < 0.9) return { row: { ...request, [hostColumn]: address.host }, request }
  const { url: _url, ...rest } = request
  return {
    row: { ...rest, [hostColumn]: address.host },
    request: { ...rest, url: `https://${address.host}/` },
  }
}
