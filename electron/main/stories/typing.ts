import type { ScenarioStep } from '../../../policies/engine/scenario.ts'
import type { Guest } from '../guests.ts'
import type { Lane } from '../lane.ts'
import { placeOf, press } from '../mirror.ts'
import { preloadWorld } from '../settled.ts'
import { waitFor } from '../waitFor.ts'
import { glance, openApp, openProgram, patience, shownProgram } from './screens.ts'

type Typed = Extract<ScenarioStep, { do: 'text.typed' }>

/** Writes into a field of the page in front, in place of what stood there; false where there is no such field. */
export async function typeInto(lane: Lane, { host, page, into, text }: Typed): Promise<boolean> {
  const guest = host === undefined ? lane.guests.shown() : await programAt(lane, host, page)
  if (guest === undefined) return false
  const { webContents } = guest.view
  const name = JSON.stringify(into)
  const middle = await placeOf(webContents, `hutongFieldAt(${name})`, patience)
  if (middle === undefined) return false
  press(webContents, 'mouseDown', middle)
  press(webContents, 'mouseUp', middle)
  webContents.selectAll()
  if (text === '') webContents.delete()
  else await webContents.insertText(text)
  const holds = await waitFor(async () => {
    const code = `hutongFieldSays(${name})`
    const said: unknown = await webContents.executeJavaScriptInIsolatedWorld(preloadWorld, [
      { code },
    ])
    return said === text ? true : undefined
  }, glance)
  return holds === true
}

/** The app or mini-program of a system, at a page: as it stands, or opened there. */
async function programAt(
  lane: Lane,
  system: string,
  page: string | undefined,
): Promise<Guest | undefined> {
  const shown = shownProgram(lane)
  const isThere = page === undefined || `/${shown?.stack.at(-1)?.replace(/^\//, '')}` === page
  if (shown?.system === system && isThere) return shown.guest
  if (lane.programs.appOf(system) !== undefined)
    return (await openApp(lane, system, () => page))?.guest
  const found = lane.programs.entries().find((each) => !each.isApp && each.system === system)
  return found && (await openProgram(lane, found.id, page))?.guest
}
