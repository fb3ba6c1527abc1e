import type { ProgramConfig } from '../compiled.ts'
import type { Surroundings } from '../messages.ts'
import { isOn, listOf, recordOf, textOf } from './attributeValues.ts'

/** In px, as the styles have them. */
const titleBar = 44
const tabBar = 50

/** What the page knows of where it runs. The phone draws the status bar above the page, so here it has no height. */
export function surroundings(
  config: ProgramConfig,
  path: string,
  theme: 'light' | 'dark',
  language: 'zh_CN' | 'en',
): Surroundings {
  const first = path === '' ? (config.pages[0] ?? '') : path
  const window = { ...recordOf(config.app['window']), ...config.components[first]?.json }
  const hasBar = textOf(window['navigationStyle']) !== 'custom'
  const tabs = recordOf(config.app['tabBar'])
  const hasTabs =
    !isOn(tabs['custom']) &&
    listOf(tabs['list']).some(
      (tab) => textOf(recordOf(tab)['pagePath']).replace(/^\//, '') === first,
    )
  return {
    windowWidth: innerWidth,
    windowHeight: innerHeight - (hasBar ? titleBar : 0) - (hasTabs ? tabBar : 0),
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    statusBarHeight: 0,
    pixelRatio: devicePixelRatio,
    theme: isOn(config.app['darkmode']) ? theme : 'light',
    language,
  }
}

/** In px: as far as a scaled page may be off the size that it stands for. */
const rounding = 2

export function isOtherSize(
  told: Pick<Surroundings, 'screenWidth' | 'screenHeight'>,
  now: Pick<Surroundings, 'screenWidth' | 'screenHeight'>,
): boolean {
  return (
    Math.abs(told.screenWidth - now.screenWidth) > rounding ||
    Math.abs(told.screenHeight - now.screenHeight) > rounding
  )
}

/** In milliseconds: bounds and scale of the page come one after the other. */
const settling = 100

/** Calls back when the page was given another size and has kept it. */
export function watchSize(changed: () => void): void {
  let timer = 0
  addEventListener('resize', () => {
    clearTimeout(timer)
    timer = window.setTimeout(changed, settling)
  })
}
