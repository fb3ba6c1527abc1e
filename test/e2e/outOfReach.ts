import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Driver } from './driver.ts'
import { phonePart } from './scene.ts'
import { walks, type parts } from './scenes.ts'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
}
/** A phone is drawn as small as the window asks: its targets have the device's size. */
const ofPhone: RunOptions = { ...options, rules: { 'target-size': { enabled: false } } }

declare global {
  var axe: { run: (context: string, options: RunOptions) => Promise<AxeResults> }
}

export const looks = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'light' },
] as const

/** Walks through the views of a part, and tells by view what somebody could not read, reach or hear of. */
export async function findFaults(
  driver: Driver,
  part: (typeof parts)[number],
  look: (typeof looks)[number],
): Promise<Readonly<Record<string, readonly string[]>>> {
  await bringAxe(driver.window)
  await driver.call('settings.set', look)
  await driver.until('it', (state) => state.settings.theme === look.theme)
  const found: Record<string, readonly string[]> = {}
  await walks[part](driver, async (name, place) => {
    const some = await faultsIn(driver.window, place)
    if (some.length > 0) found[name] = some
  })
  return found
}

/** Before `faultsIn` may look at a page. */
export async function bringAxe(window: Page): Promise<void> {
  await window.evaluate(readFileSync(axeFile, 'utf8'))
}

/** What is wrong in a place, shortly: rule, element, and why. */
export async function faultsIn(window: Page, place: string): Promise<readonly string[]> {
  // What still fades has no colour of its own yet.
  await window.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState === 'finished' || effect?.getTiming().iterations === Infinity,
      ),
  )
  const { violations } = await window.evaluate(
    ([within, given]) => globalThis.axe.run(within, given),
    [place, place === phonePart ? ofPhone : options] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) =>
      [id, target.join(' '), ...[...any, ...all, ...none].map(({ message }) => message)].join(
        ' · ',
      ),
    ),
  )
}
