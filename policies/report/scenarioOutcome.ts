import type { Placed } from '../engine/parse.ts'
import { partingOf } from '../engine/parting.ts'
import type { ReplayResult, StepResult } from '../engine/replay.ts'
import type { Scenario } from '../engine/scenario.ts'
import type { World } from '../engine/world.ts'
import { missedWords, problemWords } from '../words/problemWords.ts'
import { stepWords } from '../words/stepWords.ts'
import type { Outcome, Problem, ReportStep } from './replayReport.ts'

/** What is told of a journey beside what it did. */
type Told = Readonly<{ file: string; seconds: number; policy: string; under?: string }>
type Ran = Extract<Outcome, { type: 'passed' | 'failed' }>

/** A replayed journey as reports keep it. */
export function outcomeOf(
  placed: Placed<Scenario>,
  result: ReplayResult,
  told: Told,
  world: World,
): Ran {
  const { name, tags } = placed.value
  return {
    ...told,
    type: result.passed ? 'passed' : 'failed',
    name,
    tags,
    problems: problemsOf(result, placed, world),
    steps: stepsOf(result, world),
  }
}

/** The same with the journey that another law made of it. */
export function setAgainst(outcome: Ran, policy: string, result: ReplayResult, world: World): Ran {
  const steps = stepsOf(result, world)
  const parting = partingOf(outcome.steps.map(laneStep), steps.map(laneStep))
  return {
    ...outcome,
    against: { policy, steps, ...(parting === undefined ? {} : { parting: parting + 1 }) },
  }
}

/** A file that could not be read, for each of its faults: `file:line:col path: expected …, got …`. */
export function unreadOutcome(file: string, seconds: number, faults: readonly string[]): Outcome {
  return { type: 'invalid', file, seconds, problems: faults.map(placedText) }
}

function stepsOf({ steps }: ReplayResult, world: World): readonly ReportStep[] {
  return steps.map(({ step, trace, state, address, onlyOnPhone }) => ({
    ...trace,
    words: stepWords(step, world),
    state,
    ...(address === undefined ? {} : { address }),
    ...(onlyOnPhone === undefined ? {} : { onlyOnPhone }),
  }))
}

function laneStep({ do: event, path, rulings }: ReportStep): Parameters<typeof partingOf>[0][0] {
  return { event, path, rulings }
}

/** What was to come and did not; the place is that of the expectation, or of the step that could not be taken. */
function problemsOf(
  { steps }: ReplayResult,
  { value, placeOf }: Placed<Scenario>,
  world: World,
): readonly Problem[] {
  const problems = steps.flatMap((result, index) =>
    result.problems.map((problem): Problem => {
      const { text, unmet } = problem
      const path = ['steps', index, ...(unmet === undefined ? ['do'] : ['expect', unmet.key])]
      const ruled = unmet === undefined ? '' : ruledBy(result)
      const said = `step ${index + 1} ${result.step.do}: ${text}${ruled}`
      return {
        ...placedText(`${placeOf(path)} ${said}`),
        words: problemWords(problem, index + 1, result, world),
        step: index + 1,
        ...(unmet === undefined ? {} : { unmet }),
      }
    }),
  )
  const missing = value.steps.length - steps.length
  if (missing === 0) return problems
  const words = missedWords(missing)
  const place = placeOf(['steps', steps.length])
  return [...problems, { ...placedText(`${place} ${words.en}`), words }]
}

function ruledBy({ ruling }: StepResult): string {
  if (ruling === undefined) return ''
  const sources = ruling.source.map(({ id, text }) => (text === id ? id : `${id} ${text}`))
  return [`, ruled by ${ruling.rule}`, ...sources].join('; ')
}

/** Takes `file:line:col what is wrong` apart. */
function placedText(text: string): Problem {
  const [, file, line, column, rest] = /^(.+?):(\d+):(\d+) (.*)$/s.exec(text) ?? []
  return file === undefined || rest === undefined
    ? { text }
    : { file, line: Number(line), column: Number(column), text: rest }
}
