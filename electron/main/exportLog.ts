import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Journal } from './journal.ts'

/** Writes all that the journal holds as NDJSON, and answers with the file's place. */
export function exportLog(folder: string, journal: Journal): string {
  const name = `log-${new Date().toISOString().replaceAll(':', '-')}.ndjson`
  const target = path.join(folder, 'exports', name)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, [...journal.all()].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  return target
}
