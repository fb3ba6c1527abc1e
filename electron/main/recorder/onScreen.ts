import type { OutlineStep } from '../../../policies/engine/scenarioOutline.ts'
import { editedOutline } from '../../../policies/engine/outlineEdits.ts'

/** Why something of the screen is picked: a step must show it, or it is waited for. */
export type Purpose = 'expect' | 'wait'

/** A step that must show a text too. */
export function alsoShowing(step: OutlineStep, text: string): OutlineStep {
  const [shown = step] = editedOutline(
    { name: '', policy: '', tags: [], people: [], examples: [], steps: [step] },
    { type: 'shown', step: 0, text },
  ).steps
  return shown
}

/** Are both written into the same field, by the same person? */
export function isSameField(before: OutlineStep | undefined, step: OutlineStep): boolean {
  return (
    before?.do === 'text.typed' &&
    (['host', 'page', 'into', 'person'] as const).every(
      (key) => before.values[key] === step.values[key],
    )
  )
}
