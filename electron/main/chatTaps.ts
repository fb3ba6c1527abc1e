import { cardLaunch } from '../../policies/engine/programLaunch.ts'
import type { Attempts } from './attempts.ts'
import type { Message } from '../ipc/phone.ts'
import type { ChatSeed } from './people.ts'
import type { OpenPage, Phone, Phones } from './phones.ts'

/** A message that a person tapped, and the chat it stands in. */
export type Tapped = Readonly<{ chat: ChatSeed; message: Message }>

/** Undefined where nothing in the message opens. */
export function tappedIn(phones: Phones, chatId: string, messageId: string): Tapped | undefined {
  const chat = phones.chat(chatId)
  const message = phones.message(chatId, messageId)
  return chat === undefined || message === undefined || message.stripped === true
    ? undefined
    : { chat, message }
}

/** The page that a tap opens, ruled: of an address, or of a mini-program where its card stands in a chat of its own host. */
export function pageOfTap(
  attempts: Attempts,
  phone: Phone,
  { chat, message }: Tapped,
  url: string,
): OpenPage {
  const { host, surface } = chat
  const card = message.card?.program
  const launch =
    card?.host === host ? cardLaunch(surface, card.path, card.hasTicket === true) : undefined
  const program = launch && card && { ...card, launch }
  const live = attempts.link(
    {
      host,
      surface,
      ...(program
        ? { action: 'jump-mini-program', form: 'mini-card', target: program.system }
        : message.token?.url === url
          ? { form: 'token', url }
          : { url }),
      ...phone.traits,
    },
    'person',
    'link.opened',
  )
  return {
    live,
    url,
    host,
    surface,
    status: 'loading',
    title: '',
    ...(program
      ? {
          program: {
            id: program.id,
            host,
            url: program.path,
            scene: program.launch.scene,
            shareTicket: program.launch.shareTicket,
          },
        }
      : {}),
  }
}
