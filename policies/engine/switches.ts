import { requestOf, type Crossing } from './board.ts'
import type { Overlay, Presentation, Rule, Verdict, Words } from './model.ts'
import type { OverlayEdit } from './overlayText.ts'
import type { World } from './world.ts'

/** What a switch of the board says: a verdict, for everybody or for a share of people (percent, 1 to 100). */
export type Switch = Readonly<{
  verdict: Verdict
  presentation: Presentation
  rollout: number
  to?: string | readonly string[] | undefined
}>

/** The id of the rule that a crossing's switch writes. */
export function switchId({ view, system, column }: Crossing): string {
  return `switch/${view.kind}/${view.host ?? system}/${column}/${system}`
}

/** The switch that an overlay has at a crossing. */
export function switchAt(overlay: Overlay, crossing: Crossing): Switch | undefined {
  const id = switchId(crossing)
  const rule = overlay[listOf(crossing)].find((each) => each.id === id)
  if (rule === undefined) return undefined
  const { verdict, presentation, to } = rule.ruling
  return { verdict, presentation, rollout: rule.when.rollout?.below ?? 100, to }
}

/** The rule that switches a crossing, or (undefined) takes its switch back, as a change of the overlay's text. */
export function switchEdit(
  world: World,
  crossing: Crossing,
  wanted: Switch | undefined,
  title: Words,
): OverlayEdit {
  return {
    type: 'rule',
    list: listOf(crossing),
    id: switchId(crossing),
    rule: wanted && ruleOf(world, crossing, wanted, title),
  }
}

function ruleOf(
  world: World,
  crossing: Crossing,
  { verdict, presentation, rollout, to }: Switch,
  title: Words,
): Rule | undefined {
  const asked = requestOf(world, crossing)
  if (asked === undefined) return undefined
  const { host, surface, action, merchant, method } = asked
  const isPayment = crossing.view.kind === 'payment'
  return {
    id: switchId(crossing),
    title,
    when: {
      host,
      surface,
      ...(isPayment ? { merchant, method } : { action, target: crossing.system }),
      ...(rollout < 100 ? { rollout: { below: rollout } } : {}),
    },
    ruling: { verdict, presentation, reason: 'switched', ...(to === undefined ? {} : { to }) },
    source: ['overlay'],
    confidence: 'hypothetical',
  }
}

function listOf({ view }: Crossing): 'links' | 'payments' {
  return view.kind === 'link' ? 'links' : 'payments'
}
