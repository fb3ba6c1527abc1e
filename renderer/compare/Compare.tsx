import type { CompareState } from '../../electron/ipc/compare.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { LaneContext } from '../phone/lane.ts'
import { PhoneColumn } from '../phone/PhoneColumn.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import { LaneHead } from './LaneHead.tsx'
import { LaneLine } from './LaneLine.tsx'
import './compare.css'

type Props = Readonly<{
  state: HostState
  /** The rules in force. */
  inForce: HostState['rules']
  compare: CompareState
  onRule: (rule: string) => void
}>

/** In the desk's place: the line between the phones, the phone beside, and what is told of both. */
export function Compare({ state, inForce, compare, onRule }: Props) {
  return (
    <>
      <LaneLine steps={compare.steps} />
      <LaneContext value="b">
        <PhoneColumn
          phone={compare.phone}
          names={state.names}
          programs={state.programs}
          panels={undefined}
          device={state.settings.device}
          head={
            <LaneHead
              lane="b"
              law={compare}
              packs={state.packs}
              onChoose={(policy) => void call('compare.show', { policy, hasOwn: compare.hasOwn })}
            />
          }
        />
      </LaneContext>
      <ComparePanel state={state} inForce={inForce} compare={compare} onRule={onRule} />
    </>
  )
}
