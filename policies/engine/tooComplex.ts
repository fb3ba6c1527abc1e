/** An analysis that would not end in reasonable time or memory: refused, never guessed. */
export class TooComplex extends Error {
  override name = 'TooComplex'
  constructor(subject: string, limit: string) {
    super(`${subject}: too many cases to tell apart (${limit})`)
  }
}
