import type { Machine } from './writtenPage.ts'

/** How one way through a log went: the median seconds, those of all processors, and the most megabytes. */
export type WayThrough = Readonly<{
  name: string
  seconds: number
  processor: number
  megabytes: number
}>

export type MeasuredLog = Readonly<{
  date: string
  machine: Machine
  rows: number
  rounds: number
  /** The first is what the others are held against. */
  ways: readonly WayThrough[]
}>

const grouped = new Intl.NumberFormat('en')

/** The page docs/benchmarks-backtest.md. */
export function backtestPage({ date, machine, rows, rounds, ways }: MeasuredLog): string {
  const [own] = ways
  const lines = ways.map(({ name, seconds, processor, megabytes }) => [
    name,
    `${seconds.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    `${((processor / rows) * 1e6).toFixed(2)} µs`,
    (rows / seconds / 1e6).toFixed(2),
    `${(processor / (own?.processor ?? processor)).toFixed(1)} ×`,
    `${megabytes.toFixed(0)} MB`,
  ])
  return `# Benchmarks of back-tests

Measured on ${date} by \`npm run bench\` with HUTONG_BENCH_ROWS=${rows}: ${machine.count} × ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}.

A log of ${grouped.format(rows)} shares, made by \`hutong gen-log\` and no record of real use, is ruled under \`cn@2021-09-28\`, each way in a
process of its own from its start to its printed report, in turn, every other round in reverse; ${rounds} rounds, medians. All ways are held to the
same count of each verdict first, and a way that counts otherwise fails the benchmark. Ratios hold from machine to machine, times do not.

| Way | From start to end | Of all processors | A row | M rows a second | Of processors, against the first | Memory at most |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}

The second line from the end is DuckDB with the statement of \`hutong sql\`, addresses read in SQL, and the judge for what SQL leaves to it. The last
is what one would write by hand. \`--each-date\` reads the log once and rules its kinds of rows at every date of the pack.
`
}
