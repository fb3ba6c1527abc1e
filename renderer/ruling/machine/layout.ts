import Elk from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Chart } from '../../../policies/engine/chart.ts'
import { elkGraph, readLayout, type ChartSize, type Layout } from './elkGraph.ts'

let elk: InstanceType<typeof Elk> | undefined
const known = new WeakMap<Chart, Map<string, Promise<Layout>>>()

/** Lays a chart out in a worker; the same chart with the same labels only once. */
export function layOut(
  chart: Chart,
  size: ChartSize,
  labels: ReadonlyMap<string, readonly string[]>,
): Promise<Layout> {
  elk ??= new Elk({ workerFactory: () => new Worker(workerUrl) })
  const some = known.get(chart) ?? new Map<string, Promise<Layout>>()
  known.set(chart, some)
  const key = JSON.stringify([size, ...labels])
  const laid = some.get(key) ?? elk.layout(elkGraph(chart, size, labels)).then(readLayout)
  some.set(key, laid)
  return laid
}
