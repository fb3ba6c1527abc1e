import type { Chart, ChartEdge } from '../engine/chart.ts'
import type { Subject } from '../engine/axes.ts'
import type { StepResult } from '../engine/replay.ts'
import { walkOf, type WalkedStep } from '../engine/walk.ts'

/** One transition of a machine: by an event, or by itself, and then perhaps with a reason that is no rule. */
export type Transition = Readonly<{
  from: string
  to: string
  event?: string
  /** `no-rule`, `bad-address`, `too-many-hops`. */
  reason?: string
  /** `hasNextHop`. */
  guards: readonly string[]
  /** Do rules lead this way? */
  isRuled: boolean
}>

/** A transition in words that every machine has: `warning —notice.confirmed→ opened`. */
export function transitionName({
  from,
  to,
  event,
  reason,
}: Omit<Transition, 'guards' | 'isRuled'>): string {
  const arrow = event === undefined ? '→' : `—${event}→`
  return `${from} ${arrow} ${to}${reason === undefined ? '' : ` (${reason})`}`
}

/** All transitions of a machine, in its order. */
export function transitionsOf({ edges }: Chart): readonly Transition[] {
  return edges.flatMap(({ from, to, events, guards, rules, reasons }): readonly Transition[] => {
    const way = { from, to, guards, isRuled: false }
    const byItself = rules > 0 || reasons.length === 0
    if (events.length > 0) return events.map((event) => ({ ...way, event }))
    return [
      ...(byItself ? [{ ...way, isRuled: rules > 0 }] : []),
      ...reasons.map((reason) => ({ ...way, reason })),
    ]
  })
}

/** What a machine went through: its states and the names of its transitions. */
export type Passages = Readonly<{
  subject: Subject
  states: readonly string[]
  transitions: readonly string[]
}>

type Charts = Readonly<Record<Subject, Chart>>
type Walked = WalkedStep<Readonly<{ rule: string }>>

/**
 * The attempts of a scenario, each with what its machine went through; a checkout's quotes are attempts too. Those under
 * a policy that is not ours are left out.
 */
export function passagesOf(
  results: readonly StepResult[],
  policy: string,
  charts: Charts,
  isOurs: (policy: string) => boolean,
): readonly Passages[] {
  const attempts: { subject: Subject; steps: Walked[]; isCounted: boolean }[] = []
  let isCounted = isOurs(policy)
  const begin = (subject: Subject, step: Walked): void => {
    attempts.push({ subject, steps: [step], isCounted })
  }
  for (const { step, trace } of results) {
    const { path, rulings, quotes = [] } = trace
    const subject = attempts.at(-1)?.subject ?? 'link'
    if (step.do === 'law.changed') isCounted = isOurs(step.policy)
    if (path.length === 0 || path[0] === 'none') continue
    switch (step.do) {
      case 'link.opened':
      case 'link.shared':
        begin('link', { event: step.do, path, rulings })
        break
      case 'payment.requested':
        begin('payment', { event: step.do, path, rulings })
        break
      case 'law.changed':
        begin(subject, {
          event: subject === 'link' ? 'link.opened' : 'payment.requested',
          path,
          rulings,
        })
        break
      case 'checkout.opened':
        for (const { verdict, rule } of quotes) {
          const state = stateOf(charts.payment, verdict)
          begin('payment', {
            event: 'payment.quoted',
            path: ['judged', state],
            rulings: [{ rule }],
          })
        }
        break
      default:
        attempts.at(-1)?.steps.push({ event: step.do, path, rulings })
    }
  }
  return attempts
    .filter((each) => each.isCounted)
    .map(({ subject, steps }) => passageOf(subject, steps, charts[subject]))
}

/** The state in which a payment stands with a verdict. */
function stateOf({ nodes, edges }: Chart, verdict: string): string {
  const judged = new Set(edges.flatMap(({ from, to }) => (from === 'judged' ? [to] : [])))
  return nodes.find((node) => judged.has(node.id) && node.verdict === verdict)?.id ?? ''
}

function passageOf(subject: Subject, steps: readonly Walked[], chart: Chart): Passages {
  const stands = walkOf(chart, steps)
  const edges = new Map<string, ChartEdge>(chart.edges.map((edge) => [edge.id, edge]))
  let step: number | undefined
  const transitions = stands.flatMap((stand) => {
    const edge = stand.edge === undefined ? undefined : edges.get(stand.edge)
    const isFirst = stand.step !== step
    step = stand.step
    if (edge === undefined) return []
    const { from, to, reasons } = edge
    const rule = stand.isRuled ? stand.ruling?.rule : undefined
    const isReason = rule !== undefined && reasons.includes(rule)
    return [
      transitionName({
        from,
        to,
        ...(isFirst && stand.event !== undefined ? { event: stand.event } : {}),
        ...(isReason ? { reason: rule } : {}),
      }),
    ]
  })
  return { subject, states: stands.map(({ state }) => state), transitions }
}
