import type { Language } from '../../electron/ipc/host.ts'
import { monthLabel } from '../dates.ts'
import type { Stop } from './timeScale.ts'

type Label = Readonly<{ key: string; position: number; text: string }>
const room = 0.034
/** A year with so many stops shows its months too. */
const crowded = 5

/** The years under the line, and the months of crowded years, where there is room for them. */
export function labelsOf(stops: readonly Stop[], language: Language): readonly Label[] {
  const labels: Label[] = []
  let end = -1
  const seen = new Set<string>()
  for (const { key, at, position } of stops) {
    const year = key.slice(0, 4)
    const month = key.slice(0, 7)
    const isCrowded = stops.filter((stop) => stop.key.startsWith(year)).length >= crowded
    const isNewYear = !seen.has(year)
    const isNewMonth = isCrowded && !seen.has(month)
    if (position < end || !(isNewYear || isNewMonth)) continue
    seen.add(year).add(month)
    labels.push({ key, position, text: isNewYear ? year : monthLabel(at, language) })
    end = position + room
  }
  return labels
}
