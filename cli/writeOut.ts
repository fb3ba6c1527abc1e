import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from './usageError.ts'

/** Writes what a person asked for where they asked for it; the folder is made. `isMore` is added to what stands there. */
export function writeOut(file: string, text: string, isMore = false): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: isMore ? 'a' : 'w' })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UsageError(`"${file}" cannot be written: ${error.message}.`, 'Name another file.')
  }
}
