import { readFileSync } from 'node:fs'
import process from 'node:process'
import { makeBacktest, type Backtest } from '../../../policies/backtest/makeBacktest.ts'
import { layKernel } from '../../../policies/backtest/rowKernel.ts'
import { compile } from '../../../policies/engine/compile.ts'
import { startProgram } from '../../model/startProgram.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** Nanoseconds of processor time for a row of a log of NDJSON, by the way in which it is read, in one thread. */
const [file = '', kernelFile = '', rounds = '5'] = process.argv.slice(2)
const { world, packs } = shippedLibrary()
const pack = packs.get('cn')
if (pack === undefined) throw new Error('there is no pack cn')
const policy = compile(pack, [], world)
const sidesAt = (text: string) => [{ policy, at: Date.parse(text) }]
const sides = sidesAt('2021-09-28T12:00:00+08:00')
const others = sidesAt('2021-09-16T12:00:00+08:00')

const compiled = new WebAssembly.Module(readFileSync(kernelFile))
/** A log as pieces of a million bytes and whole rows. */
function piecesOf(log: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < log.length;) {
    const end = log.indexOf(10, Math.min(at + 1_000_000, log.length - 1)) + 1
    pieces.push(log.subarray(at, end))
    at = end
  }
  return pieces
}
const pieces = piecesOf(readFileSync(file))

const ways: Readonly<Record<string, Backtest>> = {
  javascript: makeBacktest(sides),
  reads: makeBacktest(sides, { each: () => undefined }, (...laid) =>
    layKernel(startProgram(compiled), ...laid),
  ),
  counts: makeBacktest(sides, {}, (...laid) => layKernel(startProgram(compiled), ...laid)),
}
const spent: Record<string, number[]> = { again: [] }
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const timed = (name: string, rows: number, act: () => void): void => {
  const began = worked()
  act()
  spent[name]?.push(((worked() - began) * 1_000) / rows)
}
const rowsOf = (): number => ways['javascript']?.rows() ?? 0
let rows = 0
const all = Object.entries(ways).map(([name, backtest]) => {
  spent[name] = []
  return [name, backtest, backtest.reader({ type: 'json' })] as const
})
/** The first round warms up. */
for (let round = 0; round <= Number(rounds); round++) {
  const turns = round % 2 === 0 ? all : all.toReversed()
  for (const [name, , read] of turns)
    timed(name, rows, () => {
      for (const piece of pieces) read(piece)
    })
  if (round === 0) rows = rowsOf()
  timed('again', rows, () => ways['counts']?.again(others))
}
const tallies = all.map(([, backtest]) => JSON.stringify(backtest.tally(), shown))
if (new Set(tallies).size !== 1) throw new Error('the ways count otherwise')
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
process.stdout.write(
  JSON.stringify({
    rows,
    nanoseconds: Object.fromEntries(
      Object.entries(spent).map(([name, values]) => [name, median(values.slice(1))]),
    ),
  }),
)

function shown(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].toSorted(([a], [b]) => Number(a) - Number(b))
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value
}
