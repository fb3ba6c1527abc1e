import { type CompileCache, remember } from './compileCache.ts'
import type { CompileSteps } from './compileSteps.ts'
import { compileScript } from './compileScript.ts'
import type { Sources } from './openSources.ts'
import { missingWords } from './packagePaths.ts'
import { problemAtWords } from './problemAt.ts'
import type { Resolve } from './resolver.ts'

export type Module = Readonly<{ code: string; dependencies: Readonly<Record<string, string>> }>

/** Compiles these modules and all that they require, several at once. */
export async function linkScripts(
  sources: Sources,
  entries: Iterable<string>,
  resolve: Resolve,
  cache: CompileCache,
  steps: CompileSteps,
): Promise<ReadonlyMap<string, Module>> {
  const modules = new Map<string, Module>()
  const visited = new Set<string>()

  async function add(path: string): Promise<void> {
    if (visited.has(path)) return
    visited.add(path)
    const text = sources.text(path)
    if (text === undefined) return
    steps.found()
    const key = `${path}\0${text}`
    const { code, references, problem } = await remember(cache.scripts, key, () =>
      compileScript(path, text),
    )
    if (problem) sources.report({ ...problem, file: sources.place(path) })
    const dependencies: Record<string, string> = {}
    for (const reference of references) {
      const found = resolve(path, reference)
      if (found === undefined) reportMissing(sources, path, text, reference)
      else dependencies[reference] = found
    }
    modules.set(path, { code, dependencies })
    steps.compiled(path)
    await Promise.all(Object.values(dependencies).map((next) => add(next)))
  }

  await Promise.all([...entries].map((path) => add(path)))
  return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Packages try what they may live without, and bundles name modules of their own. */
function reportMissing(sources: Sources, path: string, text: string, reference: string): void {
  const isPackage = /(?:node_modules|miniprogram_npm)\//.test(path)
  const severity = isPackage ? 'warning' : 'error'
  const message = `require: ${missingWords('module', reference)}`
  const file = sources.place(path)
  const words = [`'${reference}'`, `"${reference}"`, `\`${reference}\``]
  const said = words.find((word) => text.includes(word)) ?? reference
  sources.report(problemAtWords({ severity, file, message }, text, said))
}
