import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile, type CompiledPolicy } from '../../policies/engine/compile.ts'
import { turnsOf } from '../../policies/engine/eras.ts'
import { isoOf } from '../../policies/engine/instant.ts'
import { makeRequestJudge } from '../../policies/engine/requestJudge.ts'
import { rulingCells, sqlOf } from '../../policies/engine/sql.ts'
import { drawerOf, randomOf } from '../model/drawnRequests.ts'
import { loadLog, logTypes, openDuck, rowOf } from '../model/sqlAgreement.ts'
import { projectLibrary } from '../project.ts'

const library = projectLibrary()
const rows = Number(process.env['HUTONG_SQL_ROWS'] ?? 10_000_000)
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** Requests drawn at once, and the instants at which each of them is asked. */
const batch = 20_000
const instants = 10

let duck: DuckDBConnection
beforeAll(async () => {
  duck = await openDuck()
})

type Asked = Readonly<{ at: string; wanted: string }>

/** Draws rows that lie at a policy's borders, each with the rule that the judge names. */
function rowsOf(policy: CompiledPolicy): (seed: number) => readonly object[] {
  const judge = makeRequestJudge(policy)
  const draw = {
    links: drawerOf(policy.world, policy.links, 'link'),
    payments: drawerOf(policy.world, policy.payments, 'payment'),
  }
  const turns = { links: turnsOf(policy, 'links'), payments: turnsOf(policy, 'payments') }
  return (seed) => {
    const random = randomOf(seed)
    return Array.from({ length: batch }, (_, index) => {
      const of = index % 4 === 3 ? 'payments' : 'links'
      const { row, request } = rowOf(draw[of](random), random())
      const borders = turns[of].filter(Number.isFinite)
      const asked: readonly Asked[] = Array.from({ length: instants }, (__, place) => {
        const turn = borders[Math.floor(random() * borders.length)]
        const moved = turn === undefined ? undefined : turn + (Math.floor(random() * 3) - 1) * 1_000
        const at = place === 0 || moved === undefined ? request.at : isoOf(moved, policy.pack.zone)
        return { at, wanted: rulingCells(judge({ ...request, at })).rule }
      })
      return { ...row, asked }
    })
  }
}

/** How many rows of a batch SQL rules by itself; one that it rules otherwise than the judge is an error. */
async function ruledOf(drawn: readonly object[], statement: string, seed: number): Promise<number> {
  const { at: _at, row: _row, ...types } = logTypes
  const asked = [{ at: 'VARCHAR', wanted: 'VARCHAR' }]
  await loadLog(duck, 'drawn', drawn, { ...types, asked })
  await duck.run(`CREATE OR REPLACE TEMP TABLE share_log AS
    SELECT * EXCLUDE (asked), unnest(asked, max_depth := 2) FROM drawn`)
  const read =
    await duck.runAndReadAll(`SELECT count(*) FILTER (NOT needs_judge) AS ruled, count(*) AS total,
      any_value(said) FILTER (NOT needs_judge AND said.rule IS DISTINCT FROM said.wanted) AS wrong
    FROM (SELECT needs_judge, said FROM (${statement}) AS said)`)
  const [{ ruled, total, wrong } = {}] = read.getRowObjectsJS()
  expect({ seed, total: Number(total), wrong }).toEqual({
    seed,
    total: batch * instants,
    wrong: null,
  })
  return Number(ruled)
}

describe(`SQL in DuckDB rules ${rows} rows of each pack as the judge does, from seed ${first} on`, () => {
  test.each([...library.packs.keys()])('of %s', async (name) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    const statement = sqlOf(policy, { dialect: 'duckdb', keep: ['wanted'] })
    const draw = rowsOf(policy)
    let ruled = 0
    let done = 0
    for (; done < rows; done += batch * instants)
      ruled += await ruledOf(draw(first + done), statement, first + done)
    expect(ruled).toBeGreaterThan(done * 0.7)
  })
})
