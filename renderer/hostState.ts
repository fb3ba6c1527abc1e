import { useSyncExternalStore } from 'react'
import type { HostState } from '../electron/ipc/host.ts'
import { withChange } from '../electron/ipc/stateChange.ts'
import { hutong } from './bridge.ts'
import { keepEqual } from './keepEqual.ts'

let current: HostState | undefined

function subscribe(listener: () => void): () => void {
  let hasEnded = false
  const end = hutong.onChange((change) => {
    // What is told before the whole state is there is in that.
    if (current === undefined) return
    current = { ...withChange(current, change), ...keepEqual(current, change.parts) }
    listener()
  })
  const begin = async (): Promise<void> => {
    const state = await hutong.state()
    if (hasEnded) return
    current = state
    listener()
  }
  void begin()
  return () => {
    hasEnded = true
    end()
  }
}

/** The state as main told it last, for what is not drawn. */
export function stateNow(): HostState | undefined {
  return current
}

/** The state as main told it; nothing before it answered. */
export function useHostState(): HostState | undefined {
  return useSyncExternalStore(subscribe, () => current)
}
