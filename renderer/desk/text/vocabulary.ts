import { z } from 'zod'
import { Overlay } from '../../../policies/engine/model.ts'

type Schema = Readonly<{
  properties?: Readonly<Record<string, Schema>>
  items?: Schema
  anyOf?: readonly Schema[]
  enum?: readonly string[]
  const?: string
}>

/** What may be written in an overlay: the keys that each key holds, and the words that may stand behind one. */
export type Vocabulary = Readonly<{
  /** By the holding key; `undefined` for the file itself. */
  keys: ReadonlyMap<string | undefined, readonly string[]>
  values: ReadonlyMap<string, readonly string[]>
}>

/** Read from the schema that the parser uses, so that it can offer nothing that the parser refuses. */
export const vocabulary: Vocabulary = vocabularyOf(
  z.toJSONSchema(Overlay, { io: 'input' }) as Schema,
)

function vocabularyOf(schema: Schema): Vocabulary {
  const keys = new Map<string | undefined, Set<string>>()
  const values = new Map<string, Set<string>>()
  const add = <K>(map: Map<K, Set<string>>, name: K, words: readonly string[]): void => {
    const known = map.get(name) ?? new Set<string>()
    for (const word of words) known.add(word)
    if (known.size > 0) map.set(name, known)
  }
  const visit = (name: string | undefined, { properties, items, anyOf, ...rest }: Schema): void => {
    if (name !== undefined) {
      add(values, name, rest.enum ?? [])
      add(values, name, rest.const === undefined ? [] : [rest.const])
    }
    add(keys, name, Object.keys(properties ?? {}))
    for (const [key, value] of Object.entries(properties ?? {}))
      visit(key === 'not' ? name : key, value)
    if (items) visit(name, items)
    for (const each of anyOf ?? []) visit(name, each)
  }
  visit(undefined, schema)
  const listed = <K>(map: Map<K, Set<string>>): ReadonlyMap<K, readonly string[]> =>
    new Map([...map].map(([name, words]) => [name, [...words]]))
  return { keys: listed(keys), values: listed(values) }
}
