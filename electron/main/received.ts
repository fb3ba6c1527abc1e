import type { Attempts } from './attempts.ts'
import type { Reply } from '../ipc/host.ts'
import { tappedIn } from './chatTaps.ts'
import { copyForPerson } from './clipboardWatch.ts'
import type { HandedTokens } from './handedTokens.ts'
import type { Phone, Phones } from './phones.ts'
import type { Visits } from './visits.ts'

/** What people do with what came to them and is no link: a token is copied, the code of a picture read. */
export type Received = Readonly<{
  copyToken: (phone: Phone, chat: string, message: string) => Reply
  readPicture: (phone: Phone, chat: string, message: string) => Reply
  /** An app that is opened looks for its own token on the clipboard, and opens what it stands for; false without one. */
  readClipboard: (phone: Phone, system: string) => boolean
}>

const nothing: Reply = {
  ok: false,
  problem: { zh: '这条消息里没有这样的内容', en: 'There is no such thing in this message' },
}

export function makeReceived(
  attempts: Attempts,
  phones: Phones,
  visits: Visits,
  tokens: HandedTokens,
): Received {
  return {
    copyToken: (phone, chatId, messageId) => {
      const tapped = tappedIn(phones, chatId, messageId)
      const token = tapped?.message.token
      if (tapped === undefined || token === undefined) return nothing
      const { host, surface } = tapped.chat
      const { url, system } = token
      const leads = url === undefined ? { target: system } : { url }
      const live = attempts.link(
        { host, surface, action: 'copy', form: 'token', ...leads, ...phone.traits },
        'person',
        'link.opened',
      )
      const isThrough = live.state() === 'opened'
      if (isThrough) copyForPerson(tapped.message.text)
      phones.say(phone, isThrough ? { zh: '口令已复制', en: 'Token copied' } : live.ruling().title)
      visits.arrange()
      return { ok: true }
    },
    readPicture: (phone, chatId, messageId) => {
      const tapped = tappedIn(phones, chatId, messageId)
      const url = tapped?.message.code
      if (tapped === undefined || url === undefined) return nothing
      const { host, surface } = tapped.chat
      visits.openCode(phone, { host, surface, action: 'scan', form: 'qr', url }, undefined)
      return { ok: true }
    },
    readClipboard: (phone, system) => {
      const url = tokens.read(system)
      if (url === undefined) return false
      visits.openCode(phone, { host: system, surface: 'clipboard', url }, undefined)
      return true
    },
  }
}
