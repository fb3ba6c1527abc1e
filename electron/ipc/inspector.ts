import type { Chart } from '../../policies/engine/chart.ts'
import type { Confidence, Ruling, Words } from '../../policies/engine/model.ts'

/** What the ruling panel shows of one attempt beside the ruling itself. */
export type Inspection = Readonly<{
  /** The deciding rule, or the override and the rule beneath it, as files have them; absent while they are read. */
  excerpts?: readonly RuleExcerpt[]
  /** What happened on the dates of the deciding rule's event, in order. */
  events: readonly RuleEvent[]
  /** The pack's own rule, where the user gave it another verdict. */
  beneath?: Readonly<{ title: Words; source: Ruling['source']; confidence: Confidence }>
  /** The machine that rules such attempts. */
  chart: Chart
}>

export type RuleEvent = Readonly<{
  id: string
  at: string
  precision: Ruling['inForce']['precision']
  title: Words
}>

/** Whole lines of a file, from the line with this number, with what held marked. */
export type RuleExcerpt = Readonly<{
  kind: 'rule' | 'override'
  /** The rule that it is, or is about. */
  rule: string
  file: string
  /** The user's own file. */
  isOwn: boolean
  line: number
  text: string
  marks: readonly Mark[]
}>

/** In characters from the excerpt's first: a condition that held, and the word in it that was asked about. */
export type Mark = Readonly<{ from: number; to: number; type: 'condition' | 'word'; got: string }>
