/** Why a step cannot be taken: nothing was shared, nobody of that name, … */
export type Refusal =
  | 'nothing-shared'
  | 'nothing-copied'
  | 'other-token'
  | 'unknown-target'
  | 'unknown-person'
  | 'no-checkout'
  | 'nothing-open'
  | 'not-taken'
  | 'out-of-reach'

/** A step that cannot be taken: `message` is its sentence, and `named` what the sentence names, in order. */
export class StepRefused extends Error {
  readonly refusal: Refusal
  readonly named: readonly string[]

  constructor(refusal: Refusal, message: string, ...named: readonly string[]) {
    super(message)
    this.refusal = refusal
    this.named = named
  }
}
