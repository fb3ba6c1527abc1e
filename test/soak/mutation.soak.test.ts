import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { expect, test } from 'vitest'

test('the tests notice at least 85 % of all changes to the engine', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/mutation/mutate.mjs'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  console.log(stdout, stderr)
  const [, score = ''] = /^([\d.]+) % of \d+ changes were noticed/m.exec(stdout) ?? []
  expect(Number.parseFloat(score)).toBeGreaterThanOrEqual(85)
  expect(status).toBe(0)
}, 10_800_000)
