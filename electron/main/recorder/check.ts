import { isDeepStrictEqual } from 'node:util'
import { UnknownPolicy } from '../../../policies/engine/library.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { pageText } from '../../../policies/engine/programLaunch.ts'
import { PolicyError } from '../../../policies/engine/parse.ts'
import {
  replay,
  type ReplayResult,
  type ReplayWorld,
  type StepResult,
  type TraceStep,
} from '../../../policies/engine/replay.ts'
import type { Scenario, ScenarioStep } from '../../../policies/engine/scenario.ts'
import { scenarioCases } from '../../../policies/engine/scenarioCases.ts'
import type { Cells } from '../../../policies/engine/scenarioOutline.ts'
import type { StepProblem } from '../../ipc/scenario.ts'

/** What a replay of a scenario says of each of its steps; nothing of those that it does not come to. */
export type Checked = Readonly<{
  faults: readonly string[]
  steps: readonly CheckedStep[]
  replayed: number
  journeys: number
}>
export type CheckedStep = Readonly<{
  /** As its first journey has it. */
  step: ScenarioStep
  led: Cells
  /** Where the step itself was ruled on. */
  verdict?: Verdict
  problems: readonly StepProblem[]
  /** What the phone alone can tell. */
  onlyOnPhone?: readonly string[]
  isMissed: boolean
}>

/** A table may have thousands of lines; so many are replayed at each change. */
const mostReplayed = 200

/** Replays the text of a scenario by the engine; `traces` are what its steps left when they were recorded. */
export function checkScenario(
  text: string,
  traces: readonly (TraceStep | undefined)[],
  world: ReplayWorld,
): Checked {
  try {
    const journeys = scenarioCases('scenario.yaml', text).map(({ value }) => value)
    const results = journeys.slice(0, mostReplayed).map((each) => replay(each, world))
    const [first] = journeys
    return {
      faults: [],
      steps: first?.steps.map((step, index) => checkedStep(step, index, results, traces)) ?? [],
      replayed: results.length,
      journeys: journeys.length,
    }
  } catch (error) {
    if (error instanceof PolicyError) return { ...nothing, faults: error.faults }
    if (error instanceof UnknownPolicy) return { ...nothing, faults: [error.message] }
    throw error
  }
}
const nothing = { steps: [], replayed: 0, journeys: 0 } as const

function checkedStep(
  step: Scenario['steps'][number],
  index: number,
  results: readonly ReplayResult[],
  traces: readonly (TraceStep | undefined)[],
): CheckedStep {
  const [first] = results
  const found = first?.steps[index]
  const verdict = found?.trace.rulings.at(-1)?.verdict
  const isOne = results.length === 1
  const problems = results.flatMap(({ steps }, line) => {
    const result = steps[index]
    return result ? problemsOf(result, isOne ? undefined : line + 1) : []
  })
  return {
    step,
    led: found ? ledTo(found) : {},
    ...(verdict === undefined ? {} : { verdict }),
    problems: isOne ? [...problems, ...traceProblem(found, traces[index])] : problems,
    ...(found?.onlyOnPhone === undefined ? {} : { onlyOnPhone: found.onlyOnPhone }),
    isMissed: results.some(({ steps }) => steps[index] === undefined),
  }
}

/** What a step led to, by the names that an expectation has for it. */
function ledTo({ ruling, state, address, trace }: StepResult): Cells {
  if (trace.path[0] === 'none') return {}
  const { verdict, presentation, rule, reason } = ruling ?? {}
  const all = {
    verdict,
    presentation,
    rule,
    reason,
    state: state === 'none' ? undefined : state,
    address,
    scene: trace.launch?.scene,
    page: trace.launch && pageText(trace.launch),
    offered: trace.quotes?.filter((quote) => quote.verdict !== 'block').map(({ method }) => method),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Cells
}

function problemsOf(result: StepResult, line: number | undefined): readonly StepProblem[] {
  const where = line === undefined ? {} : { line }
  return result.problems.map(({ unmet, text }) =>
    unmet === undefined
      ? { type: 'refused', text, ...where }
      : { type: 'expected', ...unmet, ...where },
  )
}

function traceProblem(
  found: StepResult | undefined,
  recorded: TraceStep | undefined,
): readonly StepProblem[] {
  if (found === undefined || recorded === undefined) return []
  if (isDeepStrictEqual(found.trace, recorded)) return []
  // An expectation that is not met says it better.
  if (found.problems.length > 0) return []
  return [{ type: 'trace', recorded: wayOf(recorded), replayed: wayOf(found.trace) }]
}

function wayOf({ path, rulings, quotes = [] }: TraceStep): string {
  const rules = [...rulings, ...quotes].map(({ verdict, rule }) => `${verdict} (${rule})`)
  return [...path, ...rules].join(' → ')
}
