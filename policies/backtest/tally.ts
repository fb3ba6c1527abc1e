import { Surface } from '../engine/attributes.ts'
import { Verdict } from '../engine/model.ts'
import type { World } from '../engine/world.ts'

/** What became of all rows, counted; counts of several readers are added up. */
export type Tally = {
  rows: number
  refused: number
  /** By owner, surface and flow: see `cellOf`. */
  readonly cells: Float64Array
  /** By kind of rules and side, how often each rule decides; behind the rules, how often none and how often no address. */
  readonly decided: Readonly<Record<'link' | 'payment', readonly Float64Array[]>>
  /** How often a row is decided by one rule and then another with a different outcome: see `moveOf`. */
  readonly moved: Map<number, number>
}

const verdicts = Verdict.options.length
const surfaces = Surface.options.length

/** The owners that a tally tells apart, the unknown one first. */
export function ownersOf(world: World): readonly string[] {
  const owners = world.registry.systems.map(({ owner }) => owner)
  return ['unknown', ...new Set([...world.owners.keys(), ...owners])]
}

export function emptyTally(
  owners: number,
  rules: Readonly<Record<'link' | 'payment', readonly number[]>>,
): Tally {
  const countsOf = (own: readonly number[]): readonly Float64Array[] =>
    own.map((count) => new Float64Array(count + 2))
  return {
    rows: 0,
    refused: 0,
    cells: new Float64Array(owners * surfaces * flows),
    decided: { link: countsOf(rules.link), payment: countsOf(rules.payment) },
    moved: new Map(),
  }
}

/** How many flows there are: from each verdict to each. */
export const flows = Verdict.options.length ** 2

/** One number for two verdicts, by their indexes. */
export function flowOf(before: number, after: number): number {
  return before * verdicts + after
}

export function verdictsOf(flow: number): readonly [before: Verdict, after: Verdict] {
  const after = flow % verdicts
  const verdict = (index: number): Verdict => Verdict.options[index] ?? 'block'
  return [verdict((flow - after) / verdicts), verdict(after)]
}

/** One number for an owner, a surface and a flow, by their indexes. */
export function cellOf(owner: number, surface: number, flow: number): number {
  return (owner * surfaces + surface) * flows + flow
}

/** What a cell counts. */
export function cellAt(cell: number): Readonly<{ owner: number; surface: number; flow: number }> {
  const flow = cell % flows
  const place = (cell - flow) / flows
  return { owner: Math.floor(place / surfaces), surface: place % surfaces, flow }
}

/** One number for a move from a rule to a rule; `after` is below `width`. */
export function moveOf(isPayment: boolean, before: number, after: number, width: number): number {
  return (before * width + after) * 2 + Number(isPayment)
}

export function moveAt(
  move: number,
  widths: Readonly<Record<'link' | 'payment', number>>,
): Readonly<{ subject: 'link' | 'payment'; before: number; after: number }> {
  const subject = move % 2 === 1 ? 'payment' : 'link'
  const pair = Math.floor(move / 2)
  const width = widths[subject]
  return { subject, before: Math.floor(pair / width), after: pair % width }
}

/** Adds what another reader counted. */
export function addTally(sum: Tally, more: Tally): void {
  const add = (into: Float64Array, from: Float64Array): void => {
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + (from[at] ?? 0)
  }
  sum.rows += more.rows
  sum.refused += more.refused
  add(sum.cells, more.cells)
  for (const subject of ['link', 'payment'] as const)
    for (const [side, counts] of sum.decided[subject].entries())
      add(counts, more.decided[subject][side] ?? new Float64Array())
  for (const [move, count] of more.moved) sum.moved.set(move, (sum.moved.get(move) ?? 0) + count)
}
