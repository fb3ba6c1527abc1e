const length = 18

/** Digits of our own making, always the same for one seed; they stand for nothing outside the simulator. */
export function payCode(seed: string): string {
  let mixed = 2_166_136_261
  const mix = (value: number): number => (mixed = Math.imul(mixed ^ value, 16_777_619) >>> 0)
  for (const character of seed) mix(character.codePointAt(0) ?? 0)
  return Array.from({ length }, (_, place) => (mix(place) >>> 16) % 10).join('')
}

/** In groups of four, as people read them out. */
export function grouped(digits: string): string {
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ')
}
