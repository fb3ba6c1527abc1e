import type { Words } from '../../../policies/engine/model.ts'
import { ScenarioStep } from '../../../policies/engine/scenario.ts'
import type { OutlineStep } from '../../../policies/engine/scenarioOutline.ts'
import type { World } from '../../../policies/engine/world.ts'
import { stepWords } from '../../../policies/words/stepWords.ts'
import type { Draft } from './draft.ts'
import type { Recording } from './recording.ts'

/** What was recorded so far, as a draft; `begun` is what it began as. */
export function draftRecorded(recording: Recording, begun: Draft | undefined, name: string): Draft {
  const steps = recording.steps()
  return {
    outline: {
      name,
      policy: begun?.outline.policy ?? '',
      tags: [],
      people: recording.people(),
      examples: [],
      steps: steps.map(({ step }) => step),
    },
    notes: steps.map(({ trace, after }, id) => ({
      id,
      after: Math.round(after),
      ...(trace === undefined ? {} : { trace }),
    })),
    leftOut: recording.leftOut(),
    hasOwn: begun?.hasOwn ?? false,
  }
}

/** What was done first names a recording until a person does. */
export function firstSentence(recording: Recording, world: World): Words {
  const [first] = recording.steps()
  return first === undefined ? { zh: '场景', en: 'Scenario' } : sentenceOf(first.step, world)
}

/** What is done in a step; by its own word where it has a placeholder for what would say it. */
export function sentenceOf({ do: deed, values }: OutlineStep, world: World): Words {
  const read = ScenarioStep.safeParse({ do: deed, ...values })
  return read.success ? stepWords(read.data, world) : { zh: deed, en: deed }
}
