import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import { setup, teardown } from '../e2e/display.ts'
import { launch, root } from '../e2e/driver.ts'
import { projectScenarios, projectWorld } from '../project.ts'

/** So often in a row; a longer night may ask for more. */
const headless = Number(process.env['HUTONG_REPLAYS'] ?? 100)
const onPhone = Number(process.env['HUTONG_PHONE_REPLAYS'] ?? 20)

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

  test(`${onPhone} replays of the samples pass one after the other, without one that fails`, async () => {
    const driver = await launch({ language: 'en', isMeasured: true })
    try {
      await driver.call('runner.open', { path: `${root}/policies/suites` })
      for (let count = 0; count < onPhone; count++) {
        await driver.call('runner.run', { onPhone: true })
        const { runner } = await driver.state()
        const failed = runner?.cases.filter(({ type }) => type !== 'passed')
        expect([count, failed]).toEqual([count, []])
      }
    } finally {
      await driver.close()
    }
  })
})
