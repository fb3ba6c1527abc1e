import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { attempt, say } from './say.mjs'
import { requireNode } from './node.mjs'

/** Set-up before `npm start` and `npm test`: does what is missing, says what it does, and can be repeated. */
await attempt(async () => {
  requireNode()
  const purpose = process.argv[2] === 'test' ? 'test' : 'start'
  const { installPackages, notes } = await import('./packages.mjs')
  installPackages()
  const { chooseElectron } = await import('./electron.mjs')
  const electron = await chooseElectron()
  const { requireLibraries } = await import('./libraries.mjs')
  requireLibraries(electron.executable, purpose)
  const { build } = await import('./build.mjs')
  build('window')
  build('command line')
  mkdirSync(notes, { recursive: true })
  writeFileSync(path.join(notes, 'electron.json'), JSON.stringify(electron, undefined, 2))
  say(`Electron ${electron.version}: ${electron.why}`)
})
