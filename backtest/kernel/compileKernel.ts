import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { memoryPages } from '../../policies/backtest/kernelLayout.ts'

const entry = 'backtest/kernel/rows.ts'
const sources = [
  'backtest/kernel/rows.as',
  'backtest/kernel/row.as',
  'backtest/kernel/address.as',
  'backtest/kernel/hosts.as',
  'backtest/kernel/hidden.as',
  'backtest/kernel/words.as',
  'backtest/kernel/values.as',
  'policies/backtest/kernelLayout.ts',
]
const settings = [
  '-O2',
  '--noAssert',
  '--enable',
  'simd',
  '--enable',
  'threads',
  '--runtime',
  'stub',
  '--importMemory',
  '--sharedMemory',
  '--initialMemory',
  String(memoryPages),
  '--maximumMemory',
  String(memoryPages),
]

/** The row kernel as WebAssembly; it is compiled once and kept while its sources stay the same. */
export async function compiledKernel(root: string): Promise<Uint8Array> {
  const texts = new Map(
    sources.map((name) => [
      name.replace(/\.as$/, '.ts'),
      readFileSync(path.join(root, name), 'utf8'),
    ]),
  )
  const compiler = readFileSync(path.join(root, 'node_modules/assemblyscript/package.json'), 'utf8')
  const { version } = JSON.parse(compiler) as { version: string }
  const key = createHash('sha256')
    .update(JSON.stringify([version, settings, ...texts]))
    .digest('hex')
  const folder = path.join(root, 'node_modules', '.cache', 'hutong')
  const kept = path.join(folder, `rows-${key.slice(0, 16)}.wasm`)
  if (existsSync(kept)) return readFileSync(kept)
  // Read where it is needed: it takes seconds.
  const { main } = (await import('assemblyscript/asc')).default
  let made: Uint8Array | undefined
  const stderr: string[] = []
  const { error } = await main([entry, '-o', 'rows.wasm', ...settings], {
    readFile: (name) => texts.get(name) ?? null,
    writeFile: (_, contents) => {
      made = typeof contents === 'string' ? Buffer.from(contents) : contents
    },
    listFiles: () => [],
    stderr: { write: (text) => stderr.push(String(text)) },
  })
  if (error !== null || made === undefined)
    throw new Error(`the row kernel does not compile: ${stderr.join('')}`)
  mkdirSync(folder, { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, made)
  renameSync(unfinished, kept)
  return made
}
