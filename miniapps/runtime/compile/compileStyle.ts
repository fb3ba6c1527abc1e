import { type AtRule, type Container, CssSyntaxError, type Root, type Rule, parse } from 'postcss'
import type { Problem } from '../compiled.ts'
import { folderOf, joinPath } from './joinPath.ts'
import { lineOf } from './problemAt.ts'
import { scopedSelector } from './scopedSelector.ts'
import { withoutRpx } from './withoutRpx.ts'

export type StyleImport = Readonly<{ reference: string; line: number; media: string }>

/** A file's styles in order: CSS of its own, and files it imports. */
export type CompiledStyle = Readonly<{
  parts: readonly (string | StyleImport)[]
  problems: readonly Omit<Problem, 'file'>[]
}>

const URL_VALUE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))\s*\)/gi

/** `scope` is what class names begin with, '' where they stay as they are. */
export function compileStyle(path: string, text: string, scope: string): CompiledStyle {
  const problems: Omit<Problem, 'file'>[] = []
  try {
    return { parts: partsOf(rewritten(path, text, scope, problems)), problems }
  } catch (error) {
    return { parts: [], problems: [problemOf(error, text)] }
  }
}

function rewritten(
  path: string,
  text: string,
  scope: string,
  problems: Omit<Problem, 'file'>[],
): Root {
  const root = parse(text)
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return
    const selector = scopedSelector(rule.selector, scope)
    if (selector !== undefined) {
      rule.selector = selector
      return
    }
    problems.push({ ...placeOf(rule, text), message: `cannot read the selector ${rule.selector}` })
    rule.remove()
  })
  root.walkDecls((declaration) => {
    declaration.value = withoutRpx(withOwnUrls(declaration.value, path))
  })
  root.walkAtRules((rule) => {
    if (rule.name !== 'import') rule.params = withoutRpx(rule.params)
  })
  return root
}

/** Rules nested without end overflow the stack of whatever walks them. */
function problemOf(error: unknown, text: string): Omit<Problem, 'file'> {
  if (!(error instanceof CssSyntaxError)) return { severity: 'error', message: String(error) }
  const { line = 1, column = 1, reason: message } = error
  return { severity: 'error', line, column, message, ...lineOf(text, line) }
}

function partsOf(root: Root): (string | StyleImport)[] {
  const parts: (string | StyleImport)[] = []
  let own: string[] = []
  for (const node of root.nodes) {
    const imported = node.type === 'atrule' && node.name === 'import' ? importOf(node) : undefined
    if (imported === undefined) {
      own.push(node.toString() + (node.type === 'atrule' && node.nodes === undefined ? ';' : ''))
      continue
    }
    parts.push(own.join('\n'), imported)
    own = []
  }
  return [...parts, own.join('\n')].filter((part) => part !== '')
}

/** Remote styles are never loaded, so an import of one comes to nothing. */
function importOf(rule: AtRule): StyleImport {
  const said = /^(?:url\(\s*)?["']?([^"')\s]*)["']?\s*\)?\s*([^]*)$/i.exec(rule.params)
  const [, reference = '', media = ''] = said ?? []
  return { reference, line: rule.source?.start?.line ?? 1, media: media.trim() }
}

/** Files of the program are served by their path within it. */
function withOwnUrls(value: string, path: string): string {
  return value.replace(URL_VALUE, (whole, double?: string, single?: string, bare?: string) => {
    const url = double ?? single ?? bare ?? ''
    if (url === '' || /^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(url)) return whole
    const [, file = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(url) ?? []
    const own = file.startsWith('/') ? joinPath(file) : joinPath(folderOf(path), file)
    return `url("/files/${encodeURI(own).replaceAll('"', '%22')}${rest.replace(/["\\\n]/g, '')}")`
  })
}

function isKeyframe(rule: Rule): boolean {
  const parent = rule.parent as Container | undefined
  return parent?.type === 'atrule' && /keyframes$/i.test((parent as AtRule).name)
}

function placeOf(rule: Rule, text: string): Omit<Problem, 'file' | 'message'> {
  const { line = 1, column = 1 } = rule.source?.start ?? {}
  return { severity: 'warning', line, column, ...lineOf(text, line) }
}
