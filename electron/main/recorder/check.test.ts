import { expect, test } from 'vitest'
import { projectWorld } from '../../../test/project.ts'
import { checkScenario } from './check.ts'

const world = projectWorld()
const scenario = (more: string): string => `apiVersion: hutong/v1
kind: Scenario
name: a name
policy: cn@2021-09-17
${more}`
const tap = `steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    expect: { verdict: interstitial, state: warning }
`

test('a step tells what it leads to, and nothing where it leads to what was expected', () => {
  const { steps, faults, journeys } = checkScenario(scenario(tap), [], world)
  expect([faults, journeys]).toEqual([[], 1])
  expect(steps).toMatchObject([
    { led: { rule: 'cn-l16', state: 'warning' }, verdict: 'interstitial', problems: [] },
  ])
})

test('an expectation that is not met, a step that cannot be taken, and those after it', () => {
  const text = scenario(
    `${tap.replace('state: warning', 'state: opened')}  - do: link.copied\n  - do: page.left\n`,
  )
  const { steps } = checkScenario(text, [], world)
  expect(steps.map(({ problems, isMissed }) => [problems, isMissed])).toEqual([
    [[{ type: 'expected', key: 'state', expected: 'opened', got: 'warning' }], false],
    [[{ type: 'refused', text: 'the state "warning" does not take "link.copied"' }], false],
    [[], true],
  ])
})

test('a step that passes other states than it did when it was recorded', () => {
  const trace = { do: 'link.opened', path: ['blocked'], rulings: [] }
  expect(checkScenario(scenario(tap), [trace], world).steps[0]?.problems).toMatchObject([
    { type: 'trace', recorded: 'blocked' },
  ])
})

test('every journey of a table is replayed, and a problem names its line', () => {
  const text = scenario(
    `examples:\n  - { state: warning }\n  - { state: opened }\n${tap.replace('state: warning', 'state: <state>')}`,
  )
  const { steps, journeys } = checkScenario(text, [], world)
  expect(journeys).toBe(2)
  expect(steps[0]?.problems).toEqual([
    { type: 'expected', key: 'state', expected: 'opened', got: 'warning', line: 2 },
  ])
})

test('what cannot be read is told with its place, and a law that is not there by its name', () => {
  const { faults } = checkScenario(scenario('steps:\n  - do: jump\n'), [], world)
  expect(faults[0]).toMatch(/^scenario\.yaml:6:9 steps\[0\]\.do: expected/)
  const unknown = scenario(tap).replace('cn@2021-09-17', 'xx')
  expect(checkScenario(unknown, [], world).faults[0]).toMatch(/^there is no policy "xx"/)
})
