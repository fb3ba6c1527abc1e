import type { ReplayResult } from '../../policies/engine/replay.ts'

/** What became of one scenario file. */
export type Outcome = Readonly<{
  file: string
  seconds: number
  /** The law that it began under, where it ran under several. */
  under?: string
}> &
  (
    | Readonly<{
        type: 'passed' | 'failed'
        result: ReplayResult
        /** The law that the scenario names. */
        policy: string
        /** What was not as expected: `file:line:col step 2 link.opened: state: expected …, got …, ruled by …`. */
        problems: readonly string[]
      }>
    | Readonly<{ type: 'skipped'; name: string; reason: string }>
    | Readonly<{ type: 'invalid'; faults: readonly string[] }>
  )

/** How a replay as a whole ended. */
export type Ending = Readonly<{
  /** Files that nobody came to, because of --bail or an interruption. */
  notRun: number
  isInterrupted: boolean
  /** ISO 8601, UTC. */
  startedAt: string
  seconds: number
}>

/** Hears of outcomes as they come; `write` is where it may put text, now or at the end. */
export type Reporter = Readonly<{
  heard: (outcome: Outcome) => void
  ended: (outcomes: readonly Outcome[], ending: Ending) => void
}>
export type Write = (text: string) => void

/** Neither passed nor left out on purpose. */
export function isPoor({ type }: Outcome): boolean {
  return type === 'failed' || type === 'invalid'
}

/** How many outcomes there are of each type. */
export function counted(outcomes: readonly Outcome[]): Readonly<Record<Outcome['type'], number>> {
  const count = (type: Outcome['type']): number =>
    outcomes.filter((outcome) => outcome.type === type).length
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    invalid: count('invalid'),
  }
}

/** What a scenario is called: its own name and the law it began under where there are several, or its file's where that cannot be read. */
export function nameOf(outcome: Outcome): string {
  if (outcome.type === 'invalid') return outcome.file
  const name = outcome.type === 'skipped' ? outcome.name : outcome.result.name
  return outcome.under === undefined ? name : `${name} [${outcome.under}]`
}

/** One line for each expectation that was not met: where it stands, the step, expected and got, and who ruled. */
export function problemsOf(outcome: Outcome): readonly string[] {
  if (outcome.type === 'skipped') return []
  return outcome.type === 'invalid' ? outcome.faults : outcome.problems
}
