import { joinPath } from './joinPath.ts'
import { type JsonObject, type Sources, objectOf, stringOf } from './openSources.ts'
import type { Json } from './readRelaxedJson.ts'

/** app.json with the `@names` of theme.json as they are by day; `theme` keeps those of both. */
export function withTheme(app: JsonObject, sources: Sources): JsonObject {
  const location = stringOf(app['themeLocation'])
  if (location === undefined) return app
  const path = joinPath(location)
  const theme = sources.json(path)
  if (theme === undefined) {
    if (!sources.has(path)) {
      const message = `themeLocation: there is no ${path}`
      sources.report({ severity: 'error', file: sources.place('app.json'), message })
    }
    return app
  }
  const light = objectOf(theme['light'])
  const said: JsonObject = { ...app, theme }
  for (const part of ['window', 'tabBar']) {
    const value = app[part]
    if (value !== undefined) said[part] = withNames(value, light)
  }
  return said
}

function withNames(value: Json, names: JsonObject): Json {
  if (typeof value === 'string')
    return value.startsWith('@') ? (names[value.slice(1)] ?? value) : value
  if (Array.isArray(value)) return value.map((item) => withNames(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withNames(item, names)]),
  )
}
