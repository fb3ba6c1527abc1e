import type { Stop } from './timeScale.ts'

/** Where a key leads from an instant: arrows to the next change, with Alt to the next named date; Home and End to the ends. */
export function stepped(
  stops: readonly Stop[],
  time: number,
  key: string,
  isNamed: boolean,
): Stop | undefined {
  const fits = ({ preset }: Stop): boolean => !isNamed || preset !== undefined
  if (key === 'ArrowLeft' || key === 'ArrowDown')
    return stops.findLast((stop) => stop.time < time && fits(stop))
  if (key === 'ArrowRight' || key === 'ArrowUp')
    return stops.find((stop) => stop.time > time && fits(stop))
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  return undefined
}

/** What playing shows next: the next change of rulings, or the next named date; notes are passed by. */
export function played(stops: readonly Stop[], time: number): Stop | undefined {
  return stops.find(
    (stop) =>
      stop.time > time && (stop.preset !== undefined || stop.events.some(({ isNote }) => !isNote)),
  )
}
