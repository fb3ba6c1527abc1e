import type { BrowserWindow } from 'electron'
import { addressOf } from '../../policies/engine/address.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { Words } from '../../policies/engine/model.ts'
import type { Resolve } from '../../policies/engine/site.ts'
import { noticeKey, targetOf } from '../../policies/engine/world.ts'
import type { Language, LogEntry, Reply } from '../ipc/host.ts'
import type { LaneName } from '../ipc/lanes.ts'
import { makeAttempts, type Attempts, type Live } from './attempts.ts'
import { makeCodes, type Codes } from './codes.ts'
import type { Effects, Enforcement } from './enforce.ts'
import { makeGuests, type Guests } from './guests.ts'
import type { Journal } from './journal.ts'
import { makePhones, type OpenedProgram, type Phone, type Phones } from './phones.ts'
import { cardImage } from './programs/cardImage.ts'
import type { Catalogue } from './programs/catalogue.ts'
import { isBusinessDomain, makeExits, type Exits } from './programs/exits.ts'
import { linkedPage } from './programs/programDescription.ts'
import { answerProgram, pageOf } from './programs/programPages.ts'
import { makePrograms, type Programs } from './programs/programs.ts'
import { answerRequest } from './programs/requests.ts'
import { makeWebViews, type WebViews } from './programs/webViews.ts'
import { makeHandedTokens, type HandedTokens } from './handedTokens.ts'
import { makeReceived, type Received } from './received.ts'
import { makeSheets, type Balances, type Sheets } from './sheets.ts'
import { makeStores, type Stores } from './store/stores.ts'
import { makeVisits, type Visits } from './visits.ts'

const notOnPhone: Words = {
  zh: '这部手机上没有这个小程序',
  en: 'This mini-program is not on this phone',
}

/** The phones under one law, and everything that is asked, ruled and shown on them. */
export type Lane = Readonly<{
  name: LaneName
  law: () => Law
  attempts: Attempts
  guests: Guests
  phones: Phones
  visits: Visits
  sheets: Sheets
  tokens: HandedTokens
  received: Received
  programs: Programs
  codes: Codes
  stores: Stores
  exits: Exits
  webViews: WebViews
  effects: Effects
  balances: Balances
  catalogue: Catalogue
}>

/** What lanes have in common. */
export type LaneWorld = Readonly<{
  window: BrowserWindow
  journal: Journal
  resolve: Resolve
  catalogue: Catalogue
  enforcement: () => Enforcement
  language: () => Language
  /** Ids of attempts, one after the other, whichever lane they are made in. */
  nextAttempt: () => string
  recorded: (lane: LaneName, entry: LogEntry, live: Live) => void
  changed: () => void
}>

/** `folder` keeps what its programs store; `like` is another lane that this one starts as a likeness of. */
export function makeLane(
  name: LaneName,
  law: () => Law,
  folder: string,
  world: LaneWorld,
  like?: Lane,
): Lane {
  const { window, catalogue, language, changed } = world
  const attempts = makeAttempts(
    world.journal,
    law,
    world.resolve,
    world.nextAttempt,
    name,
    (entry, live) => world.recorded(name, entry, live),
  )
  const phones = makePhones(law().at, like?.phones)
  const guests = makeGuests(window, language)
  const balances: Balances = new Map(like?.balances)
  const visits: Visits = makeVisits(
    attempts,
    guests,
    phones,
    world.enforcement,
    openInApp,
    (phone, program) => void openProgram(phone, program),
    (page, event) => webViews.heard(page, event),
    changed,
  )
  const tokens = makeHandedTokens(() => law().policy.world.registry)
  const received = makeReceived(attempts, phones, visits, tokens)
  const sheets = makeSheets(attempts, phones, tokens, law, language, balances, visits.arrange)
  const programs: Programs = makePrograms(folder, catalogue, guests, phones, law, {
    load: ({ guest, known }) => guest.view.webContents.loadURL(pageOf(known.id)),
    leave: ({ guest }) => sheets.leave(guest),
    clear: visits.close,
    arrange: visits.arrange,
  })
  const codes = makeCodes(visits, sheets, phones, programs.entries)
  const stores = makeStores(attempts, phones, visits, sheets, law)
  const webViews = makeWebViews(() => programs, phones, visits.close)
  const exits = makeExits(
    law,
    attempts,
    phones,
    sheets,
    visits,
    catalogue,
    async (running, id, to, extraData) => {
      if (catalogue.find(id) === undefined) return false
      const reply = await programs.run(phones.of(running.person), id, {
        url: to,
        opener: running,
        extraData: extraData === '' ? undefined : (JSON.parse(extraData) as unknown),
      })
      return reply.ok
    },
    (running, named) =>
      cardImage(running, named, (url) =>
        answerRequest(
          running,
          { url, method: 'GET', header: {}, body: '', way: 'download' },
          programs.settingsOf(running.known.id),
          attempts,
          phones.of(running.person).traits,
        ),
      ),
  )
  const effects: Effects = {
    ruled: visits.ruled,
    missing: visits.missing,
    traitsOf: (guest) => phones.of(guest.person).traits,
    declares: ({ over }, url) => {
      const running = over && programs.runningOf(over)
      return running === undefined || isBusinessDomain(running, url)
    },
    ownFile: (guest, url) => {
      const running = programs.runningOf(guest)
      return running === undefined
        ? new Response(undefined, { status: 404 })
        : answerProgram(running.known, url)
    },
    noticeKeyOf: (url) => {
      const address = addressOf(url)
      return address && noticeKey(targetOf(law().policy.world, address).target, address)
    },
  }

  function openInApp(phone: Phone, system: string, url: string): boolean {
    const id = programs.appOf(system)
    const description = id === undefined ? undefined : catalogue.find(id)?.description
    if (id === undefined || description === undefined) return false
    const live = attempts.link(
      { host: system, surface: 'app', action: 'open-link', url, ...phone.traits },
      'page',
      'page.navigated',
    )
    if (live.state() === 'opened')
      void programs.run(phone, id, { url: linkedPage(description, url) })
    else phones.say(phone, live.ruling().title)
    return true
  }

  /** Who leaves a mini-program comes back to where its card or code was. */
  async function openProgram(phone: Phone, program: OpenedProgram): Promise<void> {
    const { id, host, url, scene, shareTicket } = program
    const isHosted = programs.entries().some((each) => each.id === id && each.host === host)
    const reply: Reply = isHosted
      ? await programs.run(phone, id, { url, scene, shareTicket, backTo: phone.screen })
      : { ok: false, problem: notOnPhone }
    if (!reply.ok) phones.say(phone, reply.problem)
    changed()
  }

  return {
    name,
    law,
    attempts,
    guests,
    phones,
    visits,
    sheets,
    tokens,
    received,
    programs,
    codes,
    stores,
    exits,
    webViews,
    effects,
    balances,
    catalogue,
  }
}
