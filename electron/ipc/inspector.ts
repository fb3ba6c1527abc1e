import type { Confidence, Ruling, Words } from '../../policies/engine/model.ts'

/** What the ruling panel shows of one attempt beside the ruling itself. */
export type Inspection = Readonly<{
  /** What happened on the dates of the deciding rule's event, in order. */
  events: readonly RuleEvent[]
  /** The pack's own rule, where the user gave it another verdict. */
  beneath?: Readonly<{ title: Words; source: Ruling['source']; confidence: Confidence }>
}>

export type RuleEvent = Readonly<{
  id: string
  at: string
  precision: Ruling['inForce']['precision']
  title: Words
}>
