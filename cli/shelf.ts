import { readFileSync } from 'node:fs'
import path from 'node:path'
import { libraryOfReading, type Library } from '../policies/engine/library.ts'
import { makeResolve, type Resolve, type Site } from '../policies/engine/site.ts'
import type { Arguments } from './arguments.ts'
import type { Readings } from './readings.ts'
import { shippedFiles } from './shippedFiles.ts'

/** From out/cli, where the built command line lies. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Everything that ships and the registries that a person named; and the sites, and where their short links lead. */
export type Shelf = Readonly<{ library: Library; sites: readonly Site[]; resolve: Resolve }>

/** Parsing YAML takes longer than all else together, so an unchanged file's reading is taken from the build. */
export async function openShelf(given: Arguments): Promise<Shelf> {
  const { registries, packs, sites } = shippedFiles(root)
  const { law, sites: readSites } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'readings.json'), 'utf8'),
  ) as Readings
  const library =
    libraryOfReading(law, [...registries, ...packs]) ??
    (await import('./freshReading.ts')).readLaw(registries, packs)
  const known = new Map(readSites.map(({ text, site }) => [text, site]))
  const found: Site[] = []
  for (const each of sites)
    found.push(known.get(each.text) ?? (await import('./freshReading.ts')).readOneSite(each))
  let own = library
  for (const file of given.all('registry'))
    own = (await import('./freshReading.ts')).withOwnRegistry(own, file)
  return { library: own, sites: found, resolve: makeResolve(found) }
}
