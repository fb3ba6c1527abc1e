import { windowInWeChatWords } from './alipayWords.ts'
import { joinPath } from './joinPath.ts'
import { type JsonObject, type Sources, isObject, objectOf, stringOf } from './openSources.ts'
import { missingWords } from './packagePaths.ts'
import { problemAtWords } from './problemAt.ts'
import type { App } from './readApp.ts'
import type { Resolve } from './resolver.ts'

export type FoundComponent = Readonly<{
  isPage: boolean
  json: JsonObject
  usingComponents: Readonly<Record<string, string>>
}>

/** Every page, and every component that one of them reaches. */
export function collectComponents(
  sources: Sources,
  app: App,
  resolve: Resolve,
): ReadonlyMap<string, FoundComponent> {
  const found = new Map<string, FoundComponent>()
  const waiting: { path: string; isPage: boolean }[] = []

  function follow(from: string, reference: string, tag: string): string | undefined {
    const path = resolve(from, reference)
    if (path === undefined) reportMissing(sources, from, reference, tag)
    else waiting.push({ path, isPage: false })
    return path === undefined ? undefined : `/${path}`
  }

  function followAll(from: string, said: JsonObject): Record<string, string> {
    const followed: Record<string, string> = {}
    for (const [tag, reference] of Object.entries(said)) {
      const path = typeof reference === 'string' ? follow(from, reference, tag) : undefined
      if (path !== undefined) followed[tag] = path
    }
    return followed
  }

  for (const path of app.pages) {
    if (hasComponent(sources, path)) waiting.push({ path, isPage: true })
    else reportMissingPage(sources, path)
  }
  const shared = followAll('app.json', objectOf(app.json['usingComponents']))
  for (const path of tabBarsOf(sources, app.json)) waiting.push({ path, isPage: false })

  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, isPage } = next
    if (found.has(path)) continue
    const json = jsonOf(sources, path)
    const from = `${path}.json`
    const generics = withDefaults(json['componentGenerics'], (tag, reference) =>
      follow(from, reference, tag),
    )
    found.set(path, {
      isPage,
      json: generics === undefined ? json : { ...json, componentGenerics: generics },
      usingComponents: { ...shared, ...followAll(from, objectOf(json['usingComponents'])) },
    })
  }
  return found
}

function jsonOf(sources: Sources, path: string): JsonObject {
  const json = sources.json(`${path}.json`) ?? {}
  return sources.dialect === 'alipay' ? windowInWeChatWords(json) : json
}

function hasComponent(sources: Sources, path: string): boolean {
  return ['.wxml', '.axml', '.js', '.ts', '.json'].some((ending) => sources.has(path + ending))
}

/** A program's own tab bar has a fixed place, one for each dialect. */
function tabBarsOf(sources: Sources, app: JsonObject): string[] {
  if (objectOf(app['tabBar'])['custom'] !== true) return []
  const places = ['custom-tab-bar/index', 'customize-tab-bar/index']
  return places.filter((path) => hasComponent(sources, path))
}

function withDefaults(
  generics: JsonObject[string] | undefined,
  follow: (tag: string, reference: string) => string | undefined,
): JsonObject | undefined {
  if (!isObject(generics)) return undefined
  const resolved = Object.entries(generics).map(([tag, generic]) => {
    const reference = isObject(generic) ? stringOf(generic['default']) : undefined
    if (reference === undefined) return [tag, generic] as const
    const path = follow(tag, reference)
    return [tag, path === undefined ? true : { ...objectOf(generic), default: path }] as const
  })
  return Object.fromEntries(resolved)
}

function reportMissing(sources: Sources, from: string, reference: string, tag: string): void {
  const file = sources.place(from)
  const isElsewhere = /^[\w-]+:\/\//.test(reference)
  const message = isElsewhere
    ? `<${tag}> is of a plugin (${reference}), and plugins do not run here`
    : `<${tag}>: ${missingWords('component', reference)}`
  const severity = isElsewhere ? 'warning' : 'error'
  const words = JSON.stringify(reference)
  sources.report(problemAtWords({ severity, file, message }, sources.text(from) ?? '', words))
}

function reportMissingPage(sources: Sources, path: string): void {
  const text = sources.text('app.json') ?? ''
  const said = [path, `/${path}`, joinPath(path).split('/').slice(1).join('/')]
  const words = said.map((page) => JSON.stringify(page)).find((page) => text.includes(page))
  const message = `there is no page ${path}`
  const file = sources.place('app.json')
  sources.report(problemAtWords({ severity: 'error', file, message }, text, words ?? '\0'))
}
