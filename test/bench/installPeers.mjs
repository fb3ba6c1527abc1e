import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const folder = path.join(import.meta.dirname, 'peers')
const stamp = path.join(folder, 'node_modules', '.lock')

/** Installs the engines of the comparison, once per lock file; nothing else needs them. */
export function setup() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stdout.write('Installing the engines of the comparison (about 35 MB)\n')
  const isWindows = process.platform === 'win32'
  const { status, stderr, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    // Not `ci`: it refuses a lock without the builds of zen-engine for other systems, and not all registries have them.
    ['install', '--no-save', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  if (status !== 0) throw new Error(`npm install failed: ${stderr ?? String(error)}`)
  writeFileSync(stamp, lock)
}
