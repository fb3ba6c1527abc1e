import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Range,
} from 'yaml'
import type { z } from 'zod'
import { faultsOf, pathText, type Fault } from './faults.ts'

const mostFaults = 100

/** A file that cannot be read as what it should be: one line per fault, `file:line:col path: expected …, got …`. */
export class PolicyError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[], total = faults.length) {
    const first = faults.slice(0, mostFaults)
    const kept = total > first.length ? [...first, `and ${total - first.length} more`] : first
    super(kept.join('\n'))
    this.name = 'PolicyError'
    this.faults = kept
  }
}

/** A value with the places of its parts, so that a later check can say where a fault stands. */
export type Placed<T> = Readonly<{
  value: T
  say: (fault: Fault) => string
  /** Where a part stands: `file:line:col`. */
  placeOf: (path: Fault['path']) => string
}>

/** Larger files are refused unread, in characters. */
export const largestFile = 262_144
const deepest = 64
const widestIndent = 2 * deepest

/** Reads one YAML (or JSON) file as a schema's value. Aliases, duplicate and unknown keys are faults. */
export function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): T {
  return parsePlaced(file, text, schema).value
}

/** As parseFile, with the places of what was read. */
export function parsePlaced<T>(file: string, text: string, schema: z.ZodType<T>): Placed<T> {
  if (text.length > largestFile)
    throw new PolicyError([
      `${file}:1:1 file: expected at most ${largestFile} characters, got ${text.length}`,
    ])
  refuseDepth(file, text)
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const wrong = [...document.errors, ...document.warnings]
  if (wrong.length > 0)
    throw new PolicyError(
      wrong.map(
        ({ pos, message }) =>
          `${place(pos[0])} yaml: expected valid YAML, got ${message.split(/[\n;]/)[0]?.slice(0, 120) ?? ''}`,
      ),
    )
  const repeated = repetitions(document, place)
  if (repeated.length > 0) throw new PolicyError(repeated)
  const placeOf = (path: Fault['path'], isKey = false): string =>
    place(offsetOf(document, path, isKey))
  const say = ({ path, expected, got, isKey }: Fault): string =>
    `${placeOf(path, isKey)} ${pathText(path)}: expected ${expected}, got ${got}`
  const value: unknown = document.toJS()
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, say, placeOf }
  const found = result.error.issues.flatMap((issue) => faultsOf(issue, value))
  throw new PolicyError(found.slice(0, mostFaults).map(say), found.length)
}

/** Aliases and keys given twice. The library's own check of keys takes seconds where there are thousands. */
function repetitions(document: Document, place: (offset: number) => string): readonly string[] {
  const found: string[] = []
  visit(document, {
    Alias: (_, { range }) => {
      found.push(`${place(start(range))} file: expected the value written out, got an alias`)
    },
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          found.push(
            `${place(start(key.range))} yaml: expected each key once, got ${JSON.stringify(key.value)} again`,
          )
        seen.add(key.value)
      }
    },
  })
  return found
}

function start(range: Range | null | undefined): number {
  return range?.[0] ?? 0
}

/**
 * The YAML library recurses, and at the end of its stack it can take the process with it: depth is
 * bounded by brackets, by indents, and by the marks (`- `, `? `, `: `) that nest within one line.
 */
function refuseDepth(file: string, text: string): void {
  const refuse = (line: number, got: string): never => {
    throw new PolicyError([
      `${file}:${line}:1 file: expected at most ${deepest} levels, got ${got}`,
    ])
  }
  let depth = 0
  const isJson = isJsonText(text)
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') depth++
      if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
      if (depth > deepest) refuse(index + 1, 'more brackets')
    }
    if (isJson) continue
    const indent = line.length - line.trimStart().length
    if (indent > widestIndent) refuse(index + 1, `an indent of ${indent}`)
    const marks = line.match(/[-?:](?=\s|$)/g)?.length ?? 0
    if (marks > deepest) refuse(index + 1, `${marks} marks on one line`)
  }
}

function isJsonText(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Where the value stands (or its key), or the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[], isKey: boolean): number {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (isKey) {
    const map = document.getIn(keys.slice(0, -1), true) ?? document.contents
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
      : undefined
    if (isPair(pair) && isScalar(pair.key)) return start(pair.key.range)
  }
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true) as { range?: Range | null } | undefined
    if (node?.range) return start(node.range)
  }
  return start(document.contents?.range)
}
