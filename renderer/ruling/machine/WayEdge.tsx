import { EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react'
import type { Verdict } from '../../../policies/engine/model.ts'
import type { Layout } from './elkGraph.ts'
import type { Reached } from './lookOf.ts'
import { roundedPath } from './roundedPath.ts'

type Laid = Layout['edges'] extends ReadonlyMap<string, infer Each> ? Each : never
export type WayEdgeData = Readonly<{
  laid: Laid
  lines: readonly string[]
  reached: Reached
  /** The rule that led this way, where one did. */
  rule: string | undefined
  verdict: Verdict | undefined
}>

/** One way between two states; the way that was taken names its rule. */
export function WayEdge({ id, data }: EdgeProps<Edge<WayEdgeData>>) {
  if (data === undefined) return undefined
  const { laid, lines, reached, rule, verdict } = data
  const end = laid.points.at(-1)
  const before = laid.points.at(-2)
  const isUp = end !== undefined && before !== undefined && before.y > end.y
  const verdictClass = verdict === undefined ? '' : `verdict-${verdict}`
  const place = laid.label ?? middleOf(laid.points)
  return (
    <>
      <path
        className={`chart-way ${verdictClass}`}
        data-reached={reached}
        data-way={id}
        d={roundedPath(laid.points, 6)}
      />
      {end && (
        <path
          className={`chart-tip ${verdictClass}`}
          data-reached={reached}
          d={`M${end.x} ${end.y}l-3.5 ${isUp ? 6 : -6}h7z`}
        />
      )}
      {(lines.length > 0 || rule !== undefined) && (
        <EdgeLabelRenderer>
          <div
            className={`chart-label ${verdictClass}`}
            data-reached={reached}
            style={{
              transform: `translate(-50%, -50%) translate(${place.x + place.width / 2}px, ${place.y + place.height / 2}px)`,
            }}
          >
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
            {rule !== undefined && (
              <b className="mono" title={rule}>
                {rule}
              </b>
            )}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
}

/** The middle of the longest piece of a line. */
function middleOf(points: Laid['points']) {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, length }
  })
  const [longest] = pieces.toSorted((one, other) => other.length - one.length)
  return { x: longest?.x ?? 0, y: longest?.y ?? 0, width: 0, height: 0 }
}
