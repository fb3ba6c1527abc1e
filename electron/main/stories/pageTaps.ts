import type { Guest } from '../guests.ts'
import { placeOf, press, type Point } from '../mirror.ts'
import { waitUntil } from '../waitFor.ts'

/** A page that moves while it is tapped may miss the tap; after so long it is tapped again, in ms. */
const missed = 2_500
const tries = 4

/**
 * Taps what has this id on the page in front of a guest, as a person would; false where it does not come up within
 * `patience` ms.
 */
export async function tapOn(guest: Guest, id: string, patience: number): Promise<boolean> {
  const middle = await find(guest, id, patience)
  if (middle === undefined) return false
  const { webContents } = guest.view
  press(webContents, 'mouseDown', middle)
  press(webContents, 'mouseUp', middle)
  return true
}

/** Taps one after the other, each until the next comes up and the last until `isDone`; false where it goes no further. */
export async function tapThrough(
  guest: Guest,
  ids: readonly string[],
  isDone: () => boolean,
  patience: number,
): Promise<boolean> {
  for (const [index, id] of ids.entries()) {
    const next = ids[index + 1]
    let isOn = false
    for (let attempt = 0; attempt < tries && !isOn; attempt++) {
      if (!(await tapOn(guest, id, patience))) return false
      isOn =
        next === undefined
          ? await waitUntil(isDone, missed)
          : (await find(guest, next, missed)) !== undefined
    }
    if (!isOn) return false
  }
  return true
}

/** Taps one of several until it is the one that is chosen; false where it does not come up, or is never chosen. */
export async function choose(guest: Guest, id: string, patience: number): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt++) {
    if (!(await tapOn(guest, id, patience))) return false
    if ((await find(guest, id, missed, true)) !== undefined) return true
  }
  return false
}

/** Where the middle of it stands, once it does and stays there, and is chosen where it is to be. */
function find(
  { view }: Guest,
  id: string,
  patience: number,
  isChosen = false,
): Promise<Point | undefined> {
  return placeOf(view.webContents, `hutongMiddleOf(${JSON.stringify(id)}, ${isChosen})`, patience)
}
