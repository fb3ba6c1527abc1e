import type { Lane } from '../lane.ts'
import type { Phone } from '../phones.ts'
import type { Running } from '../programs/running.ts'
import { waitUntil } from '../waitFor.ts'

/** How long an app may take to open, and how long something that may not be there is looked for, in ms. */
export const patience = 15_000
export const glance = 1_500

type Description = NonNullable<Running['known']['description']>

/** Opens a system's own app anew, at a page or its first, and waits until it stands. */
export async function openApp(
  lane: Lane,
  system: string,
  pageOf: (description: Description) => string | undefined,
): Promise<Running | undefined> {
  const id = lane.programs.appOf(system)
  if (id === undefined) return undefined
  const description = lane.catalogue.find(id)?.description
  return openProgram(lane, id, description && pageOf(description))
}

/** Opens a program anew, at a page or its first, and waits until it stands. */
export async function openProgram(
  lane: Lane,
  id: string,
  url: string | undefined,
): Promise<Running | undefined> {
  const { programs, phones } = lane
  const phone = phones.held()
  closeSheet(lane, phone)
  programs.close(id)
  const reply = await programs.run(phone, id, { url })
  const running = phone.programs.get(id)
  if (!reply.ok || running === undefined) return undefined
  return (await waitUntil(() => running.isBooted, patience)) ? running : undefined
}

export function shownProgram({ phones }: Lane): Running | undefined {
  const { screen, programs } = phones.held()
  return screen.type === 'program' ? programs.get(screen.program) : undefined
}

export function show(lane: Lane, phone: Phone, screen: Phone['screen']): void {
  const { visits, programs } = lane
  closeSheet(lane, phone)
  visits.close(phone)
  programs.hide(phone)
  phone.screen = screen
  visits.arrange()
}

/** Whatever a sheet asked or told is over. */
function closeSheet({ sheets }: Lane, phone: Phone): void {
  if (phone.sheet?.live) sheets.answer(phone, { type: 'page.left' })
  else sheets.cancelShare(phone)
}
