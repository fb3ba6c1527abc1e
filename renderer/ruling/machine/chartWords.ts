import type { ChartEdge } from '../../../policies/engine/chart.ts'
import { events } from '../../../policies/words/events.ts'
import { states } from '../../../policies/words/states.ts'
import type { Texts } from '../../i18n/texts.ts'

export function stateName(state: string, { say }: Texts): string {
  return states[state] ? say(states[state]) : state
}

export function eventName(event: string, { say }: Texts): string {
  return events[event] ? say(events[event]) : event
}

/** What leads along an edge, in lines: so many rules, what the machine refuses by itself, or what someone does. */
export function edgeLines(edge: ChartEdge, texts: Texts): readonly string[] {
  const { t } = texts
  const { rules, events: named, guards } = edge
  const refused = edge.reasons.map((each) => {
    const known = refusals.find((name) => name === each)
    return known === undefined ? each : t(`machine.${known}`)
  })
  if (rules > 0) return [t('machine.rules', { count: rules }), ...refused]
  if (refused.length > 0) return refused
  const next = guards.includes('hasNextHop') ? [t('machine.onward')] : []
  return [...named.map((event) => eventName(event, texts)), ...next]
}

const refusals = ['no-rule', 'bad-address', 'too-many-hops'] as const
