import { z } from 'zod'
import type { DifferenceLists } from '../../policies/engine/differenceLists.ts'
import type { Words } from '../../policies/engine/model.ts'

/** The difference of two laws: what the window may ask of main, and what it draws of it. */

/** A law to compare: where it stands, and whether the user's own companies, rules and overrides are in it. */
export const DiffSide = z.strictObject({
  /** PACK@DATE, PACK@DATETIME or a preset's name. */
  policy: z.string().min(1).max(200),
  overlay: z.boolean(),
})
export type DiffSide = z.infer<typeof DiffSide>

export const diffCalls = {
  /** Begins to work out how two laws differ, in place of what is being worked out. */
  'diff.compare': z.strictObject({ a: DiffSide, b: DiffSide }),
  /** Plays the example of a difference, by its place in its list. */
  'diff.play': z.strictObject({
    kind: z.enum(['link', 'payment']),
    index: z.int().min(0).max(9_999),
  }),
  /** Puts a difference as text on the clipboard. */
  'diff.copy': z.strictObject({ text: z.string().max(2_000_000) }),
} as const

/** Titles of rules by their ids. */
export type RuleTitles = Readonly<Record<string, Words>>

export type DiffFound = DifferenceLists &
  /** Of the rules that the rows name. */
  Readonly<{ titles: Readonly<{ a: RuleTitles; b: RuleTitles }> }>

export type DiffState = Readonly<{ a: DiffSide; b: DiffSide }> &
  (
    | Readonly<{ state: 'working' }>
    | (Readonly<{ state: 'done' }> & DiffFound)
    | Readonly<{ state: 'failed'; problem: Words }>
  )
