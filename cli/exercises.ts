import type { Exercise } from '../policies/engine/coverage.ts'
import type { StepResult } from '../policies/engine/replay.ts'
import type { Outcome } from './reporters/outcome.ts'

/** What one scenario exercised, by the name of the pack that ruled. */
export type PackExercise = Readonly<{ pack: string; exercise: Exercise }>

/** What a scenario led to, and the policy that it began under. */
export type Walked = Pick<Extract<Outcome, { type: 'passed' | 'failed' }>, 'policy' | 'result'>

/** Every ruling that a scenario led to, hop by hop, the quotes of its checkouts too. */
export function exercisesOf(
  outcome: Walked,
  packOf: (policy: string) => string,
): readonly PackExercise[] {
  let pack = packOf(outcome.policy)
  let place: Pick<Exercise, 'subject' | 'surface'> | undefined
  return outcome.result.steps.flatMap((result): readonly PackExercise[] => {
    const { step, trace } = result
    if (step.do === 'law.changed') pack = packOf(step.policy)
    place = placeOf(step) ?? place
    const here = place
    if (here === undefined) return []
    return [...trace.rulings, ...(trace.quotes ?? [])].map(({ rule, verdict }) => ({
      pack,
      exercise: { ...here, rule, verdict },
    }))
  })
}

function placeOf(step: StepResult['step']): Pick<Exercise, 'subject' | 'surface'> | undefined {
  switch (step.do) {
    case 'link.opened':
      return { subject: 'link', surface: step.surface }
    case 'link.shared':
      return { subject: 'link', surface: step.to }
    case 'checkout.opened':
      return { subject: 'payment', surface: step.surface }
    default:
      return undefined
  }
}
