import type { AttemptEvent } from '../../../policies/engine/attempt.ts'
import { findLinks } from '../../../policies/engine/chatLinks.ts'
import type { ScenarioStep } from '../../../policies/engine/scenario.ts'
import type { Chat } from '../../ipc/phone.ts'
import type { Lane } from '../lane.ts'
import type { Phone } from '../phones.ts'
import { isAtCounter } from '../place.ts'
import { iconOf } from '../programs/catalogue.ts'
import { linkedPage } from '../programs/programDescription.ts'
import type { Running } from '../programs/running.ts'
import { choose, tapOn, tapThrough } from './pageTaps.ts'
import { waitUntil } from '../waitFor.ts'

type StepOf<T extends ScenarioStep['do']> = Extract<ScenarioStep, { do: T }>

/** How long an app may take to open, and how long something that may not be there is looked for, in ms. */
const patience = 15_000
const glance = 1_500

/** Does a step on a lane's phone as a person would; false where the phone does not let it come to this. */
export async function doStep(lane: Lane, step: ScenarioStep): Promise<boolean> {
  switch (step.do) {
    case 'link.opened':
      return openLink(lane, step)
    case 'link.shared':
      return share(lane, step)
    case 'checkout.opened':
      return openCheckout(lane, step)
    case 'payment.requested': {
      if (lane.phones.held().page?.status === 'paying') return payAtCounter(lane, step.method)
      const running = shownProgram(lane)
      if (running === undefined) return false
      if (!(await choose(running.guest, `method-${step.method}`, glance))) return false
      await tapOn(running.guest, 'checkout-pay', patience)
      return waitUntil(() => lane.phones.held().sheet !== undefined, patience)
    }
    case 'law.changed':
      return false
    case 'choice.made':
      return answer(lane, { type: step.do, choice: step.choice })
    default:
      return answer(lane, { type: step.do })
  }
}

/** With the app whose code was read; an amount is written where the shop named none, in fen. */
function payAtCounter({ phones, codes }: Lane, method: string): boolean {
  const phone = phones.held()
  const opens = phone.page?.code?.opens
  return opens?.type === 'counter' && opens.method === method && codes.pay(phone, 2_800).ok
}

function answer({ phones, sheets, visits }: Lane, event: AttemptEvent): boolean {
  const phone = phones.held()
  return phone.sheet?.live ? sheets.answer(phone, event) : visits.answer(phone, event)
}

/** In a chat that the phone has, the link stands in a message; what is met elsewhere opens by itself. */
function openLink(lane: Lane, step: StepOf<'link.opened'>): boolean {
  const { phones, visits, codes, law } = lane
  const phone = phones.held()
  const { do: _do, expect: _expect, person: _person, ...asked } = step
  const { host, surface, url, action } = asked
  const chat = phones
    .chatsOf(phone.person)
    .find((each) => each.host === host && each.surface === surface)
  if (chat !== undefined && url === undefined && step.target === undefined)
    return openReceived(lane, phone, chat)
  if (chat === undefined || url === undefined || (action ?? 'open-link') !== 'open-link') {
    show(lane, phone, { type: 'home' })
    if (!codes.read(phone, given(asked))) visits.openCode(phone, given(asked), undefined)
    return true
  }
  show(lane, phone, { type: 'chat', host, chat: chat.id })
  phones.read(chat.id, phone.person)
  const known = chat.messages.find(
    ({ card, text, stripped }) => stripped !== true && (card?.url === url || text.includes(url)),
  )
  const from = chat.members.find((member) => member !== phone.person) ?? phone.person
  const message = known ?? phones.add(chat.id, { from, at: law().at, text: url })
  return message !== undefined && visits.openLink(phone, chat.id, message.id, url).ok
}

/** What came into the chat last. */
function openReceived(lane: Lane, phone: Phone, chat: Chat): boolean {
  const { phones, visits } = lane
  const message = chat.messages.at(-1)
  const url = message?.card?.url ?? (message && findLinks(message.text)[0]?.url)
  show(lane, phone, { type: 'chat', host: chat.host, chat: chat.id })
  phones.read(chat.id, phone.person)
  return (
    message !== undefined &&
    url !== undefined &&
    visits.openLink(phone, chat.id, message.id, url).ok
  )
}

async function share(lane: Lane, step: StepOf<'link.shared'>): Promise<boolean> {
  const { phones, sheets, law } = lane
  const phone = phones.held()
  const chat = phones
    .chatsOf(phone.person)
    .find(({ host, surface }) => host === step.host && surface === step.to)
  const running = await openApp(lane, step.from, (description) => linkedPage(description, step.url))
  if (chat === undefined || running === undefined) return false
  const { known, guest } = running
  const title = known.description?.name.zh ?? known.id
  void sheets.share(guest, { url: step.url, title, detail: '', picture: iconOf(known) })
  if (!(await waitUntil(() => phone.sheet?.sheet.type === 'share', patience))) return false
  return sheets.sendShare(phone, chat.id, law().at).ok
}

async function openCheckout(lane: Lane, step: StepOf<'checkout.opened'>): Promise<boolean> {
  if (isAtCounter(step))
    return waitUntil(() => lane.phones.held().page?.status === 'paying', patience)
  if (step.surface !== 'checkout') return false
  const before = lane.attempts.newest()
  const running = await openApp(lane, step.host, ({ checkout }) =>
    checkout?.page === undefined ? undefined : `/${checkout.page}`,
  )
  const taps = running?.known.description?.checkout?.taps
  if (running === undefined || taps === undefined) return false
  return tapThrough(running.guest, taps, () => lane.attempts.newest() !== before, patience)
}

type Description = NonNullable<Running['known']['description']>

/** Opens a system's own app anew, at a page or its first, and waits until it stands. */
async function openApp(
  lane: Lane,
  system: string,
  pageOf: (description: Description) => string | undefined,
): Promise<Running | undefined> {
  const { programs, phones, catalogue } = lane
  const phone = phones.held()
  closeSheet(lane, phone)
  const id = programs.appOf(system)
  if (id === undefined) return undefined
  programs.close(id)
  const description = catalogue.find(id)?.description
  const reply = await programs.run(phone, id, {
    url: description && pageOf(description),
  })
  const running = phone.programs.get(id)
  if (!reply.ok || running === undefined) return undefined
  return (await waitUntil(() => running.isBooted, patience)) ? running : undefined
}

function shownProgram({ phones }: Lane): Running | undefined {
  const { screen, programs } = phones.held()
  return screen.type === 'program' ? programs.get(screen.program) : undefined
}

function show(lane: Lane, phone: Phone, screen: Phone['screen']): void {
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

/** Without what is undefined, so that defaults apply. */
function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
