import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { launch, type Driver } from './driver.ts'
import { phonePart, walks } from './scenes.ts'

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

let driver: Driver
beforeAll(async () => {
  driver = await launch()
  await driver.window.evaluate(readFileSync(axeFile, 'utf8'))
})
afterAll(() => driver.close())

/** What is wrong, shortly: rule, element, and why. */
const faults = async (part: string): Promise<readonly string[]> => {
  // What still fades has no colour of its own yet.
  await driver.window.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState === 'finished' || effect?.getTiming().iterations === Infinity,
      ),
  )
  const { violations } = await driver.window.evaluate(
    ([place, given]) => globalThis.axe.run(place, given),
    [part, part === phonePart ? ofPhone : options] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) =>
      [id, target.join(' '), ...[...any, ...all, ...none].map(({ message }) => message)].join(
        ' · ',
      ),
    ),
  )
}

describe.each([
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
] as const)('in $language and $theme', (settings) => {
  test.each(['phone', 'desk'] as const)('nothing of the %s is out of reach', async (where) => {
    await driver.call('settings.set', settings)
    await driver.until('it', (state) => state.settings.theme === settings.theme)
    const found: Record<string, readonly string[]> = {}
    await walks[where](driver, async (name, part) => {
      const some = await faults(part)
      if (some.length > 0) found[name] = some
    })
    expect(found).toEqual({})
  })
})

test('where the system sets the colours, a verdict keeps its icon, its word and an edge', async () => {
  await driver.window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await driver.call('settings.set', { language: 'en' })
  await driver.window.getByTestId(testIds.deskTool('board')).click()
  const chip = driver.window.getByTestId(testIds.boardCell('taobao', 'chat-group'))
  await chip.waitFor()
  const drawn = await chip.evaluate((element) => {
    const icon = element.querySelector('svg')
    const { backgroundColor, borderTopWidth, color } = getComputedStyle(element)
    return {
      stroke: icon && getComputedStyle(icon).stroke,
      size: icon?.getBoundingClientRect().width,
      color,
      backgroundColor,
      borderTopWidth,
      word: element.textContent,
    }
  })
  expect(drawn.stroke).toBe(drawn.color)
  expect(drawn.color).not.toBe(drawn.backgroundColor)
  expect(drawn).toMatchObject({ size: 13, borderTopWidth: '1px' })
  expect(drawn.word).toMatch(/Allow|Block|Ask first|Choose|Reroute/)
})
