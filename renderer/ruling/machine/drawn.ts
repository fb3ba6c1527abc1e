import type { Edge, Node } from '@xyflow/react'
import type { Chart } from '../../../policies/engine/chart.ts'
import type { ChartSize, Layout } from './elkGraph.ts'
import type { Look } from './lookOf.ts'
import type { StateNodeData } from './StateNode.tsx'
import type { WayEdgeData } from './WayEdge.tsx'

/** The states as the drawing takes them. */
export function nodesOf(
  chart: Chart,
  layout: Layout,
  look: Look,
  size: ChartSize,
  name: (state: string) => string,
): Node<StateNodeData>[] {
  return chart.nodes.flatMap(({ id, verdict, isFinal }) => {
    const box = layout.nodes.get(id)
    if (box === undefined) return []
    const rules = chart.edges.find(({ to, rules: count }) => to === id && count > 0)?.rules
    return {
      id,
      type: 'state',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      data: {
        name: name(id),
        verdict,
        rules: size === 'narrow' && rules !== undefined ? String(rules) : '',
        isFinal,
        reached: look.nodes.get(id) ?? 'never',
      },
    }
  })
}

/** What was taken lies over what was not. */
const depth = { never: 0, later: 1, passed: 2, now: 3 } as const

/** The ways as the drawing takes them. */
export function edgesOf(
  chart: Chart,
  layout: Layout,
  look: Look,
  lines: ReadonlyMap<string, readonly string[]>,
): Edge<WayEdgeData>[] {
  return chart.edges.flatMap(({ id, from, to }) => {
    const laid = layout.edges.get(id)
    if (laid === undefined) return []
    const { reached = 'never', rule, verdict } = look.edges.get(id) ?? {}
    return {
      id,
      type: 'way',
      source: from,
      target: to,
      zIndex: depth[reached],
      data: { laid, lines: lines.get(id) ?? [], reached, rule, verdict },
    }
  })
}
