import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyFrom, policySources } from '../../test/model/arbitraries.ts'
import { logRows } from '../../test/model/logRows.ts'
import { seeded } from '../../test/model/seeded.ts'
import { allow, block, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { projectLibrary } from '../../test/project.ts'
import { compile } from '../engine/compile.ts'
import type { Side } from './codedJudge.ts'
import { makeBacktest, type Backtest } from './makeBacktest.ts'
import { reportOf } from './report.ts'
import { steadyOf, sweptAt } from './swept.ts'
import { datesOf } from './dates.ts'

const instant = Date.parse('2021-09-17T12:00:00+08:00')

function reading(sides: readonly Side[], rows: readonly unknown[]): Backtest {
  const backtest = makeBacktest(sides)
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  backtest.reader({ type: 'json' })(new TextEncoder().encode(text))
  return backtest
}

describe('rows that were read once are counted again', () => {
  test('under random policies as if they were read again', () => {
    fc.assert(
      fc.property(policySources, policySources, fc.nat(), (one, other, seed) => {
        const [first, second] = [policyFrom(one), policyFrom(other)]
        const rows = logRows([first, second][seed % 2]!, seed, 200)
        const both = [first, second].map((policy) => ({ policy, at: instant }))
        const read = reading(both, rows)
        const sides = [
          { policy: second, at: instant - 86_400_000 },
          { policy: first, at: instant },
        ]
        const again = read.again(sides)
        // What was not kept is not counted again.
        fc.pre(again !== undefined)
        expect(again.tally).toEqual(reading(sides, rows).tally())
      }),
      { numRuns: 6, ...seeded() },
    )
  })

  test('under other dates of the shipped pack, each kind with its flow and its rules', () => {
    const { packs, world } = projectLibrary()
    const policy = compile(packs.get('cn')!, [], world)
    const at = (date: string): Side => ({ policy, at: Date.parse(`${date}T12:00:00+08:00`) })
    const rows = logRows(policy, 3, 500)
    const sides = [at('2021-09-16'), at('2021-11-30')]
    const kinds: number[] = []
    const read = makeBacktest([at('2021-09-17')], { each: ({ kind }) => kinds.push(kind) })
    const bytes = rows.map((row) => new TextEncoder().encode(`${JSON.stringify(row)}\n`))
    for (const each of bytes) read.reader({ type: 'json' })(each)
    const again = read.again(sides)!
    expect(again.tally).toEqual(reading(sides, rows).tally())
    const told: unknown[] = []
    const fresh = makeBacktest(sides, {
      each: ({ flow, rules }) => told.push({ flow, rules: [...rules] }),
    })
    for (const each of bytes) fresh.reader({ type: 'json' })(each)
    const ruled = kinds.map(again.ruledAs)
    expect(ruled.map(({ flow, rules }) => ({ flow, rules }))).toEqual(told)
    expect(kinds.map(again.flow)).toEqual(ruled.map(({ flow }) => flow))
  })

  test('at every turn of the shipped pack as if the log were read at that instant', () => {
    const { packs, world } = projectLibrary()
    const policy = compile(packs.get('cn')!, [], world)
    const rows = logRows(policy, 11, 300)
    const turns = datesOf(policy)
    const instants = turns.map(({ at }) => at)
    const swept = reading([{ policy, at: instant }], rows).over(policy, instants)!
    expect(turns.length).toBeGreaterThan(20)
    for (const place of [0, 1, Math.floor(turns.length / 2), turns.length - 1]) {
      const [before, at] = [instants[Math.max(0, place - 1)], instants[place]]
      const sides = [before, at].map((each) => ({ policy, at: each }))
      const { after, opened, closed, otherwise } = reportOf(reading(sides, rows).tally(), [
        policy,
        policy,
      ])
      expect(sweptAt(swept, place)).toEqual({ verdicts: after, opened, closed, otherwise })
    }
  })

  test('with those that no turn changes told apart', () => {
    const policy = smallPolicy({
      links: [
        {
          id: 'shut',
          when: { surface: 'moments' },
          ruling: block,
          'in-force': { from: '2021-09-17T00:00:00+08:00', precision: 'day' },
        },
        { id: 'rest', when: {}, ruling: allow },
      ],
    })
    const row = { host: 'wechat', url: 'https://a.example.org/' }
    const rows = ['moments', 'app', 'app'].map((surface) => ({ ...row, surface }))
    const swept = reading([{ policy, at: instant }], rows).over(policy, [0, instant])!
    expect(steadyOf(swept)).toMatchObject({ allow: 2, block: 0 })
    expect(sweptAt(swept, 1)).toMatchObject({ verdicts: { allow: 2, block: 1 }, closed: 1 })
  })

  test('unless a policy asks about a name or a host that was not kept, or has no date', () => {
    const lawOf = (when: object) =>
      smallPolicy({
        links: [
          { id: 'one', when, ruling: block },
          { id: 'rest', when: {}, ruling: allow },
        ],
      })
    const row = { host: 'new-app', surface: 'app', url: 'https://a.example.org/' }
    const read = reading([{ policy: lawOf({}), at: instant }], [row])
    const againBy = (when: object): unknown =>
      read.again([{ policy: lawOf(when), at: instant }])?.tally.rows
    expect(againBy({ surface: 'app' })).toBe(1)
    expect(againBy({ host: 'new-app' })).toBeUndefined()
    expect(againBy({ address: 'example.org' })).toBeUndefined()
    expect(read.again([{ policy: lawOf({}) }])).toBeUndefined()
    expect(read.over(lawOf({ host: 'new-app' }), [instant])).toBeUndefined()
  })
})
