import type { PanelName, Panels } from '../../electron/ipc/panels.ts'

export type Space = Readonly<{ width: number; height: number }>
/** In CSS pixels; a hidden panel takes the strip that brings it back. */
export type PanelSize = Readonly<{ size: number; min: number; max: number; isHidden: boolean }>

export const strip = 14
/** What the desk keeps, and what stands above it. */
const deskWidth = 420
const deskHeight = 380
const headHeight = 140

function within(value: number, min: number, max: number): number {
  return Math.round(Math.max(min, Math.min(max, value)))
}

/** How wide and high the panels of a window are: as a person made them, as far as the desk has room. */
export function panelSizes(
  { width, height }: Space,
  kept: Panels,
): Readonly<Record<PanelName, PanelSize>> {
  const sized = (name: PanelName, usual: number, min: number, most: number): PanelSize => {
    const max = Math.max(min, Math.round(most))
    const isHidden = kept.hidden.includes(name)
    return { size: isHidden ? strip : within(kept[name] ?? usual, min, max), min, max, isHidden }
  }
  const ruling = sized('ruling', within(width * 0.242, 300, 400), 240, width * 0.3)
  const phone = sized(
    'phone',
    within(width * 0.28, 330, 480),
    320,
    Math.min(width * 0.45, width - ruling.size - deskWidth),
  )
  // In a low window the desk needs the room more.
  const log = sized(
    'log',
    within(height * 0.65 - 396, 124, 220),
    96,
    height - headHeight - deskHeight,
  )
  return { phone, ruling, log }
}

/** The panels after one is made this large; far below its least size it is put away. */
export function resized(
  kept: Panels,
  name: PanelName,
  size: number,
  { min, max }: PanelSize,
): Panels {
  const hidden = kept.hidden.filter((each) => each !== name)
  if (size < min / 2) return { ...kept, hidden: [...hidden, name] }
  return { ...kept, hidden, [name]: within(size, min, max) }
}

/** Puts a panel away, or brings it back as it was. */
export function toggled(kept: Panels, name: PanelName): Panels {
  const isHidden = kept.hidden.includes(name)
  const others = kept.hidden.filter((each) => each !== name)
  return { ...kept, hidden: isHidden ? others : [...others, name] }
}
