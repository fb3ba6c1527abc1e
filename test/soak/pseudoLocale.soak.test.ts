import { afterAll, beforeAll, expect, test } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import type { Driver } from '../e2e/driver.ts'
import { parts } from '../e2e/scenes.ts'
import { findUntranslated, launchPseudo } from '../e2e/untranslated.ts'

let driver: Driver
beforeAll(async () => {
  await setup()
  driver = await launchPseudo()
})
afterAll(async () => {
  await driver.close()
  teardown()
})

test.each(parts)(
  'with the %s, every text of the window is translated, and has room for a longer one',
  async (part) => {
    expect(await findUntranslated(driver, part)).toEqual({})
  },
)
