import { setTimeout as pause } from 'node:timers/promises'

const between = 20

/** Looks for something until it is there; undefined where it is not within so many ms. */
export async function waitFor<T>(
  find: () => T | undefined | Promise<T | undefined>,
  patience: number,
): Promise<T | undefined> {
  const end = Date.now() + patience
  for (;;) {
    const found = await find()
    if (found !== undefined) return found
    if (Date.now() > end) return undefined
    await pause(between)
  }
}

/** Waits until something holds; false where it does not within so many ms. */
export async function waitUntil(holds: () => boolean, patience: number): Promise<boolean> {
  return (await waitFor(() => (holds() ? true : undefined), patience)) ?? false
}
