/** How far an item lies from the one in front, in items; in a circle the shorter way round. */
export function offsetOf(
  index: number,
  position: number,
  count: number,
  isCircular: boolean,
): number {
  const straight = index - position
  if (!isCircular || count < 2) return straight
  const half = count / 2
  return ((((straight + half) % count) + count) % count) - half
}

/** The item that a drag ends at. A quick flick turns, however short; `moved` is in items. */
export function settledAt(
  start: number,
  moved: number,
  speed: number,
  count: number,
  isCircular: boolean,
): number {
  const isFlick = Math.abs(speed) > 0.3 && Math.abs(moved) < 1
  const target =
    start +
    (isFlick && Math.sign(speed) === Math.sign(moved) ? Math.sign(moved) : Math.round(moved))
  return isCircular ? target : Math.min(count - 1, Math.max(0, target))
}
