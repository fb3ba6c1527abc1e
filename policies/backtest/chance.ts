/** Repeatable chance: numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Chance = () => number

export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<T>(chance: Chance, values: readonly T[]): T {
  const value = values[Math.floor(chance() * values.length)]
  if (value === undefined) throw new Error('there is nothing to pick from')
  return value
}

/** Between `least` and `most` of the values, each once. */
export function pickSome<T>(
  chance: Chance,
  values: readonly T[],
  least: number,
  most: number,
): readonly T[] {
  const left = [...values]
  const count = Math.min(left.length, least + Math.floor(chance() * (most - least + 1)))
  return Array.from({ length: count }, () =>
    left.splice(Math.floor(chance() * left.length), 1),
  ).flat()
}
