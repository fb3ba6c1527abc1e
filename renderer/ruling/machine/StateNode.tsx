import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import type { Verdict } from '../../../policies/engine/model.ts'
import { VerdictIcon } from '../../verdict/VerdictIcon.tsx'
import type { Reached } from './lookOf.ts'

export type StateNodeData = Readonly<{
  name: string
  verdict: Verdict | undefined
  /** So many rules lead here; shown in the narrow chart, which has no labels at its edges. */
  rules: string
  isFinal: boolean
  reached: Reached
}>

/** One state: its name, with the verdict's icon where it is one. */
export function StateNode({ data }: NodeProps<Node<StateNodeData>>) {
  const { name, verdict, rules, isFinal, reached } = data
  return (
    <div
      className={`chart-state ${verdict === undefined ? '' : `verdict-${verdict}`}`}
      data-reached={reached}
      data-final={isFinal || undefined}
      data-state={name}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      {verdict && <VerdictIcon verdict={verdict} />}
      <span>{name}</span>
      {rules !== '' && <small>{rules}</small>}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}
