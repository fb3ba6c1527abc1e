import type { Compiled, Files, Problem, ProgramConfig } from '../compiled.ts'
import { collectComponents } from './collectComponents.ts'
import type { CompileCache } from './compileCache.ts'
import { compileSteps } from './compileSteps.ts'
import { componentConfig, scriptOf } from './componentConfig.ts'
import { joinPath } from './joinPath.ts'
import { linkScripts } from './linkScripts.ts'
import { styleLinker } from './linkStyles.ts'
import { linkTemplates } from './linkTemplates.ts'
import { type JsonObject, type Sources, objectOf, openSources, stringOf } from './openSources.ts'
import { programStyles } from './programStyles.ts'
import { readApp } from './readApp.ts'
import { readProject } from './readProject.ts'
import { componentResolver, styleResolver, moduleResolver } from './resolver.ts'
import { withTemplates } from './withTemplates.ts'
import { writeScript } from './writeScript.ts'

/** Compiles a program's folder. What is wrong with it becomes problems; the rest still runs. */
export async function compileProgram(
  files: Files,
  options: {
    cache: CompileCache
    progress?: (done: number, total: number, file: string) => void
  },
): Promise<Compiled> {
  const { cache } = options
  const problems: Problem[] = []
  const report = (problem: Problem): number => problems.push(problem)
  const project = readProject(files, report)
  const sources = openSources(files, project.root, report)
  const app = readApp(sources)
  const found = collectComponents(sources, app, componentResolver(sources, app.json))
  const steps = compileSteps(options.progress)
  const components = Object.fromEntries(
    [...found].map(([path, component]) => [path, componentConfig(sources, path, component)]),
  )
  const styleEnding = sources.dialect === 'alipay' ? '.acss' : '.wxss'
  const link = styleLinker(sources, styleResolver(sources, app.json, styleEnding), cache, steps)
  const styles = programStyles(sources, components, link, styleEnding)
  const appScript = scriptOf(sources, 'app')
  const entries = [appScript, ...Object.values(components).map((component) => component.script)]
  const [templates, modules] = await Promise.all([
    linkTemplates(sources, found, cache, steps),
    linkScripts(
      sources,
      [...entries.filter((entry) => entry !== undefined), ...workerScripts(sources, app.json)],
      moduleResolver(sources, app.json),
      cache,
      steps,
    ),
  ])
  const config: ProgramConfig = {
    dialect: sources.dialect,
    appId: project.appId,
    name: project.name,
    root: project.root,
    pages: app.pages.filter((page) => found.has(page)),
    app: app.json,
    components: withTemplates(components, templates),
    ...(appScript === undefined ? {} : { appScript }),
    templates: [...templates.templates.keys()],
    conditions: project.conditions,
  }
  return { config, script: writeScript(templates, modules), ...styles, problems: sorted(problems) }
}

/** Files compile at once, and tell what is wrong as they end. */
function sorted(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line = 0, column = 0 }: Problem) => [file, line, column] as const
  return problems.toSorted((a, b) => {
    const [ours, theirs] = [place(a), place(b)]
    const at = ours.findIndex((part, index) => part !== theirs[index])
    return at < 0 ? 0 : (ours[at] ?? 0) < (theirs[at] ?? 0) ? -1 : 1
  })
}

/** Workers are started by path: nothing requires them. */
function workerScripts(sources: Sources, app: JsonObject): string[] {
  const workers = app['workers']
  const folder = stringOf(workers) ?? stringOf(objectOf(workers)['path'])
  if (folder === undefined || joinPath(folder) === '') return []
  const start = `${joinPath(folder)}/`
  return [...sources.paths()].filter((path) => path.startsWith(start) && /\.[jt]s$/.test(path))
}
