import { useSyncExternalStore } from 'react'

export type DialogName = 'palette' | 'shortcuts' | 'settings' | 'about'

let current: DialogName | undefined
const listeners = new Set<() => void>()

/** Opens one of the window's dialogs in place of the one before it, or closes it. */
export function showDialog(name: DialogName | undefined): void {
  current = name
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The dialog in front. */
export function useDialog(): DialogName | undefined {
  return useSyncExternalStore(subscribe, () => current)
}
