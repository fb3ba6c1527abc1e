import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say } from './say.mjs'

/** Packages, Electron, system libraries and builds: what is missing for `start` or `test`. */
export async function prepareFor(purpose) {
  const { installPackages, notes } = await import('./packages.mjs')
  installPackages()
  const { chooseElectron } = await import('./electron.mjs')
  const electron = await chooseElectron()
  const { requireLibraries } = await import('./libraries.mjs')
  requireLibraries(electron.executable, purpose)
  const { build } = await import('./build.mjs')
  build('window')
  build('program view')
  build('program logic')
  build('command line')
  mkdirSync(notes, { recursive: true })
  writeFileSync(path.join(notes, 'electron.json'), JSON.stringify(electron, undefined, 2))
  say(`Electron ${electron.version}: ${electron.why}`)
}
