import { closeSync, openSync, readFileSync, readdirSync, readSync, rmSync } from 'node:fs'
import path from 'node:path'
import { mark } from '../policies/generation/scenarioText.ts'
import { UsageError } from './usageError.ts'
import { writeOut } from './writeOut.ts'

const ending = '.scenario.yaml'

/** A file to be written: its name without the ending, and its text. */
export type GeneratedFile = Readonly<{ file: string; text: string }>

/**
 * The names of the files that an earlier run wrote to a folder; none where there is no folder yet. Whatever else stands
 * in it makes it another's, and a UsageError; names that begin with a dot do not.
 */
export function generatedIn(folder: string): readonly string[] {
  return entriesOf(folder).map(({ name, isFile }) => {
    const file = path.join(folder, name)
    if (!isFile || !name.endsWith(ending) || !isGenerated(file))
      throw new UsageError(
        `"${file}" was not written by hutong generate, which would put its own files beside it.`,
        'Name an empty folder, or one that hutong generate alone writes to.',
      )
    return name
  })
}

type Entry = Readonly<{ name: string; isFile: boolean }>

function entriesOf(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return []
    throw new UsageError(
      code === 'ENOTDIR'
        ? `"${folder}" is a file or lies in one, and --out needs a folder.`
        : `"${folder}" cannot be read: ${error.message}.`,
      'Name another folder.',
    )
  }
}

/** Its first line says so. */
function isGenerated(file: string): boolean {
  const start = Buffer.alloc(mark.length + 1)
  const opened = openSync(file, 'r')
  const length = readSync(opened, start)
  closeSync(opened)
  return start.toString('utf8', 0, length) === `${mark}\n`
}

/** Writes files in the place of those before; what is not written again is removed. Returns what was. */
export function replaceGenerated(
  folder: string,
  before: readonly string[],
  files: readonly GeneratedFile[],
): readonly string[] {
  const known = new Set(before)
  for (const { file, text } of files) {
    const to = path.join(folder, `${file}${ending}`)
    // What stays the same keeps its date.
    const isSame = known.has(path.basename(to)) && readFileSync(to, 'utf8') === text
    if (!isSame) writeOut(to, text)
  }
  const written = new Set(files.map(({ file }) => `${file}${ending}`))
  const stale = before.filter((name) => !written.has(name))
  for (const name of stale) rmSync(path.join(folder, name))
  return stale
}
