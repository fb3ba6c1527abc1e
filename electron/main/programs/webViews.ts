import type { GuestInput, GuestReply } from '../../ipc/guest.ts'
import type { Guest } from '../guests.ts'
import type { OpenPage, Phone, Phones } from '../phones.ts'
import type { Programs } from './programs.ts'
import type { Running } from './running.ts'

const mostPosted = 100

/** Pages of the web that lie over a mini-program, and what they say to it (`wx.miniProgram`, `my` in web-views). */
export type WebViews = Readonly<{
  /** `load`: the page is there; `left`: it goes, and what it posted is delivered. */
  heard: (page: OpenPage, event: 'load' | 'left') => void
  call: (guest: Guest, input: GuestInput<'mini-program.call'>) => GuestReply
}>

/**
 * Nothing that such a page says leads out: it moves among the pages of the program beneath it, which rules its own
 * ways out. WeChat delivers posted messages when the page goes; Alipay at once.
 */
export function makeWebViews(
  programs: () => Programs,
  phones: Phones,
  close: (phone: Phone) => void,
): WebViews {
  const posted = new WeakMap<Guest, unknown[]>()
  const beneath = (guest: Guest | undefined): Running | undefined =>
    guest?.over && programs().runningOf(guest.over)
  const deliver = (running: Running, data: unknown): void =>
    programs().tell(running, { type: 'web-view', event: 'message', input: data })
  return {
    heard: ({ guest, url }, event) => {
      const running = beneath(guest)
      if (guest === undefined || running === undefined) return
      if (event === 'load')
        return programs().tell(running, { type: 'web-view', event: 'load', input: { src: url } })
      const data = posted.get(guest)
      if (data !== undefined) deliver(running, { data })
      posted.delete(guest)
    },
    call: (guest, { name, url, delta, data }) => {
      const running = beneath(guest)
      const phone = phones.of(guest.person)
      if (running === undefined || phone.page?.guest !== guest)
        return { type: 'refused', why: 'no mini-program beneath' }
      if (name === 'getEnv') return { type: 'done' }
      if (name === 'postMessage') {
        const value = JSON.parse(data ?? 'null') as unknown
        if (running.host === 'alipay') deliver(running, value)
        else posted.set(guest, [...(posted.get(guest) ?? []), value].slice(-mostPosted))
        return { type: 'done' }
      }
      close(phone)
      if (name === 'navigateBack' && running.stack.length <= (delta ?? 1))
        programs().back(running, '')
      else
        programs().tell(running, {
          type: 'navigate',
          kind: name,
          ...(url === undefined ? {} : { url }),
          ...(delta === undefined ? {} : { delta }),
        })
      return { type: 'done' }
    },
  }
}
