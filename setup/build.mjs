import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { notes, root } from './packages.mjs'
import { say, SetupError } from './say.mjs'

const tools = (name) => path.join(root, 'node_modules', name)
const parts = {
  window: {
    sources: [
      'policies',
      'electron',
      'miniapps',
      'renderer',
      'electron.vite.config.ts',
      'package-lock.json',
    ],
    outputs: [
      'out/main/index.js',
      'out/main/readings.json',
      'out/preload/host.cjs',
      'out/renderer/index.html',
    ],
    command: [tools('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
  },
  'program view': runtime('view', ['out/runtime/index.html', 'out/runtime/view.js']),
  'program logic': runtime('logic', ['out/runtime/logic.js']),
  'command line': {
    sources: ['policies', 'backtest', 'cli', 'miniapps/sites', 'package-lock.json'],
    outputs: ['out/cli/hutong.js'],
    command: [
      tools('vite/bin/vite.js'),
      'build',
      '--config',
      'cli/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
}

/** What runs mini-programs is built apart: their pages and Workers load it from their own origin. */
function runtime(mode, outputs) {
  return {
    sources: ['miniapps/runtime', 'electron/ipc', 'package-lock.json'],
    outputs,
    command: [
      tools('vite/bin/vite.js'),
      'build',
      '--config',
      'miniapps/runtime/vite.config.ts',
      '--mode',
      mode,
      '--logLevel',
      'warn',
    ],
  }
}

/** Builds a part when its sources changed since its last build. */
export function build(part) {
  const { sources, outputs, command } = parts[part]
  const stamp = path.join(notes, `built-${part.replaceAll(' ', '-')}`)
  const state = fingerprint(sources)
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === state
  if (isFresh && outputs.every((file) => existsSync(path.join(root, file)))) return
  if (part === 'window') say('Building the window')
  const result = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  if (result.status !== 0)
    throw new SetupError(
      `The ${part} does not build:\n${result.stderr}${result.stdout}`,
      'mend the error above.',
    )
  mkdirSync(notes, { recursive: true })
  writeFileSync(stamp, state)
}

const isTest = /\.test\.tsx?$/

/** Size and time of every source file: enough to notice an edit, and read in milliseconds. */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  const visit = (relative) => {
    const absolute = path.join(root, relative)
    const stat = statSync(absolute)
    if (stat.isDirectory())
      for (const name of readdirSync(absolute).toSorted()) visit(path.join(relative, name))
    else if (!isTest.test(relative)) hash.update(`${relative}\n${stat.size}\n${stat.mtimeMs}\n`)
  }
  for (const source of sources) visit(source)
  return hash.digest('hex')
}
