import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = path.join(root, 'out', 'bench')
const names = [
  'decisions',
  'firstDifference',
  'bruteForce',
  'allocation',
  'manyRules',
  'plainLog',
  'rowReading',
] as const

export type Program = (typeof names)[number]

/** Bundles the measuring programs: they run as plain Node, with no test runner in between. */
export async function buildPrograms(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, path.join(import.meta.dirname, 'policy', `${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}

type Options = Readonly<{ flags?: readonly string[]; asked?: readonly string[]; seconds?: number }>

/** Runs a program in a process of its own; it prints one JSON value. One that is too slow is ended and throws. */
export async function runProgram<T>(name: Program, options: Options = {}): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...(options.flags ?? []), path.join(folder, `${name}.js`), ...(options.asked ?? [])],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      maxBuffer: 1 << 24,
      timeout: (options.seconds ?? 0) * 1_000,
    },
  )
  return JSON.parse(stdout) as T
}

/** The same, or nothing where it takes more than so many seconds. */
export async function runWithin<T>(
  seconds: number,
  name: Program,
  asked: readonly string[],
): Promise<T | undefined> {
  try {
    return await runProgram<T>(name, { asked, seconds })
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed === true) return undefined
    throw error
  }
}
