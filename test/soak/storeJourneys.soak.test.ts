import { afterAll, beforeAll, expect, test } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import { launch } from '../e2e/driver.ts'
import { expectSameSteps, storeJourneys } from '../e2e/storeJourneys.ts'

beforeAll(setup)
afterAll(teardown)

test('headless and on the phone, every journey of a store app takes the same steps', async () => {
  const driver = await launch({ language: 'en', isMeasured: true })
  try {
    await expect(expectSameSteps(driver, storeJourneys)).resolves.toBeUndefined()
  } finally {
    await driver.close()
  }
}, 1_200_000)
