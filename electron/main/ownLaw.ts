import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { stringify } from 'yaml'
import type { Library } from '../../policies/engine/library.ts'
import { Registry, type Overlay } from '../../policies/engine/model.ts'
import { withRegistry } from '../../policies/engine/ownRegistry.ts'
import { parseFile, PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'

/** What the user adds to the law: companies of their own, and rules and overrides that stand before a pack's. */
export type OwnLaw = Readonly<{ registry: Registry; overlay: Overlay }>

export const emptyOverlay: Overlay = {
  apiVersion: 'hutong/v1',
  kind: 'Overlay',
  name: 'switchboard',
  overrides: [],
  links: [],
  payments: [],
}
const emptyRegistry: Registry = Registry.parse({ apiVersion: 'hutong/v1', kind: 'Registry' })

export const overlayFileOf = (folder: string): string => path.join(folder, 'overlay.yaml')
const registryFileOf = (folder: string): string => path.join(folder, 'registry.yaml')

/** Every value written out, for a file that is read again takes no aliases. */
function written(value: Registry | Overlay): string {
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
  const overlay = readStored(overlayFileOf(folder), emptyOverlay, (text) => {
    const read = readPolicy('overlay.yaml', text, libraryWith(library, registry.value))
    if (read.kind === 'Overlay') return read
    throw new PolicyError(['overlay.yaml:1:1 kind: expected Overlay, got "Pack"'])
  })
  const problems = [registry.problem, overlay.problem].filter((each) => each !== undefined)
  return {
    own: { registry: registry.value, overlay: overlay.value },
    ...(problems.length === 0 ? {} : { problem: problems.join('\n') }),
  }
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
  if (next.overlay !== before.overlay)
    writeFileAtomic.sync(overlayFileOf(folder), written(next.overlay))
}
