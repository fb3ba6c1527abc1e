import type { JsonObject, Sources } from './openSources.ts'

/** Isolation is said in a component's JSON, or among the options of its script. */
export function isolationOf(
  sources: Sources,
  json: JsonObject,
  script: string | undefined,
): JsonObject {
  const text = script === undefined ? '' : (sources.text(script) ?? '')
  const isolation = /\bstyleIsolation['"]?\s*[:=]\s*['"]([\w-]+)['"]/.exec(text)?.[1]
  const isGlobal = /\baddGlobalClass['"]?\s*[:=]\s*(?:true|!0)/.test(text)
  return {
    ...(isolation !== undefined && json['styleIsolation'] === undefined
      ? { styleIsolation: isolation }
      : {}),
    ...(isGlobal && json['addGlobalClass'] === undefined ? { addGlobalClass: true } : {}),
  }
}

/** What class names of a component begin with; a page's, and all of Alipay's, are shared unless they say so. */
export function styleScopeOf(
  sources: Sources,
  path: string,
  isPage: boolean,
  json: JsonObject,
): string | undefined {
  const isSharedByDefault = isPage || sources.dialect === 'alipay'
  const isolation = json['styleIsolation'] ?? (isSharedByDefault ? 'shared' : 'isolated')
  return isolation === 'shared' || isolation === 'page-shared' ? undefined : scopeName(path)
}

/** The same at every compilation, so that unchanged styles need none. */
function scopeName(path: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < path.length; at++) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193)
  }
  return `s${(hash >>> 0).toString(36)}`
}
