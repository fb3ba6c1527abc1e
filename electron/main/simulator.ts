import { app, nativeTheme, session, type BrowserWindow, type NativeImage } from 'electron'
import path from 'node:path'
import type { Words } from '../../policies/engine/model.ts'
import type { Story } from '../../policies/engine/story.ts'
import { tellStory } from '../../policies/engine/tellStory.ts'
import { storyPage } from '../../policies/report/storyPage.ts'
import { makeResolve } from '../../policies/engine/site.ts'
import { mostEntries, type HostState, type LogEntry } from '../ipc/host.ts'
import { pictureOf, sideBySide } from './capture.ts'
import { companiesOf } from './companies.ts'
import { keepBoard } from './boardKeeper.ts'
import { watchClipboard } from './clipboardWatch.ts'
import { dialogsOf } from './dialogs.ts'
import { keepDiff } from './diffKeeper.ts'
import { dispatch } from './dispatch.ts'
import { enforce } from './enforce.ts'
import { exportLog } from './exportLog.ts'
import { loadLibrary, loadSites, packFiles } from './files.ts'
import { serveGuests } from './guestCalls.ts'
import { keepFlips } from './flipKeeper.ts'
import { about } from './about.ts'
import { keepInspections } from './inspections.ts'
import { namesIn, phoneState } from './hostState.ts'
import { openJournal } from './journal.ts'
import { makeLanes } from './lanes.ts'
import { keepLaw } from './lawKeeper.ts'
import { mirrorTouches } from './mirror.ts'
import { keepMenu } from './menu.ts'
import { keepSelection } from './selection.ts'
import { rememberPlace } from './rememberPlace.ts'
import { keepRecent, watchText } from './policyFiles.ts'
import { playRequest } from './playRequest.ts'
import { servePicking } from './recorder/picking.ts'
import { keepScenario } from './recorder/scenarioKeeper.ts'
import { watchLane } from './recorder/watchLane.ts'
import { serveHost, serveState, type HostHandlers } from './serve.ts'
import { firstPolicy, readSettings, settingsWriter, type Settings } from './settings.ts'
import type { Sinkhole } from './sinkhole.ts'
import { keepBacktest } from './backtest/backtestKeeper.ts'
import { madeUpLog } from './backtest/madeUpLog.ts'
import { startRunner } from './runner/startRunner.ts'
import { takePictures } from './stories/exportStory.ts'
import { loadStories } from './stories/storyFiles.ts'
import { makeStoryteller } from './stories/storyteller.ts'
import { makeCatalogue } from './programs/catalogue.ts'
import { makeCompiler } from './programs/compiler.ts'
import { servePrograms } from './programs/programCalls.ts'

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
  const library = loadLibrary()
  const lawKeeper = keepLaw(library, folder, settings.policy, firstPolicy)
  const law = lawKeeper.law
  const recent = keepRecent(file('recent.json'))
  const board = keepBoard(law, () => lawKeeper.own().overlay)
  let serial = journal.count() + 1

  const push = (): void => {
    pushState()
    tellPicking()
    showMenu()
  }
  const selection = keepSelection(
    () => lanes,
    keepFlips(push),
    keepInspections(lawKeeper, packFiles, push),
    resolve,
  )
  const shipped = library.world.registry
  const exports = path.join(folder, 'exports')
  const lawSources = () => ({ library: lawKeeper.library(), shipped, own: lawKeeper.own() })
  const diff = keepDiff(lawSources, push)
  const backtest = keepBacktest(lawSources, exports, push)
  const enforcement = enforce(
    (each) => lanes.ruledIn(each),
    () => lanes.inFront(),
    sites,
    sinkhole.port,
  )
  enforcement.closeOff(session.defaultSession)
  sinkhole.tell(enforcement.sunk)
  const window = makeWindow()
  rememberPlace(window, settings.place, (place) => keep({ ...settings, place }))
  const pushState = serveState(window.webContents, state)
  const showMenu = keepMenu(
    window,
    () => ({ language: settings.language, recent: recent.list() }),
    () => {
      for (const { guests } of lanes.all()) guests.rescale()
    },
  )
  const catalogue = makeCatalogue(
    path.join(app.getAppPath(), 'miniapps', 'apps'),
    file('programs.json'),
    makeCompiler(),
    push,
    (known) => {
      for (const { programs } of lanes.all()) programs.rebuilt(known)
    },
  )
  const lanes = makeLanes(
    folder,
    lawKeeper,
    {
      window,
      journal,
      resolve,
      catalogue,
      enforcement: () => enforcement,
      language: () => settings.language,
      nextAttempt: () => `${serial++}`,
      changed: push,
    },
    (lane, entry, live) => {
      scenario.heard(entry, live)
      log.unshift(entry)
      if (log.length > mostEntries) log.pop()
      // The panel tells of the law in force; what happens beside it is there to be chosen.
      if (lane === 'a') selection.show(live, lane)
      push()
    },
  )
  const say = (words: Words): string => words[settings.language]
  const scenario = keepScenario(folder, watchLane(lanes.inForce), lawKeeper, resolve, say)
  const tellPicking = servePicking(window.webContents, lanes.inForce, scenario, push)
  const { programs } = lanes.inForce
  app.on('before-quit', programs.flush)
  // Windows tell where they stood when they close, which is after before-quit.
  app.on('will-quit', written.flush)
  servePrograms({
    laneOf: lanes.laneOf,
    language: () => settings.language,
    isDark: () => nativeTheme.shouldUseDarkColors,
    changed: push,
  })

  const chooseLaw = (policy: string) => handlers['law.choose']({ policy, isPassing: false }, 'a')
  const storyteller = makeStoryteller(
    lanes,
    lawKeeper.policy,
    chooseLaw,
    () => window.webContents.focus(),
    push,
  )
  const runner = startRunner(
    { library, resolve, window, lanes },
    { policy: lawKeeper.policy, choose: chooseLaw },
    () => log,
    push,
  )
  let stories: readonly Story[] = []
  // They are not needed for the window to open.
  window.webContents.once('did-finish-load', () => {
    stories = loadStories()
    push()
  })

  function state(): HostState {
    const panels = programs.panels()
    const compared = lanes.comparison.state()
    const told = storyteller.state()
    const difference = diff.state()
    const suite = runner.state()
    const tested = backtest.state()
    const onDesk = scenario.state()
    return {
      law: { ...lawKeeper.state(), recent: recent.list() },
      packs: lawKeeper.packs(),
      rules: lawKeeper.rules(),
      board: board.state(),
      companies: companiesOf(law(), lawKeeper.own().registry),
      phone: phoneState(lanes.inForce),
      log,
      logged: journal.count(),
      ...selection.state(),
      ...(compared ? { compare: compared } : {}),
      stories: stories.map(({ name, title, summary }) => ({ name, title, summary })),
      ...(told ? { story: told } : {}),
      ...(difference ? { diff: difference } : {}),
      ...(suite ? { runner: suite } : {}),
      ...(tested ? { backtest: tested } : {}),
      ...(onDesk ? { scenario: onDesk } : {}),
      programs: programs.entries(),
      ...(panels ? { panels } : {}),
      settings: {
        language: settings.language,
        theme: settings.theme,
        device: settings.device,
        panels: settings.panels,
        motion: settings.motion,
      },
      names: namesIn(law().policy.world.registry),
      about: about(),
    }
  }

  function keep(next: Settings): void {
    const isSpoken = next.language !== settings.language
    written.write(next, settings)
    // Told even the same theme, every page looks again.
    if (next.theme !== settings.theme) nativeTheme.themeSource = next.theme
    settings = next
    if (!isSpoken) return
    for (const { guests, programs: running } of lanes.all()) {
      guests.speak()
      for (const guest of guests.all()) if (guest.kind !== 'program') enforcement.reload(guest)
      for (const { id } of running.entries()) running.restart(id)
    }
  }

  const answers = dispatch({
    lawKeeper,
    board,
    recent,
    ...dialogsOf(window),
    lanes,
    stories: () => stories,
    storyteller,
    scenario,
    isTold: () => storyteller.current() !== undefined,
    fullScreen: (isFull) => window.setFullScreen(isFull),
    pageOf: async (story) => {
      const { language } = settings
      const speak = (spoken: Settings['language']): void => keep({ ...settings, language: spoken })
      const pictures = await takePictures(story, window, lanes, storyteller, speak, language)
      if (typeof pictures !== 'function') return pictures
      const told = tellStory(story, {
        lawOf: (policy) => lawKeeper.lawOf(policy, true).law,
        resolve,
      })
      return storyPage({ told, world: law().policy.world, language, pictures })
    },
    selection,
    runner,
    backtest,
    madeUpLog: () => madeUpLog(lawKeeper.library().world, exports),
    language: () => settings.language,
    diff,
    play: (request) => {
      // Both phones start alike, or they would part by what stood on them.
      lanes.comparison.again()
      for (const lane of lanes.all()) playRequest(lane, request)
      return { ok: true }
    },
    catalogue,
    picture: async (boxes) => {
      const shown = lanes.all().flatMap(({ guests }) => guests.shown() ?? [])
      const parts: NativeImage[] = []
      // The window takes one picture at a time.
      for (const box of boxes) parts.push(await pictureOf(window, shown, box))
      return sideBySide(parts, nativeTheme.shouldUseDarkColors).toDataURL()
    },
    copyImageAt: (x, y) => {
      const zoom = window.webContents.getZoomFactor()
      window.webContents.copyImageAt(Math.round(x * zoom), Math.round(y * zoom))
    },
    settings: () => settings,
    keep,
    exportLog: () => exportLog(folder, journal),
    changed: push,
  })
  const handlers: HostHandlers = scenario.watch(answers)
  serveHost(window.webContents, handlers)
  showMenu()
  watchText(lawKeeper.state().overlayFile, (text) => {
    if (!lawKeeper.knows(text)) void handlers['law.edit']({ text }, 'a')
  })
  /** Whose page copies, in whichever lane it is in front. */
  const copied = (text: string): boolean => {
    const lane = lanes.all().find(({ guests }) => guests.shown() !== undefined)
    const guest = lane?.guests.shown()
    if (lane === undefined || guest === undefined || text === '') return false
    const { host, surface } = guest
    const request = {
      host,
      surface: surface as 'chat-1to1',
      action: 'copy',
      trigger: 'script',
    } as const
    return lane.attempts.link(request, 'page', 'resource.requested').state() === 'opened'
  }
  mirrorTouches(lanes.laneOf, lanes.comparison, push)
  serveGuests(lanes.laneOf, (text) => void copied(text))
  watchClipboard(() => lanes.all().some(({ guests }) => guests.shown() !== undefined), copied)
  return {
    window,
    addProgram: (place) => void handlers['program.add']({ folder: place }, 'a'),
  }
}
