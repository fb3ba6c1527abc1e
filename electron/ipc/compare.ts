import { z } from 'zod'
import type { Friction } from '../../policies/engine/friction.ts'
import type { Verdict, Words } from '../../policies/engine/model.ts'
import type { PhoneState } from './phone.ts'

const nothing = z.strictObject({})
const length = z.int().min(0).max(20_000)

export const compareCalls = {
  /** Puts a phone under another law beside the one in force, or changes that law; with the user's own changes, or without. */
  'compare.show': z.strictObject({ policy: z.string().min(1).max(200), hasOwn: z.boolean() }),
  /** Both phones go home and start alike. */
  'compare.again': nothing,
  'compare.end': nothing,
  /** Answers with a picture of these parts of the window side by side, and of what guests show there; CSS pixels. */
  'compare.picture': z.strictObject({
    boxes: z
      .array(z.strictObject({ x: length, y: length, width: length, height: length }))
      .min(1)
      .max(4)
      .readonly(),
  }),
  /** Puts the picture that the window shows at this point on the clipboard. */
  'compare.copy': z.strictObject({ x: length, y: length }),
} as const

/** One lane's side of a step. */
export type SideStep = Readonly<{ attempt: string; verdict: Verdict; rule: string; title: Words }>
/** A step that was taken on the phones: alike on both, or where they part; a side is absent where it is behind. */
export type ComparedStep = Readonly<{
  event: string
  target: string
  isParting: boolean
  a?: SideStep
  b?: SideStep
}>

/** Two phones side by side: the one under the law in force, and this one. */
export type CompareState = Readonly<{
  /** cn@2021-09-17, or a preset's name. */
  label: string
  pack: string
  /** ISO 8601 with seconds, in the pack's zone. */
  at: string
  preset?: string
  /** Do the user's own changes come before its pack? */
  hasOwn: boolean
  phone: PhoneState
  /** What is done on one phone is done on the other. */
  isTogether: boolean
  steps: readonly ComparedStep[]
  /** The first step that ends otherwise, told of both. */
  parting?: Readonly<{ a: Words; b: Words }>
  friction: Readonly<{ a: Friction; b: Friction }>
}>
