import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Chart } from '../../../policies/engine/chart.ts'
import { rowsOf } from './rows.ts'

export type ChartSize = 'narrow' | 'wide'
type Point = Readonly<{ x: number; y: number }>
type Box = Point & Readonly<{ width: number; height: number }>

/** Where everything of a chart is drawn, in its own pixels. */
export type Layout = Readonly<{
  width: number
  height: number
  nodes: ReadonlyMap<string, Box>
  edges: ReadonlyMap<string, Readonly<{ points: readonly Point[]; label?: Box }>>
}>

const sizes = {
  narrow: { width: 92, height: 28, gap: 10, layer: 18, edgeNode: 8, edgeEdge: 6 },
  wide: { width: 108, height: 34, gap: 14, layer: 26, edgeNode: 9, edgeEdge: 8 },
} as const

/** A chart as ELK takes it, from top to bottom; `labels` are the lines written beside an edge. */
export function elkGraph(
  chart: Chart,
  size: ChartSize,
  labels: ReadonlyMap<string, readonly string[]>,
): ElkNode {
  const { width, height, gap, layer, edgeNode, edgeEdge } = sizes[size]
  const rows = rowsOf(chart.initial, size)
  return {
    id: 'chart',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.partitioning.activate': 'true',
      // A law without payments has states that nothing leads to; they keep their rows.
      'elk.separateConnectedComponents': 'false',
      'elk.layered.mergeEdges': String(size === 'narrow'),
      'elk.layered.feedbackEdges': 'true',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.spacing.nodeNode': String(gap),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(layer),
      'elk.spacing.edgeNode': String(edgeNode),
      'elk.layered.spacing.edgeNodeBetweenLayers': String(edgeNode),
      'elk.spacing.edgeEdge': String(edgeEdge),
      'elk.layered.spacing.edgeEdgeBetweenLayers': String(edgeEdge),
      'elk.padding': '[top=6,left=6,bottom=6,right=6]',
    },
    children: chart.nodes.map(({ id }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.partitioning.partition': String(rows.get(id) ?? 0) },
    })),
    edges: chart.edges
      // A state that leads to itself is told in the list of steps.
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to }) => ({
        id,
        sources: [from],
        targets: [to],
        labels: labelOf(labels.get(id) ?? []),
      })),
  }
}

const lineHeight = 15

function labelOf(lines: readonly string[]) {
  if (lines.length === 0) return []
  const width = Math.max(...lines.map(textWidth)) + 8
  return [{ text: lines.join('\n'), width, height: lines.length * lineHeight }]
}

/** About how wide a text of 11 px is. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, each) => sum + (each > '\u2e7f' ? 11 : 6.2), 0)
}

export function readLayout({ width = 0, height = 0, children = [], edges = [] }: ElkNode): Layout {
  return {
    width,
    height,
    nodes: new Map(children.map((node) => [node.id, boxOf(node)])),
    edges: new Map(edges.map((edge) => [edge.id, laidEdge(edge)])),
  }
}

function laidEdge({ sections = [], labels = [] }: ElkExtendedEdge) {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])
  const [label] = labels
  return { points, ...(label ? { label: boxOf(label) } : {}) }
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height }
}
