import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { stringify } from 'yaml'
import type { Library } from '../../policies/engine/library.ts'
import { Overlay, Registry } from '../../policies/engine/model.ts'
import { withRegistry } from '../../policies/engine/ownRegistry.ts'
import { parseFile, PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'

/** What the user adds to the law: companies of their own, and rules and overrides that stand before a pack's. */
export type OwnLaw = Readonly<{
  registry: Registry
  /** The overlay as it is written, comments and all, and what that says. */
  text: string
  overlay: Overlay
}>

export const emptyText = `apiVersion: hutong/v1
kind: Overlay
name: switchboard
`
export const emptyOverlay = parseFile('overlay.yaml', emptyText, Overlay)
const emptyRegistry: Registry = Registry.parse({ apiVersion: 'hutong/v1', kind: 'Registry' })

export const overlayFileOf = (folder: string): string => path.join(folder, 'overlay.yaml')
const registryFileOf = (folder: string): string => path.join(folder, 'registry.yaml')

/** Every value written out, for a file that is read again takes no aliases. */
function written(value: Registry): string {
  return stringify(value, { aliasDuplicateObjects: false })
}

/** The library with the user's companies in it; a company that clashes with another is a PolicyError. */
export function libraryWith(library: Library, registry: Registry): Library {
  return registry.systems.length === 0 && registry.owners.length === 0
    ? library
    : withRegistry(library, { file: 'registry.yaml', text: written(registry) })
}

/** What is stored in a folder; a file that cannot be read is moved aside, never deleted, and named. */
export function readOwnLaw(
  folder: string,
  library: Library,
): Readonly<{ own: OwnLaw; problem?: string }> {
  const registry = readStored(registryFileOf(folder), emptyRegistry, (text) => {
    const read = parseFile('registry.yaml', text, Registry)
    libraryWith(library, read)
    return read
  })
  const overlay = readStored(
    overlayFileOf(folder),
    { text: emptyText, overlay: emptyOverlay },
    (text) => ({ text, overlay: readOverlay(text, libraryWith(library, registry.value)) }),
  )
  const problems = [registry.problem, overlay.problem].filter((each) => each !== undefined)
  return {
    own: { registry: registry.value, ...overlay.value },
    ...(problems.length === 0 ? {} : { problem: problems.join('\n') }),
  }
}

/** What an overlay's text says; one that says anything else is a PolicyError. */
export function readOverlay(text: string, library: Library): Overlay {
  const read = readPolicy('overlay.yaml', text, library)
  if (read.kind === 'Overlay') return read
  throw new PolicyError(['overlay.yaml:1:1 kind: expected Overlay, got "Pack"'])
}

function readStored<T>(
  file: string,
  otherwise: T,
  read: (text: string) => T,
): Readonly<{ value: T; problem?: string }> {
  if (!existsSync(file)) return { value: otherwise }
  try {
    return { value: read(readFileSync(file, 'utf8')) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    renameSync(file, `${file}.damaged-${Date.now()}`)
    return { value: otherwise, problem: error.message }
  }
}

/** Writes what changed, each file whole or not at all. */
export function writeOwnLaw(folder: string, before: OwnLaw, next: OwnLaw): void {
  if (next.registry !== before.registry)
    writeFileAtomic.sync(registryFileOf(folder), written(next.registry))
  if (next.text !== before.text) writeFileAtomic.sync(overlayFileOf(folder), next.text)
}

const draftFileOf = (folder: string): string => path.join(folder, 'overlay.draft.yaml')

/** A text that was being written and says nothing yet; it outlives a crash. */
export function readDraft(folder: string): string | undefined {
  const file = draftFileOf(folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export function writeDraft(folder: string, text: string | undefined): void {
  if (text === undefined) rmSync(draftFileOf(folder), { force: true })
  else writeFileAtomic.sync(draftFileOf(folder), text)
}
