import type { Words } from '../engine/model.ts'
import { states } from '../words/states.ts'
import type { SideView } from './storyView.ts'

/** What the verdict says by itself. */
const saidByVerdict: ReadonlySet<string> = new Set([
  'none',
  'blocked',
  'refused',
  'warning',
  'choosing',
  'rerouted',
])

/** Where a scene's last step led, when the verdict alone does not say so: opened, paid, left … */
export function endOf({ state, type }: SideView): Words | undefined {
  if (state === undefined || type !== 'ruled' || saidByVerdict.has(state)) return undefined
  return states[state] ?? { zh: state, en: state }
}
