import { afterAll, beforeAll, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { day } from '../day.ts'
import { launch, type Driver } from './driver.ts'
import { findFaults, looks } from './outOfReach.ts'
import { parts } from './scenes.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ isMeasured: true })
})
afterAll(() => driver.close())

/** One part in one look a day, and all within eight days; the whole is for soak. */
const part = parts[day % parts.length]!
const look = looks[Math.floor(day / parts.length) % looks.length]!

test(`nothing of the ${part} is out of reach in ${look.language} and ${look.theme}`, async () => {
  expect(await findFaults(driver, part, look)).toEqual({})
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
