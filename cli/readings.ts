import { PolicyError } from '../policies/engine/parse.ts'
import { readLibrary, readSite } from '../policies/engine/read.ts'
import type { LawReading } from '../policies/engine/library.ts'
import type { Site } from '../policies/engine/site.ts'
import { shippedFiles } from './shippedFiles.ts'

/** What the shipped files said when the command line was built; holds while their texts are the same. */
export type Readings = Readonly<{
  law?: LawReading
  sites: readonly Readonly<{ text: string; site: Site }>[]
}>

/** Reads the shipped files while building. What is faulty is left out: the start that needs it says so. */
export function readings(root: string): Readings {
  const { registries, packs, sites } = shippedFiles(root)
  const library = soundOr(undefined, () => readLibrary(registries, packs))
  return {
    ...(library
      ? {
          law: {
            texts: [...registries, ...packs],
            registry: library.world.registry,
            packs: [...library.packs.values()],
          },
        }
      : {}),
    sites: sites.flatMap(({ file, text }) =>
      soundOr([], () => [{ text, site: readSite(file, text) }]),
    ),
  }
}

function soundOr<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return otherwise
  }
}
