import { z } from 'zod'
import { RuleId, Verdict } from '../../policies/engine/model.ts'
import type { Confidence, Presentation, Words } from '../../policies/engine/model.ts'

const nothing = z.strictObject({})

/** What the window may ask of the law in force. */
export const lawCalls = {
  /** PACK@DATE, PACK@DATETIME or a preset's name. */
  'law.choose': z.strictObject({
    policy: z.string().min(1).max(200),
    /** On the way to another date: what is ruled as before is left alone, and not recorded. */
    isPassing: z.boolean().default(false),
  }),
  /** The text of a policy file (a pack or an overlay) that was dropped. */
  'law.load': z.strictObject({
    name: z.string().max(300),
    text: z.string().max(1_000_000),
    /** Where it lies, to be found again. */
    path: z.string().max(4096).optional(),
  }),
  /** A policy file that the person chooses. */
  'law.open': nothing,
  /** One of the files that were opened last. */
  'law.load-recent': z.strictObject({ path: z.string().max(4096) }),
  /** A copy of the overlay where the person says. */
  'law.save-as': nothing,
  /** Writes the verdict for one rule to the overlay; the rule keeps its conditions. */
  'law.override': z.strictObject({ rule: RuleId, verdict: Verdict }),
  /** Takes back one override; without a rule the whole overlay, kept beside it as `.bak`. */
  'law.reset': z.strictObject({ rule: RuleId.optional() }),
  /** The overlay's text, as a person writes it. */
  'law.edit': z.strictObject({ text: z.string().max(1_000_000) }),
  /** Gives up what cannot be read, for the text in force. */
  'law.leave-draft': nothing,
  /** Takes back the last change of the overlay, or makes it again. */
  'law.undo': nothing,
  'law.redo': nothing,
  'law.dismiss-problem': nothing,
} as const

export type Preset = Readonly<{ name: string; at: string; title: Words }>
/** One dated change of the pack, or a note of what changed no ruling: a dot on the timeline. */
export type DatedEvent = Readonly<{
  /** The first rule of the event, or the note. */
  id: string
  isNote: boolean
  at: string
  precision: 'minute' | 'day' | 'month' | 'year'
  title: Words
  confidence: Confidence
  source: readonly string[]
}>
export type PackChoice = Readonly<{
  name: string
  title: Words
  region: string
  zone: string
  status: 'historical' | 'hypothetical'
  presets: readonly Preset[]
  events: readonly DatedEvent[]
}>
/** A rule as the desk lists it while it is in force, from `from` to before `until`. */
export type RuleRow = Readonly<{
  id: string
  kind: 'link' | 'payment'
  title: Words
  verdict: Verdict
  presentation: Presentation
  /** The pack's own verdict, where an override stands before it. */
  overridden?: Verdict
  /** A rule of the user's own overlay. */
  isOwn?: boolean
  from?: string
  until?: string
  precision: 'minute' | 'day' | 'month' | 'year'
  source: readonly Readonly<{ id: string; text: string }>[]
  confidence: Confidence
}>
export type LawState = Readonly<{
  /** cn@2021-09-17, or a preset's name. */
  label: string
  pack: string
  /** ISO 8601 with seconds, in the pack's zone. */
  at: string
  preset?: string
  overrides: number
  /** The overlay as it is written. */
  text: string
  /** What a person writes and cannot be read yet: `file:line:col path: expected …, got …`. */
  draft?: Readonly<{ text: string; faults: readonly string[] }>
  canUndo: boolean
  canRedo: boolean
  /** Policy files that were opened or saved last, the newest first. */
  recent: readonly string[]
  /** Where the overlay is kept. */
  overlayFile: string
  /** A file that could not be read: `file:line:col path: expected …, got …`. The law before it is still in force. */
  problem?: Readonly<{ text: string }>
}>
