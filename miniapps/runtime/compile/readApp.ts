import { appInWeChatWords } from './alipayWords.ts'
import { joinPath } from './joinPath.ts'
import {
  type JsonObject,
  type Sources,
  isObject,
  listOf,
  objectOf,
  stringOf,
} from './openSources.ts'
import type { Json } from './readRelaxedJson.ts'
import { withTheme } from './withTheme.ts'

export type App = Readonly<{ json: JsonObject; pages: readonly string[] }>

export function readApp(sources: Sources): App {
  if (!sources.has('app.json')) {
    const message = sources.has('game.json')
      ? 'this is a mini-game: only mini-programs run here'
      : 'the program has no app.json'
    sources.report({ severity: 'error', file: sources.place('app.json'), message })
    return { json: {}, pages: [] }
  }
  const own = sources.json('app.json') ?? {}
  const said = sources.dialect === 'alipay' ? appInWeChatWords(own) : own
  const json = withTidyTabs(withTheme(said, sources))
  return { json, pages: pagesOf(json) }
}

function pagesOf(app: JsonObject): string[] {
  const pages = pathsOf(app['pages'])
  for (const part of listOf(app['subPackages'] ?? app['subpackages']).filter(isObject)) {
    pages.push(
      ...pathsOf(part['pages']).map((page) => joinPath(stringOf(part['root']) ?? '', page)),
    )
  }
  return [...new Set(pages)]
}

function pathsOf(pages: Json | undefined): string[] {
  return listOf(pages)
    .filter((page) => typeof page === 'string')
    .map((page) => joinPath(page.trim()))
}

/** Tabs name pages with or without a slash before them. */
function withTidyTabs(app: JsonObject): JsonObject {
  if (!isObject(app['tabBar'])) return app
  const list = listOf(app['tabBar']['list']).map((item) => {
    const tab = objectOf(item)
    return { ...tab, pagePath: joinPath(stringOf(tab['pagePath']) ?? '') }
  })
  return { ...app, tabBar: { ...app['tabBar'], list } }
}
