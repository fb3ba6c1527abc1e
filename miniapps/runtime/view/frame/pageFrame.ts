import type { PageWindow } from '../../messages.ts'
import { isOn, numberOf, textOf } from '../attributeValues.ts'
import { element } from '../element.ts'
import type { NavigationBar } from './navigationBar.ts'
import { makePullDown, type PullDown } from './pullDown.ts'

/** One page: its bar, and the window it scrolls in. */
export type PageFrame = Readonly<{
  number: number
  path: string
  window: PageWindow
  isTab: boolean
  section: HTMLElement
  bar: NavigationBar
  scroller: HTMLElement
  /** What the program's `page` selector means. */
  body: HTMLElement
  /** Behind and around the page: what shows where it is pulled down. */
  setBackground: (color: string) => void
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
    isTab,
    bar,
  }: Readonly<{
    page: number
    path: string
    window: PageWindow
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
    scroller.style.setProperty('--page-background', color)
  }
  const background = textOf(window['backgroundColor'])
  if (background !== '') setBackground(background)
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
  const pullDown = makePullDown(scroller, window, refresh)
  return {
    number: page,
    path,
    window,
    isTab,
    section,
    bar,
    scroller,
    body,
    setBackground,
    pullDown,
    remove,
  }
}
