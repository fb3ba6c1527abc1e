import { feeText, noticeText } from './outcome.ts'
import { pageText } from './programLaunch.ts'
import type { StepResult } from './replay.ts'
import type { Expectation } from './scenario.ts'

/** One sentence about what went wrong, and the expectation that was not met, where it is one. */
export type Problem = Readonly<{ text: string; unmet?: Unmet }>
/** Texts; a list is joined by commas, and nothing is an empty text. */
export type Unmet = Readonly<{ key: keyof Expectation; expected: string; got: string }>

/** What a step led to beside what it must have led to: one problem for each difference. */
export function compare(
  wanted: Expectation | undefined,
  { trace, ruling, state, address }: StepResult,
): readonly Problem[] {
  if (wanted === undefined) return []
  const shown = (trace.quotes ?? [])
    .filter(({ verdict }) => verdict !== 'block')
    .map(({ method }) => method)
  const { launch } = trace
  const got: Readonly<Record<keyof Expectation, string | undefined>> = {
    verdict: ruling?.verdict,
    presentation: ruling?.presentation,
    rule: ruling?.rule,
    reason: ruling?.reason,
    state,
    address,
    offered: shown.join(', '),
    notice: ruling && (ruling.notice === undefined ? 'none' : noticeText(ruling.notice)),
    fee: ruling && (ruling.fee === undefined ? 'none' : feeText(ruling.fee)),
    scene: launch && String(launch.scene),
    page: launch && pageText(launch),
  }
  return (Object.keys(wanted) as (keyof Expectation)[]).flatMap((key) => {
    const value = wanted[key]
    if (value === undefined) return []
    const expected = typeof value === 'object' ? value.join(', ') : String(value)
    const came = got[key] ?? ''
    if (expected === came) return []
    const text = `${key}: expected ${expected || 'nothing'}, got ${came || 'nothing'}`
    return [{ text, unmet: { key, expected, got: came } }]
  })
}
