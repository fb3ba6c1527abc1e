import type { Chart } from '../../../policies/engine/chart.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import type { Stand } from '../../../policies/engine/walk.ts'

/** `now`, on the way there, reached after that moment, or not at all. */
export type Reached = 'now' | 'passed' | 'later' | 'never'

export type Look = Readonly<{
  nodes: ReadonlyMap<string, Reached>
  edges: ReadonlyMap<string, Readonly<{ reached: Reached; rule?: string; verdict?: Verdict }>>
}>

type Ruled = Readonly<{ verdict: Verdict; rule: string }>

/** How the states and ways of a chart look at one moment of an attempt. */
export function lookOf(chart: Chart, stands: readonly Stand<Ruled>[], at: number): Look {
  const before = stands.slice(0, at)
  const after = stands.slice(at + 1)
  const now = stands[at]
  const reachedBy = (isIt: (stand: Stand<Ruled>) => boolean): Reached => {
    if (now !== undefined && isIt(now)) return 'now'
    if (before.some(isIt)) return 'passed'
    return after.some(isIt) ? 'later' : 'never'
  }
  return {
    nodes: new Map(chart.nodes.map(({ id }) => [id, reachedBy(({ state }) => state === id)])),
    edges: new Map(
      chart.edges.map(({ id }) => {
        const taken = stands.slice(0, at + 1).findLast(({ edge }) => edge === id)
        const ruling = taken?.isRuled === true ? taken.ruling : undefined
        return [
          id,
          {
            reached: reachedBy(({ edge }) => edge === id),
            ...(ruling ? { rule: ruling.rule, verdict: ruling.verdict } : {}),
          },
        ] as const
      }),
    ),
  }
}

/** The rule that led along each edge in the whole of an attempt, the newest where there were several. */
export function rulesTaken(stands: readonly Stand<Ruled>[]): ReadonlyMap<string, string> {
  return new Map(
    stands.flatMap(({ edge, ruling, isRuled }) =>
      edge !== undefined && ruling !== undefined && isRuled ? [[edge, ruling.rule] as const] : [],
    ),
  )
}
