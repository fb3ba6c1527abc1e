import type { Crossing } from '../../policies/engine/board.ts'
import type { CompiledRule } from '../../policies/engine/compile.ts'
import { presentationsOf, type Overlay, type Verdict } from '../../policies/engine/model.ts'
import type { OverlayEdit } from '../../policies/engine/overlayText.ts'
import type { Switch } from '../../policies/engine/switches.ts'

/** What takes out a rule of the overlay, or its override of a pack's. */
export function without(rule: string): readonly OverlayEdit[] {
  return [
    { type: 'override', rule, override: undefined },
    { type: 'rule', list: 'links', id: rule, rule: undefined },
    { type: 'rule', list: 'payments', id: rule, rule: undefined },
  ]
}

/** How a verdict looks where a person says no more than the verdict. */
export function presentationFor(
  verdict: Verdict,
  kind: CompiledRule['kind'],
): Overlay['overrides'][number]['presentation'] {
  if (kind === 'payment' && verdict === 'allow') return 'option-shown'
  if (kind === 'payment' && verdict === 'block') return 'option-absent'
  if (kind === 'payment' && verdict === 'interstitial') return 'disclosure-sheet'
  return presentationsOf[verdict][0]
}

/** What a switch says that is set to a verdict for a share of people, in percent. */
export function switchOf(crossing: Crossing, verdict: Verdict, rollout: number): Switch {
  const presentation = presentationFor(verdict, crossing.view.kind)
  return { verdict, presentation, rollout }
}

/** How many rules and overrides an overlay has. */
export function countOf({ overrides, links, payments }: Overlay): number {
  return overrides.length + links.length + payments.length
}
