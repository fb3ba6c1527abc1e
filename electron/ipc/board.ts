import { z } from 'zod'
import type { Relation } from '../../policies/engine/attributes.ts'
import type { BoardView } from '../../policies/engine/board.ts'
import { Id, Verdict, type Presentation } from '../../policies/engine/model.ts'

/** The switchboard's part of the contract between the host window and main. */

const View = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('link'), host: Id }),
  z.strictObject({ kind: z.literal('payment'), host: Id.optional() }),
])

export const boardCalls = {
  /** Which board the state carries. */
  'board.show': z.strictObject({ view: View }),
  /**
   * Switches a crossing for a share of people (percent); without a verdict its switch is taken back. `column` is a
   * surface, or a method of payment.
   */
  'board.switch': z.strictObject({
    view: View,
    system: Id,
    column: Id,
    verdict: Verdict.optional(),
    rollout: z.int().min(1).max(100).default(100),
  }),
} as const

export type BoardCellState = Readonly<{
  verdict: Verdict
  presentation: Presentation
  /** The deciding rule, or `no-rule`. */
  rule: string
  /** For how many the switch here holds, in percent; absent where there is none. */
  switched?: number
}>

export type BoardRowState = Readonly<{
  system: string
  owner: string
  /** How its owner stands to the host's, where there is a host. */
  relation?: Relation
  /** An address as people share it, shortened to its host. */
  host?: string
  /** One for each column; null where no such request can be. */
  cells: readonly (BoardCellState | null)[]
}>

export type BoardState = Readonly<{
  view: BoardView
  /** Apps from which links lead, and hosts of mini-programs that take payments. */
  hosts: Readonly<Record<BoardView['kind'], readonly string[]>>
  columns: readonly string[]
  rows: readonly BoardRowState[]
}>
