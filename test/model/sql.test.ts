import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '../../policies/engine/compile.ts'
import { projectLibrary } from '../project.ts'
import { policyFrom, policySources } from './arbitraries.ts'
import { seeded } from './seeded.ts'
import { openDuck, sqlAgreementOf } from './sqlAgreement.ts'

const library = projectLibrary()
const [seed = 0] = fc.sample(fc.nat(), { numRuns: 1, ...seeded() })
let duck: DuckDBConnection

beforeAll(async () => {
  duck = await openDuck()
})

describe('SQL, with the judge where it leaves a row to that, names the rule that the naive first match names', () => {
  test.each([...library.packs.keys()])('of %s, for four thousand requests', async (name) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    const { ruled } = await sqlAgreementOf(policy, duck)(seed, 4_000)
    expect(ruled, `of seed ${seed}`).toBeGreaterThan(2_800)
  })

  test.each([...library.packs.keys()])('of %s at the date of a preset', async (name) => {
    const pack = library.packs.get(name)!
    const at = pack.presets[seed % pack.presets.length]?.at ?? '2024-06-01T00:00:00Z'
    await sqlAgreementOf(compile(pack, [], library.world), duck, at)(seed, 1_000)
  })

  test('of random policies behind overlays, at any time and at one', async () => {
    await fc.assert(
      fc.asyncProperty(policySources, fc.nat(), async (source, seed) => {
        const at = ['2020-12-31T23:59:59Z', '2021-09-17T14:51:00+08:00', undefined, undefined][
          seed % 4
        ]
        await sqlAgreementOf(policyFrom(source), duck, at)(seed, 250)
      }),
      { numRuns: 16, ...seeded() },
    )
  })
})
