import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { benchmarkPage, type Measured } from './benchmarkPage.ts'
import type { Allocation } from './policy/allocation.ts'
import type { BruteForce } from './policy/bruteForce.ts'
import type { Decisions } from './policy/decisions.ts'
import type { FirstDifference } from './policy/firstDifference.ts'
import type { Size } from './policy/manyRules.ts'
import { buildPrograms, runProgram, runWithin } from './programs.ts'
import { thisMachine, today, writePage } from './writtenPage.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const rounds = process.env['HUTONG_BENCH_ROUNDS'] ?? '9'
const coldStarts = 9
const mostSeconds = 120
const peers = [
  'json-logic-engine',
  'casbin',
  '@cedar-policy/cedar-wasm',
  'json-rules-engine',
  '@gorules/zen-engine',
]

function versionOf(folder: string, name: string): string {
  const file = path.join(root, folder, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

test('the policy engines give the same answers, in the times that the page tells', async () => {
  await buildPrograms()
  const differences: FirstDifference[] = []
  for (let start = 0; start < coldStarts; start++)
    differences.push(await runProgram<FirstDifference>('firstDifference'))
  const sizes: Measured['sizes'][number][] = []
  for (const asked of ['cn', '40', '150', '1000', '10000'])
    sizes.push({ asked, size: await runWithin<Size>(mostSeconds, 'manyRules', [asked]) })
  const measured: Measured = {
    date: today(),
    machine: thisMachine(),
    versions: [
      ...peers.map((name) => ({ name, version: versionOf('test/bench/peers', name) })),
      { name: 'xstate', version: versionOf('.', 'xstate') },
    ],
    decisions: await runProgram<Decisions>('decisions', { asked: [rounds] }),
    differences,
    bruteForce: await runProgram<BruteForce>('bruteForce'),
    allocation: await runProgram<Allocation>('allocation', {
      flags: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'],
    }),
    sizes,
    mostSeconds,
  }
  const page = benchmarkPage(measured)
  writePage('benchmarks.md', page)
  process.stdout.write(`${page}\n`)

  const { decisions, bruteForce } = measured
  const unequal = Object.values(decisions).flatMap(({ compared }) =>
    compared.filter((each) => each.unequal > 0),
  )
  expect(unequal).toEqual([])
  expect(bruteForce.unequal).toBe(0)
  expect(bruteForce.told).toEqual({
    classes: bruteForce.classes,
    differing: bruteForce.differing,
  })
  expect(sizes.filter(({ size }) => (size?.unequal ?? 0) > 0)).toEqual([])
}, 1_800_000)
