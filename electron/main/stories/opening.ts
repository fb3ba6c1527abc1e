import { findLinks } from '../../../policies/engine/chatLinks.ts'
import type { ScenarioStep } from '../../../policies/engine/scenario.ts'
import { askingActions } from '../../../policies/engine/sharing.ts'
import { CodeHost } from '../../ipc/codes.ts'
import type { Chat } from '../../ipc/phone.ts'
import type { Lane } from '../lane.ts'
import type { Phone } from '../phones.ts'
import { openApp, show } from './screens.ts'
import { isStoreApp, leaveStoreApp } from './storeDeeds.ts'

type Opened = Extract<ScenarioStep, { do: 'link.opened' }>

/** Does it open what came to the phone, and nothing that it names itself? */
export function opensReceived({ url, target, action, surface }: Opened): boolean {
  const isPicture = action === 'scan' && !surface.startsWith('mini-program')
  return (
    url === undefined &&
    target === undefined &&
    (action === undefined || isPicture || !askingActions.has(action))
  )
}

/** In a chat that the phone has, the link stands in a message; what is met elsewhere opens by itself. */
export async function openLink(lane: Lane, step: Opened): Promise<boolean> {
  const { phones, visits, law } = lane
  const phone = phones.held()
  const { do: _do, expect: _expect, person: _person, ...asked } = step
  const { host, surface, url } = asked
  const chat = phones
    .chatsOf(phone.person)
    .find((each) => each.host === host && each.surface === surface)
  if (opensReceived(step)) {
    if (surface === 'clipboard') return readClipboard(lane, host)
    if (surface === 'qr-scan') return scanPicture(lane, phone, host)
    if (chat !== undefined) return openReceived(lane, phone, chat, step)
  }
  if (isStoreApp(host) && surface === 'link-out') return leaveStoreApp(lane, given(asked))
  if (chat === undefined || url === undefined || !isPlain(asked)) {
    show(lane, phone, { type: 'home' })
    if (!lane.codes.read(phone, given(asked))) visits.openCode(phone, given(asked), undefined)
    return true
  }
  enter(lane, phone, chat)
  const known = chat.messages.find(
    ({ card, text, stripped }) => stripped !== true && (card?.url === url || text.includes(url)),
  )
  const from = chat.members.find((member) => member !== phone.person) ?? phone.person
  const message = known ?? phones.add(chat.id, { from, at: law().at, text: url })
  return message !== undefined && visits.openLink(phone, chat.id, message.id, url).ok
}

/** What is said of it beyond its place is nothing that a message could say. */
function isPlain({ host: _host, surface: _surface, url: _url, ...more }: object & Partial<Opened>) {
  const { action = 'open-link', ...rest } = more
  return action === 'open-link' && Object.values(rest).every((value) => value === undefined)
}

function enter(lane: Lane, phone: Phone, { host, id }: Chat): void {
  show(lane, phone, { type: 'chat', host, chat: id })
  lane.phones.read(id, phone.person)
}

/** What came into the chat last: a card or link is tapped, a token copied or tapped, a picture pressed. */
function openReceived(lane: Lane, phone: Phone, chat: Chat, { action }: Opened): boolean {
  const { visits, received } = lane
  const message = chat.messages.at(-1)
  enter(lane, phone, chat)
  if (message === undefined) return false
  const { id, code, token, card, text } = message
  if (action === 'copy') return received.copyToken(phone, chat.id, id).ok
  if (code !== undefined) return received.readPicture(phone, chat.id, id).ok
  const url = card?.url ?? token?.url ?? findLinks(text)[0]?.url
  return url !== undefined && visits.openLink(phone, chat.id, id, url).ok
}

async function readClipboard(lane: Lane, system: string): Promise<boolean> {
  const running = await openApp(lane, system, () => undefined)
  return running !== undefined && lane.received.readClipboard(lane.phones.held(), system)
}

/** The newest picture that was sent to the person, or that they sent. */
function scanPicture(lane: Lane, phone: Phone, named: string): boolean {
  const host = CodeHost.safeParse(named)
  if (!host.success) return false
  show(lane, phone, { type: 'scanner', host: host.data })
  const picture = lane.codes.list(phone, host.data).find(({ id }) => id.startsWith('picture-'))
  return picture !== undefined && lane.codes.scan(phone, host.data, picture.id).ok
}

/** Without what is undefined, so that defaults apply. */
export function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
