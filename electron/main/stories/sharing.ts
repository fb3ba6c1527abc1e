import { addressOf } from '../../../policies/engine/address.ts'
import type { ScenarioStep } from '../../../policies/engine/scenario.ts'
import { targetOf } from '../../../policies/engine/world.ts'
import type { Lane } from '../lane.ts'
import { iconOf } from '../programs/catalogue.ts'
import { linkedPage } from '../programs/programDescription.ts'
import type { Running } from '../programs/running.ts'
import { waitUntil } from '../waitFor.ts'
import { openApp, openProgram, patience } from './screens.ts'

type Shared = Extract<ScenarioStep, { do: 'link.shared' }>

/** Opens what shares, and sends it from its share sheet; false where the phone has no such app, program or place. */
export async function share(lane: Lane, step: Shared): Promise<boolean> {
  const { phones, sheets, law } = lane
  const phone = phones.held()
  const { form, host, to } = step
  const chat = phones
    .chatsOf(phone.person)
    .find((each) => each.host === host && each.surface === to)
  const running = form === 'mini-card' ? await sharingProgram(lane, step) : await appOf(lane, step)
  if (running === undefined || (chat === undefined && to !== 'clipboard')) return false
  void sheets.share(running.guest, cardOf(running, step))
  if (!(await waitUntil(() => phone.sheet?.sheet.type === 'share', patience))) return false
  if (to === 'clipboard') return sheets.copyShare(phone).ok
  const as = form === 'qr' || form === 'token' ? form : 'card'
  return sheets.sendShare(phone, chat?.id ?? '', law().at, as).ok
}

function appOf(lane: Lane, { from, url }: Shared): Promise<Running | undefined> {
  return openApp(lane, from, (description) =>
    url === undefined ? undefined : linkedPage(description, url),
  )
}

/** The mini-program of the host that the card is of. */
function sharingProgram(
  lane: Lane,
  { host, target, url, page }: Shared,
): Promise<Running | undefined> | undefined {
  const address = url === undefined ? undefined : addressOf(url)
  const system = target ?? (address && targetOf(lane.law().policy.world, address).target)
  const found = lane.programs
    .entries()
    .find((each) => !each.isApp && each.host === host && (each.system ?? 'unknown') === system)
  return found && openProgram(lane, found.id, page)
}

function cardOf({ known, host, system }: Running, { form, url = '', page = '', ticket }: Shared) {
  const title = known.description?.name.zh ?? known.compiled?.config.name ?? known.id
  const card = { url, title, detail: '', picture: iconOf(known) }
  if (form !== 'mini-card') return card
  return {
    ...card,
    program: { id: known.id, host, system, path: page, hasTicket: ticket === true },
  }
}
