import type { CompiledPolicy, CompiledRule } from '../../policies/engine/compile.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import type { Overlay, Pack } from '../../policies/engine/model.ts'
import type { DatedEvent, PackChoice, RuleRow } from '../ipc/law.ts'
import { remember } from './remember.ts'

/** A rule's own id, whether or not an override stands in its place. */
export function ruleOf(id: string): string {
  return id.replace(/^override\//, '')
}

/** All rules of a policy but floors of others; no date changes them. */
export function rulesOf({ links, payments }: CompiledPolicy, overlay: Overlay): readonly RuleRow[] {
  return [...links, ...payments]
    .filter(({ floorOf }) => floorOf === undefined)
    .map((rule) => rowOf(rule, overlay))
}

function rowOf(rule: CompiledRule, overlay: Overlay): RuleRow {
  const { inForce, source, confidence } = rule.stamp
  return {
    id: ruleOf(rule.id),
    kind: rule.kind,
    title: rule.title,
    verdict: rule.ruling.verdict,
    presentation: rule.ruling.presentation,
    ...(rule.overridden === undefined ? {} : { overridden: rule.overridden }),
    ...(overlay[rule.kind === 'link' ? 'links' : 'payments'].some(
      ({ id }) => id === ruleOf(rule.id),
    )
      ? { isOwn: true }
      : {}),
    ...inForce,
    source,
    confidence,
  }
}

export const packChoice = remember((pack: Pack): PackChoice => {
  const { name, title, region, zone, status, presets } = pack
  return { name, title, region, zone, status, presets, events: eventsOf(pack) }
})

/** One dot for each dated rule or note; the parts of one event that begin together share it, and its own rule names it. */
function eventsOf(pack: Pack): readonly DatedEvent[] {
  const events = new Map<string, DatedEvent>()
  for (const { id, title, source, confidence, 'in-force': force } of [
    ...pack.links,
    ...pack.payments,
  ]) {
    const instant = force && instantOf(force.from, pack.zone)
    if (force === undefined || instant === undefined) continue
    const at = isoOf(instant, pack.zone)
    const event = id.split('/')[0]
    const key = `${event} ${at}`
    const { precision } = force
    if (!events.has(key) || id === event)
      events.set(key, { id, isNote: false, at, precision, title, confidence, source })
  }
  for (const { id, at, precision, title, confidence, source } of pack.notes) {
    const instant = isoOf(instantOf(at, pack.zone) ?? 0, pack.zone)
    events.set(`note ${id}`, {
      id,
      isNote: true,
      at: instant,
      precision,
      title,
      confidence,
      source,
    })
  }
  return [...events.values()].toSorted(
    (a, b) => (instantOf(a.at, 'Z') ?? 0) - (instantOf(b.at, 'Z') ?? 0),
  )
}
