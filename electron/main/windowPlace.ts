import type { Rectangle } from 'electron'
import { z } from 'zod'

/** Where a window stood last, in the system's own units. */
export const Place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximised: z.boolean(),
})
export type Place = Readonly<z.infer<typeof Place>>

/** So much of a title bar must be on a display to take hold of. */
const grip = { width: 120, height: 32 }

/** Where a window may stand again: on the display it was on, no larger than that is; undefined where no display has it. */
export function placeOn(
  { x, y, width, height }: Rectangle,
  displays: readonly Rectangle[],
): Rectangle | undefined {
  const shared = (display: Rectangle): number =>
    Math.min(x + width, display.x + display.width) - Math.max(x, display.x)
  const display = displays
    .filter((each) => y >= each.y && y + grip.height <= each.y + each.height)
    .toSorted((a, b) => shared(b) - shared(a))[0]
  if (display === undefined || shared(display) < grip.width) return undefined
  return {
    x,
    y,
    width: Math.min(width, display.width),
    height: Math.min(height, display.height),
  }
}
