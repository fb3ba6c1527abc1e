import { edgeId, isRuling, type Chart } from './chart.ts'

/** One step of an attempt: what happened, the states entered, and the rulings made on the way. */
export type WalkedStep<R> = Readonly<{
  event: string
  path: readonly string[]
  rulings: readonly R[]
}>

/** Where an attempt stood at one moment: the first is before anything happened. */
export type Stand<R> = Readonly<{
  state: string
  /** The edge that led here; none at the beginning. */
  edge?: string
  /** Of the step that led here, from 0, and its event. */
  step?: number
  event?: string
  /** The newest ruling until then. */
  ruling?: R
  /** Was it made on the way here? */
  isRuled: boolean
}>

/** Every moment of an attempt, in order; a step that is no way of the chart is an error. */
export function walkOf<R>(chart: Chart, steps: readonly WalkedStep<R>[]): readonly Stand<R>[] {
  const ways = new Map(chart.edges.map((edge) => [edge.id, edge]))
  const stands: Stand<R>[] = [{ state: chart.initial, isRuled: false }]
  for (const [step, { event, path, rulings }] of steps.entries()) {
    let made = 0
    for (const state of path) {
      const before = stands.at(-1)
      const edge = ways.get(edgeId(before?.state ?? chart.initial, state))
      if (edge === undefined)
        throw new Error(`no transition leads from "${before?.state ?? ''}" to "${state}"`)
      const isRuled = isRuling(edge)
      const ruling = isRuled ? rulings[made++] : before?.ruling
      stands.push({
        state,
        edge: edge.id,
        step,
        event,
        ...(ruling === undefined ? {} : { ruling }),
        isRuled,
      })
    }
  }
  return stands
}
