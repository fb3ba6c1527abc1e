import { folderOf, joinPath, withoutEnding } from './joinPath.ts'
import { type JsonObject, type Sources, objectOf, stringOf } from './openSources.ts'
import { installedPaths, packagePaths } from './packagePaths.ts'

/** From the file that says it and what it says, to a path of the program. */
export type Resolve = (from: string, reference: string) => string | undefined

/** Scripts without their ending, folders by their index. */
const MODULE_ENDINGS = ['', '.js', '.ts', '/index.js', '/index.ts', '.json', '.mjs', '.cjs']

/** A component is known by any one of its four files. */
const COMPONENT_ENDINGS = ['.json', '.js', '.ts', '.wxml', '.axml']

export function moduleResolver(sources: Sources, app: JsonObject): Resolve {
  return resolver(sources, app, (path) => {
    const exact = MODULE_ENDINGS.find((ending) => path !== '' && sources.has(path + ending))
    if (exact !== undefined) return path + exact
    const manifest = sources.has(`${path}/package.json`) ? sources.json(`${path}/package.json`) : {}
    const main = joinPath(path, stringOf(manifest?.['main']) ?? 'index')
    const entry = MODULE_ENDINGS.find((ending) => sources.has(main + ending))
    if (entry !== undefined) return main + entry
    const typed = `${withoutEnding(path, '.js')}.ts`
    return sources.has(typed) ? typed : undefined
  })
}

export function componentResolver(sources: Sources, app: JsonObject): Resolve {
  return resolver(sources, app, (path) =>
    [path, `${path}/index`].find((base) =>
      COMPONENT_ENDINGS.some((ending) => sources.has(base + ending)),
    ),
  )
}

export function styleResolver(sources: Sources, app: JsonObject, ending: string): Resolve {
  return resolver(sources, app, (path) =>
    [path, path + ending].find((file) => /\.(?:wxss|acss|css)$/.test(file) && sources.has(file)),
  )
}

function resolver(
  sources: Sources,
  app: JsonObject,
  find: (path: string) => string | undefined,
): Resolve {
  const aliases = Object.entries(objectOf(app['resolveAlias'])).map(
    ([name, path]) => [withoutEnding(name, '*'), withoutEnding(stringOf(path) ?? '', '*')] as const,
  )
  return (from, said) => {
    const reference = said.replace(/^~(?=[@\w])/, '')
    for (const path of candidates(sources, aliases, from, reference)) {
      const found = find(path)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function* candidates(
  sources: Sources,
  aliases: readonly (readonly [name: string, path: string])[],
  from: string,
  reference: string,
): Generator<string> {
  for (const [name, path] of aliases) {
    if (reference.startsWith(name)) yield joinPath(path, reference.slice(name.length))
  }
  const isAbsolute = reference.startsWith('/')
  const beside = isAbsolute ? joinPath(reference) : joinPath(folderOf(from), reference)
  yield beside
  yield* installedPaths(sources, beside)
  if (reference.startsWith('.')) return
  if (isAbsolute) {
    yield joinPath(folderOf(from), reference)
    return
  }
  yield* packagePaths(sources, from, reference)
  yield joinPath(reference)
  yield* installedPaths(sources, joinPath(reference))
}
