import type { RequestInput, Words } from '../../policies/engine/model.ts'
import type { GuestReply } from '../ipc/guest.ts'
import type { Reply } from '../ipc/host.ts'
import type { Card, Message } from '../ipc/phone.ts'
import type { Attempts } from './attempts.ts'
import { copyForPerson } from './clipboardWatch.ts'
import type { Guest } from './guests.ts'
import type { HandedTokens } from './handedTokens.ts'
import type { ChatSeed } from './people.ts'
import { nameOf, type OpenSheet, type Phone, type Phones, type SheetEnd } from './phones.ts'

/** How a share is sent: as a card, a picture with its code, or a token. */
export type SharedAs = 'card' | 'qr' | 'token'

/** What guests share: the sheet over them, and where it goes from there. */
export type Shares = Readonly<{
  /** Without a word of whom it is from, it is from the guest's own system. */
  share: (guest: Guest, card: Omit<Card, 'from'> & Partial<Card>) => Promise<GuestReply>
  sendShare: (phone: Phone, chat: string, at: string, as?: SharedAs) => Reply
  /** Puts a token for it on the clipboard. */
  copyShare: (phone: Phone) => Reply
  cancelShare: (phone: Phone) => void
}>

const nothing: Reply = {
  ok: false,
  problem: { zh: '没有可分享的内容', en: 'There is nothing to share' },
}
const noToken: Reply = {
  ok: false,
  problem: { zh: '这个应用没有口令', en: 'This app has no tokens' },
}

export function makeShares(
  attempts: Attempts,
  phones: Phones,
  tokens: HandedTokens,
  systemName: (id: string) => Words,
  systemOf: (guest: Guest) => string,
  put: (phone: Phone, open: OpenSheet) => void,
  finish: (phone: Phone, end: SheetEnd) => void,
  pictureOf: (guest: Guest) => Promise<string>,
): Shares {
  /** Ruled, and then done or told why not. */
  const ruled = (phone: Phone, asked: Omit<RequestInput, 'at'>, done: () => void): Reply => {
    const live = attempts.link({ ...asked, ...phone.traits }, 'person', 'link.shared')
    const isThrough = live.state() === 'opened'
    if (isThrough) done()
    else phones.say(phone, live.ruling().title)
    finish(phone, isThrough ? 'sent' : 'refused')
    return { ok: true }
  }
  const held = ({ sheet }: Phone): Readonly<{ card: Card; guest: Guest }> | undefined =>
    sheet?.sheet.type === 'share' && sheet.guest
      ? { card: sheet.sheet.card, guest: sheet.guest }
      : undefined
  const tokenOf = (guest: Guest, card: Card): string | undefined =>
    card.program === undefined ? tokens.make(systemOf(guest), card.url) : undefined

  return {
    share: async (guest, input) => {
      const from = input.from ?? systemName(systemOf(guest))
      const card: Card = { ...input, from }
      const chats = phones
        .chatsOf(guest.person)
        .filter(({ surface }) => surface !== 'moments' || card.program === undefined)
        .map(({ id, title, host }) => ({ id, title, host }))
      const forms: readonly SharedAs[] = [
        'card',
        ...(card.program === undefined ? (['qr'] as const) : []),
        ...(tokenOf(guest, card) === undefined ? [] : (['token'] as const)),
      ]
      const backdrop = await pictureOf(guest)
      const end = await new Promise<SheetEnd>((resolve) =>
        put(phones.of(guest.person), {
          guest,
          close: resolve,
          sheet: { type: 'share', card, from, chats, forms, backdrop },
        }),
      )
      return { type: 'shared', sent: end === 'sent' }
    },
    sendShare: (phone, chatId, at, as = 'card') => {
      const chat = phones.chat(chatId)
      const open = held(phone)
      if (chat === undefined || open === undefined) return nothing
      const { card, guest } = open
      const token = as === 'token' ? tokenOf(guest, card) : undefined
      if (as === 'token' && token === undefined) return noToken
      return ruled(
        phone,
        { host: chat.host, surface: chat.surface, action: 'share', ...askedOf(card, chat, as) },
        () => {
          phones.add(chatId, {
            from: phone.person,
            at,
            ...messageOf(card, as, token, systemOf(guest)),
          })
          phones.say(phone, sentTo(chat, phone.person))
        },
      )
    },
    copyShare: (phone) => {
      const open = held(phone)
      if (open === undefined) return nothing
      const { card, guest } = open
      const token = tokenOf(guest, card)
      if (token === undefined) return noToken
      const asked = {
        host: systemOf(guest),
        surface: 'clipboard',
        action: 'copy',
        form: 'token',
        url: card.url,
      } as const
      return ruled(phone, asked, () => {
        copyForPerson(tokenText(card, token))
        phones.say(phone, { zh: '口令已复制', en: 'Token copied' })
      })
    },
    cancelShare: (phone) => {
      if (phone.sheet?.sheet.type === 'share') finish(phone, 'cancelled')
    },
  }
}

function askedOf(
  { program, url }: Card,
  { host }: ChatSeed,
  as: SharedAs,
): Pick<RequestInput, 'form' | 'target' | 'url'> {
  if (as !== 'card') return { form: as, url }
  return program?.host === host ? { form: 'mini-card', target: program.system } : { url }
}

function messageOf(
  card: Card,
  as: SharedAs,
  token: string | undefined,
  system: string,
): Pick<Message, 'text' | 'card' | 'code' | 'token'> {
  if (as === 'qr') return { text: '', code: card.url }
  if (token === undefined) return { text: '', card }
  return { text: tokenText(card, token), token: { system, url: card.url } }
}

function tokenText({ title }: Card, token: string): string {
  return `${title} ${token}`
}

function sentTo({ title, surface, members }: ChatSeed, person: string): Words {
  if (surface === 'moments') return { zh: '已发表到朋友圈', en: 'Posted in Moments' }
  const receiver = members.find((member) => member !== person) ?? person
  return {
    zh: `已发送给${title?.zh ?? nameOf(receiver).zh}`,
    en: `Sent to ${title?.en ?? nameOf(receiver).en}`,
  }
}
