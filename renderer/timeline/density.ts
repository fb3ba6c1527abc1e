import { positionOf, type Stop } from './timeScale.ts'

/** A place on the line where the log has steps: how many, and how tall that stands (0 to 1, by logarithm). */
export type Bar = Readonly<{ position: number; count: number; height: number }>

const places = 240

/** Where on the line the log's steps were ruled; steps of one instant or near it stand together. */
export function densityOf(
  stops: readonly Stop[],
  log: readonly Readonly<{ at: string }>[],
): readonly Bar[] {
  const known = new Map<string, number>()
  const counts = new Map<number, number>()
  for (const { at } of log) {
    const place = known.get(at) ?? Math.round(positionOf(stops, Date.parse(at)) * places)
    known.set(at, place)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const most = Math.log2(1 + Math.max(1, ...counts.values()))
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([place, count]) => ({
      position: place / places,
      count,
      height: Math.log2(1 + count) / most,
    }))
}
