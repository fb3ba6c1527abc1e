import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { Presentation, Verdict } from '../../../policies/engine/model.ts'
import { moved, type OutlineEdit, editedOutline } from '../../../policies/engine/outlineEdits.ts'
import { Outline } from '../../../policies/engine/scenarioOutline.ts'

const Ruled = z.strictObject({ verdict: Verdict, presentation: Presentation, rule: z.string() })
const Trace = z.strictObject({
  do: z.string(),
  path: z.array(z.string()).readonly(),
  rulings: z.array(Ruled).readonly(),
  quotes: z
    .array(Ruled.extend({ method: z.string() }))
    .readonly()
    .exactOptional(),
  launch: z
    .strictObject({
      path: z.string(),
      query: z.record(z.string(), z.string()),
      scene: z.int(),
      shareTicket: z.string().exactOptional(),
    })
    .exactOptional(),
})
/** What is known of a step beside what is written of it. */
const Note = z.strictObject({
  id: z.int(),
  trace: Trace.optional(),
  after: z.number().optional(),
})
export type Note = Readonly<z.infer<typeof Note>>

/** A scenario on the desk; one note for each of its steps. */
export const Draft = z.strictObject({
  outline: Outline,
  notes: z.array(Note).readonly(),
  leftOut: z.int(),
  hasOwn: z.boolean(),
  file: z.string().optional(),
  /** What is in the file, as it would be written here. */
  saved: z.string().optional(),
})
export type Draft = Readonly<z.infer<typeof Draft>>

/** What was on the desk, and what was there before a recording took its place. */
const Kept = z.strictObject({ now: Draft.optional(), before: Draft.optional() })
export type Kept = z.infer<typeof Kept>

/** Changes of what is done; after them it is no more what was recorded. */
const plain: ReadonlySet<OutlineEdit['type']> = new Set([
  'name',
  'tags',
  'expected',
  'shown',
  'shown.removed',
])

/** A draft after a change; the very same one where the change does not fit it. */
export function editedDraft(draft: Draft, edit: OutlineEdit): Draft {
  const outline = editedOutline(draft.outline, edit)
  if (outline === draft.outline) return draft
  return { ...draft, outline, notes: notesAfter(draft.notes, edit) }
}

function notesAfter(notes: readonly Note[], edit: OutlineEdit): readonly Note[] {
  if (plain.has(edit.type)) return notes
  const kept =
    edit.type === 'step.moved'
      ? moved(notes, edit.step, edit.to)
      : edit.type === 'step.removed'
        ? notes.filter((_, index) => index !== edit.step)
        : edit.type === 'wait.added'
          ? notes.toSpliced(edit.step + 1, 0, {
              id: Math.max(-1, ...notes.map(({ id }) => id)) + 1,
            })
          : notes
  return kept.map(({ trace: _trace, ...note }) => note)
}

function fileOf(folder: string): string {
  return path.join(folder, 'scenario.draft.json')
}

/** It outlives a crash; what cannot be read is moved aside, never deleted. */
export function readKept(folder: string): Kept {
  const file = fileOf(folder)
  if (!existsSync(file)) return {}
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`scenario: ${file} cannot be read and is moved aside: ${String(error)}`)
    renameSync(file, `${file}.damaged-${Date.now()}`)
    return {}
  }
}

export function writeKept(folder: string, kept: Kept): void {
  if (kept.now === undefined && kept.before === undefined) rmSync(fileOf(folder), { force: true })
  else writeFileAtomic.sync(fileOf(folder), JSON.stringify(kept))
}
