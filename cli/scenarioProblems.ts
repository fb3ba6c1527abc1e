import type { Placed } from '../policies/engine/parse.ts'
import type { ReplayResult, StepResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'

/**
 * What a scenario was to lead to and did not, one line each: `file:line:col step 2 link.opened: verdict: expected …,
 * got …, ruled by …`; the place is that of the expectation, or of the step that could not be taken.
 */
export function scenarioProblems(
  { steps }: ReplayResult,
  { value, placeOf }: Placed<Scenario>,
): readonly string[] {
  const problems = steps.flatMap((result, index) =>
    result.problems.map(({ text, key }) => {
      const path = ['steps', index, ...(key === undefined ? ['do'] : ['expect', key])]
      const ruled = key === undefined ? '' : ruledBy(result)
      return `${placeOf(path)} step ${index + 1} ${result.step.do}: ${text}${ruled}`
    }),
  )
  const missing = value.steps.length - steps.length
  if (missing === 0) return problems
  const were = missing === 1 ? 'step was' : 'steps were'
  return [...problems, `${placeOf(['steps', steps.length])} ${missing} more ${were} not reached`]
}

function ruledBy({ ruling }: StepResult): string {
  if (ruling === undefined) return ''
  const sources = ruling.source.map(({ id, text }) => (text === id ? id : `${id} ${text}`))
  return [`, ruled by ${ruling.rule}`, ...sources].join('; ')
}
