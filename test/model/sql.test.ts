import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compile } from '../../policies/engine/compile.ts'
import { hostColumn } from '../../policies/engine/logColumns.ts'
import { Request, type RequestInput } from '../../policies/engine/model.ts'
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
  test.each([...library.packs.keys()])('of %s, for a thousand requests', async (name) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    const { ruled } = await sqlAgreementOf(policy, duck)(seed, 1_000)
    expect(ruled, `of seed ${seed}`).toBeGreaterThan(600)
  })

  test('of a pack at the date of a preset', async () => {
    const packs = [...library.packs.values()].filter(({ presets }) => presets.length > 0)
    const pack = packs[seed % packs.length]!
    const { at } = pack.presets[seed % pack.presets.length]!
    const { ruled } = await sqlAgreementOf(compile(pack, [], library.world), duck, at)(seed, 1_000)
    expect(ruled, `of ${pack.name} at ${at}, seed ${seed}`).toBeGreaterThan(600)
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
      { numRuns: 12, ...seeded() },
    )
  })

  test('of addresses that are made to deceive, with and without their canonical host', async () => {
    const { policy } = smallLaw({ links: [{ id: 'all', when: {}, ruling: allow }] })
    const urls = vectors.map(({ u }) => u).filter((url) => !/\p{Surrogate}/u.test(url))
    const rows = [0, 0.5, 1].flatMap((chance) => urls.map((url) => rowOf(asking({ url }), chance)))
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

  test('of paths that browsers read otherwise than they are written, where rules ask about paths', async () => {
    const { policy } = smallLaw({
      links: [
        { id: 'item', when: { address: ['taobao.com/item', 'jd.com/a/b?x=1'] }, ruling: allow },
        { id: 'none', when: { address: '.taobao.com/../item' } },
      ],
    })
    const part = fc.constantFrom(
      '/item',
      '/i',
      'tem',
      '%69tem',
      '/./',
      '/../',
      '/%2e%2E/',
      '/a',
      '/b',
      '\\',
      '\t',
      '?x=1',
      '?',
      '&x=1',
      '.',
      '共',
      "'",
    )
    const host = fc.constantFrom('taobao.com', 'm.taobao.com', 'jd.com', 'example.com')
    const urls = fc.sample(fc.tuple(host, fc.array(part, { maxLength: 4 })), {
      numRuns: 3_000,
      seed,
    })
    const rows = urls.map(([name, parts]) =>
      rowOf(asking({ url: `https://${name}${['', ...parts].join('')}` }), 0.5),
    )
    const { ruled } = await sqlJudgeOf(policy, duck)(rows)
    expect(ruled).toBeGreaterThan(500)
  })

  test('of payments, where the shop and not the app is the one whose ties count', async () => {
    const { policy } = smallLaw({
      payments: (['same-owner', 'invested', 'rival'] as const).map((relation) => ({
        id: relation,
        when: { relation },
        ruling: allow,
      })),
    })
    const ids = [...policy.world.systems.keys(), 'nobody', undefined]
    const rows = ids.flatMap((merchant) =>
      ['wechat', 'taobao', 'nobody'].flatMap((host) =>
        ['alipay', 'wechat-pay', 'nothing'].map((method) =>
          rowOf(
            asking({
              action: 'pay',
              host,
              method,
              ...(merchant === undefined ? {} : { merchant }),
            }),
            0,
          ),
        ),
      ),
    )
    expect(await sqlJudgeOf(policy, duck)(rows)).toEqual({ ruled: rows.length, left: 0 })
  })

  test('and leaves to the judge what no browser may have read', async () => {
    const { policy } = smallLaw({ links: [{ id: 'all', when: {}, ruling: allow }] })
    const { url: _url, ...bare } = asking({})
    const written = [
      'https://xn--a/',
      'https://www.xn--a.com/',
      'https://1.2.3/',
      'https://a.0x7f/',
    ]
    const alone = ['xn--a', '999.1.1.1', '1.2.3', 'A.com', 'a..com', 'a.com.', '']
    const rows = [
      ...written.map((url) => ({ ...bare, url })),
      ...alone.map((host) => ({ ...bare, [hostColumn]: host })),
    ]
    const meant = asking({ url: 'https://' })
    expect(await sqlJudgeOf(policy, duck)(rows.map((row) => ({ row, request: meant })))).toEqual({
      ruled: 0,
      left: rows.length,
    })
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

function asking(request: Partial<RequestInput>): Request {
  const place = { at: '2021-06-01T00:00:00Z', host: 'wechat', surface: 'search' } as const
  return Request.parse({ ...place, ...request })
}
