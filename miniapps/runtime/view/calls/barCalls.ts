import { numberOf, recordOf, textOf } from '../attributeValues.ts'
import type { PageFrame } from '../frame/pageFrame.ts'
import type { Services } from '../services.ts'
import { type CallSet, CallRefused } from './callRefused.ts'

/** Title bar, tabs and background of the page in front. */
export const barCalls: CallSet = {
  setNavigationBarTitle: (input, services) => front(services).bar.setTitle(textOf(input['title'])),
  setNavigationBarColor: (input, services) => {
    const { duration } = recordOf(input['animation'])
    const color = textOf(input['frontColor'])
    const background = textOf(input['backgroundColor'])
    services.pages
      .front()
      ?.bar.setColors(background || undefined, color || undefined, numberOf(duration))
    services.frameChanged()
  },
  showNavigationBarLoading: (_, services) => front(services).bar.setLoading(true),
  hideNavigationBarLoading: (_, services) => front(services).bar.setLoading(false),
  hideHomeButton: (_, services) => front(services).bar.hideHome(),
  setBackgroundColor: (input, services) => {
    const color = textOf(input['backgroundColor']) || textOf(input['backgroundColorTop'])
    if (color !== '') front(services).setBackground(color)
  },
  setBackgroundTextStyle: (input, services) =>
    front(services).pullDown.setLight(textOf(input['textStyle']) === 'light'),
  setTabBarBadge: (input, { tabBar }) =>
    tabBar.change(numberOf(input['index']), { badge: textOf(input['text']), isDotted: false }),
  removeTabBarBadge: (input, { tabBar }) => tabBar.change(numberOf(input['index']), { badge: '' }),
  showTabBarRedDot: (input, { tabBar }) =>
    tabBar.change(numberOf(input['index']), { isDotted: true, badge: '' }),
  hideTabBarRedDot: (input, { tabBar }) =>
    tabBar.change(numberOf(input['index']), { isDotted: false }),
  setTabBarItem: (input, { tabBar }) => {
    const { text, iconPath, selectedIconPath } = input
    tabBar.change(numberOf(input['index']), {
      ...(typeof text === 'string' ? { text } : {}),
      ...(typeof iconPath === 'string' ? { icon: iconPath } : {}),
      ...(typeof selectedIconPath === 'string' ? { selectedIcon: selectedIconPath } : {}),
    })
  },
  setTabBarStyle: (input, { tabBar }) => tabBar.dress(input),
  showTabBar: (_, services) => {
    services.tabBar.setShown(true)
    services.frameChanged()
  },
  hideTabBar: (_, services) => {
    services.tabBar.setShown(false)
    services.frameChanged()
  },
  startPullDownRefresh: (_, services) => front(services).pullDown.start(),
  stopPullDownRefresh: (_, services) => services.pages.front()?.pullDown.stop(),
  pageScrollTo: (input, services) => {
    const { scroller, body } = front(services)
    const selector = textOf(input['selector'])
    const found = selector === '' ? undefined : elementAt(body, selector)
    const place = found
      ? found.getBoundingClientRect().top -
        scroller.getBoundingClientRect().top +
        scroller.scrollTop +
        numberOf(input['offsetTop'])
      : numberOf(input['scrollTop'])
    const isSmooth = numberOf(input['duration'], 300) > 0
    scroller.scrollTo({ top: place, behavior: isSmooth ? 'smooth' : 'instant' })
  },
  hideKeyboard: () => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) activeElement.blur()
  },
  showShareMenu: () => {},
  hideShareMenu: () => {},
  disableAlertBeforeUnload: () => {},
  enableAlertBeforeUnload: () => {},
}

function front({ pages }: Services): PageFrame {
  const page = pages.front()
  if (page === undefined) throw new CallRefused('there is no page')
  return page
}

/** Selectors are the program's, so they may be none. */
function elementAt(body: HTMLElement, selector: string): Element | undefined {
  try {
    return body.querySelector(selector.replaceAll('>>>', ' ')) ?? undefined
  } catch {
    return undefined
  }
}
