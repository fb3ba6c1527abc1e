import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { expect } from 'vitest'
import { addressOf, isWeb } from '../../policies/engine/address.ts'
import type { CompiledPolicy, CompiledRule } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { firstOf } from '../../policies/engine/judge.ts'
import { hostColumn, logColumns, type LogColumnType } from '../../policies/engine/logColumns.ts'
import type { Request } from '../../policies/engine/model.ts'
import { makeRequestJudge } from '../../policies/engine/requestJudge.ts'
import { sqlOf } from '../../policies/engine/sql.ts'
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
const shape = Object.fromEntries([
  ['row', 'INTEGER'],
  ...logColumns.map(({ name, type }) => [name, types[type]] as const),
])

/** What a statement says of the rows of a share log, in their order. */
export async function ruledBySql(
  duck: DuckDBConnection,
  statement: string,
  rows: readonly object[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await duck.run(
    'CREATE OR REPLACE TEMP TABLE share_log AS SELECT unnest(from_json($1, $2), recursive := true)',
    [JSON.stringify(rows.map((row, index) => ({ row: index, ...row }))), JSON.stringify([shape])],
  )
  const reader = await duck.runAndReadAll(`SELECT * FROM (${statement}) ORDER BY row`)
  return reader.getRowObjectsJS()
}

/** How many rows SQL ruled by itself, and how many it left to the judge. */
export type SqlCounts = Readonly<{ ruled: number; left: number }>

/**
 * Expects the SQL of a policy to agree with it: draws requests, three links to a payment, most of them with their
 * canonical host and some with it alone, and expects the ruling of the naive first match, of the statement where it
 * rules a row and of the judge where it leaves it to that. With an instant, both rule all of them at it.
 */
export function sqlAgreementOf(
  policy: CompiledPolicy,
  duck: DuckDBConnection,
  at?: string,
): (seed: number, count: number) => Promise<SqlCounts> {
  const { world } = policy
  const statement = sqlOf(policy, {
    dialect: 'duckdb',
    keep: ['row'],
    at: at === undefined ? undefined : Date.parse(at),
  })
  const judge = makeRequestJudge(policy)
  const drawers = {
    link: drawerOf(world, policy.links, 'link'),
    payment: drawerOf(world, policy.payments, 'payment'),
  }
  return async (seed, count) => {
    const random = randomOf(seed)
    const rows = Array.from({ length: count }, (_, index) => {
      const drawn = drawers[index % 4 === 3 ? 'payment' : 'link'](random)
      return rowOf(drawn, random())
    })
    const said = await ruledBySql(
      duck,
      statement,
      rows.map(({ row }) => row),
    )
    let left = 0
    for (const [index, { request: drawn }] of rows.entries()) {
      const row = said[index]
      const request = at === undefined ? drawn : { ...drawn, at }
      const facts = factsOf(request, world)
      const rules = request.action === 'pay' ? policy.payments : policy.links
      const wanted = shownOf(facts === undefined ? 'bad-address' : firstOf(rules, facts))
      if (row?.['needs_judge'] === true) left++
      const got = row?.['needs_judge'] === false ? saidOf(row) : shownOf(judge(request))
      if (JSON.stringify(got) !== JSON.stringify(wanted))
        expect({ request, got }).toEqual({ request, got: wanted })
    }
    return { ruled: count - left, left }
  }
}

/** A row of a log, and the request that it means. */
function rowOf(request: Request, chance: number): Readonly<{ row: object; request: Request }> {
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

const names = ['rule', 'verdict', 'presentation', 'reason', 'destination', 'wait'] as const
type Shown = Readonly<Record<(typeof names)[number], unknown>>

function saidOf(row: Readonly<Record<string, unknown>>): Shown {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Shown
}

function shownOf(rule: CompiledRule | undefined | 'bad-address'): Shown {
  if (typeof rule === 'object') {
    const { verdict, presentation, reason, to, wait } = rule.ruling
    const destination = typeof to === 'object' ? to.join(' ') : (to ?? null)
    return { rule: rule.id, verdict, presentation, reason, destination, wait: wait ?? null }
  }
  const reason = rule ?? 'no-rule'
  return {
    rule: reason,
    verdict: 'block',
    presentation: 'stopped-page',
    reason,
    destination: null,
    wait: null,
  }
}
