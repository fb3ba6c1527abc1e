import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '../../policies/engine/compile.ts'
import { isoOf } from '../../policies/engine/instant.ts'
import { projectLibrary } from '../project.ts'
import { policyFrom, policySources } from './arbitraries.ts'
import { seeded } from './seeded.ts'
import { openDuck, sqlAgreementOf } from './sqlAgreement.ts'

const library = projectLibrary()
let duck: DuckDBConnection

beforeAll(async () => {
  duck = await openDuck()
})

describe('SQL, with the judge where it leaves a row to that, names the rule that the naive first match names', () => {
  test.each([...library.packs.keys()])('of %s, for ten thousand requests', async (name) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    const [seed = 0] = fc.sample(fc.nat(), { numRuns: 1, ...seeded() })
    const { ruled } = await sqlAgreementOf(policy, duck)(seed, 10_000)
    expect(ruled, `of seed ${seed}`).toBeGreaterThan(7_000)
  })

  test('of every preset, at its date', async () => {
    const [seed = 0] = fc.sample(fc.nat(), { numRuns: 1, ...seeded() })
    for (const pack of library.packs.values())
      for (const { at } of pack.presets)
        await sqlAgreementOf(compile(pack, [], library.world), duck, at)(seed, 500)
  })

  test('of random policies behind overlays, at any time and at one', async () => {
    await fc.assert(
      fc.asyncProperty(policySources, fc.nat(), async (source, seed) => {
        const policy = policyFrom(source)
        const at =
          seed % 2 === 0 ? undefined : isoOf(1_609_459_200_000 + (seed % 3) * 1e10, '+08:00')
        await sqlAgreementOf(policy, duck, at)(seed, 200)
      }),
      { numRuns: 40, ...seeded() },
    )
  })
})
