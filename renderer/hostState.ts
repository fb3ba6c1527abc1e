import { useSyncExternalStore } from 'react'
import type { HostState } from '../electron/ipc/host.ts'
import { call, hutong } from './bridge.ts'
import { keepEqual } from './keepEqual.ts'

let current: HostState | undefined

function subscribe(listener: () => void): () => void {
  const end = hutong.onState((next) => {
    current = keepEqual(current, next)
    listener()
  })
  void call('state.get', {})
  return end
}

/** The state that main pushed last; nothing before the first push. */
export function useHostState(): HostState | undefined {
  return useSyncExternalStore(subscribe, () => current)
}
