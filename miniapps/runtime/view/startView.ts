import type { ProgramReply } from '../../../electron/ipc/program.ts'
import type { ProgramConfig } from '../compiled.ts'
import type { LogicMessage, Surroundings } from '../messages.ts'
import { bridge } from './bridge.ts'
import { listenToAnimations } from './events/listenToAnimations.ts'
import { listenToTouches } from './events/listenToTouches.ts'
import { scrollByDragging } from './events/dragScroll.ts'
import { watchTaps } from './events/tapped.ts'
import { fileAddress } from './fileAddress.ts'
import { makeFrame } from './frame/frame.ts'
import { hearLogic } from './hearLogic.ts'
import { hearMain } from './hearMain.ts'
import { type LogicThread, startLogic } from './logicThread.ts'
import { addPageStyles } from './nodes/pageStyles.ts'
import { makeNodeTable } from './nodes/nodeTable.ts'
import { showCard } from './overlays/card.ts'
import type { Services } from './services.ts'
import { isOtherSize, surroundings, watchSize } from './surroundings.ts'
import { wordsIn } from './words.ts'

export type Start = Readonly<{
  config: ProgramConfig
  appStyle: string
  pageStyles: Readonly<Record<string, string>>
  started: Extract<ProgramReply, { type: 'started' }>
}>

/** Builds the page around the program's pages, and starts the program's Worker. */
export function startView({ config, appStyle, pageStyles, started }: Start): void {
  const { call: ask, onNews } = bridge()
  const { host, storage, launch, language, theme } = started
  const words = wordsIn(language)
  const nodes = makeNodeTable()
  let isBooted = false
  let logic: LogicThread | undefined
  const post: Services['post'] = (message, transfer) => logic?.post(message, transfer)
  const tellPages = (): void => {
    void ask('pages', { stack: services.pages.stack().slice(-12), isBooted })
  }
  const stylePage = addPageStyles(appStyle, pageStyles)
  const frame = makeFrame(config, words, {
    stylePage,
    turned: tellPages,
    hook: (name, input) => post({ type: 'hook', name, ...(input === undefined ? {} : { input }) }),
    navigate: (kind, url) =>
      post({ type: 'navigate', kind, ...(url === undefined ? {} : { url }) }),
    more: () => frame.openMenu(services),
    exit: () => void ask('program.exit', {}),
  })
  const services: Services = {
    config,
    words,
    post,
    caughtUp: (callback) => logic?.caughtUp(callback),
    ask,
    isTapped: watchTaps(document),
    nodes,
    pages: frame.pages,
    tabBar: frame.tabBar,
    frameChanged: frame.changed,
    layer: frame.layer,
    addressOf: (source) => fileAddress(source, frame.pages.front()?.path ?? ''),
    share: (from, node) => post({ type: 'share', from, ...(node === undefined ? {} : { node }) }),
    reload: () => location.reload(),
  }
  listenToTouches(frame.area, services)
  listenToAnimations(frame.area, services)
  scrollByDragging(frame.area)
  document.body.append(frame.element)

  const around = (): Surroundings =>
    surroundings(config, frame.pages.front()?.path ?? launch.path, theme, language)
  let told: Surroundings | undefined
  watchSize(() => {
    const now = around()
    if (told === undefined || !isOtherSize(told, now)) return
    told = now
    post({ type: 'resized', surroundings: now })
  })
  const begin = (): void => {
    told = around()
    post({
      type: 'start',
      scripts: ['/program/script.js'],
      config,
      surroundings: told,
      launch,
      storage,
      host,
    })
  }
  const hear = (message: LogicMessage): void => {
    if (message.type === 'ready') begin()
    else if (message.type === 'booted') {
      isBooted = true
      logic?.booted()
      frame.booted()
      tellPages()
    } else if (message.type !== 'pong') hearLogic(message, services)
  }
  const broke = (text: string): void => {
    void ask('console', { level: 'fault', text: text.slice(0, 16_384) })
  }
  const fell = (text: string): void => {
    broke(text)
    showCard(frame.layer, words.notAnswering, words.notAnsweringWhy, words.reload)
  }
  logic = startLogic(hear, fell, broke)
  onNews((news) => hearMain(news, services))
}
