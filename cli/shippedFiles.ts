import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from '../policies/engine/library.ts'

/** The YAML files that ship with Hutong, as they stand on disk now. */
export type ShippedFiles = Readonly<{
  registries: readonly SourceFile[]
  packs: readonly SourceFile[]
  sites: readonly SourceFile[]
}>

/** Reads them all; `file` is relative to the package's root, with forward slashes. */
export function shippedFiles(root: string): ShippedFiles {
  const sites = path.join(root, 'miniapps', 'sites')
  return {
    registries: yamlIn(root, 'policies/registry'),
    packs: yamlIn(root, 'policies/presets'),
    sites: names(sites)
      .map((host) => `miniapps/sites/${host}/site.yaml`)
      .filter((file) => existsSync(path.join(root, file)))
      .map((file) => source(root, file)),
  }
}

/** The stories that ship, read apart: only who tells them needs them. */
export function shippedStories(root: string): readonly SourceFile[] {
  return yamlIn(root, 'policies/stories')
}

function yamlIn(root: string, folder: string): readonly SourceFile[] {
  return names(path.join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => source(root, `${folder}/${name}`))
}

function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

function source(root: string, file: string): SourceFile {
  return { file, text: readFileSync(path.join(root, file), 'utf8') }
}
