import type { Allocation } from './policy/allocation.ts'
import type { BruteForce } from './policy/bruteForce.ts'
import type { Decisions, Table } from './policy/decisions.ts'
import type { FirstDifference } from './policy/firstDifference.ts'
import { spreadOf, type Timing } from './policy/inTurn.ts'
import type { Size } from './policy/manyRules.ts'
import type { Machine } from './writtenPage.ts'

export type Measured = Readonly<{
  date: string
  machine: Machine
  versions: readonly Readonly<{ name: string; version: string }>[]
  decisions: Decisions
  differences: readonly FirstDifference[]
  bruteForce: BruteForce
  allocation: Allocation
  /** A policy that takes longer than so many seconds to make and ask has no size. */
  sizes: readonly Readonly<{ asked: string; size: Size | undefined }>[]
  mostSeconds: number
}>

/** How the ways are called on the page, by their names in the tables. */
const words: Readonly<Record<string, string>> = {
  judge: 'Hutong: decision diagram',
  'one by one': 'Hutong: the rules one by one',
  'hand-written': 'TypeScript by hand: `if` after `if` over Sets',
  'by table': 'TypeScript by hand: a loop over a table of Sets',
  'json-logic-engine': 'json-logic-engine, compiled',
  casbin: 'casbin, `enforceExSync`',
  'cedar-wasm': 'cedar-wasm, `statefulIsAuthorized`',
  'json-rules-engine': 'json-rules-engine',
  'zen-engine': 'zen-engine, 128 at once',
  'plain way': 'by hand: `new URL`, a Map, then `if` after `if`',
  'bare machine': 'xstate: a bare actor, one guard for each rule',
  machine: "xstate: Hutong's own machine, with its whole ruling",
}

type Goal = Readonly<{ wanted: string; measured: string; isMet: boolean }>

/** The page docs/benchmarks.md. */
export function benchmarkPage(measured: Measured): string {
  const { date, machine, versions, decisions, allocation } = measured
  const { facts, requests, cnFacts, cnRequests } = decisions
  return `# Benchmarks

Measured on ${date} by \`npm run bench\`: ${machine.count} × ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}; ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}.

All engines of a table are given the same rules, made from the same compiled policy, and are first asked
the same requests: the tables say on how many the answers were compared and how many differed. Then they are timed turn by turn
in one process and one thread, every other round in reverse, on 2,048 of these requests over and over. A figure is the median
processor time of the rounds; beside it stand the tenth and the ninetieth of a hundred. The 40 rules and the requests are made
by a seeded generator from the registry's names and no record of real use; \`cn\` is the pack that ships. Ratios hold from machine
to machine, times do not.

## Goals

${goalTable(goalsOf(measured))}

## Deciding, the facts being known

The same object for all; 40 rules, of which some decides ${percent(facts.decided, facts.requests)} of the requests.

${timingTable(facts)}

## From a request with a URL to the rule

${timingTable(requests)}

## The pack \`cn\`

${cnFacts.rules} rules on links. The facts being known:

${timingTable(cnFacts)}

From a request with a URL:

${timingTable(cnRequests)}

## Exact difference

${differenceText(measured)}

## Memory

Bytes of the heap for one call: ${bytes(allocation.judge)} for a decision on 40 rules, ${bytes(allocation.cnJudge)} on \`cn\`,
${bytes(allocation.facts)} for reading a request's facts, ${bytes(allocation.machine)} for an attempt through Hutong's own machine.

## Size

${sizeTable(measured)}
`
}

function ratioOf({ timings }: Table, slow: string, fast = 'judge'): number {
  const [a, b] = [slow, fast].map((wanted) => timings.find(({ name }) => name === wanted))
  return (a?.median ?? Number.NaN) / (b?.median ?? Number.NaN)
}

function goalsOf({ decisions, differences, bruteForce }: Measured): readonly Goal[] {
  const atLeast = (what: string, table: Table, slow: string, least: number): Goal => {
    const ratio = ratioOf(table, slow)
    return {
      wanted: `${what}: at least ${times(least)}`,
      measured: times(ratio),
      isMet: ratio >= least,
    }
  }
  const { facts, requests } = decisions
  const cold = spreadOf(differences.map(({ milliseconds }) => milliseconds))
  const isExact =
    bruteForce.unequal === 0 &&
    bruteForce.classes === bruteForce.told.classes &&
    bruteForce.differing === bruteForce.told.differing
  return [
    atLeast('A whole attempt against a bare xstate actor', requests, 'bare machine', 50),
    atLeast("A whole attempt against Hutong's own machine", requests, 'machine', 50),
    atLeast('From URL to rule against `new URL` by hand', requests, 'plain way', 3),
    atLeast('The same facts against `if` after `if` by hand', facts, 'hand-written', 3),
    atLeast('The same facts against a loop by hand', facts, 'by table', 3),
    atLeast('The same facts against json-logic-engine', facts, 'json-logic-engine', 6),
    atLeast('The same facts against casbin', facts, 'casbin', 800),
    atLeast('The same facts against cedar-wasm', facts, 'cedar-wasm', 2_000),
    atLeast('The same facts against json-rules-engine', facts, 'json-rules-engine', 2_000),
    atLeast('The same facts against zen-engine', facts, 'zen-engine', 300),
    {
      wanted: 'Difference of 40 rules from their edited form, exact',
      measured: isExact ? 'exact' : 'not exact',
      isMet: isExact,
    },
    {
      wanted: 'The same, cold: at most 60 ms',
      measured: `${cold.median.toFixed(0)} ms`,
      isMet: cold.median <= 60,
    },
  ]
}

function goalTable(goals: readonly Goal[]): string {
  return markdownTable(
    ['Goal', 'Measured', 'Met'],
    goals.map(({ wanted, measured, isMet }) => [wanted, measured, isMet ? 'yes' : 'no']),
  )
}

function timingTable(table: Table): string {
  const [best] = table.timings
  return markdownTable(
    ['Engine', 'Median', '10 – 90 %', 'A second', 'Ratio', 'Differing answers'],
    table.timings.map((timing, index) => {
      const compared = table.compared[index]
      return [
        words[timing.name] ?? timing.name,
        duration(timing.median),
        spread(timing),
        grouped(Math.round(1e9 / timing.median)),
        times(timing.median / (best?.median ?? Number.NaN)),
        `${compared?.unequal} of ${grouped(compared?.requests ?? 0)}`,
      ]
    }),
  )
}

function differenceText({ differences, bruteForce }: Measured): string {
  const cold = spreadOf(differences.map(({ milliseconds }) => milliseconds))
  const [first] = differences
  const ratio = bruteForce.milliseconds / cold.median
  return `40 rules against the same rules after six edits, from two packs to ${first?.boxes} disjoint boxes with verdicts,
counts, rules and an example each: ${cold.median.toFixed(0)} ms (${cold.low.toFixed(0)} – ${cold.high.toFixed(0)}), the first work of a fresh process, median of ${differences.length}.
Asking both policies by hand about each of the ${grouped(bruteForce.classes)} classes of requests takes ${(bruteForce.milliseconds / 1_000).toFixed(1)} s, ${times(ratio)} as long,
and finds the same: ${grouped(bruteForce.differing)} classes differ (the difference says ${grouped(bruteForce.told.differing)}), and the diagrams name another rule in ${bruteForce.unequal}.`
}

function sizeTable({ sizes, mostSeconds }: Measured): string {
  return markdownTable(
    ['Rules', 'Compile', 'Make judges', 'A decision', 'One by one', 'Without diagram', 'Differing'],
    sizes.map(({ asked, size }) =>
      size === undefined
        ? [asked, '', `over ${mostSeconds} s`, '', '', '', '']
        : [
            asked === 'cn' ? `${size.rules} (cn)` : grouped(size.rules),
            `${size.compile.toFixed(0)} ms`,
            `${grouped(Math.round(size.judges))} ms`,
            duration(size.judge),
            duration(size.oneByOne),
            percent(size.without, 1),
            String(size.unequal),
          ],
    ),
  )
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n')
}

function duration(nanoseconds: number): string {
  return nanoseconds < 1_000
    ? `${nanoseconds.toFixed(0)} ns`
    : `${(nanoseconds / 1_000).toPrecision(3)} µs`.replace(/(\d+(?:\.\d+)?)e\+(\d+)/, (text) =>
        String(Number(text)),
      )
}

function spread({ low, high }: Timing): string {
  return `${duration(low)} – ${duration(high)}`
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : grouped(Math.round(ratio))} ×`
}

function bytes(count: number): string {
  return grouped(Math.round(count))
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(0)} %`
}

function grouped(value: number): string {
  return value.toLocaleString('en')
}
