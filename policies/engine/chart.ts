import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { CompiledPolicy } from './compile.ts'
import type { Law } from './law.ts'
import type { Verdict } from './model.ts'

/** A machine as a drawing needs it: its states, and one edge for all transitions between the same two. */
export type Chart = Readonly<{
  initial: string
  nodes: readonly ChartNode[]
  edges: readonly ChartEdge[]
}>

export type ChartNode = Readonly<{
  id: string
  /** Of states in which an attempt stands with this verdict. */
  verdict?: Verdict
  isFinal: boolean
}>

export type ChartEdge = Readonly<{
  /** `judged→blocked`. */
  id: string
  from: string
  to: string
  /** What a person or page does to go this way; none where the machine goes on by itself. */
  events: readonly string[]
  /** What else must be so: `hasNextHop`, `asksOnce`. */
  guards: readonly string[]
  /** So many rules lead this way. */
  rules: number
  /** Blocks that no rule makes: `no-rule`, `bad-address`. */
  reasons: readonly string[]
}>

/** Is a ruling made on this edge? */
export function isRuling({ rules, reasons }: ChartEdge): boolean {
  return rules > 0 || reasons.length > 0
}

export function edgeId(from: string, to: string): string {
  return `${from}→${to}`
}

const charts = new WeakMap<CompiledPolicy, Readonly<Record<'link' | 'payment', Chart>>>()

/** Both machines of a law, drawn once for each policy. */
export function chartsOf({ policy, linkMachine, paymentMachine }: Law) {
  const known = charts.get(policy) ?? {
    link: chartOf(linkMachine),
    payment: chartOf(paymentMachine),
  }
  charts.set(policy, known)
  return known
}

type Machine = Law['linkMachine'] | Law['paymentMachine']

/** `toDirectedGraph` of xstate leaves out what the machine does by itself, so the states are read here. */
export function chartOf(machine: Machine): Chart {
  const states: readonly AnyStateNode[] = Object.values(machine.root.states)
  const edges = new Map<string, ChartEdge>()
  for (const state of states)
    for (const transition of transitionsOf(state)) {
      const edge = edgeOf(transition)
      const known = edges.get(edge.id)
      edges.set(edge.id, known === undefined ? edge : joined(known, edge))
    }
  return {
    initial: machine.root.initial.target[0]?.key ?? '',
    nodes: states.map(({ key, type, tags }) => {
      const verdict = (tags as readonly (Verdict | 'ended')[]).find((tag) => tag !== 'ended')
      return { id: key, ...(verdict ? { verdict } : {}), isFinal: type === 'final' }
    }),
    edges: [...edges.values()],
  }
}

function transitionsOf({ always, transitions }: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...(always ?? []), ...transitions.values()].flat()
}

function edgeOf(transition: AnyTransitionDefinition): ChartEdge {
  const { source, target, eventType, guard, actions, description } = transition
  const from = source.key
  const to = target?.[0]?.key ?? from
  const guardName = typeOf(guard)
  const ruling = (actions as readonly unknown[]).find((action) =>
    ['rule', 'refuse'].includes(typeOf(action) ?? ''),
  )
  const reason = (ruling as { params?: { reason?: string } } | undefined)?.params?.reason
  return {
    id: edgeId(from, to),
    from,
    to,
    events: eventType === '' ? [] : [eventType],
    guards: ruling === undefined && guardName !== undefined ? [guardName] : [],
    rules: typeOf(ruling) === 'rule' ? 1 : 0,
    reasons: typeOf(ruling) === 'refuse' ? [reason ?? description ?? ''] : [],
  }
}

function typeOf(named: unknown): string | undefined {
  if (typeof named === 'string') return named
  return (named as { type?: string } | undefined)?.type
}

function joined(one: ChartEdge, other: ChartEdge): ChartEdge {
  const both = (key: 'events' | 'guards' | 'reasons'): readonly string[] => [
    ...new Set([...one[key], ...other[key]]),
  ]
  return {
    ...one,
    events: both('events'),
    guards: both('guards'),
    rules: one.rules + other.rules,
    reasons: both('reasons'),
  }
}
