import type { PackChoice } from '../../electron/ipc/law.ts'
import type { Words } from '../../policies/engine/model.ts'

/** One place on the line: the dated changes and presets that share a day (or a minute). */
export type Stop = Readonly<{
  key: string
  /** What `law.choose` takes. */
  policy: string
  /** ISO 8601, in the pack's zone; a day stands at its last second. */
  at: string
  time: number
  isPrecise: boolean
  events: PackChoice['events']
  preset?: Readonly<{ name: string; title: Words }>
  /** 0 to 1, from left to right. */
  position: number
}>

const margin = 0.02
const day = 86_400_000

type Unplaced = Omit<Stop, 'position'>

/** The stops of a pack in time order, each with its place on the line. */
export function stopsOf(pack: PackChoice): readonly Stop[] {
  const byKey = new Map<string, Unplaced>()
  for (const event of pack.events) {
    const isMinute = event.precision === 'minute'
    const key = event.at.slice(0, isMinute ? 16 : 10)
    const before = byKey.get(key)
    const isPrecise = isMinute || event.precision === 'day'
    byKey.set(key, {
      ...(before ?? stopAt(pack, key, isMinute ? event.at : undefined)),
      isPrecise: isPrecise || (before?.isPrecise ?? false),
      events: [...(before?.events ?? []), event],
    })
  }
  for (const preset of pack.presets) {
    const isDay = /T(00:00:00|23:59:59)/.test(preset.at)
    const key = preset.at.slice(0, isDay ? 10 : 16)
    const before = byKey.get(key) ?? stopAt(pack, key, isDay ? undefined : preset.at)
    byKey.set(key, { ...before, policy: preset.name, isPrecise: true, preset })
  }
  return placed([...byKey.values()].toSorted((a, b) => a.time - b.time))
}

function stopAt(pack: PackChoice, key: string, minute: string | undefined): Unplaced {
  const at = minute ?? `${key}T23:59:59${pack.zone}`
  const policy = `${pack.name}@${minute ?? key}`
  return { key, policy, at, time: Date.parse(at), isPrecise: false, events: [] }
}

/** Gaps grow with the logarithm of days, so that the crowded autumn of 2021 can be read. */
function placed(stops: readonly Unplaced[]): readonly Stop[] {
  let sum = 0
  const sums = stops.map((stop, index) => {
    const before = stops[index - 1]
    if (before) sum += 0.6 + Math.log10(1 + (stop.time - before.time) / day)
    return sum
  })
  return stops.map((stop, index) => ({
    ...stop,
    position: sum === 0 ? 0.5 : margin + (1 - 2 * margin) * ((sums[index] ?? 0) / sum),
  }))
}

/** Where an instant stands on the line; before the first stop and after the last, at its ends. */
export function positionOf(stops: readonly Stop[], time: number): number {
  const next = stops.find((stop) => stop.time >= time)
  const before = stops.findLast((stop) => stop.time <= time)
  if (next === undefined && before === undefined) return 0.5
  if (next === undefined) return (before?.position ?? 1) + margin
  if (before === undefined) return next.position - margin
  if (next.time === before.time) return next.position
  const share = (time - before.time) / (next.time - before.time)
  return before.position + share * (next.position - before.position)
}

/** The day at a place between two stops, as a policy argument; the stop itself when it is near. */
export function policyAtPosition(
  pack: PackChoice,
  stops: readonly Stop[],
  position: number,
  near: number,
): string | undefined {
  const nearest = stops.toSorted(
    (a, b) => Math.abs(a.position - position) - Math.abs(b.position - position),
  )[0]
  if (nearest === undefined) return undefined
  const next = stops.find((stop) => stop.position >= position)
  const before = stops.findLast((stop) => stop.position <= position)
  if (next === undefined || before === undefined) return nearest.policy
  if (Math.abs(nearest.position - position) <= near || next === before) return nearest.policy
  const share = (position - before.position) / (next.position - before.position)
  return `${pack.name}@${dayOf(before.time + share * (next.time - before.time), pack.zone)}`
}

function dayOf(time: number, zone: string): string {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number)
  const offset = (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
  return new Date(time + offset).toISOString().slice(0, 10)
}
