import type { PageWindow } from '../../messages.ts'
import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { element } from '../element.ts'
import type { NavigationBar } from './navigationBar.ts'
import { makePullDown, type PullDown } from './pullDown.ts'

/** One page: its bar, and the window it scrolls in. */
export type PageFrame = Readonly<{
  number: number
  path: string
  /** Its JSON as it stands, names of the theme in it. */
  given: PageWindow
  isTab: boolean
  section: HTMLElement
  bar: NavigationBar
  scroller: HTMLElement
  /** What the program's `page` selector means. */
  body: HTMLElement
  /** What shows where the page is pulled down. */
  setBackground: (color: string) => void
  /** Colours as its JSON has them, by day or by night. */
  dress: (window: PageWindow) => void
  /** Carries the background of its body to where the body does not reach, as browsers do for the outermost one. */
  spread: () => void
  pullDown: PullDown
  remove: () => void
}>

export type PageHooks = Readonly<{
  scrolled: (top: number) => void
  bottom: () => void
  refresh: () => void
}>

const defaultDistance = 50
/** As long as the slide in the styles. */
const slide = 240

export function makePageFrame(
  {
    page,
    path,
    window,
    given,
    isTab,
    bar,
  }: Readonly<{
    page: number
    path: string
    window: PageWindow
    given: PageWindow
    isTab: boolean
    bar: NavigationBar
  }>,
  { scrolled, bottom, refresh }: PageHooks,
): PageFrame {
  // A body of its own for each page, so that `page { … }` and its scrolling are that page's alone.
  const body = document.createElement('body')
  const scroller = element('div', 'scroller', body)
  scroller.dataset['path'] = path
  // What is fixed stands in this window, not in the whole view.
  const pageWindow = element('div', 'page-window', scroller)
  const section = element('section', 'page', bar.element, pageWindow)
  section.toggleAttribute('data-tab', isTab)
  section.toggleAttribute('data-custom', textOf(window['navigationStyle']) === 'custom')
  scroller.toggleAttribute('data-still', isOn(window['disableScroll']))
  const setBackground = (color: string): void => {
    pageWindow.style.backgroundColor = color
  }
  const spread = (): void => {
    scroller.removeAttribute('data-spread')
    const { backgroundColor, backgroundImage, backgroundSize, backgroundRepeat } =
      getComputedStyle(body)
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none'
    Object.assign(
      scroller.style,
      isClear
        ? { background: '' }
        : { backgroundColor, backgroundImage, backgroundSize, backgroundRepeat },
    )
    scroller.toggleAttribute('data-spread', !isClear)
  }
  const dress = (look: PageWindow): void => {
    bar.dress(look)
    pullDown.setLight(textOf(look['backgroundTextStyle']) === 'light')
    setBackground(textOf(look['backgroundColor']))
    requestAnimationFrame(spread)
  }
  const distance = numberOf(window['onReachBottomDistance'], defaultDistance)
  let isAtBottom = false
  scroller.addEventListener(
    'scroll',
    () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      scrolled(scrollTop)
      const isNear = scrollHeight - scrollTop - clientHeight <= distance
      if (isNear && !isAtBottom) bottom()
      isAtBottom = isNear
    },
    { passive: true },
  )
  const remove = (): void => {
    section.classList.remove('arriving')
    section.classList.add('leaving')
    section.inert = true
    setTimeout(() => section.remove(), slide)
  }
  const pullDown = makePullDown(scroller, isOn(window['enablePullDownRefresh']), refresh)
  dress(window)
  return {
    number: page,
    path,
    given,
    isTab,
    section,
    bar,
    scroller,
    body,
    setBackground,
    dress,
    spread,
    pullDown,
    remove,
  }
}
