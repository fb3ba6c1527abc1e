import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '../../policies/engine/compile.ts'
import { Request } from '../../policies/engine/model.ts'
import { allow, smallLaw } from '../fixtures/smallLaw.ts'
import vectors from '../fixtures/url-attack-vectors.json' with { type: 'json' }
import { projectLibrary } from '../project.ts'
import { policyFrom, policySources } from './arbitraries.ts'
import { seeded } from './seeded.ts'
import { openDuck, rowOf, sqlAgreementOf, sqlJudgeOf } from './sqlAgreement.ts'

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
    const { ruled } = await sqlAgreementOf(compile(pack, [], library.world), duck, at)(seed, 1_000)
    expect(ruled).toBeGreaterThan(0)
  })

  test('of random policies behind overlays, at any time and at one', async () => {
    await fc.assert(
      fc.asyncProperty(policySources, fc.nat(), async (source, drawn) => {
        const at = ['2020-12-31T23:59:59Z', '2021-09-17T14:51:00+08:00', undefined, undefined][
          drawn % 4
        ]
        const { ruled, left } = await sqlAgreementOf(policyFrom(source), duck, at)(drawn, 250)
        expect(ruled + left).toBe(250)
      }),
      { numRuns: 16, ...seeded() },
    )
  })

  test('of addresses that are made to deceive, with and without their canonical host', async () => {
    const { policy } = smallLaw({ links: [{ id: 'all', when: {}, ruling: allow }] })
    const urls = vectors.map(({ u }) => u).filter((url) => !/\p{Surrogate}/u.test(url))
    const rows = [0, 0.5, 1].flatMap((chance) =>
      urls.map((url) =>
        rowOf(
          Request.parse({ at: '2021-06-01T00:00:00Z', host: 'wechat', surface: 'search', url }),
          chance,
        ),
      ),
    )
    const { ruled, left } = await sqlJudgeOf(policy, duck)(rows)
    expect(ruled + left).toBe(rows.length)
  })

  test('of values that may hide an address, and values that only look so', async () => {
    const { policy } = smallLaw({ links: [{ id: 'all', when: {}, ruling: allow }] })
    const part = fc.constantFrom(
      ...Array.from('=&?#%/:.+-hHtT'),
      'aHR0cHM6Ly9qZC5jb20v',
      '68747470733a2f2f6a642e636f6d',
      '%68ttps',
      '//',
      'https://jd.com',
      'HTTP',
      '\\',
      '[',
      ']',
      "'",
      '"',
      '\t',
      '\n',
      '<',
      '共',
      ' ',
    )
    const tails = fc.sample(fc.array(part, { maxLength: 6 }), { numRuns: 3_000, seed })
    const rows = tails.map((tail) =>
      rowOf(
        Request.parse({
          at: '2021-06-01T00:00:00Z',
          host: 'wechat',
          surface: 'search',
          url: `https://taobao.com${tail.join('')}`,
        }),
        0.1,
      ),
    )
    const { ruled } = await sqlJudgeOf(policy, duck)(rows)
    expect(ruled).toBeGreaterThan(200)
  })

  test('and rules by itself what people share: the registry’s own addresses', async () => {
    const policy = compile(library.packs.get('cn')!, [], library.world)
    const urls = library.world.registry.systems.flatMap(({ example, domains }) => [
      ...(example === undefined ? [] : [example]),
      ...domains.map((domain) => `https://www.${domain}/item/1?id=2&from=share`),
    ])
    const rows = urls.map((url) =>
      rowOf(
        Request.parse({ at: '2021-10-01T00:00:00Z', host: 'qq', surface: 'chat-group', url }),
        0,
      ),
    )
    expect(await sqlJudgeOf(policy, duck)(rows)).toEqual({ ruled: urls.length, left: 0 })
  })
})
