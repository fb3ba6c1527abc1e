import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fingerprint } from './build.mjs'
import { chosenElectron } from './chosenElectron.mjs'
import { root } from './packages.mjs'
import { packaging } from './packaging.mjs'
import { attempt, say } from './say.mjs'

const folder = path.join(root, 'dist')
const stamp = path.join(folder, 'built-from')
const sources = [
  'out/main',
  'out/preload',
  'out/renderer',
  'out/runtime',
  'policies',
  'miniapps',
  'setup/packaging.mjs',
  'package.json',
  'package-lock.json',
]

/** `npm run dist`: the app in a folder, for this system; other targets are named in packaging.mjs. */
await attempt(async () => {
  const electron = chosenElectron()
  const state = `${fingerprint(sources)} ${electron.version}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    say(`Nothing changed since the last build: ${folder}`)
    return
  }
  rmSync(folder, { recursive: true, force: true })
  say(`Packaging with Electron ${electron.version}`)
  const { build } = await import('electron-builder')
  const targets = process.argv.slice(2)
  const [result] = await build({
    projectDir: root,
    [platform()]: targets.length > 0 ? targets : ['dir'],
    publish: 'never',
    config: packaging(electron),
  })
  writeFileSync(stamp, state)
  say(`Done: ${result ?? folder}`)
})

function platform() {
  return { darwin: 'mac', win32: 'win' }[process.platform] ?? 'linux'
}
