import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import { projectScenarios, projectWorld } from '../project.ts'
import { launch, type Driver } from './driver.ts'
import { play } from './play.ts'

const world = projectWorld()
const scenarios = projectScenarios().filter(({ scenario }) => scenario.runs === 'both')

describe('headless and in the window, a scenario leaves the same trace', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = await launch({ language: 'en' })
  })
  afterAll(() => driver.close())

  test('at least 25 scenarios run both ways', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(25)
  })

  for (const { scenario } of scenarios)
    test(scenario.name, async () => {
      const headless = replay(scenario, world)
      expect(headless.steps.flatMap(({ problems }) => problems)).toEqual([])
      const seen = await play(driver, scenario)
      expect(seen).toEqual(headless.steps.map(({ trace }) => trace))
    })
})
