import { describe, expect, test } from 'vitest'
import { allow, block, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import type { Side } from './codedJudge.ts'
import { makeBacktest } from './makeBacktest.ts'
import { overlong, type RowFormat } from './ruled.ts'
import { reportOf } from './report.ts'
import { fewest, makeSamples } from './samples.ts'
import { addTally } from './tally.ts'

const closedLaw = smallPolicy({
  links: [{ id: 'shut', when: { target: 'taobao' }, ruling: block }],
})
const openLaw = smallPolicy({
  links: [
    { id: 'open', when: { target: 'taobao', surface: 'moments' }, ruling: allow },
    { id: 'shut', when: { target: 'taobao' }, ruling: block },
  ],
})
const at = Date.parse('2021-09-17T12:00:00+08:00')
const sides = [
  { policy: closedLaw, at },
  { policy: openLaw, at },
]
const json: RowFormat = { type: 'json' }
const moments = '{"host":"wechat","surface":"moments","url":"https://taobao.com/"}'
const chat = '{"host":"wechat","surface":"chat-1to1","url":"https://taobao.com/"}'

function bytesOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
}

describe('a back-test', () => {
  test('counts flows, rules, owners and surfaces', () => {
    const { tally, reader } = makeBacktest(sides)
    reader(json)(bytesOf(moments, chat, moments, '{"host":"wechat","surface":"app","url":"//"}'))
    const report = reportOf(tally(), [closedLaw, openLaw])
    expect(report).toMatchObject({
      rows: 4,
      refused: 0,
      opened: 2,
      closed: 0,
      otherwise: 0,
      before: { allow: 0, block: 4 },
      after: { allow: 2, block: 2 },
      flows: [
        { from: 'block', to: 'allow', rows: 2 },
        { from: 'block', to: 'block', rows: 2 },
      ],
      moves: [{ subject: 'link', before: { rule: 'shut' }, after: { rule: 'open' }, rows: 2 }],
      owners: [
        { name: 'alibaba', rows: 3, changed: 2 },
        { name: 'unknown', rows: 1, changed: 0 },
      ],
      surfaces: [
        { name: 'moments', rows: 2, changed: 2 },
        { name: 'chat-1to1', rows: 1 },
        { name: 'app', rows: 1 },
      ],
      rules: [
        [
          { rule: 'shut', rows: 3 },
          { rule: 'bad-address', rows: 1 },
        ],
        [
          { rule: 'open', rows: 2 },
          { rule: 'bad-address', rows: 1 },
          { rule: 'shut', rows: 1 },
        ],
      ],
    })
  })

  test('of several readers counts as that of one', () => {
    const one = makeBacktest(sides)
    one.reader(json)(bytesOf(moments, chat, chat, 'no row'))
    const [first, second] = [makeBacktest(sides), makeBacktest(sides)]
    first.reader(json)(bytesOf(moments, chat))
    second.reader(json)(bytesOf(chat, 'no row'))
    const sum = first.tally()
    addTally(sum, second.tally())
    expect(sum).toEqual(one.tally())
  })

  test('tells refused rows by their lines, and counts blank lines as lines', () => {
    const { tally, reader } = makeBacktest([{ policy: closedLaw }])
    const dated = moments.replace('{', '{"at":"2021-09-17T12:00:00+08:00",')
    const read = reader(json)(bytesOf('', dated, '  ', moments, '[]', dated))
    expect(read).toEqual({
      lines: 6,
      refused: [
        { line: 3, faults: ['at: expected string, got nothing'], text: moments },
        { line: 4, faults: ['row: expected an object, got []'], text: '[]' },
      ],
    })
    expect([tally().rows, tally().refused]).toEqual([2, 2])
  })

  test('counts the lines of a record whose cells have line feeds', () => {
    const { reader } = makeBacktest(sides)
    const read = reader({ type: 'csv', names: ['title', 'host', 'surface', 'url'] })
    const { lines, refused } = read(
      bytesOf('"a\nb",wechat,app,https://taobao.com/', '"""c\n",wechat,nowhere,', 'd,wechat,app,'),
    )
    expect(lines).toBe(5)
    expect(refused.map(({ line, faults }) => [line, faults[0]?.slice(0, 17)])).toEqual([
      [2, 'surface: expected'],
    ])
  })

  test('refuses a row of more than a megabyte, and bytes that are no UTF-8', () => {
    const { reader } = makeBacktest(sides)
    const long = `{"host":"wechat","surface":"app","title":"${'x'.repeat(1_100_000)}"}`
    const odd = bytesOf('{"host":"wechat","surface":"app","title":"?"}').map((byte) =>
      byte === 63 ? 0xc4 : byte,
    )
    expect(reader(json)(bytesOf(long)).refused[0]?.faults).toEqual([overlong(long.length)])
    expect(reader(json)(odd).refused[0]?.faults).toEqual([
      'row: expected UTF-8, got byte 0xc4 at 43',
    ])
  })

  test('rules a canonical host without an address, and only as browsers write it', () => {
    const { tally, reader } = makeBacktest(sides)
    const hostOf = (host: string): string =>
      `{"host":"wechat","surface":"moments","url_host":${JSON.stringify(host)}}`
    const { refused } = reader(json)(
      bytesOf(
        ...[
          'taobao.com',
          'www.taobao.com',
          'xn--fiq228c.com',
          'Taobao.com',
          'a b',
          'taobao.com/x',
        ].map(hostOf),
      ),
    )
    expect(refused.map(({ line }) => line)).toEqual([3, 4, 5])
    expect(reportOf(tally(), [closedLaw, openLaw]).opened).toBe(2)
  })

  test('names what is no column', () => {
    const { strangers, reader } = makeBacktest(sides)
    reader(json)(bytesOf(moments.replace('{', '{"user":"1","surfaces":2,')))
    expect([...strangers]).toEqual(['user', 'surfaces'])
  })
})

describe('rows that are kept of a flow', () => {
  const day = '2021-09-17T12:00:00+08:00'
  const rows = Array.from({ length: 90 }, (_, index) =>
    (index % 3 === 0 ? moments : chat).replace(
      '{',
      `{"n":${index},"at":"${day}","strikes":${index % 15},`,
    ),
  )
  /** What threads keep to which pieces go in turn; a piece begins at each cut. */
  const keptOf = (of: readonly Side[], cuts: readonly number[], threads: number) => {
    const readers = Array.from({ length: threads }, () => {
      const samples = makeSamples(3)
      const { reader, counted } = makeBacktest(of, { first: samples.hear })
      return { samples, counted, read: reader(json) }
    })
    let place = 0
    for (const [piece, start] of cuts.entries()) {
      const bytes = bytesOf(...rows.slice(start, cuts[piece + 1]))
      const { samples, read } = readers[piece % threads]!
      samples.begin(piece, place, json)
      read(bytes)
      place += bytes.length
    }
    const chosen = readers.flatMap(({ samples, counted }) => samples.chosen(counted()))
    return fewest(chosen, 3).map(({ text, flow }) => ({ text, flow }))
  }
  const ofAnyDate = sides.map(({ policy }) => ({ policy }))

  test.each([
    ['their kinds', sides],
    ['their instants', ofAnyDate],
  ])('by %s are the same, however a log is cut and read', (_, of) => {
    const kept = keptOf(of, [0], 1)
    expect(kept).toHaveLength(6)
    for (const threads of [1, 2, 3]) expect(keptOf(of, [0, 7, 30, 31, 64], threads)).toEqual(kept)
  })

  test('are the first of their kinds', () => {
    const kept = keptOf(sides, [0, 40], 2).map(({ text }) => JSON.parse(text) as { n: number })
    for (const { n } of kept) expect(n).toBeLessThan(15 * 3)
    expect(new Set(kept.map(({ n }) => n % 15)).size).toBeGreaterThan(1)
  })
})
