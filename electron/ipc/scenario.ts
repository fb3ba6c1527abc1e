import { z } from 'zod'
import type { Verdict, Words } from '../../policies/engine/model.ts'
import { OutlineEdit } from '../../policies/engine/outlineEdits.ts'
import type { Cells } from '../../policies/engine/scenarioOutline.ts'

const nothing = z.strictObject({})

/** What the window may ask of the scenario on the desk: one is recorded, changed and written as a file. */
export const scenarioCalls = {
  /** Begins to record what is done on the phones under the law in force. */
  'scenario.record': nothing,
  'scenario.stop': nothing,
  'scenario.edit': z.strictObject({ edit: OutlineEdit }),
  /** Takes back the last change, or makes it again. */
  'scenario.undo': nothing,
  'scenario.redo': nothing,
  /** Puts it away; undo brings it back. */
  'scenario.discard': nothing,
  /** A scenario file that the person chooses. */
  'scenario.open': nothing,
  /** The text of one that was dropped. */
  'scenario.load': z.strictObject({
    name: z.string().max(300),
    text: z.string().max(1_000_000),
    /** Where it lies, to be written there again. */
    path: z.string().max(4096).optional(),
  }),
  /** Writes it to its file; elsewhere, or where it has none, where the person says. */
  'scenario.save': z.strictObject({ isElsewhere: z.boolean().default(false) }),
  /** Puts its text on the clipboard. */
  'scenario.copy': nothing,
  'scenario.dismiss-problem': nothing,
  /** The next click on the phone picks what a step must show, or what is waited for behind it. */
  'scenario.pick': z.strictObject({
    purpose: z.enum(['expect', 'wait']),
    /** By its place, from 0; the newest of a recording where none is named. */
    step: z.int().min(0).max(9_999).optional(),
  }),
  'scenario.leave-picking': nothing,
} as const

/** Why a step is not as it was recorded, or does not lead to what is expected of it. */
export type StepProblem = Readonly<
  /** `line` of the table, from 1, where there is one. */
  | { type: 'expected'; key: string; expected: string; got: string; line?: number }
  /** The states that it passed when it was recorded, and those that it passes when it is replayed. */
  | { type: 'trace'; recorded: string; replayed: string }
  /** The engine cannot take it: its sentence. */
  | { type: 'refused'; text: string; line?: number }
>

export type StepRow = Readonly<{
  /** The same for as long as the step is there, wherever it stands. */
  id: number
  do: string
  /** What was done, as a sentence. */
  words: Words
  values: Cells
  expect: Cells
  /** What it leads to, by the names that an expectation has for it. */
  led: Cells
  verdict?: Verdict
  /** How long the person waited before it, in ms, where it was recorded. */
  after?: number
  problems: readonly StepProblem[]
  /** What it must show and the phone alone can tell: a replay without the window has not checked it. */
  onlyOnPhone?: readonly string[]
  /** The steps before it do not lead so far. */
  isMissed?: boolean
}>

type Steps = Readonly<{
  policy: string
  steps: readonly StepRow[]
  /** So many answers belonged to nothing that was recorded, and are not in it. */
  leftOut: number
  /** The person's own changes were in force, which a replay has with --overlay alone. */
  hasOwn: boolean
}>

export type ScenarioState = Readonly<{
  canUndo: boolean
  canRedo: boolean
  /** A file that could not be read: `file:line:col path: expected …, got …`. */
  problem?: string
  /** Something of the phone is to be picked. */
  picking?: 'expect' | 'wait'
}> &
  (
    | Readonly<{ phase: 'none' }>
    | (Steps & Readonly<{ phase: 'recording' }>)
    | (Steps &
        Readonly<{
          phase: 'stopped'
          name: string
          tags: readonly string[]
          people: readonly Cells[]
          examples: readonly Cells[]
          text: string
          /** Why it could not be read as it is: `file:line:col path: …`. */
          faults: readonly string[]
          /** So many journeys were replayed, of all that its table has. */
          replayed: number
          journeys: number
          file?: string
          /** The file says the same. */
          isSaved: boolean
        }>)
  )
