import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '../..')

/** What a benchmark ran on; times hold for this alone. */
export type Machine = Readonly<{
  processor: string
  count: number
  gigabytes: number
  node: string
}>

export function thisMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'an unknown processor',
    count: os.cpus().length,
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
  }
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Writes a page of figures to docs/, in the project's format. */
export function writePage(name: string, page: string): void {
  const file = path.join(root, 'docs', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, page)
  execFileSync(process.execPath, [path.join(root, 'node_modules/oxfmt/bin/oxfmt'), file])
}
