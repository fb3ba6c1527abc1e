import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from './usageError.ts'

/** Writes what a person asked for where they asked for it; the folder is made. */
export function writeOut(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UsageError(`"${file}" cannot be written: ${error.message}.`, 'Name another file.')
  }
}
