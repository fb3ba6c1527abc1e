import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import path from 'node:path'

/** The package's root, from which the tests of the command line run it. */
export const root = path.resolve(import.meta.dirname, '..')

export type Ended = Readonly<{ code: number | null; output: string; errors: string }>
type Surroundings = Readonly<{
  input?: string
  env?: Readonly<Record<string, string>>
  program?: string
}>

/** Starts the command line as people do: one process, not a terminal, no colour wishes but its own. */
export function startHutong(
  args: readonly string[],
  { env, program = 'setup/hutong.mjs' }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  return spawn(process.execPath, [program, ...args], { cwd: root, env: { ...inherited, ...env } })
}

/** Runs it to its end. */
export async function hutong(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ended> {
  const child = startHutong(args, surroundings)
  child.stdin.end(surroundings.input ?? '')
  return ended(child)
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output, errors }))
  })
}
