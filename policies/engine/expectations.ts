import { feeText, noticeText } from './outcome.ts'
import { pageText } from './programLaunch.ts'
import { shows } from './screenWords.ts'
import { StepRefused } from './stepRefused.ts'
import type { StepResult } from './replay.ts'
import type { Expectation, ScenarioStep } from './scenario.ts'

/** One sentence about what went wrong; the expectation that was not met, or why the step could not be taken. */
export type Problem = Readonly<{
  text: string
  unmet?: Unmet
  refused?: Readonly<Pick<StepRefused, 'refusal' | 'named'>>
}>
/** Texts; a list is joined by commas, and nothing is an empty text. */
export type Unmet = Readonly<{ key: keyof Expectation; expected: string; got: string }>

/** What kept a step from being taken, as a problem of it. */
export function refusedAs(error: Error): Problem {
  if (!(error instanceof StepRefused)) return { text: error.message }
  const { message, refusal, named } = error
  return { text: message, refused: { refusal, named } }
}

/** What a step waits for and must show. */
function shownBy(step: ScenarioStep): readonly string[] {
  const awaited = step.do === 'screen.awaited' ? [step.shows] : []
  return [...awaited, ...(step.expect?.shows ?? [])]
}

type Screen = Pick<StepResult, 'step' | 'ruling' | 'state' | 'address'> &
  Readonly<{ host: string | undefined }>

/**
 * What a screen shows and must show, without the phone: the problems where it certainly does not, and what the phone
 * alone can tell.
 */
export function compareScreen(
  screen: Screen,
): Readonly<{ problems: readonly Problem[]; onlyOnPhone: readonly string[] }> {
  const texts = shownBy(screen.step).map((text) => [text, shows(screen, text)] as const)
  const of = (wanted: 'absent' | 'unknown'): readonly string[] =>
    texts.flatMap(([text, shown]) => (shown === wanted ? [text] : []))
  return { problems: of('absent').map(notShown), onlyOnPhone: of('unknown') }
}

export function notShown(text: string): Problem {
  return {
    text: `shows: expected ${text}, got a screen without it`,
    unmet: { key: 'shows', expected: text, got: '' },
  }
}

/** The same on the phone, which knows of everything. */
export async function compareOnPhone(
  step: ScenarioStep,
  isShown: (text: string) => Promise<boolean>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const text of shownBy(step)) if (!(await isShown(text))) problems.push(notShown(text))
  return problems
}

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
  const got: Readonly<Record<Exclude<keyof Expectation, 'shows'>, string | undefined>> = {
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
    // What the screen shows is compared with the screen.
    if (value === undefined || key === 'shows') return []
    const expected = typeof value === 'object' ? value.join(', ') : String(value)
    const came = got[key] ?? ''
    if (expected === came) return []
    const text = `${key}: expected ${expected || 'nothing'}, got ${came || 'nothing'}`
    return [{ text, unmet: { key, expected, got: came } }]
  })
}
