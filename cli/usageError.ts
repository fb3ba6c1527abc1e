/** A command that cannot be carried out as typed: one sentence, and a hint at what would work. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly hint: string
  constructor(sentence: string, hint: string) {
    super(sentence)
    this.hint = hint
  }
}

/** ` Did you mean x?` for a word that is at most two letters away from a known one, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: Readonly<{ candidate: string; distance: number }> | undefined
  for (const candidate of known) {
    const distance = candidate.startsWith(word) && word !== '' ? 1 : editDistance(word, candidate)
    if (distance <= 2 && (best === undefined || distance < best.distance))
      best = { candidate, distance }
  }
  return best === undefined ? '' : ` Did you mean ${best.candidate}?`
}

function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 3
}
