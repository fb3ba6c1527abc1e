import { afterAll, beforeAll, expect, test } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import { launch, type Driver } from '../e2e/driver.ts'
import { findFaults, looks } from '../e2e/outOfReach.ts'
import { parts } from '../e2e/scenes.ts'

let driver: Driver
beforeAll(async () => {
  await setup()
  driver = await launch()
})
afterAll(async () => {
  await driver.close()
  teardown()
})

const all = looks.flatMap((look) => parts.map((part) => ({ part, ...look })))

test.each(all)(
  'nothing of the $part is out of reach in $language and $theme',
  async ({ part, ...look }) => {
    expect(await findFaults(driver, part, look)).toEqual({})
  },
)
