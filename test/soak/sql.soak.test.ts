import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '../../policies/engine/compile.ts'
import { projectLibrary } from '../project.ts'
import { openDuck, sqlAgreementOf } from '../model/sqlAgreement.ts'

const library = projectLibrary()
const rows = Number(process.env['HUTONG_SQL_ROWS'] ?? 10_000_000)
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const batch = 50_000

let duck: DuckDBConnection
beforeAll(async () => {
  duck = await openDuck()
})

/** So many rows of each pack at its borders, each ruled at its own instant. */
describe(`SQL in DuckDB rules ${rows} rows as the naive first match does, from seed ${first} on`, () => {
  test.each([...library.packs.keys()])(
    'of %s',
    async (name) => {
      const agree = sqlAgreementOf(compile(library.packs.get(name)!, [], library.world), duck)
      let ruled = 0
      for (let done = 0; done < rows; done += batch)
        ruled += (await agree(first + done, Math.min(batch, rows - done))).ruled
      expect(ruled).toBeGreaterThan(rows * 0.7)
    },
    7_200_000,
  )
})
