import { app, dialog, nativeTheme, session, type BrowserWindow } from 'electron'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addressOf } from '../../policies/engine/address.ts'
import type { Words } from '../../policies/engine/model.ts'
import { makeResolve } from '../../policies/engine/site.ts'
import { noticeKey, targetOf } from '../../policies/engine/world.ts'
import { mostEntries, type HostState, type LogEntry, type Reply } from '../ipc/host.ts'
import { makeAttempts, type Live } from './attempts.ts'
import { companiesOf } from './companies.ts'
import { keepBoard } from './boardKeeper.ts'
import { makeCodes } from './codes.ts'
import { watchClipboard } from './clipboardWatch.ts'
import { dispatch } from './dispatch.ts'
import { enforce } from './enforce.ts'
import { loadLibrary, loadSites } from './files.ts'
import { serveGuests } from './guestCalls.ts'
import { keepFlips } from './flipKeeper.ts'
import { makeGuests, type Guests } from './guests.ts'
import { about, decisionOf, namesOf, phoneState } from './hostState.ts'
import { openJournal } from './journal.ts'
import { keepLaw } from './lawKeeper.ts'
import { keepRecent, watchText } from './policyFiles.ts'
import { makePhones, type OpenedProgram, type Phone } from './phones.ts'
import { serveHost, serveState, type HostHandlers } from './serve.ts'
import { firstPolicy, readSettings, settingsWriter, type Settings } from './settings.ts'
import { makeSheets } from './sheets.ts'
import type { Sinkhole } from './sinkhole.ts'
import { makeVisits, type Visits } from './visits.ts'
import { whatIf, type WhatIf } from './whatIf.ts'
import { cardImage } from './programs/cardImage.ts'
import { makeCatalogue } from './programs/catalogue.ts'
import { makeCompiler } from './programs/compiler.ts'
import { isBusinessDomain, makeExits } from './programs/exits.ts'
import { servePrograms } from './programs/programCalls.ts'
import { linkedPage } from './programs/programDescription.ts'
import { answerProgram, pageOf } from './programs/programPages.ts'
import { makePrograms, type Programs } from './programs/programs.ts'
import { answerRequest } from './programs/requests.ts'
import { makeWebViews } from './programs/webViews.ts'

const notOnPhone: Words = {
  zh: '这部手机上没有这个小程序',
  en: 'This mini-program is not on this phone',
}

/**
 * Puts the parts together behind one window: law, journal, attempts, phones, guests, enforcement.
 * Every hook hangs before the window's own session exists.
 */
export function startSimulator(
  makeWindow: () => BrowserWindow,
  sinkhole: Sinkhole,
): Readonly<{ window: BrowserWindow; addProgram: (folder?: string) => void }> {
  const folder = app.getPath('userData')
  const file = (name: string): string => path.join(folder, name)
  let settings = readSettings(file('settings.json'))
  const written = settingsWriter(file('settings.json'))
  nativeTheme.themeSource = settings.theme

  const journal = openJournal(file('journal.db'))
  const log: LogEntry[] = [...journal.newest(mostEntries)]
  const sites = loadSites()
  const resolve = makeResolve([...sites.values()].map(({ site }) => site))
  const lawKeeper = keepLaw(loadLibrary(), folder, settings.policy, firstPolicy)
  const law = lawKeeper.law
  const recent = keepRecent(file('recent.json'))
  const board = keepBoard(law, () => lawKeeper.own().overlay)
  let selected: Live | undefined
  let tried: WhatIf | undefined

  const push = (): void => pushState()
  const attempts = makeAttempts(journal, law, resolve, (entry, live) => {
    log.unshift(entry)
    if (log.length > mostEntries) log.pop()
    selected = live
    push()
  })
  const flips = keepFlips(law, push)
  const phones = makePhones(law().at)
  const noticeKeyOf = (url: string): string | undefined => {
    const address = addressOf(url)
    return address && noticeKey(targetOf(law().policy.world, address).target, address)
  }
  const enforcement = enforce(attempts, () => guests, sites, sinkhole.port, noticeKeyOf, {
    ruled: (guest, live, url) => visits.ruled(guest, live, url),
    missing: (guest, url) => visits.missing(guest, url),
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
  })
  enforcement.closeOff(session.defaultSession)
  sinkhole.tell(enforcement.sunk)
  const window = makeWindow()
  const pushState = serveState(window.webContents, state)
  const guests: Guests = makeGuests(window, () => settings.language)
  const visits: Visits = makeVisits(
    attempts,
    guests,
    phones,
    enforcement,
    openInApp,
    (phone, program) => void openProgram(phone, program),
    (page, event) => webViews.heard(page, event),
    push,
  )
  const sheets = makeSheets(attempts, phones, law, () => settings.language, visits.arrange)

  const catalogue = makeCatalogue(
    path.join(app.getAppPath(), 'miniapps', 'apps'),
    file('programs.json'),
    makeCompiler(),
    push,
    (known) => programs.rebuilt(known),
  )
  const programs: Programs = makePrograms(folder, catalogue, guests, phones, law, {
    load: ({ guest, known }) => guest.view.webContents.loadURL(pageOf(known.id)),
    leave: ({ guest }) => sheets.leave(guest),
    clear: visits.close,
    arrange: visits.arrange,
  })
  app.on('before-quit', programs.flush)
  app.on('before-quit', written.flush)
  const codes = makeCodes(visits, sheets, programs.entries)
  const webViews = makeWebViews(() => programs, phones, visits.close)
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
    const { id, host, url, scene } = program
    const isHosted = programs.entries().some((each) => each.id === id && each.host === host)
    const reply: Reply = isHosted
      ? await programs.run(phone, id, { url, scene, backTo: phone.screen })
      : { ok: false, problem: notOnPhone }
    if (!reply.ok) phones.say(phone, reply.problem)
    push()
  }
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
  servePrograms({
    guests,
    programs,
    exits,
    sheets,
    attempts,
    phones,
    language: () => settings.language,
    isDark: () => nativeTheme.shouldUseDarkColors,
    closeWebView: ({ person }) => visits.close(phones.of(person)),
    changed: push,
  })

  function state(): HostState {
    const panels = programs.panels()
    return {
      law: { ...lawKeeper.state(), recent: recent.list() },
      packs: lawKeeper.packs(),
      board: board.state(),
      companies: companiesOf(law(), lawKeeper.own().registry),
      phone: phoneState(phones, sheets.balanceOf, codes, law()),
      log,
      logged: journal.count(),
      ...shownDecision(),
      programs: programs.entries(),
      ...(panels ? { panels } : {}),
      settings: {
        language: settings.language,
        theme: settings.theme,
        device: settings.device,
      },
      names: namesOf(law()),
      about: about(),
    }
  }

  /** What might have been is shown until the law or what happened is another. */
  function shownDecision(): Pick<HostState, 'decision'> {
    if (selected === undefined) return {}
    if (tried?.of !== selected || tried.law !== law()) tried = undefined
    const shown = tried?.live ?? selected
    const decision = decisionOf(shown, law(), flips.of(shown))
    return { decision: tried ? { ...decision, whatIf: tried.changes } : decision }
  }

  function keep(next: Settings): void {
    const isSpoken = next.language !== settings.language
    written.write(next, settings)
    settings = next
    nativeTheme.themeSource = next.theme
    if (!isSpoken) return
    guests.speak()
    for (const guest of guests.all()) if (guest.kind !== 'program') enforcement.reload(guest)
    for (const { id } of programs.entries()) programs.restart(id)
  }

  function exportLog(): string {
    const target = path.join(
      folder,
      'exports',
      `log-${new Date().toISOString().replaceAll(':', '-')}.ndjson`,
    )
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, [...journal.all()].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    return target
  }

  const handlers: HostHandlers = dispatch({
    lawKeeper,
    board,
    recent,
    saveCopy: async (text) => {
      const chosen = await dialog.showSaveDialog(window, { defaultPath: 'overlay.yaml' })
      if (chosen.filePath === '') return undefined
      writeFileSync(chosen.filePath, text)
      return chosen.filePath
    },
    phones,
    visits,
    sheets,
    codes,
    guests,
    tryFlip: (index) => {
      const shown = tried?.live ?? selected
      if (shown === undefined || selected === undefined) return false
      const request = flips.requestOf(shown, index)
      const row = flips.of(shown)?.[index]
      if (request === undefined || row === undefined) return false
      const changes = [...(tried?.changes ?? []), ...row.changes]
      tried = whatIf(law(), resolve, selected, request, changes)
      return true
    },
    leaveFlip: () => {
      tried = undefined
    },
    select: (attempt) => {
      tried = undefined
      selected = attempt === undefined ? attempts.newest() : (attempts.find(attempt) ?? selected)
    },
    catalogue,
    programs,
    chooseFolder: async () => {
      const chosen = await dialog.showOpenDialog(window, { properties: ['openDirectory'] })
      return chosen.filePaths[0]
    },
    settings: () => settings,
    keep,
    exportLog,
    changed: push,
  })
  serveHost(window.webContents, handlers)
  watchText(lawKeeper.state().overlayFile, (text) => {
    if (!lawKeeper.knows(text)) void handlers['law.edit']({ text })
  })
  const copied = (text: string): boolean => {
    const guest = guests.shown()
    if (guest === undefined || text === '') return false
    const { host, surface } = guest
    const request = {
      host,
      surface: surface as 'chat-1to1',
      action: 'copy',
      trigger: 'script',
    } as const
    return attempts.link(request, 'page', 'resource.requested').state() === 'opened'
  }
  serveGuests(guests, sheets, webViews, (_guest, text) => void copied(text))
  watchClipboard(() => guests.shown() !== undefined, copied)
  return {
    window,
    addProgram: (place) => void handlers['program.add']({ folder: place }),
  }
}
