import { useSyncExternalStore } from 'react'
import type { HostState } from '../electron/ipc/host.ts'
import { withChange } from '../electron/ipc/stateChange.ts'
import { hutong } from './bridge.ts'
import { keepEqual } from './keepEqual.ts'

let current: HostState | undefined
const listeners = new Set<() => void>()
let end: (() => void) | undefined

/** All of the window hears main through one ear. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  end ??= listen()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    end?.()
    end = undefined
  }
}

function listen(): () => void {
  let hasEnded = false
  const become = (state: HostState): void => {
    current = state
    for (const listener of listeners) listener()
  }
  const endChanges = hutong.onChange((change) => {
    // What is told before the whole state is there is in that.
    if (current === undefined) return
    become({ ...withChange(current, change), ...keepEqual(current, change.parts) })
  })
  const begin = async (): Promise<void> => {
    const state = await hutong.state()
    if (!hasEnded) become(state)
  }
  void begin()
  return () => {
    hasEnded = true
    endChanges()
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

/** One part of it, for what need not be drawn again when another changes. */
export function useHostPart<P extends keyof HostState>(part: P): HostState[P] | undefined {
  return useSyncExternalStore(subscribe, () => current?.[part])
}
