import type { PageWindow } from '../../messages.ts'
import { textOf } from '../attributeValues.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element, pressable } from '../element.ts'
import { spinner } from '../drawing/spinner.ts'
import type { Words } from '../words.ts'

export type NavigationBar = Readonly<{
  element: HTMLElement
  setTitle: (title: string) => void
  /** `color` is black or white, of title and signs. */
  setColors: (
    background: string | undefined,
    color: string | undefined,
    milliseconds?: number,
  ) => void
  /** Colours as the page's JSON has them. */
  dress: (window: PageWindow) => void
  setLoading: (isLoading: boolean) => void
  hideHome: () => void
  /** Its signs are white, for what is behind them is dark. */
  isOnDark: () => boolean
}>

export type Leading = 'back' | 'home' | 'none'

export function makeNavigationBar(
  window: PageWindow,
  dialect: 'wechat' | 'alipay',
  leading: Leading,
  words: Words,
  go: Readonly<{ back: () => void; home: () => void }>,
): NavigationBar {
  const title = element('div', 'bar-title')
  const loading = element('span', 'bar-loading')
  const bar = element('header', 'bar', element('div', 'bar-middle', loading, title))
  const home = pressable('bar-sign bar-home', go.home, glyphs.home())
  home.setAttribute('aria-label', words.home)
  if (leading === 'back') {
    const back = pressable('bar-sign', go.back, glyphs.back())
    back.setAttribute('aria-label', words.back)
    bar.prepend(back)
  }
  if (leading === 'home') bar.prepend(home)
  let isOnDark = false
  const setTitle = (text: string): void => {
    title.textContent = text
  }
  const setColors: NavigationBar['setColors'] = (background, color, milliseconds = 0) => {
    bar.style.transition = `background-color ${milliseconds}ms, color ${milliseconds}ms`
    if (background !== undefined) bar.style.backgroundColor = background
    if (color === undefined) return
    bar.style.color = color
    isOnDark = color !== '#000000'
  }
  const fallback = dialect === 'alipay' ? ['#ffffff', 'black'] : ['#000000', 'white']
  const dress = (look: PageWindow): void => {
    const style = textOf(look['navigationBarTextStyle'], fallback[1])
    setColors(
      textOf(look['navigationBarBackgroundColor'], fallback[0]),
      style === 'black' || style === '#000000' ? '#000000' : '#ffffff',
    )
  }
  setTitle(textOf(window['navigationBarTitleText']))
  dress(window)
  return {
    element: bar,
    setTitle,
    setColors,
    dress,
    setLoading: (isLoading) => loading.replaceChildren(...(isLoading ? [spinner()] : [])),
    hideHome: () => home.remove(),
    isOnDark: () => isOnDark,
  }
}
