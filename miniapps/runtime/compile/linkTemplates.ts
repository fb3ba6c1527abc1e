import { TmplGroup } from 'glass-easel-template-compiler'
import type { ComponentConfig } from '../compiled.ts'
import { BUILT_IN_TAGS, componentTags } from './builtInTags.ts'
import { type CompileCache, remember } from './compileCache.ts'
import type { CompileSteps } from './compileSteps.ts'
import { type CompiledTemplate, compileTemplate } from './compileTemplate.ts'
import { compileTemplateScript } from './compileTemplateScript.ts'
import { folderOf, joinPath, withoutEnding } from './joinPath.ts'
import type { Sources } from './openSources.ts'
import { installedPaths } from './packagePaths.ts'
import { problemAtWords } from './problemAt.ts'

export type LinkedTemplates = Readonly<{
  templates: ReadonlyMap<string, CompiledTemplate>
  /** Code of each script that templates load. */
  scripts: ReadonlyMap<string, string>
}>

/** Compiles the templates of these components, those they import, and all scripts of theirs. */
export async function linkTemplates(
  sources: Sources,
  components: ReadonlyMap<string, Pick<ComponentConfig, 'usingComponents'>>,
  cache: CompileCache,
  steps: CompileSteps,
): Promise<LinkedTemplates> {
  const endings =
    sources.dialect === 'alipay'
      ? { template: '.axml', script: '.sjs' }
      : { template: '.wxml', script: '.wxs' }
  const templates = new Map<string, CompiledTemplate>()
  const scripts = new Map<string, string>()
  const group = new TmplGroup()
  const visited = new Set<string>()

  /** Whichever file it is: packages bring both platforms' now and then. */
  function find(path: string, ending: string): string | undefined {
    const other = { '.wxml': '.axml', '.axml': '.wxml', '.wxs': '.sjs', '.sjs': '.wxs' }[ending]
    for (const base of [path, ...installedPaths(sources, path)]) {
      for (const file of [base + ending, base + other]) if (sources.has(file)) return file
    }
    return undefined
  }

  async function addTemplate(
    path: string,
    from: string | undefined,
    tags: readonly string[],
  ): Promise<void> {
    if (visited.has(path)) return
    visited.add(path)
    const file = find(path, endings.template)
    const text = file === undefined ? undefined : sources.text(file)
    if (file === undefined || text === undefined) {
      if (file === undefined) reportMissing(path, endings.template, from)
      return
    }
    steps.found()
    const isAxml = file.endsWith('.axml')
    const own = new Set(tags.filter((tag) => BUILT_IN_TAGS.has(tag)))
    const key = [path, isAxml, ...own, text].join('\0')
    const template = await remember(cache.templates, key, () =>
      compileTemplate(group, path, text, isAxml ? componentTags(own) : undefined),
    )
    templates.set(path, template)
    steps.compiled(file)
    for (const problem of template.problems)
      sources.report({ ...problem, file: sources.place(file) })
    for (const next of template.templates) {
      await addTemplate(withoutEnding(next, endings.template), file, tags)
    }
    const required = template.inlineReferences.map((said) => scriptPath(path, said))
    for (const next of [...template.scripts, ...required]) await addScript(next, file)
  }

  function scriptPath(from: string, said: string): string {
    const path = said.startsWith('/') ? joinPath(said) : joinPath(folderOf(from), said)
    return path.replace(/\.(?:wxs|sjs)$/, '')
  }

  /** A script that is not there is empty: templates that load it must find something. */
  async function addScript(said: string, from: string): Promise<void> {
    const path = said.replace(/\.(?:wxs|sjs)$/, '')
    if (scripts.has(path)) return
    scripts.set(path, '')
    const file = find(path, endings.script)
    const text = file === undefined ? undefined : sources.text(file)
    if (file === undefined || text === undefined) {
      if (file === undefined) reportMissing(path, endings.script, from)
      return
    }
    steps.found()
    const compiled = await remember(cache.templateScripts, text, () => compileTemplateScript(text))
    scripts.set(path, compiled.code)
    steps.compiled(file)
    const { problem, references } = compiled
    if (problem) sources.report({ ...problem, file: sources.place(file) })
    for (const next of references) await addScript(scriptPath(path, next), file)
  }

  function reportMissing(path: string, ending: string, from: string | undefined): void {
    const message = `there is no ${path}${ending}`
    const file = sources.place(from ?? path + ending)
    const text = from === undefined ? '' : (sources.text(from) ?? '')
    const words = path.slice(path.lastIndexOf('/') + 1)
    sources.report(problemAtWords({ severity: 'error', file, message }, text, words))
  }

  try {
    await Promise.all(
      [...components].map(([path, { usingComponents }]) =>
        addTemplate(path, undefined, Object.keys(usingComponents)),
      ),
    )
  } finally {
    group.free()
  }
  return { templates: byName(templates), scripts: byName(scripts) }
}

function byName<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
