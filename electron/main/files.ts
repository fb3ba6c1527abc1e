import { app } from 'electron'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readLibrary, readSite, type SourceFile } from '../../policies/engine/read.ts'
import type { Library } from '../../policies/engine/library.ts'
import type { Site } from '../../policies/engine/site.ts'

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

export function loadLibrary(): Library {
  return readLibrary(filesOf('policies/registry', '.yaml'), filesOf('policies/presets', '.yaml'))
}

/** A site with its files held in memory by path, so that no request ever becomes a path on the disk. */
export type LoadedSite = Readonly<{ site: Site; files: ReadonlyMap<string, Buffer> }>

export function loadSites(): ReadonlyMap<string, LoadedSite> {
  const folder = path.join(app.getAppPath(), 'miniapps', 'sites')
  const sites = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadSite(path.join(folder, entry.name), `miniapps/sites/${entry.name}`))
  return new Map(sites.map((loaded) => [loaded.site.host, loaded]))
}

function loadSite(folder: string, name: string): LoadedSite {
  const site = readSite(`${name}/site.yaml`, readFileSync(path.join(folder, 'site.yaml'), 'utf8'))
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const absolute = path.join(entry.parentPath, entry.name)
    files.set(path.relative(folder, absolute).replaceAll(path.sep, '/'), readFileSync(absolute))
  }
  return { site, files }
}
