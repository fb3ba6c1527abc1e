import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { say, SetupError } from './say.mjs'

export const root = path.resolve(import.meta.dirname, '..')
export const notes = path.join(root, 'node_modules', '.hutong')

/** Refuses to start what the disk cannot hold: packages, Electron and the build take about 1.5 GB. */
export function requireDisk(folder, bytes) {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= bytes) return
  throw new SetupError(
    `Only ${Math.floor((bavail * bsize) / 1e6)} MB are free on the disk of ${folder}; set-up needs ${Math.floor(bytes / 1e6)} MB.`,
    'free some space and run the same command again.',
  )
}

/** Installs exactly what package-lock.json says, once per lock file. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = path.join(notes, 'lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  requireDisk(root, 1_500_000_000)
  say('Installing packages with npm ci (about 360 MB, once per lock file)')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (result.status !== 0) throw installFailure(result.stderr ?? String(result.error))
  mkdirSync(notes, { recursive: true })
  writeFileSync(stamp, lock)
}

function installFailure(output) {
  if (/ENOSPC/.test(output))
    return new SetupError('The disk is full.', 'free about 2 GB and run the same command again.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENOTCACHED|network/i.test(output))
    return new SetupError(
      'The npm registry cannot be reached, and the packages are not installed yet.',
      'connect to the network (or set a registry with `npm config set registry …`) and run the same command again; later starts work offline.',
    )
  const last = output.trim().split('\n').slice(-6).join('\n       ')
  return new SetupError(
    `npm ci failed:\n       ${last}`,
    'mend what npm names, then run the same command again.',
  )
}
