import type { ComponentConfig } from '../compiled.ts'
import type { FoundComponent } from './collectComponents.ts'
import type { Sources } from './openSources.ts'
import { isolationOf, styleScopeOf } from './styleScopeOf.ts'

export function componentConfig(
  sources: Sources,
  path: string,
  { isPage, json, usingComponents }: FoundComponent,
): ComponentConfig {
  const script = scriptOf(sources, path)
  const said = { ...json, ...isolationOf(sources, json, script) }
  const styleScope = styleScopeOf(sources, path, isPage, said)
  if (script === undefined) {
    const message = `there is no ${path}.js`
    sources.report({ severity: 'error', file: sources.place(`${path}.js`), message })
  }
  return {
    isPage,
    json: said,
    usingComponents,
    ...(styleScope === undefined ? {} : { styleScope }),
    ...(script === undefined ? {} : { script }),
  }
}

export function scriptOf(sources: Sources, path: string): string | undefined {
  return [`${path}.js`, `${path}.ts`].find((file) => sources.has(file))
}
