import { ReactFlow, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Chart } from '../../../policies/engine/chart.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import { edgeLines, stateName } from './chartWords.ts'
import { edgesOf, nodesOf } from './drawn.ts'
import type { ChartSize } from './elkGraph.ts'
import type { Look } from './lookOf.ts'
import { StateNode } from './StateNode.tsx'
import { useLayout } from './useLayout.ts'
import { WayEdge } from './WayEdge.tsx'

const nodeTypes = { state: StateNode }
const edgeTypes = { way: WayEdge }
/** More of a rule's name is not shown in the chart, in characters. */
const longestRule = 20

type Props = Readonly<{
  chart: Chart
  look: Look
  /** The rules that led on in the whole attempt: each has its place, whether or not it is shown yet. */
  taken: ReadonlyMap<string, string>
  size: ChartSize
  label: string
  /** Beside the buttons that zoom. */
  children?: ReactNode
}>

/** The statechart with the way that was taken; it can be moved, and is drawn larger and smaller. */
export function ChartView({ chart, look, taken, size, label, children }: Props) {
  const texts = useTexts()
  const { t } = texts
  const lines = useMemo(
    () => new Map(chart.edges.map((edge) => [edge.id, edgeLines(edge, texts)] as const)),
    [chart, texts],
  )
  const places = useMemo(
    () =>
      new Map(
        [...lines].map(([id, own]) => {
          const rule = taken.get(id)
          return [id, rule === undefined ? own : [...own, rule.slice(0, longestRule)]] as const
        }),
      ),
    [lines, taken],
  )
  const layout = useLayout(chart, size, places)
  const { zoomIn, zoomOut, fitBounds } = useReactFlow()
  const fit = useCallback(
    () =>
      fitBounds(
        { x: 0, y: 0, width: layout?.width ?? 0, height: layout?.height ?? 0 },
        { padding: 0 },
      ),
    [fitBounds, layout],
  )
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (layout === undefined || box.current === null) return undefined
    const observer = new ResizeObserver(() => void fit())
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [layout, fit])
  const nodes = useMemo(
    () => (layout ? nodesOf(chart, layout, look, size, (state) => stateName(state, texts)) : []),
    [chart, layout, look, size, texts],
  )
  const edges = useMemo(
    () => (layout ? edgesOf(chart, layout, look, size === 'wide' ? lines : new Map()) : []),
    [chart, layout, look, size, lines],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': fit }[event.key]
    if (act === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void act()
  }
  return (
    <div className="chart" data-size={size}>
      <div className="chart-tools">
        {(
          [
            ['zoomIn', 'M8 3v10M3 8h10', () => zoomIn()],
            ['zoomOut', 'M3 8h10', () => zoomOut()],
            ['fit', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', fit],
          ] as const
        ).map(([name, path, act]) => (
          <button
            key={name}
            type="button"
            className="icon-button"
            title={t(`machine.${name}`)}
            aria-label={t(`machine.${name}`)}
            data-testid={testIds.chartZoom(name)}
            onClick={() => void act()}
          >
            <LineIcon path={path} />
          </button>
        ))}
        {children}
      </div>
      <div
        ref={box}
        className="chart-paper"
        role="group"
        tabIndex={0}
        aria-label={`${label} ${t('machine.keys')}`}
        data-testid={testIds.chart(size)}
        style={layout && size === 'narrow' ? { aspectRatio: layout.width / layout.height } : {}}
        onKeyDown={onKeyDown}
      >
        {layout === undefined ? (
          <p className="panel-empty">{t('app.loading')}</p>
        ) : (
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onInit={() => void fit()}
            minZoom={0.3}
            maxZoom={3}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            zoomOnScroll={size === 'wide'}
            preventScrolling={size === 'wide'}
            zoomOnDoubleClick={false}
            proOptions={{ hideAttribution: true }}
          />
        )}
      </div>
    </div>
  )
}
