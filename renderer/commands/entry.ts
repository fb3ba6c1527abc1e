import type { Words } from '../../policies/engine/model.ts'

export const groups = [
  'command',
  'date',
  'rule',
  'system',
  'story',
  'person',
  'file',
  'sample',
] as const
export type Group = (typeof groups)[number]

/** One line of the palette: found by its words in either language, and gone to. */
export type Entry = Readonly<{
  key: string
  group: Group
  title: Words
  /** An id, a date or a place, as it is written. */
  detail?: string
  keys?: string
  go: () => void
}>
