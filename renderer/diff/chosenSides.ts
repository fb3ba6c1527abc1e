import { useSyncExternalStore } from 'react'
import type { Sides } from './firstSides.ts'

let current: Sides | undefined
const listeners = new Set<() => void>()

/** Compares these from now on, whatever becomes of the law in force. */
export function chooseSides(sides: Sides | undefined): void {
  current = sides
  for (const listener of listeners) listener()
}

/** The sides that the person chose, for what is not drawn. */
export function sidesNow(): Sides | undefined {
  return current
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The sides that the person chose; they outlive the tool, which is drawn anew each time it is in front. */
export function useChosenSides(): Sides | undefined {
  return useSyncExternalStore(subscribe, () => current)
}
