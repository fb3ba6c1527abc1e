import { SankeyChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { verdicts } from '../../../policies/words/verdicts.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import type { Move } from '../../verdict/VerdictMatrix.tsx'
import { verdictOrder } from '../VerdictMenu.tsx'
import type { Flow } from './flows.ts'
import { useInks } from './useInks.ts'

use([SankeyChart, SVGRenderer, TooltipComponent])

type Props = Readonly<{
  flows: readonly Flow[]
  chosen: Move | undefined
  onChosen: (move: Move | undefined) => void
}>

/** Rows as bands from the verdict on the left to that on the right, as wide as they are many; its table says the same. */
export function FlowChart({ flows, chosen, onChosen }: Props) {
  const { t, say, language } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(undefined)
  const inks = useInks()

  useEffect(() => {
    const element = place.current
    if (element === null) return
    const drawn = init(element, undefined, { renderer: 'svg' })
    chart.current = drawn
    const watched = new ResizeObserver(() => drawn.resize())
    watched.observe(element)
    return () => {
      watched.disconnect()
      drawn.dispose()
    }
  }, [])

  useEffect(() => {
    const number = new Intl.NumberFormat(language)
    // What is measured has to be what is drawn.
    const { fontFamily } = getComputedStyle(document.body)
    const sides = ['before', 'after'] as const
    const nodes = sides.flatMap((side) =>
      verdictOrder.map((verdict) => {
        const own = flows.filter((flow) => flow[side] === verdict)
        const rows = own.reduce((sum, flow) => sum + flow.rows, 0)
        const isLeft = side === 'before'
        return {
          name: `${side} ${verdict}`,
          rows,
          depth: isLeft ? 0 : 1,
          itemStyle: { color: inks[verdict] },
          label: {
            position: isLeft ? ('right' as const) : ('left' as const),
            formatter: `{word|${say(verdicts[verdict])}}  {rows|${number.format(rows)}}`,
          },
        }
      }),
    )
    chart.current?.setOption({
      animation: false,
      tooltip: {
        trigger: 'item',
        appendToBody: false,
        backgroundColor: inks.surface,
        borderColor: inks.line,
        textStyle: { color: inks.ink, fontSize: 12, fontFamily },
        formatter: ({ dataType, data }: Told) =>
          dataType === 'edge' && data.move
            ? `${say(verdicts[data.move.before])} → ${say(verdicts[data.move.after])}: ${number.format(data.value)}`
            : '',
      },
      series: [
        {
          type: 'sankey',
          left: 0,
          right: 0,
          top: 6,
          bottom: 6,
          nodeWidth: 8,
          nodeGap: 14,
          layoutIterations: 0,
          draggable: false,
          emphasis: { focus: 'none', lineStyle: { opacity: 0.7 } },
          label: {
            fontFamily,
            rich: {
              word: { color: inks.ink, fontFamily, fontSize: 12, fontWeight: 600 },
              rows: { color: inks.dim, fontFamily, fontSize: 12 },
            },
          },
          lineStyle: { curveness: 0.5 },
          data: nodes.filter(({ rows }) => rows > 0),
          links: verdictOrder.flatMap((before) =>
            verdictOrder.flatMap((after) =>
              flows
                .filter((flow) => flow.before === before && flow.after === after)
                .map(({ rows }) => {
                  const isChosen = chosen?.before === before && chosen.after === after
                  const usual = before === after ? 0.16 : 0.42
                  return {
                    source: `before ${before}`,
                    target: `after ${after}`,
                    value: rows,
                    move: { before, after },
                    lineStyle: {
                      color: inks[after],
                      opacity: isChosen ? 0.75 : chosen ? usual / 2 : usual,
                    },
                  }
                }),
            ),
          ),
        },
      ],
    })
  }, [flows, chosen, inks, language, say])

  useEffect(() => {
    const drawn = chart.current
    const choose = ({ dataType, data }: Told): void => {
      if (dataType !== 'edge' || data.move === undefined) return
      const { before, after } = data.move
      const isChosen = chosen?.before === before && chosen.after === after
      onChosen(isChosen ? undefined : data.move)
    }
    drawn?.on('click', choose as Parameters<EChartsType['on']>[2])
    return () => {
      if (!drawn?.isDisposed()) drawn?.off('click')
    }
  }, [chosen, onChosen])

  return (
    <div
      ref={place}
      className="backtest-chart"
      role="img"
      aria-label={t('backtest.chart')}
      data-testid={testIds.backtestChart}
    />
  )
}

/** What the chart tells of an event in it. */
type Told = Readonly<{ dataType?: string; data: Readonly<{ move?: Move; value: number }> }>
