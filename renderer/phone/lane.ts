import { createContext, useContext, useMemo } from 'react'
import type { HostCall, HostInput, Reply } from '../../electron/ipc/host.ts'
import type { LaneName } from '../../electron/ipc/lanes.ts'
import { call } from '../bridge.ts'

/** Which of the two phones this is part of. */
export const LaneContext = createContext<LaneName>('a')

export type LaneCall = <K extends HostCall>(name: K, input: HostInput<K>) => Promise<Reply>

/** Calls main about the phone that the component is part of. */
export function useCall(): LaneCall {
  const lane = useContext(LaneContext)
  return useMemo(() => (name, input) => call(name, input, lane), [lane])
}
