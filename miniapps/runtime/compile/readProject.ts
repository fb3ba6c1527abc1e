import type { Files, ProgramConfig } from '../compiled.ts'
import { joinPath } from './joinPath.ts'
import { type JsonObject, isObject, listOf, objectOf, readObject, stringOf } from './openSources.ts'
import type { Report } from './problemAt.ts'

export type Project = Readonly<{
  /** Where the program begins in the project's folder: `''`, or a path ending with `/`. */
  root: string
  appId: string
  name: string
  conditions: ProgramConfig['conditions']
}>

const SETTINGS = ['project.config.json', 'mini.project.json']

/** What the developer tools know of a project, and where its app.json is. */
export function readProject(files: Files, report: Report): Project {
  const folder = folderWith(files, SETTINGS) ?? folderWith(files, ['app.json']) ?? ''
  const read = (name: string): JsonObject => {
    const bytes = files.get(folder + name)
    const text = bytes && new TextDecoder().decode(bytes)
    return readObject(text, folder + name, report) ?? {}
  }
  const shared = read('project.config.json')
  const own = read('project.private.config.json')
  const settings = { ...read('mini.project.json'), ...shared, ...own }
  return {
    root: rootOf(files, folder, stringOf(settings['miniprogramRoot']) ?? ''),
    appId: stringOf(settings['appid']) ?? stringOf(settings['appId']) ?? '',
    name: stringOf(settings['projectname']) ?? stringOf(settings['name']) ?? '',
    conditions: [...conditionsOf(own), ...conditionsOf(shared)],
  }
}

/** A project whose sources are elsewhere than it says still runs, if there is but an app.json. */
function rootOf(files: Files, folder: string, miniprogramRoot: string): string {
  const said = joinPath(folder, miniprogramRoot)
  const root = said === '' ? '' : `${said}/`
  return files.has(`${root}app.json`) ? root : (folderWith(files, ['app.json']) ?? root)
}

/** The folder nearest to the top that holds one of these files, packages left aside. */
function folderWith(files: Files, names: readonly string[]): string | undefined {
  const folders: string[] = []
  for (const file of files.keys()) {
    const cut = file.lastIndexOf('/') + 1
    if (names.includes(file.slice(cut)) && !file.includes('node_modules/')) {
      folders.push(file.slice(0, cut))
    }
  }
  const depth = (folder: string): number => folder.split('/').length
  return folders.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0]
}

function conditionsOf(settings: JsonObject): ProgramConfig['conditions'] {
  const miniprogram = objectOf(objectOf(settings['condition'])['miniprogram'])
  return listOf(miniprogram['list'])
    .filter(isObject)
    .map((item) => ({
      name: stringOf(item['name']) ?? '',
      page: joinPath(stringOf(item['pathName']) ?? ''),
      query: stringOf(item['query']) ?? '',
      ...(typeof item['scene'] === 'number' ? { scene: item['scene'] } : {}),
    }))
}
