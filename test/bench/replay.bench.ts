import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { Request } from '../../policies/engine/model.ts'
import { replay } from '../../policies/engine/replay.ts'
import { scenarioCases } from '../../policies/engine/scenarioCases.ts'
import { outcomeOf } from '../../policies/report/scenarioOutcome.ts'
import { projectLibrary, projectWorld } from '../project.ts'
import { median } from './median.ts'

const root = path.resolve(import.meta.dirname, '../..')
const file = 'test/scenarios/link-asked.scenario.yaml'
const rounds = 15
const journeys = 400

/** Microseconds a journey. */
function timed(run: () => void): number {
  const began = performance.now()
  for (let count = 0; count < journeys; count++) run()
  return ((performance.now() - began) * 1_000) / journeys
}

test('a headless journey takes at most twice that of the bare actor', () => {
  const world = projectWorld()
  const registry = projectLibrary().world
  const [placed] = scenarioCases(file, readFileSync(path.join(root, file), 'utf8'))
  const { value: scenario } = placed!
  const law = world.lawOf(scenario.policy)
  const [opened, ...rest] = scenario.steps
  const {
    do: _do,
    expect: _expect,
    ...asked
  } = opened as Extract<typeof opened, { do: 'link.opened' }>
  const request = Request.parse({
    at: law.at,
    region: law.policy.pack.region,
    action: 'open-link',
    ...asked,
  })
  const bare = (): void => {
    const actor = createActor(law.linkMachine, {
      input: { request, resolve: world.resolve, pack: law.label },
    })
    actor.start()
    actor.send({ type: 'link.opened' })
    for (const step of rest) actor.send({ type: step.do } as Parameters<typeof actor.send>[0])
  }
  const ours = (): void => {
    const result = replay(scenario, { ...world, lawOf: () => law })
    if (!result.passed) throw new Error('the journey does not pass')
    outcomeOf(placed!, result, { file, seconds: 0, policy: law.label }, registry)
  }
  timed(bare)
  timed(ours)
  const times = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.bare.push(timed(bare))
    times.ours.push(timed(ours))
  }
  const [theirs, own] = [median(times.bare), median(times.ours)]
  process.stdout.write(
    `a journey of ${scenario.steps.length} steps, ${rounds} rounds in turn: bare actor ${theirs.toFixed(0)} µs, replayed and told ${own.toFixed(0)} µs, ratio ${(own / theirs).toFixed(2)}\n`,
  )
  expect(own / theirs).toBeLessThanOrEqual(2)
})

test('10,000 scenario files stay under 300 MB', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-many-'))
  try {
    const text = readFileSync(path.join(root, file), 'utf8')
    for (let index = 0; index < 10_000; index++) {
      if (index % 500 === 0) mkdirSync(path.join(folder, `${index - (index % 500)}`))
      writeFileSync(path.join(folder, `${index - (index % 500)}`, `${index}.scenario.yaml`), text)
    }
    const report = path.join(folder, 'report.html')
    const watch = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`
    const loaded = path.join(folder, 'watch.cjs')
    writeFileSync(loaded, watch)
    const began = performance.now()
    const child = spawn(
      process.execPath,
      ['--require', loaded, 'out/cli/hutong.js', 'replay', folder, '--reporter-html', report],
      { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (told += piece))
    const code = await new Promise((resolve) => child.once('close', resolve))
    const megabytes = Number(told) / 1_024
    process.stdout.write(
      `10,000 scenario files: ${((performance.now() - began) / 1_000).toFixed(1)} s, at most ${megabytes.toFixed(0)} MB\n`,
    )
    expect(code).toBe(0)
    expect(megabytes).toBeLessThan(300)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 300_000)
