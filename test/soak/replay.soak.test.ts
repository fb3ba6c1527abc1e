import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import { setup, teardown } from '../e2e/display.ts'
import { launch, root } from '../e2e/driver.ts'
import { projectScenarios, projectWorld } from '../project.ts'

/** So often in a row; a longer night may ask for more. */
const headless = Number(process.env['HUTONG_REPLAYS'] ?? 100)
const onPhone = Number(process.env['HUTONG_PHONE_REPLAYS'] ?? 20)
const places = ['test/scenarios', 'policies/suites']

test(`${headless} replays of the whole suite leave the very same traces`, () => {
  const world = projectWorld()
  const run = (): string =>
    JSON.stringify(
      projectScenarios().map(({ scenario }) => {
        const { steps, passed } = replay(scenario, world)
        return [passed, steps.map(({ trace, state, address }) => [trace, state, address])]
      }),
    )
  const first = run()
  for (let count = 1; count < headless; count++) expect(run()).toBe(first)
})

describe('on the phone', () => {
  beforeAll(setup)
  afterAll(teardown)

  test(`${onPhone} replays of all that runs both ways pass one after the other, without one that fails`, async () => {
    const driver = await launch({ language: 'en', isMeasured: true })
    try {
      const began = performance.now()
      for (let count = 1; count <= onPhone; count++) {
        let journeys = 0
        for (const place of places) {
          await driver.call('runner.open', { path: `${root}/${place}` })
          await driver.call('runner.run', { onPhone: true })
          const cases = ((await driver.state()).runner?.cases ?? []).filter(
            ({ isHeadless, skip }) => !isHeadless && skip === undefined,
          )
          const poor = cases.filter(({ type }) => type !== 'passed')
          expect([count, poor]).toEqual([count, []])
          journeys += cases.length
        }
        const minutes = (performance.now() - began) / 60_000
        process.stdout.write(
          `round ${count}: ${journeys} journeys passed, ${minutes.toFixed(1)} minutes so far\n`,
        )
      }
    } finally {
      await driver.close()
    }
  }, 14_400_000)
})
