import { folderOf, foldersAround, joinPath } from './joinPath.ts'
import { type JsonObject, type Sources, isObject, stringOf } from './openSources.ts'
import type { Json } from './readRelaxedJson.ts'

const BUILT = 'miniprogram_npm/'

/** Where a package, or a path within one, may be for a file: built packages first, then those npm installed. */
export function* packagePaths(
  sources: Sources,
  from: string,
  reference: string,
): Generator<string> {
  for (const folder of foldersAround(from)) yield joinPath(folder, BUILT, reference)
  const [name, rest] = splitReference(reference)
  for (const folder of foldersAround(from)) {
    const home = joinPath(folder, 'node_modules', name)
    if (sources.has(`${home}/package.json`)) yield* pathsInPackage(sources, home, rest)
  }
}

/** `miniprogram_npm/x/y` where the developer tools have not built packages yet: `x/y`, as installed. */
export function* installedPaths(sources: Sources, path: string): Generator<string> {
  const cut = path.lastIndexOf(BUILT)
  if (cut < 0) return
  const reference = path.slice(cut + BUILT.length)
  const from = `${folderOf(path.slice(0, cut + 1))}/from`
  yield* packagePaths(sources, from, reference)
}

/** What a reference that leads nowhere asked for, in words. */
export function missingWords(kind: string, reference: string): string {
  const isPath = /^[./~]/.test(reference) || reference.endsWith('.js')
  const [name] = splitReference(reference)
  return `there is no ${kind} ${reference}${isPath ? '' : `, nor a package ${name} that has it`}`
}

function splitReference(reference: string): [name: string, rest: string] {
  const parts = reference.split('/')
  const length = reference.startsWith('@') ? 2 : 1
  return [parts.slice(0, length).join('/'), parts.slice(length).join('/')]
}

function* pathsInPackage(sources: Sources, home: string, rest: string): Generator<string> {
  const manifest = sources.json(`${home}/package.json`) ?? {}
  yield joinPath(home, stringOf(manifest['miniprogram']) ?? 'miniprogram_dist', rest)
  const exported = exportedPath(manifest['exports'], rest)
  if (rest !== '') {
    yield joinPath(home, rest)
    if (exported !== undefined) yield joinPath(home, exported)
    return
  }
  const entries = [stringOf(manifest['main']), exported, stringOf(manifest['module']), 'index']
  for (const entry of entries) if (entry !== undefined) yield joinPath(home, entry)
}

function exportedPath(exported: Json | undefined, rest: string): string | undefined {
  const key = rest === '' ? '.' : `./${rest}`
  const isByPath = isObject(exported) && Object.keys(exported).some((name) => name.startsWith('.'))
  if (isByPath) return conditionOf(exported[key])
  return rest === '' ? conditionOf(exported) : undefined
}

function conditionOf(target: Json | undefined): string | undefined {
  if (!isObject(target)) return stringOf(target)
  const conditions: JsonObject = target
  for (const name of ['browser', 'require', 'default', 'import']) {
    const found = conditionOf(conditions[name])
    if (found !== undefined) return found
  }
  return undefined
}
