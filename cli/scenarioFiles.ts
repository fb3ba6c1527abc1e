import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { journeyEndings } from '../policies/engine/journeysIn.ts'
import { unreadable } from './ownFiles.ts'
import { UsageError } from './usageError.ts'

/** The scenario files that paths mean, in order, each once; folders are searched. `-` stays itself. */
export function scenarioFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((each) => (each === '-' ? ['-'] : filesAt(each)))
  return [...new Set(files)]
}

function filesAt(named: string): readonly string[] {
  if (!isFolder(named)) return [shortened(named)]
  const found = filesIn(named)
  if (found.length > 0) return found.map(shortened)
  throw new UsageError(
    `The folder "${named}" holds no scenario.`,
    'Scenario files are named *.scenario.yaml, tables of links *.links.csv.',
  )
}

function isFolder(named: string): boolean {
  try {
    return statSync(named).isDirectory()
  } catch (error) {
    throw unreadable(named, error)
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(inside)
      return journeyEndings.some((ending) => entry.name.endsWith(ending)) ? [inside] : []
    })
}

/** Relative to where the person is, when it lies below: reports then read alike on every machine. */
function shortened(file: string): string {
  const relative = path.relative(process.cwd(), file)
  const isBelow = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return isBelow ? relative.split(path.sep).join('/') : file
}
