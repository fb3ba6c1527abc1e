import { describe, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import { projectScenarios, projectWorld } from '../project.ts'
import { truthTable } from './truthTable.ts'

const world = projectWorld()
const scenarios = projectScenarios()

test('there are at least 25 scenarios that run both ways, and no two share a name', () => {
  expect(
    scenarios.filter(({ scenario }) => scenario.runs === 'both').length,
  ).toBeGreaterThanOrEqual(25)
  const names = scenarios.map(({ scenario }) => scenario.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe('scenarios', () => {
  test.each(scenarios.map(({ scenario }) => [scenario.name, scenario] as const))(
    '%s',
    (_, scenario) => {
      const { steps } = replay(scenario, world)
      const problems = steps.flatMap((result, index) =>
        result.problems.map(({ text }) => `step ${index + 1}, ${result.step.do}: ${text}`),
      )
      expect(problems).toEqual([])
      expect(steps).toHaveLength(scenario.steps.length)
    },
  )

  test.each(scenarios.map(({ file, scenario }) => [file, scenario] as const))(
    '%s expects something of its last step',
    (_, scenario) => {
      expect(scenario.steps.at(-1)?.expect).toBeDefined()
    },
  )
})

describe('truth table', () => {
  test.each(truthTable)('$name', ({ expected, answer }) => {
    expect(answer(world)).toBe(expected)
  })
})
