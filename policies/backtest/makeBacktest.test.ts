import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policyFrom, policySources } from '../../test/model/arbitraries.ts'
import { logRows, type LogValues } from '../../test/model/logRows.ts'
import { seeded } from '../../test/model/seeded.ts'
import { projectLibrary } from '../../test/project.ts'
import { compile } from '../engine/compile.ts'
import { isoOf } from '../engine/instant.ts'
import { logColumns } from '../engine/logColumns.ts'
import { Request } from '../engine/model.ts'
import { makeRequestJudge, type RequestJudge } from '../engine/requestJudge.ts'
import type { Side } from './codedJudge.ts'
import { makeBacktest } from './makeBacktest.ts'
import type { RowFormat } from './ruled.ts'

/** What a back-test makes of rows, each by itself: the rules that decide, or why it is refused. */
function namesOf(
  sides: readonly Side[],
  format: RowFormat,
  rows: readonly (string | Uint8Array)[],
): readonly unknown[] {
  let found: unknown
  const backtest = makeBacktest(sides, {
    each: ({ subject, rules }) => {
      found = sides.map(({ policy }, side) => {
        const list = subject === 'link' ? policy.links : policy.payments
        const index = rules[side]!
        return list[index]?.id ?? (index === list.length ? 'no-rule' : 'bad-address')
      })
    },
  })
  const read = backtest.reader(format)
  return rows.map((row) => {
    found = 'nothing'
    const bytes = typeof row === 'string' ? new TextEncoder().encode(`${row}\n`) : row
    const { refused } = read(bytes)
    return refused.length > 0 ? refused[0]!.faults : found
  })
}

/** What the judge of requests says, when a row is parsed as a request. */
function expectedBy(sides: readonly Side[]): (row: LogValues) => unknown {
  const judges = sides.map(({ policy }) => makeRequestJudge(policy))
  return (row) => expectedOf(sides, judges, row)
}

function expectedOf(
  sides: readonly Side[],
  judges: readonly RequestJudge[],
  row: LogValues,
): unknown {
  const [first] = sides
  const isTimed = sides.some(({ at }) => at === undefined)
  const given = {
    ...(isTimed ? {} : { at: isoOf(first?.at ?? 0, 'Z') }),
    ...Object.fromEntries(
      Object.entries(row).filter(([name, value]) => value !== null && name in Request.shape),
    ),
  }
  const all = sides.map(({ policy, at }, side) => {
    const parsed = Request.safeParse({ region: policy.pack.region, ...given })
    if (!parsed.success) return undefined
    const dated = at === undefined ? {} : { at: isoOf(at, 'Z') }
    const rule = judges[side]!({ ...parsed.data, ...dated })
    return rule === 'bad-address' ? rule : (rule?.id ?? 'no-rule')
  })
  return all.includes(undefined) ? 'refused' : all
}

const instant = Date.parse('2021-09-17T12:00:00+08:00')

/** The rows of which the back-test and the judge say something else; refusals are compared without their words. */
function differing(
  sides: readonly Side[],
  format: RowFormat,
  rows: readonly LogValues[],
  texts: readonly string[],
): readonly unknown[] {
  const told = namesOf(sides, format, texts).map((found) =>
    Array.isArray(found) && String(found[0]).includes(': expected ') ? 'refused' : found,
  )
  const ruled = expectedBy(sides)
  return rows.flatMap((row, index) => {
    const expected = ruled(row)
    const isSame = JSON.stringify(told[index]) === JSON.stringify(expected)
    return isSame ? [] : [{ row, told: told[index], expected }]
  })
}

describe('rows are ruled as the judge of requests rules them', () => {
  test('of random policies behind overlays, at each row’s instant and at one', () => {
    fc.assert(
      fc.property(policySources, policySources, fc.nat(), (one, other, seed) => {
        const sides = [
          { policy: policyFrom(one), ...(seed % 3 === 0 ? { at: instant - 86_400_000 } : {}) },
          { policy: policyFrom(other), at: instant },
        ]
        const rows = logRows(sides[seed % 2]!.policy, seed, 200)
        const texts = rows.map((row) => JSON.stringify(row))
        expect(differing(sides, { type: 'json' }, rows, texts)).toEqual([])
      }),
      { numRuns: 6, ...seeded() },
    )
  })

  test('of the shipped pack before and after a date', () => {
    const library = projectLibrary()
    const policy = compile(library.packs.get('cn')!, [], library.world)
    const sides = [{ policy, at: Date.parse('2021-09-16T23:59:59.999+08:00') }, { policy }]
    const rows = logRows(policy, 7, 2_000)
    const texts = rows.map((row) => JSON.stringify(row))
    expect(differing(sides, { type: 'json' }, rows, texts)).toEqual([])
  })

  test('of CSV as of JSON', () => {
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const sides = [{ policy: policyFrom(source) }]
        const rows = logRows(sides[0]!.policy, seed, 200).filter((row) =>
          Object.entries(row).every(
            ([name, value]) =>
              value !== '' &&
              (typeof value !== 'object' || name === 'flags') &&
              (name !== 'flags' || Array.isArray(value)),
          ),
        )
        const names = ['title', ...logColumns.map(({ name }) => name), 'n']
        const texts = rows.map((row) => names.map((name) => cellOf(row[name])).join(','))
        const typed = rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).flatMap(([name, value]) => {
              const { type } = logColumns.find((column) => column.name === name) ?? {}
              if (type === 'truth' && (value === 1 || value === 0)) return [[name, value === 1]]
              if (type === undefined || type === 'truth' || type === 'number' || type === 'words')
                return Array.isArray(value) && value.length === 0 ? [] : [[name, value]]
              return [[name, String(value)]]
            }),
          ),
        )
        expect(differing(sides, { type: 'csv', names }, typed, texts)).toEqual([])
      }),
      { numRuns: 6, ...seeded() },
    )
  })
})

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
  return /[",\r\n]/.test(text) || text.length % 3 === 0 ? `"${text.replaceAll('"', '""')}"` : text
}
