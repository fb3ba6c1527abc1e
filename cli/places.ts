import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { SourceFile } from '../policies/engine/library.ts'
import { readOwnFile } from './ownFiles.ts'
import { root } from './shelf.ts'
import { shippedFiles } from './shippedFiles.ts'
import type { Subject } from './subject.ts'

// The YAML parser comes along with this, so whoever may do without it imports this late.

/** Where rules, notes, presets and overrides stand: `file:line:col` by id. */
export type Places = ReadonlyMap<string, string>

/** The places in a subject's pack and overlays; an overridden rule stands where its override does. */
export function placesOf({ policy, file, named }: Subject): Places {
  const pack = file === undefined ? shippedPack(policy.pack.name) : [readOwnFile(file)]
  const overlays = named.overlays.map(readOwnFile)
  return new Map([...pack, ...overlays].flatMap(placesIn))
}

/** The pack's file among those that ship. */
function shippedPack(name: string): readonly SourceFile[] {
  return shippedFiles(root).packs.filter(({ text }) =>
    new RegExp(`^["']?name["']?:\\s*["']?${name}["']?\\s*$`, 'm').test(text),
  )
}

const keyed = {
  links: 'id',
  payments: 'id',
  notes: 'id',
  presets: 'name',
  overrides: 'rule',
} as const

function placesIn({ file, text }: SourceFile): readonly (readonly [string, string])[] {
  const lines = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  if (!isMap(contents)) return []
  return Object.entries(keyed).flatMap(([list, key]) => {
    const items = contents.get(list)
    if (!isSeq(items)) return []
    return items.items.flatMap((item) => {
      if (!isMap(item)) return []
      const id = idOf(item, key)
      if (id === undefined) return []
      const { line, col } = lines.linePos(item.range?.[0] ?? 0)
      return [[list === 'overrides' ? `override/${id}` : id, `${file}:${line}:${col}`] as const]
    })
  })
}

function idOf(item: YAMLMap, key: string): string | undefined {
  const value = item.get(key, true)
  return isScalar(value) ? String(value.value) : undefined
}
