import type { Action } from '../../policies/engine/attributes.ts'
import type { AttemptEvent } from '../../policies/engine/attempt.ts'
import type { RequestInput } from '../../policies/engine/model.ts'
import { pageOfTap, tappedIn } from './chatTaps.ts'
import type { Reply } from '../ipc/host.ts'
import type { Attempts, Live } from './attempts.ts'
import { copyForPerson } from './clipboardWatch.ts'
import type { Enforcement } from './enforce.ts'
import { triggerOf, type Guest, type Guests } from './guests.ts'
import { watchPage } from './pageEvents.ts'
import { drawnAs, visibleGuest } from './drawnAs.ts'
import type { CodePage, OpenedProgram, OpenPage, Phone, Phones } from './phones.ts'
import { withRestart } from './restarts.ts'
import { heedNotice } from './store/noticed.ts'

/** What a mini-program asks to open, on which surface, and whether it declared it. */
export type Wanted = Readonly<{
  url: string
  surface: string
  action: 'open-link' | 'download' | 'launch-app'
  declared: boolean
}>

const patience = 10_000

/** What may be let without a page opening. */
const pageless: ReadonlySet<Action> = new Set([
  'load',
  'share',
  'copy',
  'call',
  'contact',
  'save-image',
  'open-location',
  'choose-address',
  'give-phone-number',
])

/** Pages that people open: what a ruling leads to on the phone, and what the guest does afterwards. */
export type Visits = Readonly<{
  openLink: (phone: Phone, chat: string, message: string, url: string) => Reply
  /** Opens an address over a mini-program; `opened`, or why not. */
  openFromGuest: (guest: Guest, wanted: Wanted) => string
  /** A code is read, by this phone or off it; without an address, `code` says what it opens. */
  openCode: (phone: Phone, asked: Omit<RequestInput, 'at'>, code: CodePage | undefined) => void
  answer: (phone: Phone, event: AttemptEvent) => boolean
  /** A hook ruled on a page that this guest asked for. */
  ruled: (guest: Guest, live: Live, url: string) => void
  missing: (guest: Guest, url: string) => void
  back: (phone: Phone) => void
  reload: (phone: Phone) => void
  close: (phone: Phone) => void
  /** The law changed: what is open is asked anew. */
  ruleAgain: (isPassing: boolean) => void
  /** Brings the right guest to the front. */
  arrange: () => void
}>

export function makeVisits(
  attempts: Attempts,
  guests: Guests,
  phones: Phones,
  enforcement: () => Enforcement,
  /** Opens an app of the phone with what this address leads to; false where it has none. */
  openInApp: (phone: Phone, system: string, url: string) => boolean,
  /** Opens the mini-program that a card or a code is of. */
  openProgram: (phone: Phone, program: OpenedProgram) => void,
  /** A page is there, or goes. */
  told: (page: OpenPage, event: 'load' | 'left') => void,
  changed: () => void,
): Visits {
  const arrange = (): void => {
    const phone = phones.held()
    guests.show(visibleGuest(phone))
    changed()
  }
  const settle = (page: OpenPage, status: OpenPage['status']): void => {
    clearTimeout(page.timer)
    if (status === 'crashed' || status === 'unanswered' || status === 'missing')
      attempts.note(page.live, `page.${status}`)
    page.status = status
    arrange()
  }
  /** What an attempt's state looks like on the phone; loads when it opened. */
  const present = (phone: Phone, page: OpenPage): void => {
    const drawn = drawnAs(page.live)
    if (drawn === 'opened') return page.code ? openCoded(phone, page, page.code) : load(phone, page)
    if (drawn !== 'said') return settle(page, drawn)
    phones.say(phone, page.live.ruling().title)
    if (page.guest === undefined) phone.page = undefined
    arrange()
  }
  const openCoded = (phone: Phone, page: OpenPage, { opens }: CodePage): void => {
    if (opens.type === 'counter') return settle(page, 'paying')
    leave(phone)
    openProgram(phone, opens.program)
    arrange()
  }
  const load = (phone: Phone, page: OpenPage): void => {
    const { presentation } = page.live.ruling()
    const { action, form } = page.live.attempt.request
    const isPageless = page.url === '' || pageless.has(action) || form === 'token'
    if (page.program === undefined && isPageless) {
      phones.say(phone, page.live.ruling().title)
      leave(phone)
      return arrange()
    }
    if (page.program) {
      leave(phone)
      openProgram(phone, page.program)
      return arrange()
    }
    if (presentation === 'target-app' && openTargetApp(phone, page)) return
    page.guest ??= watch(
      guests.create(phone.person, page.host, 'browser', page.surface, page.opener),
    )
    for (const key of page.live.attempt.confirmed()) page.guest.confirmed.add(key)
    page.status = 'loading'
    clearTimeout(page.timer)
    page.timer = setTimeout(() => {
      if (page.status === 'loading') settle(page, 'unanswered')
    }, patience)
    enforcement().load(page.guest, page.url)
    arrange()
  }
  /** An app that is on the phone opens with the page; otherwise the page opens here. */
  const openTargetApp = (phone: Phone, page: OpenPage): boolean => {
    const { to } = page.live.ruling()
    if (page.code !== undefined || typeof to !== 'string' || !openInApp(phone, to, page.url))
      return false
    leave(phone)
    return true
  }
  const pageOf = (guest: Guest): OpenPage | undefined => {
    const { page } = phones.of(guest.person)
    return page?.guest === guest ? page : undefined
  }
  const watch = (guest: Guest): Guest => {
    watchPage(guest, () => pageOf(guest), {
      opened: (page) => {
        if (page.status !== 'loading') return
        settle(page, 'open')
        told(page, 'load')
      },
      stopped: settle,
      changed,
    })
    return guest
  }
  const leave = (phone: Phone): void => {
    const { page } = phone
    if (page === undefined) return
    clearTimeout(page.timer)
    attempts.answer(page.live, { type: 'page.left' })
    told(page, 'left')
    if (page.guest) guests.close(page.guest)
    phone.page = undefined
  }
  const close = (phone: Phone): void => {
    leave(phone)
    arrange()
  }
  const begin = (phone: Phone, live: Live, more: Pick<OpenPage, 'opener' | 'code'> = {}): void => {
    const { url = '', host, surface } = live.attempt.request
    phone.page = { live, url, host, surface, status: 'loading', title: '', ...more }
    present(phone, phone.page)
  }
  const copyLink = (page: OpenPage, phone: Phone): void => {
    copyForPerson(page.live.attempt.hops().at(-1) ?? page.url)
    phones.say(phone, { zh: '链接已复制', en: 'Link copied' })
  }
  return {
    arrange,
    openLink: (phone, chatId, messageId, url) => {
      const tapped = tappedIn(phones, chatId, messageId)
      if (tapped === undefined)
        return {
          ok: false,
          problem: {
            zh: '这条消息里没有可打开的链接',
            en: 'There is no link to open in this message',
          },
        }
      leave(phone)
      phone.page = pageOfTap(attempts, phone, tapped, url)
      if (phone.page.live.ruling().presentation === 'link-stripped') phones.strip(chatId, messageId)
      present(phone, phone.page)
      return { ok: true }
    },
    openFromGuest: (guest, { url, surface, action, declared }) => {
      const phone = phones.of(guest.person)
      leave(phone)
      const live = attempts.link(
        {
          host: guest.host,
          surface: surface as 'mini-program',
          action,
          url,
          declared,
          trigger: triggerOf(guest),
          ...phone.traits,
        },
        'page',
        'link.opened',
      )
      begin(phone, live, { opener: guest })
      return live.state() === 'blocked' ? live.ruling().reason : 'opened'
    },
    openCode: (phone, asked, code) => {
      leave(phone)
      const live = attempts.link({ ...asked, ...phone.traits }, 'person', 'link.opened')
      begin(phone, live, code && { code })
    },
    answer: (phone, event) => {
      const { page } = phone
      if (page === undefined) return false
      if (event.type === 'page.left') {
        close(phone)
        return true
      }
      const asked = page.live.ruling()
      if (!attempts.answer(page.live, event)) return false
      if (page.surface === 'link-out') heedNotice(phone, page.live.attempt.request, asked, event)
      if (event.type === 'link.copied') copyLink(page, phone)
      const state = page.live.state()
      if (event.type === 'reroute.followed' && openTargetApp(phone, page)) return true
      if (state === 'abandoned') {
        const isBack = page.guest !== undefined && page.guest.view.webContents.getURL() !== ''
        if (isBack) settle(page, 'open')
        else close(phone)
        return true
      }
      present(phone, page)
      return true
    },
    ruled: (guest, live, url) => {
      const phone = phones.of(guest.person)
      const page = pageOf(guest)
      if (live.state() === 'opened') {
        if (page) {
          page.live = live
          page.status = 'loading'
        }
        return changed()
      }
      if (page) {
        const previous = page.url
        page.live = live
        page.url = url
        present(phone, page)
        if (phone.page === page && page.status === 'loading') page.url = previous
        return
      }
      phones.say(phone, live.ruling().title)
      changed()
    },
    missing: (guest, url) => {
      const page = pageOf(guest)
      if (page) {
        page.url = url
        return settle(page, 'missing')
      }
      phones.say(phones.of(guest.person), {
        zh: '模拟网络里没有这个页面',
        en: 'The simulated web has no such page',
      })
      changed()
    },
    back: (phone) => {
      const guest = phone.page?.guest
      const history = guest?.view.webContents.navigationHistory
      if (
        history?.canGoBack() === true &&
        (phone.page === undefined || phone.page.status === 'open')
      )
        history.goBack()
      else if (phone.page) close(phone)
    },
    reload: (phone) => {
      const { page } = phone
      if (page === undefined) return
      const restarts = withRestart(page.guest?.restarts ?? [])
      if (page.status === 'crashed' && restarts === undefined) {
        phones.say(phone, {
          zh: '这个页面一分钟内崩溃了三次，先不再打开',
          en: 'This page crashed three times in a minute; wait before trying again',
        })
        return changed()
      }
      if (page.guest && restarts) page.guest.restarts = restarts
      page.live = attempts.again(page.live, false)
      present(phone, page)
    },
    close,
    ruleAgain: (isPassing) => {
      for (const phone of phones.all()) {
        const { page } = phone
        if (page === undefined) continue
        const live = attempts.again(page.live, isPassing)
        if (live === page.live) continue
        page.live = live
        const isLoaded =
          page.guest !== undefined &&
          page.status !== 'crashed' &&
          page.guest.view.webContents.getURL() === page.url
        const state = page.live.state()
        if (state === 'opened' && isLoaded) settle(page, 'open')
        else if (state === 'blocked') settle(page, 'stopped')
        else present(phone, page)
      }
      arrange()
    },
  }
}
