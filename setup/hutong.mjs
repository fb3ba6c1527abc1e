#!/usr/bin/env node
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import process from 'node:process'
import { requireNode } from './node.mjs'
import { SetupError } from './say.mjs'

/** The command line: builds itself when its sources are newer than what was built, then runs. */
const root = new URL('../', import.meta.url)
const program = new URL('out/cli/hutong.js', root)

function changed(url) {
  return statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.test.ts'))
    .map((entry) =>
      entry.isDirectory()
        ? newest(new URL(`${entry.name}/`, folder))
        : changed(new URL(entry.name, folder)),
    )
    .reduce((a, b) => Math.max(a, b), 0)
}

function isBuilt() {
  const built = changed(program)
  const sources = [
    changed(new URL('package-lock.json', root)),
    ...['policies/', 'backtest/', 'cli/'].map((folder) => newest(new URL(folder, root))),
  ]
  return sources.every((time) => time < built)
}

/** Standard output belongs to the answer, so set-up speaks on the error output. */
async function prepare() {
  const { installPackages } = await import('./packages.mjs')
  const { build } = await import('./build.mjs')
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  if (!existsSync(new URL('node_modules/vite/package.json', root))) installPackages()
  build('command line')
  process.stdout.write = write
  const now = new Date()
  utimesSync(program, now, now)
}

async function prepareWindow() {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  const { prepareFor } = await import('./prepareFor.mjs')
  await prepareFor('start')
  process.stdout.write = write
}

const setUpFailed = 70

/** Commands that need the window: set-up as for `npm start`, then the real app. */
const windowed = {
  crawl: async (args) => (await import('./crawl/crawl.mjs')).crawl(args),
  open: async (args) => (await import('./open.mjs')).open(args),
  'replay --window': async (args) => (await import('./replay/replayWindow.mjs')).replayWindow(args),
}

const [named = '', ...rest] = process.argv.slice(2)
const isInWindow = named === 'replay' && rest.includes('--window') && !rest.includes('--help')
const command = isInWindow ? 'replay --window' : named
try {
  requireNode()
  if (Object.hasOwn(windowed, command)) {
    await prepareWindow()
    process.exitCode = await windowed[command](rest)
  } else if (!isBuilt()) await prepare()
} catch (error) {
  process.stderr.write(
    `Set-up stopped: ${error instanceof SetupError ? error.message : error.stack}\n`,
  )
  process.exit(setUpFailed)
}
if (!Object.hasOwn(windowed, command)) await import(program.href)
