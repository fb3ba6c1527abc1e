import { expect } from 'vitest'
import { storeAppOf } from '../../electron/main/store/storeApps.ts'
import type { Scenario } from '../../policies/engine/scenario.ts'
import { projectScenarios } from '../project.ts'
import { root, type Driver } from './driver.ts'

/**
 * They say which notices a person has seen and how an app is built, which no tap on the phone does: the runner plays
 * them.
 */
export function isOfStore({ steps }: Scenario): boolean {
  return steps.some((step) => 'host' in step && storeAppOf(step.host ?? '') !== undefined)
}

export const storeJourneys = projectScenarios()
  .map(({ scenario }) => scenario)
  .filter((scenario) => scenario.runs === 'both' && isOfStore(scenario))

/** Runs these journeys on the phone and without it, and expects the same of each step. */
export async function expectSameSteps(
  driver: Driver,
  journeys: readonly Scenario[],
): Promise<void> {
  await driver.call('runner.open', { path: `${root}/test/scenarios` })
  for (const { name } of journeys) {
    const id = (await driver.state()).runner?.cases.find((each) => each.name === name)?.id
    const onPhone = await ranSteps(driver, id, true)
    expect(onPhone).toEqual(await ranSteps(driver, id, false))
    expect(onPhone).toMatchObject({ name, type: 'passed' })
  }
  await driver.call('runner.close', {})
}

async function ranSteps(driver: Driver, id: number | undefined, onPhone: boolean) {
  await driver.call('runner.run', { ids: [id ?? -1], onPhone })
  await driver.call('runner.select', { id })
  const outcome = (await driver.state()).runner?.shown?.outcome
  if (outcome?.type !== 'passed' && outcome?.type !== 'failed')
    throw new Error(`the journey ${id} did not run`)
  return {
    name: outcome.name,
    type: outcome.type,
    problems: outcome.problems,
    steps: outcome.steps.map(({ picture: _picture, ...step }) => step),
  }
}
