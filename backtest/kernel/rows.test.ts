import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyFrom, policySources } from '../../test/model/arbitraries.ts'
import { seeded as seededRun } from '../../test/model/seeded.ts'
import { nothingAsked, newProgram, type Laid } from '../../test/model/kernels.ts'
import { projectLibrary } from '../../test/project.ts'
import { seeded } from '../../policies/backtest/chance.ts'
import { madeLog } from '../../policies/backtest/madeLog.ts'
import { makeByteAddress } from '../../policies/backtest/byteAddress.ts'
import { makeJsonReader, type ReadRow } from '../../policies/backtest/jsonRows.ts'
import { emptyRow, type Row } from '../../policies/backtest/row.ts'
import { makeBacktest } from '../../policies/backtest/makeBacktest.ts'
import { layKernel, type RowKernel } from '../../policies/backtest/rowKernel.ts'
import type { Side } from '../../policies/backtest/codedJudge.ts'
import { makeSamples } from '../../policies/backtest/samples.ts'
import { slotOf, vocabularyOf } from '../../policies/backtest/vocabulary.ts'
import { hostColumn, logColumns, type LogColumnName } from '../../policies/engine/logColumns.ts'
import { compile } from '../../policies/engine/compile.ts'

type Reads = { taken: number; left: number }
/** A kernel that counts the rows that it takes, and those that it leaves. */
function counted(reads: Reads): (...laid: Laid) => RowKernel {
  return (...laid) => {
    const program = newProgram()
    const read = (start: number): number => {
      const next = program.read(start)
      if (next < 0) reads.left++
      else reads.taken++
      return next
    }
    return layKernel({ ...program, read }, ...laid)
  }
}

/** All that is told of some rows, by a kernel or without. */
function toldOf(
  sides: readonly Side[],
  bytes: Uint8Array,
  kernel?: (...laid: Laid) => RowKernel,
): unknown {
  const rows: unknown[] = []
  const { tally, reader, strangers } = makeBacktest(
    sides,
    { each: ({ rules, ...ruled }) => rows.push({ ...ruled, rules: [...rules] }) },
    kernel,
  )
  const piece = reader({ type: 'json' })(bytes)
  return { rows, piece, tally: tally(), strangers }
}

/** All that is counted of some rows where nobody hears of each, under some sides and then under others. */
function countedOf(
  sides: readonly Side[],
  others: readonly Side[],
  pieces: readonly Uint8Array[],
  kernel?: (...laid: Laid) => RowKernel,
): unknown {
  const samples = makeSamples(4)
  const {
    rows,
    counted: count,
    again,
    reader,
    strangers,
  } = makeBacktest(sides, { first: samples.hear }, kernel)
  const read = reader({ type: 'json' })
  const told = pieces.map((piece, index) => {
    samples.begin(index, index * 1_000_000, { type: 'json' })
    return { ...read(piece), rows: rows() }
  })
  const ruled = [count(), again(others)].map((each) => each && [each.tally, samples.chosen(each)])
  return { told, ruled, strangers }
}

const { world, packs } = projectLibrary()
const shipped = compile(packs.get('cn')!, [], world)
const at = Date.parse('2021-09-17T12:00:00+08:00')
const instants = [
  '2021-02-29T00:00:00Z',
  '2024-02-29T23:59:59.999-05:30',
  '2021-04-31T00:00:00Z',
  '2021-13-01T00:00:00Z',
  '2021-09-17T24:00:00Z',
  '2021-09-17T12:00:60Z',
  '2021-09-17T12:00:00.5Z',
  '2021-09-17T12:00:00.1234Z',
  '2021-09-17T12:00:00+24:00',
  '2021-09-17T12:00:00+0800',
  '2021-09-17 12:00:00Z',
  '1999-09-17T12:00:00Z',
]
const values = ['null', 'true', '"true"', '7', '007', '1001', '1.5', '""', '"wechat"', '"Über"']
const lists = ['[]', '["induced-sharing" , "induced-sharing"]', '["x"]', '[', '{}', '"a\\u0041"']
const bytesIn = [
  ...Array.from('"\\\n\t ,:{}[]-09Z.é\u0000vr01'),
  'xn--',
  'rn',
  '?a=ht',
  '?u=IC',
  '//',
  '//A',
]

/** Rows of a made log, spoilt here and there. */
function spoiltRows(seed: number, count: number): string {
  const chance = seeded(seed)
  const oneOf = (texts: readonly string[]): string =>
    texts[Math.floor(chance() * texts.length)] ?? ''
  const names = [
    ...logColumns.map(({ name }) => name),
    'title',
    'Größe',
    'a long name of thirty-two bytes',
  ]
  const spoil = (line: string): string => {
    const place = Math.floor(chance() * line.length)
    const member = `"${oneOf(names)}":${oneOf(chance() < 0.7 ? values : lists)}`
    switch (Math.floor(chance() * 7)) {
      case 0:
        return `${line.slice(0, place)}${oneOf(bytesIn)}${line.slice(place + 1)}`
      case 1:
        return `{${member},${line.slice(1)}`
      case 2:
        return `${line.slice(0, -1)},${member}}`
      case 3:
        return line.replace(/"20[^"]*"/, `"${oneOf(instants)}"`)
      case 4:
        return line.replace(/o|l|m|w/, (letter) => ({ o: '0', l: '1', m: 'rn', w: 'vv' })[letter]!)
      case 5:
        return line.replaceAll(oneOf([',', ':', '"', '}']), (mark) =>
          chance() < 0.5 ? ` ${mark}` : mark,
        )
      default:
        return line.replace(/(?<=:\/\/)[^/]*/, (host) =>
          chance() < 0.5 ? host.replace('o', '0') : `a.${host}`,
        )
    }
  }
  return Array.from(madeLog(world, count, seed), (row) => JSON.stringify(row))
    .map((line) => `${chance() < 0.3 ? line : spoil(line)}\n`)
    .join('')
}

/** What a reader makes of each line, as far as it takes it. */
function rowsOf(
  read: ReadRow,
  row: Row,
  bytes: Uint8Array,
  found: () => number = () => row.found,
): readonly unknown[] {
  const rows: unknown[] = []
  for (let start = 0; start < bytes.length; start = bytes.indexOf(10, start) + 1) {
    const next = read(bytes, start, row)
    const { has } = row
    const isIn = (name: LogColumnName): boolean => ((has >> slotOf(name)) & 1) === 1
    rows.push(
      next < 0
        ? undefined
        : {
            text: new TextDecoder().decode(bytes.subarray(start, next)),
            has,
            codes: [...row.codes],
            at: isIn('at') && row.instant[0],
            url: isIn('url') && [row.urlStart, row.urlEnd],
            host: isIn(hostColumn) && [row.hostStart, row.hostEnd],
            found: isIn('url') && found(),
          },
    )
  }
  return rows
}

test('what the kernel takes is what the reader of bytes reads, however rows are spoilt', () => {
  const vocabulary = vocabularyOf(world, [shipped])
  const address = makeByteAddress(world, vocabulary, [])
  const ignore = (): void => undefined
  const kernel = counted({ taken: 0, left: 0 })(world, vocabulary, nothingAsked)
  const quick = kernel.reader(() => () => -1, address, ignore)
  const careful = makeJsonReader(vocabulary, address, ignore)
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const bytes = kernel.hold(new TextEncoder().encode(spoiltRows(seed, 1_000)))
      const own = emptyRow()
      const read = rowsOf(careful, own, bytes, () =>
        own.found < 0 ? address.read(bytes, own.urlStart, own.urlEnd) : own.found,
      )
      for (const [index, row] of rowsOf(
        quick,
        emptyRow(kernel.codes, kernel.instant),
        bytes,
      ).entries()) {
        // Addresses that it leaves are read by others later.
        const found = Object(row).found === -1 ? { found: -1 } : {}
        expect(row).toEqual(row && { ...Object(read[index]), ...found })
      }
    }),
    { numRuns: 15, ...seededRun() },
  )
})

test('a back-test with the kernel says what one without says', () => {
  fc.assert(
    fc.property(policySources, fc.nat(), (source, seed) => {
      const bytes = new TextEncoder().encode(spoiltRows(seed, 300))
      for (const sides of [
        [{ policy: policyFrom(source), at }],
        [{ policy: shipped }, { policy: shipped, at }],
      ])
        expect(toldOf(sides, bytes, counted({ taken: 0, left: 0 }))).toEqual(toldOf(sides, bytes))
    }),
    { numRuns: 3, ...seededRun() },
  )
})

test('rows counted by their kinds in the kernel are what they are without it', () => {
  const kernel = counted({ taken: 0, left: 0 })
  fc.assert(
    fc.property(policySources, policySources, fc.nat(), (source, other, seed) => {
      const rows = spoiltRows(seed, 900)
      // The second piece is of kinds that are known by then.
      const half = rows.indexOf('\n', rows.length / 2) + 1
      const pieces = [rows.slice(0, half), rows.slice(half), rows].map((text) =>
        new TextEncoder().encode(text),
      )
      for (const policy of [policyFrom(source), shipped]) {
        const sides = [
          { policy, at },
          { policy: policyFrom(other), at: at + 1 },
        ]
        const others = [{ policy: shipped, at: at - 40_000_000_000 }]
        expect(countedOf(sides, others, pieces, kernel)).toEqual(countedOf(sides, others, pieces))
      }
    }),
    { numRuns: 4, ...seededRun() },
  )
})

test('the kernel takes the rows that programs write, with columns that nobody reads', () => {
  const reads = { taken: 0, left: 0 }
  const lines = Array.from(madeLog(world, 3_000, 3), (row, index) =>
    JSON.stringify({ id: index, ...row, by: 'someone', ok: false }),
  )
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const told = toldOf([{ policy: shipped, at }], bytes, counted(reads))
  expect(told).toEqual(toldOf([{ policy: shipped, at }], bytes))
  expect(told).toMatchObject({ strangers: new Set(['id', 'by', 'ok']) })
  expect(reads.left).toBeLessThan(60)
  expect(reads.taken).toBeGreaterThan(2_900)
})
