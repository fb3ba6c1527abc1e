import { useSyncExternalStore } from 'react'
import type { Words } from '../policies/engine/model.ts'

/** A passing sentence of the window: a refusal in main's words, where the log was written, a drop without a place, or a copy made. */
export type Notice =
  | Readonly<{ type: 'problem'; words: Words }>
  | Readonly<{ type: 'exported' | 'saved' | 'told' | 'scenario' | 'reported'; path: string }>
  | Readonly<{ type: 'placeless' | 'markdown' }>
  /** A PNG as a data URL. */
  | Readonly<{ type: 'copied'; picture: string }>

let current: Notice | undefined
const listeners = new Set<() => void>()

/** Shows a notice in place of the one before it; nothing takes it away. */
export function tell(notice: Notice | undefined): void {
  current = notice
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The notice that stands now. */
export function useNotice(): Notice | undefined {
  return useSyncExternalStore(subscribe, () => current)
}
