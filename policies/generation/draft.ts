import { replay, type ReplayWorld, type StepResult } from '../engine/replay.ts'
import type { Expectation, Scenario, ScenarioPerson, ScenarioStep } from '../engine/scenario.ts'
import type { Asked } from './askedSteps.ts'

/** A step of a scenario to be written, and what is to be said above it. */
export type DraftStep = Readonly<{ step: ScenarioStep; comment?: string }>

/** A scenario without its expectations; `file` is its name without the ending. */
export type Draft = Readonly<{
  file: string
  name: string
  policy: string
  tags: readonly string[]
  people: readonly ScenarioPerson[]
  steps: readonly DraftStep[]
}>

/** A scenario as it is written, with the comments above its steps, and what came of it. */
export type Written = Readonly<{
  file: string
  scenario: Scenario
  comments: readonly (string | undefined)[]
  results: readonly StepResult[]
}>

/** Expects of every step what comes of it now. A step that cannot be taken is a fault of whoever drafted it. */
export function written(draft: Draft, world: ReplayWorld): Written {
  const { file, name, policy, tags, people, steps } = draft
  const scenario: Scenario = {
    apiVersion: 'hutong/v1',
    kind: 'Scenario',
    name,
    policy,
    tags,
    runs: 'headless',
    people,
    steps: steps.map(({ step }) => step),
  }
  const { passed, steps: results } = replay(scenario, world)
  const [problem] = results.flatMap(({ problems }) => problems)
  if (!passed) throw new Error(`a generated scenario stops: ${file}: ${problem?.text ?? ''}`)
  return {
    file,
    scenario: {
      ...scenario,
      steps: results.map((result) => ({ ...result.step, expect: expectationOf(result) })),
    },
    comments: steps.map(({ comment }) => comment),
    results,
  }
}

/** All that a person would see, and the rule; of a step that rules nothing the state alone. */
function expectationOf({ trace, ruling, state }: StepResult): Expectation {
  if (trace.quotes !== undefined)
    return {
      offered: trace.quotes
        .filter(({ verdict }) => verdict !== 'block')
        .map(({ method }) => method),
    }
  if (ruling === undefined || trace.rulings.length === 0) return { state }
  const { verdict, presentation, rule } = ruling
  return { verdict, presentation, rule, state }
}

/** One request after the other as the steps of one scenario, with the people that take part. */
export function joined(
  requests: readonly Readonly<{ asked: Asked; comment?: string | undefined }>[],
): Readonly<{ people: readonly ScenarioPerson[]; steps: readonly DraftStep[] }> {
  const all = new Map(requests.map(({ asked: { person } }) => [person.id, person]))
  let checkout: string | undefined
  const steps = requests.flatMap(({ asked, comment }) => {
    const own = asked.steps.map((step) => (all.size > 1 ? named(step, asked.person.id) : step))
    // A checkout that is open already need not be opened again to pay in another way.
    const first = JSON.stringify(own[0])
    const isOpen = own[0]?.do === 'checkout.opened' && first === checkout
    checkout = first
    return (isOpen ? own.slice(1) : own).map((step, index) => ({
      step,
      ...(comment !== undefined && index === 0 ? { comment } : {}),
    }))
  })
  return { people: all.size === 1 && all.has('anyone') ? [] : [...all.values()], steps }
}

/** Where several people take part, each request says whose it is. */
function named(step: ScenarioStep, person: string): ScenarioStep {
  return 'host' in step ? { ...step, person } : step
}
