import type { Law } from '../../../policies/engine/law.ts'
import { pageText } from '../../../policies/engine/programLaunch.ts'
import type { ProgramEntry, ProgramPanels } from '../../ipc/deskPrograms.ts'
import type { Reply } from '../../ipc/host.ts'
import type { Screen } from '../../ipc/phone.ts'
import type { ProgramLaunch, ProgramNews } from '../../ipc/program.ts'
import type { Guests } from '../guests.ts'
import type { Phone, Phones } from '../phones.ts'
import { withRestart } from '../restarts.ts'
import { entryOf, type Catalogue, type Known } from './catalogue.ts'
import { launchOf } from './launch.ts'
import { makeKept, type Kept } from './kept.ts'
import { failureOf, panelsOf } from './programPanels.ts'
import { addConsole, type Running } from './running.ts'

/** Programs on the phones: opening, closing, reloading, and what the desk sees of them. */
export type Programs = Kept &
  Readonly<{
    entries: () => readonly ProgramEntry[]
    panels: () => ProgramPanels | undefined
    inspect: (id: string | undefined) => void
    /** Runs a program in front of a phone; rejects with what is wrong with its sources. */
    run: (phone: Phone, id: string, options?: RunOptions) => Promise<Reply>
    /** An app of the phone by the system that it belongs to. */
    appOf: (system: string) => string | undefined
    runningOf: (guest: unknown) => Running | undefined
    close: (id: string) => void
    reload: (id: string) => Promise<Reply>
    /** Its sources changed and were compiled: what runs of it starts anew where it was. */
    rebuilt: (known: Known) => void
    restart: (id: string) => void
    tell: (running: Running, news: ProgramNews) => void
    back: (running: Running, extraData: string) => void
    /** The phone shows something else: its programs are behind it. */
    hide: (phone: Phone) => void
    /** Its page stands: it hears now what it could not before. */
    booted: (running: Running) => void
  }>
export type RunOptions = Readonly<{
  url?: string | undefined
  scene?: number | undefined
  opener?: Running
  backTo?: Screen
  extraData?: unknown
  shareTicket?: string | undefined
}>

const backFromProgram = 1038

export function makePrograms(
  folder: string,
  catalogue: Catalogue,
  guests: Guests,
  phones: Phones,
  law: () => Law,
  effects: Readonly<{
    load: (running: Running) => Promise<void>
    /** The guest is about to be closed. */
    leave: (running: Running) => void
    /** A program comes to the front: no page may lie over it. */
    clear: (phone: Phone) => void
    arrange: () => void
  }>,
): Programs {
  const kept = makeKept(folder)
  let inspected: string | undefined

  const systemOf = (known: Known): string | undefined =>
    known.description?.system ??
    law().policy.world.registry.systems.find((system) =>
      system['mini-programs'].some(({ id }) => id === known.id),
    )?.id
  const hostOf = (known: Known): string =>
    known.description?.isApp === true
      ? known.description.system
      : known.compiled?.config.dialect === 'alipay'
        ? 'alipay'
        : 'wechat'
  const all = function* (): Iterable<Running> {
    for (const phone of phones.all()) yield* phone.programs.values()
  }
  const runningOf = (guest: unknown): Running | undefined => {
    for (const running of all()) if (running.guest === guest) return running
    return undefined
  }
  const tell = (running: Running, news: ProgramNews): void => {
    const { webContents } = running.guest.view
    if (!webContents.isDestroyed()) webContents.send('program:news', news)
  }
  const begin = (phone: Phone, known: Known, options: RunOptions, old?: Running): Running => {
    const host = hostOf(known)
    const isApp = known.description?.isApp === true
    const guest = guests.create(phone.person, host, 'program', isApp ? 'app' : 'mini-program')
    const running: Running = {
      known,
      person: phone.person,
      host,
      system: systemOf(known) ?? 'unknown',
      storage: kept.storageOf(known.id),
      guest,
      launch: launchOf(known.compiled, { ...options, opener: options.opener?.known.id }),
      named: options.url,
      stack: [],
      isBooted: false,
      isHidden: old?.isHidden ?? false,
      console: old?.console ?? [],
      network: old?.network ?? [],
      opener: options.opener ?? old?.opener,
      backTo: options.backTo ?? old?.backTo,
      restarts: old?.restarts ?? [],
    }
    guest.system = running.system
    phone.programs.set(known.id, running)
    guest.view.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') crashed(phone, running, reason)
    })
    // A page can close itself; what the phone closes is no longer among its programs by then.
    guest.view.webContents.on('destroyed', () => crashed(phone, running, 'it closed itself'))
    void load(phone, running)
    return running
  }
  const load = async (phone: Phone, running: Running): Promise<void> => {
    try {
      await effects.load(running)
    } catch (error) {
      // What is closed before it is there is no fault.
      if (phone.programs.get(running.known.id) === running)
        addConsole(running, 'fault', `its page could not be loaded: ${String(error)}`)
    }
  }
  const end = (phone: Phone, running: Running): void => {
    effects.leave(running)
    if (phone.programs.get(running.known.id) === running) phone.programs.delete(running.known.id)
    guests.close(running.guest)
  }
  const crashed = (phone: Phone, running: Running, reason: string): void => {
    if (guests.isOver() || phone.programs.get(running.known.id) !== running) return
    addConsole(running, 'fault', `its process ended: ${reason}`)
    end(phone, running)
    const restarts = withRestart(running.restarts)
    if (restarts === undefined) {
      phone.screen = { type: 'home' }
      phones.say(phone, {
        zh: '小程序一分钟内崩溃了三次，先不再打开',
        en: 'The program crashed three times in a minute and stays closed',
      })
    } else {
      running.restarts = restarts
      begin(
        phone,
        running.known,
        {
          url: pageText(running.launch),
          scene: running.launch.scene,
          shareTicket: running.launch.shareTicket,
        },
        running,
      )
      phones.say(phone, {
        zh: '小程序已崩溃，已重新打开',
        en: 'The program crashed and was opened anew',
      })
    }
    effects.arrange()
  }
  /** One whose page does not stand yet cannot hear; it is told when it does. */
  const hide = (running: Running): void => {
    if (running.isHidden) return
    running.isHidden = true
    if (running.isBooted) tell(running, { type: 'app', event: 'hide' })
  }
  const show = (phone: Phone, running: Running, launch: ProgramLaunch = running.launch): void => {
    for (const other of phone.programs.values()) if (other !== running) hide(other)
    if (running.isHidden && running.isBooted)
      tell(running, { type: 'app', event: 'show', input: launch })
    running.isHidden = false
    effects.clear(phone)
    phone.screen = { type: 'program', program: running.known.id }
    effects.arrange()
  }

  const run: Programs['run'] = async (phone, id, options = {}) => {
    const known = catalogue.find(id)
    if (known === undefined)
      return { ok: false, problem: { zh: `没有小程序 ${id}`, en: `There is no program ${id}` } }
    try {
      await catalogue.ready(known)
    } catch {
      return { ok: false, problem: failureOf(known) }
    }
    if (known.status === 'failed') return { ok: false, problem: failureOf(known) }
    const old = phone.programs.get(id)
    const isAnew =
      options.url !== undefined || options.scene !== undefined || options.opener !== undefined
    if (old && !isAnew) {
      old.backTo = undefined
      show(phone, old)
      return { ok: true }
    }
    if (old) end(phone, old)
    show(phone, begin(phone, known, options, old))
    return { ok: true }
  }

  return {
    ...kept,
    entries: () => catalogue.all().map((known) => entryOf(known, hostOf(known), systemOf(known))),
    panels: () => {
      const known = inspected === undefined ? undefined : catalogue.find(inspected)
      return (
        known &&
        panelsOf(
          known,
          phones.held().programs.get(known.id),
          kept.settingsOf(known.id),
          kept.storageOf(known.id),
        )
      )
    },
    inspect: (id) => {
      inspected = id
      const running = id === undefined ? undefined : phones.held().programs.get(id)
      if (running) tell(running, { type: 'ask-data' })
    },
    run,
    appOf: (system) =>
      catalogue
        .all()
        .find(({ description }) => description?.isApp === true && description.system === system)
        ?.id,
    runningOf,
    close: (id) => {
      for (const phone of phones.all()) {
        const running = phone.programs.get(id)
        if (running === undefined) continue
        end(phone, running)
        if (phone.screen.type === 'program' && phone.screen.program === id)
          phone.screen = { type: 'home' }
      }
      effects.arrange()
    },
    reload: async (id) => {
      const known = catalogue.find(id)
      if (known === undefined)
        return { ok: false, problem: { zh: '没有这个小程序', en: 'No such program' } }
      try {
        if (known.origin === 'folder') await catalogue.add(known.folder)
        else await catalogue.ready(known)
      } catch {
        return { ok: false, problem: failureOf(known) }
      }
      restart(known)
      return { ok: true }
    },
    rebuilt: restart,
    restart: (id) => {
      const known = catalogue.find(id)
      if (known) restart(known)
    },
    tell,
    back: (running, extraData) => {
      const phone = phones.of(running.person)
      const { opener } = running
      end(phone, running)
      if (opener && phone.programs.get(opener.known.id) === opener) {
        show(phone, opener, {
          ...opener.launch,
          scene: backFromProgram,
          referrerInfo: { appId: running.known.id, extraData: parsed(extraData) },
        })
      } else {
        phone.screen = running.backTo ?? { type: 'home' }
        effects.arrange()
      }
    },
    hide: (phone) => {
      for (const running of phone.programs.values()) hide(running)
    },
    booted: (running) => {
      if (running.isHidden) tell(running, { type: 'app', event: 'hide' })
    },
  }

  function restart(known: Known): void {
    for (const phone of phones.all()) {
      const old = phone.programs.get(known.id)
      if (old === undefined) continue
      const isShown = phone.screen.type === 'program' && phone.screen.program === known.id
      end(phone, old)
      const url = old.stack.at(-1) ?? pageText(old.launch)
      const { scene, shareTicket } = old.launch
      const next = begin(phone, known, { url, scene, shareTicket }, old)
      if (isShown) show(phone, next)
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
