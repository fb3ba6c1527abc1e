import { anyOther } from '../engine/axes.ts'
import type { CompiledPolicy } from '../engine/compile.ts'
import { logColumns, type LogColumn, type LogColumnName } from '../engine/logColumns.ts'
import type { World } from '../engine/world.ts'
import { makeWordTable, type Word, type WordTable } from './wordTable.ts'

/** Where a column's code stands among the codes of a row. */
export function slotOf(name: LogColumnName): number {
  return logColumns.findIndex((column) => column.name === name)
}

/** Beside the columns: their names, and the schemes of apps. */
export const keyWords = logColumns.length
export const schemeWords = keyWords + 1

/** Codes for all that a row can say: a row that was read is a handful of numbers. */
export type Vocabulary = Readonly<{
  words: WordTable
  /** What the table of words was made of. */
  known: readonly Word[]
  /** By column, the texts of its codes; of names, the last is any other. Empty where codes are the values themselves. */
  texts: readonly (readonly string[])[]
  /** The systems that something can lead to; the first is `unknown`. */
  targets: readonly string[]
  /** By column, the code where nothing stands; 0 where that is worked out. */
  absent: Int32Array
}>

/** The systems that something can lead to; the first is `unknown`. */
export function targetsOf(world: World): readonly string[] {
  return ['unknown', ...world.systems.keys()]
}

/** The codes under some policies of one world: names that a rule or the registry knows, and one for all others. */
export function vocabularyOf(world: World, policies: readonly CompiledPolicy[]): Vocabulary {
  const targets = targetsOf(world)
  const apps = namesOf(policies, ['host', 'merchant'], [...world.systems.keys(), 'unknown'])
  const methods = namesOf(policies, ['method'], [...world.methods.keys(), 'none'])
  const textsOf = ({ name, type, values = [] }: LogColumn): readonly string[] => {
    if (type !== 'name') return values
    if (name === 'target') return targets
    return [...(name === 'method' ? methods : apps), anyOther]
  }
  const texts = logColumns.map(textsOf)
  const words = [
    ...logColumns.flatMap((column, index) => wordsOf(column, index, texts[index] ?? [])),
    ...logColumns.map(({ name }, code) => ({ column: keyWords, text: name, code })),
    ...[...world.schemes].map(([text, { id }]) => ({
      column: schemeWords,
      text,
      code: targets.indexOf(id),
    })),
  ]
  const absent = Int32Array.from(logColumns, (column, index) =>
    absentCode(column, texts[index] ?? []),
  )
  return { words: makeWordTable(words), known: words, texts, targets, absent }
}

function namesOf(
  policies: readonly CompiledPolicy[],
  attributes: readonly string[],
  known: readonly string[],
): readonly string[] {
  const asked = policies.flatMap(({ links, payments }) =>
    [...links, ...payments].flatMap(({ tests }) =>
      tests.flatMap(({ attribute, accepts }) =>
        attributes.includes(attribute) && accepts.type === 'values' ? [...accepts.values] : [],
      ),
    ),
  )
  return [...new Set([...known, ...asked])]
}

/** How programs write that something is so, or not. */
const truths: Readonly<Record<string, number>> = {
  true: 1,
  True: 1,
  TRUE: 1,
  1: 1,
  false: 0,
  False: 0,
  FALSE: 0,
  0: 0,
}

/** The truth that a cell says; undefined where it says none. */
export function truthOf(text: string): boolean | undefined {
  return Object.hasOwn(truths, text) ? truths[text] === 1 : undefined
}

function wordsOf({ type }: LogColumn, column: number, texts: readonly string[]): readonly Word[] {
  if (type === 'truth')
    return Object.entries(truths).map(([text, code]) => ({ column, text, code }))
  return texts.flatMap((text, code) => (text === anyOther ? [] : [{ column, text, code }]))
}

function absentCode({ type, fallback }: LogColumn, texts: readonly string[]): number {
  if (fallback?.type !== 'value' || type === 'words') return 0
  return typeof fallback.value === 'string' ? texts.indexOf(fallback.value) : Number(fallback.value)
}
