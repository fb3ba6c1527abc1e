import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { backtestPage } from './backtestPage.ts'
import { median } from './median.ts'
import { buildPrograms } from './programs.ts'
import { thisMachine, today, writePage } from './writtenPage.ts'

const root = path.resolve(import.meta.dirname, '../..')
/** The page is written from a million on. */
const fewestOfPage = 1_000_000
const rows = Number(process.env['HUTONG_BENCH_ROWS'] ?? '300000')
const rounds = Number(process.env['HUTONG_BENCH_ROUNDS'] ?? '3')
const date = '2021-09-28'

type Verdicts = Readonly<Record<string, number>>
type Report = Readonly<{
  verdicts: Verdicts
  dates?: readonly Readonly<{ from: string | null; verdicts: Verdicts }>[]
}>
type Ran = Readonly<{ verdicts: Verdicts; seconds: number; processor: number; megabytes: number }>

/** Told by each process as it ends: its processor time in seconds, and the most memory it had. */
const watch = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write('measured ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
})`

async function run(watched: string, args: readonly string[]): Promise<Ran> {
  const began = performance.now()
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--require', watched, ...args],
    { cwd: root, maxBuffer: 1 << 26 },
  )
  const seconds = (performance.now() - began) / 1_000
  const [, told = '[]'] = /measured (\[.*\])/.exec(stderr) ?? []
  const [processor = 0, megabytes = 0] = JSON.parse(told) as number[]
  const report = JSON.parse(stdout) as Report
  const dated = report.dates?.find(({ from }) => from?.startsWith(date) === true)
  const { verdicts } = dated ?? report
  const some = Object.fromEntries(Object.entries(verdicts).filter(([, count]) => count > 0))
  return { verdicts: some, seconds, processor, megabytes }
}

test(`a back-test of ${rows} rows, beside JSON.parse and DuckDB`, async () => {
  await buildPrograms()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-backtest-'))
  try {
    const watched = path.join(folder, 'watch.cjs')
    writeFileSync(watched, watch)
    const log = path.join(folder, 'log.ndjson')
    const parquet = path.join(folder, 'log.parquet')
    for (const out of [log, parquet])
      await promisify(execFile)(
        process.execPath,
        ['out/cli/hutong.js', 'gen-log', '--rows', String(rows), '--out', out],
        { cwd: root },
      )
    const cli = 'out/cli/hutong.js'
    const policy = ['--policy', `cn@${date}`, '--json']
    const aside = ['--refused', path.join(folder, 'refused.ndjson')]
    const asked: Readonly<Record<string, readonly string[]>> = {
      'back-test, NDJSON': [cli, 'backtest', log, ...policy, ...aside],
      'back-test, NDJSON, one thread': [
        cli,
        'backtest',
        log,
        ...policy,
        ...aside,
        '--workers',
        '1',
      ],
      'back-test at every date of the pack, NDJSON': [
        cli,
        'backtest',
        log,
        '--policy',
        'cn',
        '--each-date',
        '--json',
        ...aside,
      ],
      'back-test, Parquet': [cli, 'backtest', parquet, ...policy, ...aside],
      'DuckDB, Parquet': [cli, 'sql', ...policy, '--run', parquet],
      'JSON.parse, new URL, rule after rule': ['out/bench/plainLog.js', log, date],
    }
    const all = new Map<string, Ran[]>(Object.keys(asked).map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      const names = round % 2 === 0 ? Object.keys(asked) : Object.keys(asked).toReversed()
      for (const name of names) all.get(name)?.push(await run(watched, asked[name] ?? []))
    }
    const own = all.get('back-test, NDJSON') ?? []
    const expected = own[0]?.verdicts
    for (const [name, ran] of all)
      for (const { verdicts } of ran)
        expect({ name, verdicts }).toEqual({ name, verdicts: expected })
    const of = (ran: readonly Ran[], what: Exclude<keyof Ran, 'verdicts'>): number =>
      median(ran.map((each) => each[what]))
    const ways = [...all].map(([name, ran]) => ({
      name,
      seconds: of(ran, 'seconds'),
      processor: of(ran, 'processor'),
      megabytes: Math.max(...ran.map(({ megabytes }) => megabytes)),
    }))
    const page = backtestPage({ date: today(), machine: thisMachine(), rows, rounds, ways })
    process.stdout.write(page)
    if (rows >= fewestOfPage) writePage('benchmarks-backtest.md', page)
    expect(Math.max(...own.map(({ megabytes }) => megabytes))).toBeLessThan(500)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 3_600_000)
