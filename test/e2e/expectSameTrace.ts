import { afterAll, beforeAll, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import type { Scenario } from '../../policies/engine/scenario.ts'
import { projectScenarios, projectWorld } from '../project.ts'
import { launch, type Driver } from './driver.ts'
import { play } from './play.ts'
import { isOfStore } from './storeJourneys.ts'

/** The scenarios that run both ways by taps alone. */
export const bothWays = projectScenarios()
  .map(({ scenario }) => scenario)
  .filter((scenario) => scenario.runs === 'both' && !isOfStore(scenario))

export function isPayment({ steps }: Scenario): boolean {
  return steps.some((step) => step.do === 'checkout.opened')
}

export function isShare({ steps }: Scenario): boolean {
  return steps.some((step) => step.do === 'link.shared')
}

/** Codes that phones and scanners read. */
export function isCode({ tags }: Scenario): boolean {
  return tags.includes('code')
}

/** For every day: one of so many, spread over the list; soak plays them all. */
export function oneOf(many: number, scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.filter((_each, index) => index % many === 0)
}

/** Plays each scenario headless and in one real window, and expects equal traces. */
export function expectSameTrace(scenarios: readonly Scenario[]): void {
  const world = projectWorld()
  let driver: Driver
  beforeAll(async () => {
    driver = await launch({ language: 'en' })
  })
  afterAll(() => driver.close())
  for (const scenario of scenarios)
    test(scenario.name, async () => {
      const headless = replay(scenario, world)
      expect(headless.steps.flatMap(({ problems }) => problems)).toEqual([])
      const seen = await play(driver, scenario)
      expect(seen).toEqual(headless.steps.map(({ trace }) => trace))
    })
}
