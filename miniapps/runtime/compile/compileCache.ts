import type { CompiledScript } from './compileScript.ts'
import type { CompiledStyle } from './compileStyle.ts'
import type { CompiledTemplate } from './compileTemplate.ts'
import type { CompiledTemplateScript } from './compileTemplateScript.ts'

/** What earlier compilations made, by the text it was made from: only changed files are compiled again. */
export type CompileCache = Readonly<{
  scripts: Map<string, Promise<CompiledScript>>
  styles: Map<string, CompiledStyle>
  templates: Map<string, Promise<CompiledTemplate>>
  templateScripts: Map<string, Promise<CompiledTemplateScript>>
}>

export function emptyCache(): CompileCache {
  return {
    scripts: new Map(),
    styles: new Map(),
    templates: new Map(),
    templateScripts: new Map(),
  }
}

/** More than any program has files; the oldest go first. */
const MOST_ENTRIES = 10_000

export function remember<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= MOST_ENTRIES) break
    map.delete(oldest)
  }
  return value
}
