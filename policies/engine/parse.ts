import { LineCounter, isNode, isScalar, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'

/** A file that cannot be read as what it should be: one line per fault, `file:line:col path: expected …, got …`. */
export class PolicyError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'PolicyError'
    this.faults = faults
  }
}

/** Larger files are refused unread, in characters. */
export const largestFile = 262_144
const deepest = 64

/** Reads one YAML (or JSON) file as a schema's value. Aliases, duplicate and unknown keys are faults. */
export function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): T {
  if (text.length > largestFile)
    throw new PolicyError([
      `${file}:1:1 file: expected at most ${largestFile} characters, got ${text.length}`,
    ])
  refuseDepth(file, text)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    strict: true,
    prettyErrors: false,
  })
  if (document.errors.length > 0)
    throw new PolicyError(
      document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0])
        return `${file}:${line}:${col} yaml: expected valid YAML, got ${message.split('\n')[0] ?? ''}`
      }),
    )
  const value = plainValue(file, document)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new PolicyError(
    result.error.issues.flatMap((issue) => faultsOf(file, issue, value, document, lines)),
  )
}

function plainValue(file: string, document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    throw new PolicyError([`${file}:1:1 file: expected no aliases, got one (write the value out)`])
  }
}

/** The parser recurses; a file of ten thousand brackets must not reach it. */
function refuseDepth(file: string, text: string): void {
  let depth = 0
  let line = 1
  for (const character of text) {
    if (character === '\n') line++
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > deepest)
      throw new PolicyError([
        `${file}:${line}:1 file: expected at most ${deepest} levels, got more`,
      ])
  }
  const deepestIndent = text
    .split('\n')
    .reduce((most, row) => Math.max(most, row.length - row.trimStart().length), 0)
  if (deepestIndent > deepest * 8)
    throw new PolicyError([
      `${file}:1:1 file: expected at most ${deepest} levels, got an indent of ${deepestIndent}`,
    ])
}

type Issue = z.core.$ZodIssue

function faultsOf(
  file: string,
  issue: Issue,
  root: unknown,
  document: Document,
  lines: LineCounter,
): readonly string[] {
  if (issue.code === 'invalid_union') {
    const best = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
    if (best && depthOf(best) > 0)
      return best.flatMap((inner) =>
        faultsOf(file, { ...inner, path: [...issue.path, ...inner.path] }, root, document, lines),
      )
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      faultAt(file, [...issue.path, key], 'a known key', JSON.stringify(key), document, lines),
    )
  return [
    faultAt(file, issue.path, expectedOf(issue), shown(valueAt(root, issue.path)), document, lines),
  ]
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)),
  )
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      return values.length === 1
        ? String(values[0])
        : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
    }
    case 'invalid_type':
      return issue.expected
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'an instant such as 2021-09-17T00:00:00+08:00'
        : issue.format === 'regex'
          ? issue.message.replace(/^Invalid string: /, '')
          : issue.format
    case 'invalid_union':
      return issue.message === 'Invalid input'
        ? 'one of the forms that the documentation lists'
        : issue.message
    default:
      return issue.message
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function faultAt(
  file: string,
  path: readonly PropertyKey[],
  expected: string,
  got: string,
  document: Document,
  lines: LineCounter,
): string {
  const { line, col } = lines.linePos(offsetOf(document, path))
  return `${file}:${line}:${col} ${pathText(path)}: expected ${expected}, got ${got}`
}

/** Where the value stands, or its key, or the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)))
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range)
      return isScalar(node) || length === keys.length ? node.range[0] : node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'file'
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('')
}
