import { useEffect, useState } from 'react'
import type { Chart } from '../../../policies/engine/chart.ts'
import type { ChartSize, Layout } from './elkGraph.ts'
import { layOut } from './layout.ts'

/** Where everything of a chart is drawn; undefined while that is worked out. */
export function useLayout(
  chart: Chart,
  size: ChartSize,
  lines: ReadonlyMap<string, readonly string[]>,
): Layout | undefined {
  const [laid, setLaid] = useState<Readonly<{ key: unknown; layout: Layout }>>()
  useEffect(() => {
    let isWanted = true
    const lay = async (): Promise<void> => {
      const layout = await layOut(chart, size, size === 'wide' ? lines : new Map())
      if (isWanted) setLaid({ key: chart, layout })
    }
    void lay()
    return () => {
      isWanted = false
    }
  }, [chart, size, lines])
  return laid?.key === chart ? laid.layout : undefined
}
