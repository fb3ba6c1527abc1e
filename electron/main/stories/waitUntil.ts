import { setTimeout as pause } from 'node:timers/promises'

const between = 20

/** Waits until something holds; false where it does not within so many ms. */
export async function waitUntil(holds: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience
  while (!holds()) {
    if (Date.now() > end) return false
    await pause(between)
  }
  return true
}
