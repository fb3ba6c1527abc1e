import { app } from 'electron'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readLibrary, readSite } from '../../policies/engine/read.ts'
import type { SourceFile } from '../../policies/engine/library.ts'
import { libraryOfReading, type LawReading, type Library } from '../../policies/engine/library.ts'
import type { Site } from '../../policies/engine/site.ts'
import type { SampleName } from '../ipc/samples.ts'

/** Files of a folder that ships with the app, named relative to the app's root. */
function filesOf(folder: string, ending: string): readonly SourceFile[] {
  const absolute = path.join(app.getAppPath(), folder)
  return readdirSync(absolute)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(path.join(absolute, name), 'utf8'),
    }))
}

/** What the build read of the files that ship; parsing them anew would take most of a cold start. */
type Readings = Readonly<{
  law?: LawReading
  sites: readonly Readonly<{ text: string; site: Site }>[]
}>

function readings(): Readings {
  const file = path.join(import.meta.dirname, 'readings.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Readings
}

let shipped: readonly SourceFile[] | undefined
function shippedPacks(): readonly SourceFile[] {
  shipped ??= filesOf('policies/presets', '.yaml')
  return shipped
}

/** The packs that ship, by the names that they give themselves. */
export function packFiles(): ReadonlyMap<string, SourceFile> {
  return new Map(
    shippedPacks().map((each) => [/^name: *([\w-]+)/m.exec(each.text)?.[1] ?? '', each]),
  )
}

export function loadLibrary(): Library {
  const registries = filesOf('policies/registry', '.yaml')
  const packs = shippedPacks()
  return (
    libraryOfReading(readings().law, [...registries, ...packs]) ?? readLibrary(registries, packs)
  )
}

export function readSample(name: SampleName): string {
  return readFileSync(path.join(app.getAppPath(), 'policies/samples', `${name}.yaml`), 'utf8')
}

/** A site with its files held in memory by path, so that no request ever becomes a path on the disk. */
export type LoadedSite = Readonly<{
  site: Site
  files: ReadonlyMap<string, Buffer>
  /** What several sites serve, by name. */
  shared: ReadonlyMap<string, Buffer>
}>

/** The app's own sites; from a source tree, also those of the folder that HUTONG_SITES names. */
export function loadSites(): ReadonlyMap<string, LoadedSite> {
  const added = app.isPackaged ? undefined : process.env['HUTONG_SITES']
  const miniapps = path.join(app.getAppPath(), 'miniapps')
  const shared = readFolder(path.join(miniapps, 'shared'))
  const known = new Map(readings().sites.map(({ text, site }) => [text, site]))
  const sites = [
    ...sitesOf(path.join(miniapps, 'sites'), 'miniapps/sites', shared, known),
    ...(added === undefined ? [] : sitesOf(path.resolve(added), added, shared, known)),
  ]
  return new Map(sites.map((loaded) => [loaded.site.host, loaded]))
}

function sitesOf(
  folder: string,
  name: string,
  shared: LoadedSite['shared'],
  known: ReadonlyMap<string, Site>,
): readonly LoadedSite[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const files = readFolder(path.join(folder, entry.name))
      const description = files.get('site.yaml')?.toString('utf8') ?? ''
      const site =
        known.get(description) ?? readSite(`${name}/${entry.name}/site.yaml`, description)
      return { site, files, shared }
    })
}

/** Every file of a folder by its path within, held in memory. */
function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const absolute = path.join(entry.parentPath, entry.name)
    files.set(path.relative(folder, absolute).replaceAll(path.sep, '/'), readFileSync(absolute))
  }
  return files
}
