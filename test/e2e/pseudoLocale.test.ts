import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../day.ts'
import type { Driver } from './driver.ts'
import { parts } from './scenes.ts'
import { findUntranslated, launchPseudo } from './untranslated.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launchPseudo()
})
afterAll(() => driver.close())

/** One part each day; both are for soak. */
test.each([parts[day % parts.length]!])(
  'with the %s, every text of the window is translated, and has room for a longer one',
  async (part) => {
    expect(await findUntranslated(driver, part)).toEqual({})
  },
)
