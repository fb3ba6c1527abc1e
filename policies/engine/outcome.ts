import type { CompiledRule } from './compile.ts'
import type { Presentation, Verdict } from './model.ts'

/** What a person meets: the verdict, how it looks, and where it leads. */
export type Outcome = Readonly<{
  verdict: Verdict
  presentation: Presentation
  to?: readonly string[]
}>

/** What a rule leads to; without one, the block that `no-rule` is. */
export function outcomeOf(rule: CompiledRule | undefined): Outcome {
  if (rule === undefined) return { verdict: 'block', presentation: 'stopped-page' }
  const { verdict, presentation, to } = rule.ruling
  return { verdict, presentation, ...(to === undefined ? {} : { to: [to].flat() }) }
}

/** `block stopped-page`, with what it leads to behind it. */
export function outcomeText({ verdict, presentation, to }: Outcome): string {
  return [verdict, presentation, ...(to ?? [])].join(' ')
}
