import type { ReplayResult } from '../../policies/engine/replay.ts'

/** What became of one scenario file. */
export type Outcome = Readonly<{ file: string; seconds: number }> &
  (
    | Readonly<{
        type: 'passed' | 'failed'
        result: ReplayResult
        /** The law that the scenario names, and how many steps it has. */
        policy: string
        steps: number
      }>
    | Readonly<{ type: 'invalid'; faults: readonly string[] }>
  )

/** How a replay as a whole ended. */
export type Ending = Readonly<{
  /** Files that nobody came to, because of --bail or an interruption. */
  notRun: number
  isInterrupted: boolean
  seconds: number
}>

/** Hears of outcomes as they come; `write` is where it may put text, now or at the end. */
export type Reporter = Readonly<{
  heard: (outcome: Outcome) => void
  ended: (outcomes: readonly Outcome[], ending: Ending) => void
}>
export type Write = (text: string) => void

/** How many outcomes there are of each type. */
export function counted(outcomes: readonly Outcome[]): Readonly<Record<Outcome['type'], number>> {
  const count = (type: Outcome['type']): number =>
    outcomes.filter((outcome) => outcome.type === type).length
  return { passed: count('passed'), failed: count('failed'), invalid: count('invalid') }
}

/** What a scenario is called: its own name, or its file's where that cannot be read. */
export function nameOf(outcome: Outcome): string {
  return outcome.type === 'invalid' ? outcome.file : outcome.result.name
}

/** One line for each expectation that was not met: step number, step, expected and got. */
export function problemsOf(outcome: Outcome): readonly string[] {
  if (outcome.type === 'invalid') return outcome.faults
  const { steps } = outcome.result
  const problems = steps.flatMap((step, index) =>
    step.problems.map((problem) => `step ${index + 1} ${step.step.do}: ${problem}`),
  )
  const missing = outcome.steps - steps.length
  return missing > 0 ? [...problems, `${missing} more ${stepsWere(missing)} not reached`] : problems
}

function stepsWere(count: number): string {
  return count === 1 ? 'step was' : 'steps were'
}
