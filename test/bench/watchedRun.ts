import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { median } from './median.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A process from its start to its end: what it printed, in seconds how long and of all processors, and the most memory. */
export type Ran = Readonly<{
  stdout: string
  seconds: number
  processor: number
  megabytes: number
}>

/** Told by each process as it ends: its processor time in seconds, and the most memory it had. */
const watch = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write('measured ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]))
})`

/** Runs Node in the project's folder; what watches it is written into a folder for it. */
export async function watchedRun(folder: string, args: readonly string[]): Promise<Ran> {
  const watched = path.join(folder, 'watch.cjs')
  writeFileSync(watched, watch)
  const began = performance.now()
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--require', watched, ...args],
    { cwd: root, maxBuffer: 1 << 26 },
  )
  const seconds = (performance.now() - began) / 1_000
  const [, told = '[]'] = /measured (\[.*\])/.exec(stderr) ?? []
  const [processor = 0, megabytes = 0] = JSON.parse(told) as number[]
  return { stdout, seconds, processor, megabytes }
}

/** Several processes, so many times in turn, every other time in reverse; by their names. */
export async function inTurns(
  folder: string,
  asked: Readonly<Record<string, readonly string[]>>,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Ran[]>> {
  const all = new Map<string, Ran[]>(Object.keys(asked).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const names = round % 2 === 0 ? Object.keys(asked) : Object.keys(asked).toReversed()
    for (const name of names) all.get(name)?.push(await watchedRun(folder, asked[name] ?? []))
  }
  return all
}

export type Measure = Readonly<{
  name: string
  /** Medians, in seconds. */
  seconds: number
  processor: number
  /** The most. */
  megabytes: number
}>

export function measuresOf(all: ReadonlyMap<string, readonly Ran[]>): readonly Measure[] {
  return [...all].map(([name, ran]) => ({
    name,
    seconds: median(ran.map(({ seconds }) => seconds)),
    processor: median(ran.map(({ processor }) => processor)),
    megabytes: Math.max(...ran.map(({ megabytes }) => megabytes)),
  }))
}
