import process from 'node:process'
import { shippedFiles } from '../../../cli/shippedFiles.ts'
import type { Library } from '../../../policies/engine/library.ts'
import { readLibrary } from '../../../policies/engine/read.ts'

/** The project's registry and packs; the program is started in the project's folder. */
export function shippedLibrary(): Library {
  const { registries, packs } = shippedFiles(process.cwd())
  return readLibrary(registries, packs)
}
