/** Waits for what nothing announces: effects outside the app, and their absence. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
