import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { root } from './driver.ts'

test('set-up that is done needs no network, and installs and builds nothing', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'setup', 'prepare.mjs'), 'test'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' },
    },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ *\d+ s {2}Electron [\d.]+: .+\n$/)
})
