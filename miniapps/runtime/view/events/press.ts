/** One finger on the page, from down to up, and what it comes to. Pure: times and places come in. */
export type Press = Readonly<{
  x: number
  y: number
  /** In milliseconds. */
  startedAt: number
  isMoved: boolean
}>

/** A finger that went farther than this drags. */
const reach = 10
/** Held this long it presses. */
export const longPress = 350

export function pressed(x: number, y: number, startedAt: number): Press {
  return { x, y, startedAt, isMoved: false }
}

export function movedTo(press: Press, x: number, y: number): Press {
  const isFar = Math.hypot(x - press.x, y - press.y) > reach
  return press.isMoved || !isFar ? press : { ...press, isMoved: true }
}

export function isLongPress(press: Press, now: number): boolean {
  return !press.isMoved && now - press.startedAt >= longPress
}

/** A tap, unless the finger went away or the program took the long press. */
export function isTap(press: Press, wasLongPressHeard: boolean): boolean {
  return !press.isMoved && !wasLongPressHeard
}
