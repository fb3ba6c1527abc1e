import { z } from 'zod'
import type { Words } from '../../policies/engine/model.ts'
import type { Outcome, Rules } from '../../policies/report/replayReport.ts'

const id = z.int().min(0).max(100_000)

/** What the window asks of the runner of scenarios. */
export const runnerCalls = {
  /** Lists the journeys of a folder or file; the system's dialog asks where none is named, and `samples` are those that ship. */
  'runner.open': z.strictObject({
    path: z.string().max(4_096).optional(),
    samples: z.boolean().default(false),
  }),
  'runner.close': z.strictObject({}),
  /** Replays journeys one after the other, all where none are named: on the phone, or without it. */
  'runner.run': z.strictObject({
    ids: z.array(id).max(100_000).optional(),
    onPhone: z.boolean().default(false),
  }),
  'runner.stop': z.strictObject({}),
  /** Whose steps are shown. */
  'runner.select': z.strictObject({ id: id.optional() }),
  /** Replays without the phone what changes on the disk. */
  'runner.watch': z.strictObject({ isOn: z.boolean() }),
  /** Writes all that ran last as a report: JSON, whose path is answered, or a page where the person says. */
  'runner.report': z.strictObject({ as: z.enum(['json', 'page']) }),
  /** Opens the file of a journey as the scenario on the desk. */
  'runner.edit': z.strictObject({ id }),
  /** Writes what came into the file of a journey that expected something else. */
  'runner.update': z.strictObject({ id }),
} as const

/** A journey in the list. */
export type RunnerCase = Readonly<{
  id: number
  file: string
  name: string
  tags: readonly string[]
  /** It cannot run on the phone. */
  isHeadless: boolean
  skip?: string
  /** What became of it the last time. */
  type?: Outcome['type']
  seconds?: number
  /** Why it failed first. */
  problem?: Words
}>

/** An expectation that came out otherwise, as the file may have it. */
export type ExpectationChange = Readonly<{
  line: number
  step: number
  key: string
  expected: string
  got: string
  /** Why it would stay. */
  left?: string
}>

/** The journey that is shown, with what became of it. */
export type RunnerShown = Readonly<{
  id: number
  outcome: Outcome
  rules: Rules
  /** Of each step, where it ran on the phone: data URLs. */
  pictures: readonly string[]
  changes: readonly ExpectationChange[]
}>

export type RunnerState = Readonly<{
  /** What was opened, for people. */
  place: string
  cases: readonly RunnerCase[]
  /** Files that cannot be read: `file:line:col …`. */
  faults: readonly string[]
  running?: Readonly<{ id: number; done: number; total: number; onPhone: boolean }>
  isWatching: boolean
  shown?: RunnerShown
  problem?: Words
}>
