import type { TmplGroup } from 'glass-easel-template-compiler'
import type { Problem } from '../compiled.ts'
import { type Wxml, axmlToWxml } from './axmlToWxml.ts'
import type { IsComponent } from './builtInTags.ts'
import { compileTemplateScript } from './compileTemplateScript.ts'
import { lineOf } from './problemAt.ts'
import { templateDepth } from './templateDepth.ts'

export type CompiledTemplate = Readonly<{
  /** An expression that makes the template's generator, among the group's own names. */
  generator: string
  /** Templates it imports or includes, scripts it loads; those of inline scripts are as they say them. */
  templates: readonly string[]
  scripts: readonly string[]
  inlineReferences: readonly string[]
  hasScopedSlots: boolean
  props: Wxml['props']
  problems: readonly Omit<Problem, 'file'>[]
}>

/** The compiler's stack holds some two hundred levels, and once it has overflowed nothing compiles any more. */
const DEEPEST = 100

/** One mistake early in a template brings many after it. */
const MOST_FAULTS = 50

/** What an empty template compiles to. */
const EMPTY =
  '(()=>{var H={};H[""]=(R)=>{R.setFnFilter(Q.A,Q.B);return {C:()=>{},B:{}}};return Object.assign(function(R){return H[R]},{_:H})})()'

type Fault = Readonly<{
  level: 'Note' | 'Warn' | 'Error' | 'Fatal'
  message: string
  startLine: number
  startColumn: number
}>

export async function compileTemplate(
  group: TmplGroup,
  path: string,
  text: string,
  axmlTags: IsComponent | undefined,
): Promise<CompiledTemplate> {
  if (/['"\\\n\r]/.test(path)) return nothing('a template whose path has quotes cannot be compiled')
  const isAxml = axmlTags !== undefined
  const wxml = isAxml
    ? axmlToWxml(text, axmlTags)
    : { text: withoutForItems(text), hasScopedSlots: false, props: new Map() }
  if (templateDepth(wxml.text) > DEEPEST) return nothing(`nested deeper than ${DEEPEST} levels`)
  try {
    const faults = group.addTmpl(path, wxml.text) as readonly Fault[]
    const inline = await compileInlineScripts(group, path, wxml.text)
    return {
      generator: group.getTmplGenObject(path).replace(/<\/(?=script)/gi, '<\\/'),
      templates: group.getDirectDependencies(path) as string[],
      scripts: group.getScriptDependencies(path) as string[],
      inlineReferences: inline.references,
      hasScopedSlots: wxml.hasScopedSlots,
      props: wxml.props,
      problems: [
        ...faults.slice(0, MOST_FAULTS).flatMap((fault) => problemsOf(fault, text, isAxml)),
        ...inline.problems,
      ],
    }
  } catch (error) {
    return nothing(`the template compiler failed: ${String(error)}`)
  }
}

/** WeChat's first name for `wx:for`, which it still takes; what stands behind it keeps its column. */
function withoutForItems(text: string): string {
  return text.replaceAll(/(?<=\s)wx:for-items(?=\s*=)/g, 'wx:for      ')
}

async function compileInlineScripts(
  group: TmplGroup,
  path: string,
  text: string,
): Promise<{ references: string[]; problems: Omit<Problem, 'file'>[] }> {
  const references: string[] = []
  const problems: Omit<Problem, 'file'>[] = []
  for (const name of group.getInlineScriptModuleNames(path) as string[]) {
    const script = group.getInlineScript(path, name)
    const compiled = await compileTemplateScript(script)
    group.setInlineScript(path, name, compiled.code)
    references.push(...compiled.references)
    if (compiled.problem !== undefined)
      problems.push(withinTemplate(compiled.problem, script, text))
  }
  return { references, problems }
}

/** From a line of the script to one of the template that holds it. */
function withinTemplate(
  problem: Omit<Problem, 'file'>,
  script: string,
  text: string,
): Omit<Problem, 'file'> {
  const start = text.indexOf(script)
  const { line = 1, column = 1, ...rest } = problem
  if (start < 0) return rest
  const before = text.slice(0, start).split('\n')
  const indent = line === 1 ? (before.at(-1)?.length ?? 0) : 0
  const place = { line: line + before.length - 1, column: column + indent }
  return { ...rest, ...place, ...lineOf(text, place.line) }
}

/** AXML keeps its lines in translation, not its columns. */
function problemsOf(fault: Fault, text: string, isAxml: boolean): Omit<Problem, 'file'>[] {
  if (fault.level === 'Note') return []
  const line = fault.startLine + 1
  return [
    {
      severity: fault.level === 'Warn' ? 'warning' : 'error',
      line,
      ...(isAxml ? {} : { column: fault.startColumn + 1 }),
      message: fault.message,
      ...lineOf(text, line),
    },
  ]
}

function nothing(message: string): CompiledTemplate {
  return {
    generator: EMPTY,
    templates: [],
    scripts: [],
    inlineReferences: [],
    hasScopedSlots: false,
    props: new Map(),
    problems: [{ severity: 'error', message }],
  }
}
