import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compiledKernel } from '../../backtest/kernel/compileKernel.ts'
import { backtestPage, type Gains } from './backtestPage.ts'
import { median } from './median.ts'
import { buildPrograms, runProgram } from './programs.ts'
import { inTurns, measuresOf, watchedRun, type Measure } from './watchedRun.ts'
import { thisMachine, today, writePage } from './writtenPage.ts'

const root = path.resolve(import.meta.dirname, '../..')
/** The page is written from a million on. */
const fewestOfPage = 1_000_000
const rows = Number(process.env['HUTONG_BENCH_ROWS'] ?? '300000')
const rounds = Number(process.env['HUTONG_BENCH_ROUNDS'] ?? '3')
const date = '2021-09-28'
const cli = 'out/cli/hutong.js'
const policy = ['--policy', `cn@${date}`, '--json']
/** Logs of so many times as many rows; the longest is the one before it three times over. */
const lengths = [1, 3, 10, 30]

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-backtest-'))
const aside = ['--refused', path.join(folder, 'refused.ndjson')]
const fileOf = (times: number, kind = 'ndjson'): string => path.join(folder, `${times}.${kind}`)
async function makeLog(times: number, kind?: string): Promise<void> {
  const out = fileOf(times, kind)
  await watchedRun(folder, [cli, 'gen-log', '--rows', String(rows * times), '--out', out])
}

beforeAll(async () => {
  await buildPrograms()
}, 600_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Verdicts = Readonly<Record<string, number>>
type Report = Readonly<{
  verdicts: Verdicts
  dates?: readonly Readonly<{ from: string | null; verdicts: Verdicts }>[]
}>

function verdictsOf(stdout: string): Verdicts {
  const report = JSON.parse(stdout) as Report
  const dated = report.dates?.find(({ from }) => from?.startsWith(date) === true)
  const { verdicts } = dated ?? report
  return Object.fromEntries(Object.entries(verdicts).filter(([, count]) => count > 0))
}

const page: { ways: readonly Measure[]; lengths: readonly Measure[]; parse: number } = {
  ways: [],
  lengths: [],
  parse: Number.NaN,
}
/** Prints how many nanoseconds JSON.parse takes for a row of a log: the pace of the machine in that minute. */
const pace = `const lines = require('fs').readFileSync(process.argv[1], 'utf8').trimEnd().split('\\n', 100_000)
const began = performance.now()
for (const line of lines) JSON.parse(line)
console.log(((performance.now() - began) * 1e6) / lines.length)`

test(`a back-test of ${rows} rows, beside JSON.parse and DuckDB`, async () => {
  await makeLog(1)
  await makeLog(1, 'parquet')
  const log = fileOf(1)
  const parquet = fileOf(1, 'parquet')
  const backtest = [cli, 'backtest', log, ...policy, ...aside]
  const eachDate = ['--policy', 'cn', '--each-date', '--json', ...aside]
  const all = await inTurns(
    folder,
    {
      'back-test, NDJSON': backtest,
      'back-test, NDJSON, one thread': [...backtest, '--workers', '1'],
      'back-test at every date of the pack, NDJSON': [cli, 'backtest', log, ...eachDate],
      'back-test, Parquet': [cli, 'backtest', parquet, ...policy, ...aside],
      'DuckDB, Parquet': [cli, 'sql', ...policy, '--run', parquet],
      'JSON.parse, new URL, rule after rule': ['out/bench/plainLog.js', log, date],
    },
    rounds,
  )
  const told = [...all].flatMap(([name, ran]) =>
    ran.map(({ stdout }) => ({ name, verdicts: verdictsOf(stdout) })),
  )
  expect(told).toEqual(told.map(({ name }) => ({ name, verdicts: told[0]?.verdicts })))
  page.ways = measuresOf(all)
}, 3_600_000)

test('what a row costs in longer logs', async () => {
  for (const times of lengths.slice(1, -1)) await makeLog(times)
  // A log that is given twice by one name is an error.
  const again = [fileOf(10, 'second.ndjson'), fileOf(10, 'third.ndjson')]
  for (const file of again) linkSync(fileOf(10), file)
  const logs = (times: number): readonly string[] =>
    times === 30 ? [fileOf(10), ...again] : [fileOf(times)]
  const asked = lengths.map(
    (times) =>
      [String(rows * times), [cli, 'backtest', ...logs(times), ...policy, ...aside]] as const,
  )
  const paced = ['--eval', pace, fileOf(1)]
  const all = new Map(await inTurns(folder, { ...Object.fromEntries(asked), pace: paced }, rounds))
  page.parse = median((all.get('pace') ?? []).map(({ stdout }) => Number(stdout)))
  all.delete('pace')
  page.lengths = measuresOf(all)
  expect(page.parse).toBeGreaterThan(0)
  expect(Math.max(...page.lengths.map(({ megabytes }) => megabytes))).toBeLessThan(500)
}, 3_600_000)

test('what the kernel gains', async () => {
  const kernel = path.join(folder, 'rows.wasm')
  writeFileSync(kernel, await compiledKernel(root))
  const asked = [fileOf(1), kernel, String(rounds + 2)]
  const gains = await runProgram<Gains>('rowReading', { asked, seconds: 3_600 })
  expect(gains.rows).toBe(rows)
  const text = backtestPage({ date: today(), machine: thisMachine(), rows, rounds, ...page, gains })
  process.stdout.write(text)
  if (rows >= fewestOfPage) writePage('benchmarks-backtest.md', text)
}, 3_600_000)
