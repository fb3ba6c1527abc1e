import { readFileSync, statSync } from 'node:fs'
import { largestFile, PolicyError } from '../policies/engine/parse.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import { UsageError } from './usageError.ts'

/** A file that a person named; one that cannot be read is a UsageError. */
export function readOwnFile(file: string): SourceFile {
  try {
    const { size } = statSync(file)
    if (size > largestFile * 4)
      throw new PolicyError([
        `${file}:1:1 file: expected at most ${largestFile} characters, got ${size} bytes`,
      ])
    return { file, text: readFileSync(file, 'utf8') }
  } catch (error) {
    if (error instanceof PolicyError) throw error
    throw unreadable(file, error)
  }
}

/** Why a path cannot be read, in words. */
export function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: `There is no file "${file}".`,
    ENOTDIR: `There is no file "${file}".`,
    EISDIR: `"${file}" is a folder, and a file is needed.`,
    EACCES: `"${file}" may not be read.`,
  }
  return new UsageError(
    reasons[code] ?? `"${file}" cannot be read (${code}).`,
    'Paths are meant from the folder that you are in.',
  )
}
