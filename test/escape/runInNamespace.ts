import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Job, Report } from './job.ts'
import type { Namespace } from './namespace.ts'

/** Runs cases in the app or in the control, in a network namespace of its own. */
export async function runInNamespace(
  namespace: Namespace,
  place: Job['place'],
  numbers: readonly number[],
): Promise<Report> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-escape-'))
  const { asNobody, isRoot } = namespace
  const report = path.join(folder, 'report.json')
  const job: Job = { place, numbers, folder, report, asNobody, isRoot }
  const file = path.join(folder, 'job.json')
  writeFileSync(file, JSON.stringify(job))
  try {
    const inside = path.join(import.meta.dirname, 'inside.mjs')
    const [command = '', ...words] = namespace.prefix
    const child = spawn(command, [...words, process.execPath, inside, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said = (said + text.toString()).slice(-4_000)
      })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    if (code !== 0) throw new Error(`the run in the namespace ended with ${code}:\n${said}`)
    return JSON.parse(readFileSync(report, 'utf8')) as Report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
