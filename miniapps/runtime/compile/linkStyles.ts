import type { Problem } from '../compiled.ts'
import { type CompileCache, remember } from './compileCache.ts'
import type { CompileSteps } from './compileSteps.ts'
import { type CompiledStyle, type StyleImport, compileStyle } from './compileStyle.ts'
import type { Sources } from './openSources.ts'
import { lineOf } from './problemAt.ts'
import type { Resolve } from './resolver.ts'

export type LinkStyle = (path: string, scope: string) => string

/** Files that import each other twice at every level would fill the memory. */
const LONGEST = 16 * 1024 * 1024
/** What even an empty file counts for. */
const LEAST = 1024

/** A file's styles with all that it imports, its scope on all of them. */
export function styleLinker(
  sources: Sources,
  resolve: Resolve,
  cache: CompileCache,
  steps: CompileSteps,
): LinkStyle {
  const reported = new Set<string>()

  function compiled(path: string, scope: string): CompiledStyle | undefined {
    const text = sources.text(path)
    if (text === undefined) return undefined
    steps.found()
    const key = [path, scope, text].join('\0')
    const style = remember(cache.styles, key, () => compileStyle(path, text, scope))
    steps.compiled(path)
    if (!reported.has(path)) {
      for (const problem of style.problems) report(path, problem)
      reported.add(path)
    }
    return style
  }

  function report(path: string, problem: Omit<Problem, 'file'>): void {
    sources.report({ ...problem, file: sources.place(path) })
  }

  function reportMissing(path: string, imported: StyleImport): void {
    if (reported.has(`${path}:${imported.line}`)) return
    reported.add(`${path}:${imported.line}`)
    const { line, reference } = imported
    const source = lineOf(sources.text(path) ?? '', line)
    const message = `@import: there is no file ${reference}`
    report(path, { severity: 'error', line, message, ...source })
  }

  return (path, scope) => {
    let length = 0

    function link(file: string, around: readonly string[]): string {
      length += LEAST
      if (around.includes(file) || length > LONGEST) return ''
      const style = compiled(file, scope)
      return (style?.parts ?? []).map((part) => linkPart(file, part, around)).join('\n')
    }

    function linkPart(file: string, part: string | StyleImport, around: readonly string[]): string {
      if (typeof part === 'string') {
        length += part.length
        return part
      }
      if (/^(?:https?:)?\/\//.test(part.reference)) return ''
      const imported = resolve(file, part.reference)
      if (imported === undefined) {
        reportMissing(file, part)
        return ''
      }
      const text = link(imported, [...around, file])
      return part.media === '' ? text : `@media ${part.media} {\n${text}\n}`
    }

    const text = link(path, [])
    if (length > LONGEST) report(path, { severity: 'error', message: 'its imports never end' })
    return text
  }
}
