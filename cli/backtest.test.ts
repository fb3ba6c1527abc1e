import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, hutong, startHutong } from './hutongProcess.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const laws = ['--policy', 'cn@2021-09-16', '--against', 'cn@2021-09-17'] as const
const asked = {
  at: '2021-09-18T12:00:00+08:00',
  host: 'wechat',
  surface: 'chat-1to1',
  url: 'https://item.taobao.com/item.htm?id=1',
}

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const place = (name: string): string => path.join(folder, name)

function logOf(name: string, content: string | Uint8Array): string {
  writeFileSync(place(name), content)
  return place(name)
}

type Report = Readonly<{
  rows: number
  refused: number
  opened: number
  closed: number
  after: Readonly<Record<string, number>>
  dates: readonly Readonly<{ from: string | null }>[]
  otherwise: number
  flows: readonly Readonly<{ rows: number }>[]
  samples: readonly Readonly<{ line: number; after: unknown }>[]
  logs: readonly Readonly<{ lines: number; problem?: string; note?: string }>[]
}>

async function reportOf(
  ...args: readonly string[]
): Promise<Report & Readonly<{ code: number | null; errors: string }>> {
  const { code, output, errors } = await hutong(['backtest', ...args, '--json'])
  return { ...(JSON.parse(output) as Report), code, errors }
}

describe('a back-test', () => {
  it('tells what a day changed, with samples, and writes refused rows aside', async () => {
    const rows = [
      asked,
      { ...asked, surface: 'nowhere' },
      { ...asked, host: 'qq', url: 'https://qq.com/' },
    ]
    const log = logOf('small.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const aside = place('aside.ndjson')
    const report = await reportOf(log, ...laws, '--sample', '2', '--refused', aside)
    expect(report).toMatchObject({ code: 0, rows: 2, refused: 1, opened: 1, errors: '' })
    expect(report.samples).toContainEqual(
      expect.objectContaining({
        line: 1,
        from: 'block',
        to: 'interstitial',
        after: { rule: 'cn-l16', verdict: 'interstitial', presentation: 'confirm-page' },
      }),
    )
    expect(JSON.parse(readFileSync(aside, 'utf8'))).toEqual({
      file: log,
      line: 2,
      faults: [expect.stringMatching(/^surface: expected chat-1to1, .*, got "nowhere"$/)],
      row: JSON.stringify(rows[1]),
    })
    const { output } = await hutong(['backtest', log, ...laws, '--lang', 'zh', '--refused', aside])
    expect(output).toContain('已裁定 2 行')
    expect(output).toContain('1 行无法裁定')
  })

  it('reads a made log alike as NDJSON, CSV and Parquet, in any number of threads', async () => {
    const of = async (name: string): Promise<string> => {
      const made = await hutong(['gen-log', '--rows', '2000', '--seed', '7', '--out', place(name)])
      expect(made).toEqual({ code: 0, output: '', errors: '' })
      return place(name)
    }
    const one = await of('a.ndjson')
    const { flows } = await reportOf(one, ...laws, '--workers', '1')
    const all = [one, await of('a.csv.gz'), await of('a.parquet')]
    const report = await reportOf(...all, ...laws, '--workers', '3')
    const thrice = flows.map((flow) => ({ ...flow, rows: flow.rows * 3 }))
    expect(report).toMatchObject({ code: 0, rows: 6_000, refused: 0, flows: thrice })
    expect(report.logs.map(({ lines }) => lines)).toEqual([2_000, 2_001, 2_000])
  })

  it('counts a log at each date of a pack as under the pack of that date', async () => {
    const log = place('dates.ndjson')
    await hutong(['gen-log', '--region', 'US', '--rows', '500', '--out', log])
    const { dates } = await reportOf(log, '--policy', 'us', '--each-date')
    const last = await reportOf(log, '--policy', 'us@2025-04-30', '--against', 'us@2025-10-29')
    const found = dates.find(({ from }) => from?.startsWith('2025-10-29') === true)
    expect(found).toMatchObject({ verdicts: last.after, opened: last.opened, closed: last.closed })
    expect(last.opened).toBeGreaterThan(100)
    const { output } = await hutong(['backtest', log, '--policy', 'us', '--each-date'])
    expect(output).toMatch(/^ {2}2025-10-29 .* us-0\d$/m)
  })

  it('writes every row with its rulings as Parquet, which it reads again', async () => {
    const log = logOf(
      'again.csv',
      `host,surface,url\n${'wechat,chat-1to1,https://item.taobao.com/\n'.repeat(3)}`,
    )
    const out = place('ruled.parquet')
    expect(await reportOf(log, ...laws, '--out', out)).toMatchObject({ code: 0, rows: 3 })
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create()).connect()
    const rows = await connection.runAndReadAll(
      `SELECT line::INTEGER, host, verdict, rule, against_verdict, against_rule FROM '${out}'`,
    )
    expect(rows.getRows()).toEqual(
      [2, 3, 4].map((line) => [line, 'wechat', 'block', 'cn-l03', 'interstitial', 'cn-l16']),
    )
    connection.closeSync()
    expect(await reportOf(out, ...laws)).toMatchObject({ code: 0, rows: 3, opened: 3 })
  })
})

describe('of a log that is at fault', () => {
  it('counts what came before a cut, and says where it was', async () => {
    const packed = gzipSync(`${JSON.stringify(asked)}\n`.repeat(50_000), { level: 0 })
    const log = logOf('cut.ndjson.gz', packed.subarray(0, packed.length / 2))
    const { code, rows, logs, errors } = await reportOf(log, ...laws)
    expect(code).toBe(3)
    expect(rows).toBeGreaterThan(20_000)
    expect(logs[0]).toMatchObject({
      lines: rows,
      problem: expect.stringContaining('ends too early'),
    })
    expect(errors).toContain(`${rows} lines before that count`)
  })

  it('names the column that it lacks, or the encoding that it has', async () => {
    const csv = logOf('columns.csv', 'host,url\nwechat,https://qq.com/\n')
    const wide = logOf('wide.ndjson', Buffer.from('\ufeff{}', 'utf16le'))
    const fake = logOf('fake.parquet', 'no Parquet')
    const { code, logs } = await reportOf(csv, wide, fake, ...laws)
    expect(code).toBe(3)
    expect(logs.map(({ problem }) => problem)).toEqual([
      'line 1: expected a column surface, got host, url',
      'expected UTF-8, got UTF-16; iconv -f UTF-16 -t UTF-8 makes one of it',
      expect.stringMatching(/^expected Parquet, got /),
    ])
  })

  it('ends with 3 where no row can be ruled', async () => {
    const log = logOf('none.ndjson', '{"a":1}\n')
    const aside = place('none.refused.ndjson')
    expect(await reportOf(log, ...laws, '--refused', aside)).toMatchObject({
      code: 3,
      rows: 0,
      refused: 1,
    })
  })

  it.runIf(existsSync('/dev/full'))('prints what it counted when the disk is full', async () => {
    const log = logOf('full.ndjson', `${JSON.stringify(asked)}\nno row\n`)
    const { code, rows, errors } = await reportOf(log, ...laws, '--refused', '/dev/full')
    expect({ code, rows }).toEqual({ code: 2, rows: 1 })
    expect(errors).toContain('Refused rows cannot be written to "/dev/full": ENOSPC')
  })

  it('prints what it counted when it is interrupted', async () => {
    const child = startHutong(['backtest', '-', ...laws, '--json'])
    const end = ended(child)
    child.stdin.write(`${JSON.stringify(asked)}\n`.repeat(40_000))
    // Standard input stays open, so only the interruption ends it; threads that have begun to read have been started.
    await new Promise((resolve) => child.stdin.once('drain', resolve))
    child.kill('SIGINT')
    const { code, output, errors } = await end
    expect(code).toBe(130)
    expect(JSON.parse(output)).toMatchObject({ isInterrupted: true })
    expect(errors).toBe('Interrupted: what was read until then counts.\n')
  })
})

describe('what it does not take', () => {
  it.each([
    [['backtest', ...laws], 'backtest needs a log.'],
    [['backtest', 'nowhere.csv', ...laws], 'There is no file "nowhere.csv".'],
    [['backtest', 'package.json'], 'backtest needs --policy POLICY.'],
    [
      ['backtest', 'package.json', '--policy', 'cn', '--workers', '0'],
      '--workers needs a number from 1 to 64',
    ],
    [
      ['backtest', 'package.json', '--policy', 'cn', '--each-date', '--sample', '3'],
      '--each-date and --sample do not go together.',
    ],
    [
      ['backtest', 'package.json', '--policy', 'cn@2021-09-17', '--each-date'],
      '--each-date takes a policy without a date, got "cn@2021-09-17".',
    ],
    [['gen-log'], 'gen-log needs --rows N.'],
    [['gen-log', '--rows', '1', '--format', 'parquet'], 'Parquet needs a file.'],
  ] as const)('%j', async (args, message) => {
    const { code, errors } = await hutong(args)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})
