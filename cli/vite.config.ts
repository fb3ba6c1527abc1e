import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { rowKernel } from '../backtest/kernel/kernelPlugin.ts'
import { readings } from './readings.ts'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'out', 'cli')
const workshop = path.join(root, 'out', `.cli-${process.pid}`)

/** Adds the shipped law as it reads today, so that a start need not parse it. */
const shippedLaw: Plugin = {
  name: 'shipped-law',
  generateBundle() {
    const source = JSON.stringify(readings(root))
    this.emitFile({ type: 'asset', fileName: 'readings.json', source })
  },
}

/** Moves the finished files into place, the entry last: whoever starts meanwhile finds a whole program. */
const moveIntoPlace: Plugin = {
  name: 'move-into-place',
  closeBundle() {
    mkdirSync(target, { recursive: true })
    const made = readdirSync(workshop).toSorted((a, b) => Number(isEntry(a)) - Number(isEntry(b)))
    for (const name of made) renameSync(path.join(workshop, name), path.join(target, name))
    rmSync(workshop, { recursive: true })
    for (const name of readdirSync(target))
      if (!made.includes(name)) rmSync(path.join(target, name), { recursive: true })
  },
}

function isEntry(name: string): boolean {
  return name === 'hutong.js'
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [shippedLaw, rowKernel(root), moveIntoPlace],
  // A native package cannot be bundled.
  ssr: { noExternal: true, external: ['@duckdb/node-api'], target: 'node' },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: workshop,
    minify: true,
    rolldownOptions: {
      // Native, so it stays a package; it is loaded where Parquet is read or written.
      external: ['@duckdb/node-api'],
      input: {
        hutong: path.join(root, 'cli', 'main.ts'),
        replayWorker: path.join(root, 'cli', 'replayWorker.ts'),
        backtestWorker: path.join(root, 'backtest', 'backtestWorker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
