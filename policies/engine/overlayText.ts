import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml'
import type { Overlay, Rule } from './model.ts'

type Override = Overlay['overrides'][number]

/** One change of an overlay: a rule or an override put in, put in another's place, or (undefined) taken out. */
export type OverlayEdit =
  | Readonly<{ type: 'rule'; list: 'links' | 'payments'; id: string; rule: Rule | undefined }>
  | Readonly<{ type: 'override'; rule: string; override: Override | undefined }>

/**
 * The text of an overlay with changes made to it, all else letter by letter as it was. A new rule stands first in its
 * list, for it is the newest wish, a new override last. The text must be one that reads as an overlay.
 */
export function editedOverlay(text: string, edits: readonly OverlayEdit[]): string {
  return edits.reduce(
    (so, edit) =>
      edit.type === 'rule'
        ? changed(so, edit.list, 'id', edit.id, edit.rule, 'first')
        : changed(so, 'overrides', 'rule', edit.rule, edit.override, 'last'),
    text,
  )
}

function changed(
  text: string,
  list: string,
  key: string,
  name: string,
  value: object | undefined,
  place: 'first' | 'last',
): string {
  const found = listIn(text, list)
  if (found === undefined)
    return value === undefined ? text : `${text.trimEnd()}\n\n${list}:\n${written([value], 2)}`
  const { keyEnd, items } = found
  const at = items.items.findIndex((item) => isMap(item) && item.get(key) === name)
  if (at === -1 && value === undefined) return text
  if (items.flow === true || items.items.length === 0)
    return rewritten(text, found, at, value, place)
  const spans = items.items.map((item) => spanOf(text, item))
  const indent = spans[0] ? columnOf(text, spans[0].start) : 2
  const span = spans[at]
  if (span === undefined) {
    const last = spans.at(-1)?.end ?? keyEnd
    const where = lineEnd(text, place === 'first' ? keyEnd : last)
    return `${text.slice(0, where)}\n${written([value], indent).trimEnd()}${text.slice(where)}`
  }
  if (value !== undefined)
    return `${text.slice(0, span.start)}${written([value], indent).trim()}${text.slice(span.end)}`
  if (items.items.length === 1)
    return `${text.slice(0, keyEnd)} []${text.slice(lineEnd(text, span.end))}`
  return `${text.slice(0, span.start - indent)}${text.slice(lineEnd(text, span.end) + 1)}`
}

type Found = Readonly<{ keyEnd: number; items: YAMLSeq }>

/** A list and where its key's colon ends. */
function listIn(text: string, list: string): Found | undefined {
  const { contents } = parseDocument(text)
  const pair = isMap(contents)
    ? contents.items.find((each) => isScalar(each.key) && each.key.value === list)
    : undefined
  if (!isPair(pair) || !isScalar(pair.key) || !isSeq(pair.value)) return undefined
  return { keyEnd: text.indexOf(':', pair.key.range?.[1] ?? 0) + 1, items: pair.value }
}

/** A list in brackets is written out anew, one item a line. */
function rewritten(
  text: string,
  { keyEnd, items }: Found,
  at: number,
  value: object | undefined,
  place: 'first' | 'last',
): string {
  const all = items.toJSON() as object[]
  const others = all.filter((_, index) => index !== at)
  const where = at === -1 ? (place === 'first' ? 0 : all.length) : at
  const next = value === undefined ? others : others.toSpliced(where, 0, value)
  const end = items.range?.[1] ?? keyEnd
  return next.length === 0
    ? `${text.slice(0, keyEnd)} []${text.slice(end)}`
    : `${text.slice(0, keyEnd)}\n${written(next, 2).trimEnd()}${text.slice(end)}`
}

/** From an item's dash to the end of what it says. */
function spanOf(text: string, item: unknown): Readonly<{ start: number; end: number }> {
  const [from = 0, to = 0] = isMap(item) ? (item.range ?? []) : []
  return { start: text.lastIndexOf('-', from), end: from + text.slice(from, to).trimEnd().length }
}

function written(values: readonly (object | undefined)[], indent: number): string {
  const text = stringify(values, { aliasDuplicateObjects: false, lineWidth: 0 })
  return text.replace(/^(?=.)/gm, ' '.repeat(indent))
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
