import type { Measure } from './watchedRun.ts'
import type { Machine } from './writtenPage.ts'

/** Nanoseconds of processor time for a row, in one thread, by the way in which rows are read. */
export type Gains = Readonly<{
  rows: number
  nanoseconds: Readonly<Record<'javascript' | 'reads' | 'counts' | 'again', number>>
}>

export type MeasuredLog = Readonly<{
  date: string
  machine: Machine
  rows: number
  rounds: number
  /** The first is what the others are held against. */
  ways: readonly Measure[]
  /** By name, so many rows. */
  lengths: readonly Measure[]
  /** Nanoseconds that JSON.parse took for a row in the same minutes. */
  parse: number
  gains: Gains
}>

const grouped = new Intl.NumberFormat('en')

/** The page docs/benchmarks-backtest.md. */
export function backtestPage(measured: MeasuredLog): string {
  const { date, machine, rows, rounds, ways, lengths, parse, gains } = measured
  const [own] = ways
  return `# Benchmarks of back-tests

Measured on ${date} by \`npm run bench\` with HUTONG_BENCH_ROWS=${rows}: ${machine.count} × ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}.
Logs are made by \`hutong gen-log\` and no record of real use. Ratios hold from machine to machine, times do not.

## Beside other ways

A log of ${grouped.format(rows)} shares is ruled under \`cn@2021-09-28\`, each way in a process of its own from its start to its
printed report, in turn, every other round in reverse; ${rounds} rounds, medians. All ways are held to the same count of each verdict
first, and a way that counts otherwise fails the benchmark.

${table(
  ['Way', ...costs, 'Of processors, against the first', 'Memory at most'],
  ways.map((way) => [
    way.name,
    ...costsOf(way, rows),
    `${(way.processor / (own?.processor ?? way.processor)).toFixed(1)} ×`,
    megabytes(way),
  ]),
)}

The second line from the end is DuckDB with the statement of \`hutong sql\`, addresses read in SQL, and the judge for what SQL leaves to it. The last
is what one would write by hand. \`--each-date\` reads the log once and rules its kinds of rows at every date of the pack.

## Longer logs

The same back-test of NDJSON, from start to end, on all processors; the last is the log before it three times over. Starting takes as
long as some hundred thousand rows, and rows of new kinds grow rarer. In the same minutes JSON.parse took ${parse.toFixed(0)} ns for a row.

${table(
  ['Rows', ...costs, 'Memory at most'],
  lengths.map((length) => [
    grouped.format(Number(length.name)),
    ...costsOf(length, Number(length.name)),
    megabytes(length),
  ]),
)}

## What was gained

Processor time for a row in one thread, without starting: ${grouped.format(gains.rows)} rows read over and over, the ways in turn; all count the same.

${table(
  ['Way', 'A row', 'Against the first'],
  (
    [
      ['javascript', 'A scanner of bytes in JavaScript'],
      ['reads', 'WebAssembly with SIMD reads a row, JavaScript looks for its kind and tells of it'],
      ['counts', 'WebAssembly reads rows and looks for their kinds, many at a time'],
      ['again', 'The kinds that were kept, under another law'],
    ] as const
  ).map(([name, text]) => [
    text,
    `${gains.nanoseconds[name].toFixed(0)} ns`,
    `${(gains.nanoseconds.javascript / gains.nanoseconds[name]).toFixed(1)} ×`,
  ]),
)}

A log is kept as its kinds, each with its number of rows, and as no columns of rows: they are counted again in the time of the last line.
`
}

const costs = ['From start to end', 'Of all processors', 'A row', 'M rows a second']

function costsOf({ seconds, processor }: Measure, rows: number): readonly string[] {
  return [
    `${seconds.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    `${((processor / rows) * 1e6).toFixed(2)} µs`,
    (rows / seconds / 1e6).toFixed(2),
  ]
}

function megabytes({ megabytes: most }: Measure): string {
  return `${most.toFixed(0)} MB`
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const marks = heads.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(heads), line(marks), ...lines.map(line)].join('\n')
}
