import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Pair } from 'yaml'

/** A part of an entry, in characters from where its text begins. */
export type Span = Readonly<{ from: number; to: number }>

/** One rule or override as it stands in its file. */
export type FileEntry = Readonly<{
  /** Of its first line, from 1. */
  line: number
  /** Its whole lines, comments and all. */
  text: string
  /** What `when` and `in-force` say, and each word in it. */
  conditions: readonly Readonly<{
    attribute: string
    span: Span
    words: readonly (Span & Readonly<{ word: string }>)[]
  }>[]
}>

/** Where a policy file writes its rules (by id) and its overrides (by the rule they are about). */
export type FileEntries = Readonly<{
  rules: ReadonlyMap<string, FileEntry>
  overrides: ReadonlyMap<string, FileEntry>
}>

/** Reads where everything stands. The text must be one that reads as a pack or an overlay. */
export function entriesIn(text: string): FileEntries {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const listed = (list: string, key: string): readonly (readonly [string, FileEntry])[] => {
    const items = document.get(list)
    if (!isSeq(items)) return []
    return items.items.flatMap((item) => {
      if (!isMap(item) || !item.range) return []
      const start = startOf(text, item.range[0])
      const end = endOf(text, item.range[0], item.range[1])
      const entry = {
        line: lines.linePos(start).line,
        text: text.slice(start, end),
        conditions: item.items.flatMap((pair) => conditionsOf(pair, start, text)),
      }
      return [[String(item.get(key)), entry] as const]
    })
  }
  return {
    rules: new Map([...listed('links', 'id'), ...listed('payments', 'id')]),
    overrides: new Map(listed('overrides', 'rule')),
  }
}

/** The beginning of the line, where nothing but the item's dash stands before it. */
function startOf(text: string, from: number): number {
  const line = text.lastIndexOf('\n', from - 1) + 1
  return /^\s*-?\s*$/.test(text.slice(line, from)) ? line : from
}

/** The end of the last line, where nothing but a comment stands behind it. */
function endOf(text: string, from: number, to: number): number {
  const end = from + text.slice(from, to).trimEnd().length
  const rest = /^[ \t]*(#.*)?(?=\r?\n|$)/.exec(text.slice(end))?.[0] ?? ''
  return end + rest.trimEnd().length
}

function conditionsOf({ key, value }: Pair, start: number, text: string): FileEntry['conditions'] {
  const name = isScalar(key) ? key.value : undefined
  if (name === 'in-force') return conditionOf('at', key, value, start, text)
  if (name !== 'when' || !isMap(value)) return []
  return value.items.flatMap((pair) =>
    isScalar(pair.key)
      ? conditionOf(String(pair.key.value), pair.key, pair.value, start, text)
      : [],
  )
}

function conditionOf(
  attribute: string,
  key: unknown,
  value: unknown,
  start: number,
  text: string,
): FileEntry['conditions'] {
  const from = rangeOf(key)?.[0]
  const end = rangeOf(value)?.[1]
  if (from === undefined || end === undefined) return []
  const to = from + text.slice(from, end).trimEnd().length
  const words: (Span & Readonly<{ word: string }>)[] = []
  visit(value as Parameters<typeof visit>[0], {
    Scalar: (role, { value: word, range }) => {
      if (role !== 'key' && range)
        words.push({ word: String(word), from: range[0] - start, to: range[1] - start })
    },
  })
  return [{ attribute, span: { from: from - start, to: to - start }, words }]
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range ?? undefined
}
