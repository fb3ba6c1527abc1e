import { joinPath } from './joinPath.ts'
import { type JsonObject, type Sources, stringOf } from './openSources.ts'

/** app.json with its theme.json as `theme`: the page reads its `@names` by day or by night. */
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
  return { ...app, theme }
}
