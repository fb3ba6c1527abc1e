import type { Exercise } from '../policies/engine/coverage.ts'
import type { ReplayResult, StepResult } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'

/** What one scenario exercised, by the name of the pack that ruled. */
export type PackExercise = Readonly<{ pack: string; exercise: Exercise }>

/** What a scenario led to, and the policy that it began under. */
export type Walked = Readonly<{ policy: Scenario['policy']; result: ReplayResult }>

/** Every ruling that a scenario led to, hop by hop, the quotes of its checkouts too. */
export function exercisesOf(
  { policy, result }: Walked,
  packOf: (policy: string) => string,
): readonly PackExercise[] {
  let pack = packOf(policy)
  let place: Pick<Exercise, 'subject' | 'surface'> | undefined
  return result.steps.flatMap(({ step, trace }): readonly PackExercise[] => {
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
