import type { ProgramConfig } from '../../compiled.ts'
import type { ViewMessage } from '../../messages.ts'
import { isOn, recordOf, textOf } from '../attributeValues.ts'
import { spinner } from '../drawing/spinner.ts'
import { element } from '../element.ts'
import type { Services } from '../services.ts'
import type { Words } from '../words.ts'
import { dressCapsule, makeCapsule } from './capsule.ts'
import { openCapsuleMenu } from './capsuleMenu.ts'
import { makeNavigationBar } from './navigationBar.ts'
import { makePageFrame, type PageFrame } from './pageFrame.ts'
import { makePages, type Pages } from './pages.ts'
import { makeTabBar, type TabBar } from './tabBar.ts'
import { themed } from './themed.ts'

type Kind = Extract<ViewMessage, { type: 'navigate' }>['kind']

export type FrameActions = Readonly<{
  stylePage: (path: string) => void
  turned: () => void
  hook: (name: string, input?: unknown) => void
  navigate: (kind: Kind, url?: string) => void
  more: () => void
  exit: () => void
}>

export type Frame = Readonly<{
  element: HTMLElement
  /** Holds the pages. */
  area: HTMLElement
  layer: HTMLElement
  pages: Pages
  tabBar: TabBar
  changed: () => void
  booted: () => void
  openMenu: (services: Services) => void
}>

/** Everything on the page that is not the program's: bars, capsule, tabs, and the layer for sheets. */
export function makeFrame(config: ProgramConfig, words: Words, actions: FrameActions): Frame {
  const { hook, navigate } = actions
  const area = element('main', 'pages')
  const layer = element('div', 'layer')
  const capsule = makeCapsule(words, actions)
  const start = element('div', 'starting', spinner(), element('p', '', config.name))
  const night = matchMedia('(prefers-color-scheme: dark)')
  const read = (value: unknown): unknown => themed(value, config.app, night.matches)
  const tabBar = makeTabBar(read(config.app['tabBar']), ({ index, pagePath, text }) => {
    hook('onTabItemTap', { index: String(index), pagePath, text })
    navigate('switchTab', `/${pagePath}`)
  })
  const first = textOf(config.app['entryPagePath'], config.pages[0])
  const frame = element('div', 'frame', area, tabBar.element, start, layer, capsule)
  frame.toggleAttribute('data-dark-mode', isOn(config.app['darkmode']))
  frame.dataset['dialect'] = config.dialect
  const changed = (): void => {
    const front = pages.front()
    if (front === undefined) return
    dressCapsule(capsule, front.bar.isOnDark())
    frame.toggleAttribute('data-tabs', tabBar.isDrawn && !tabBar.element.hidden)
  }
  const turned = (front: PageFrame | undefined): void => {
    if (front?.isTab === true) tabBar.select(front.path)
    changed()
    actions.turned()
  }
  const pages: Pages = makePages(
    area,
    ({ page, path, window: given, isTab, depth }) => {
      actions.stylePage(path)
      const window = recordOf(read(given))
      const isStart = path === first || isTab
      const leading = depth > 1 ? 'back' : isStart ? 'none' : 'home'
      const bar = makeNavigationBar(window, config.dialect, leading, words, {
        back: () => navigate('navigateBack'),
        home: () => navigate('reLaunch', `/${first}`),
      })
      return makePageFrame(
        { page, path, window, given, isTab, bar },
        {
          scrolled: (scrollTop) => hook('onPageScroll', { scrollTop }),
          bottom: () => hook('onReachBottom'),
          refresh: () => hook('onPullDownRefresh'),
        },
      )
    },
    turned,
  )
  night.addEventListener('change', () => {
    tabBar.dressAgain(read(config.app['tabBar']))
    for (const page of pages.all()) page.dress(recordOf(read(page.given)))
    changed()
  })
  return {
    element: frame,
    area,
    layer,
    pages,
    tabBar,
    changed,
    booted: () => start.remove(),
    openMenu: openCapsuleMenu,
  }
}
