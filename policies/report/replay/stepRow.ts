import { presentations } from '../../words/presentations.ts'
import { escaped, said } from '../html.ts'
import { verdictChip } from '../rulingParts.ts'
import type { Problem, ReportStep } from '../replayReport.ts'
import { replayWords } from './replayWords.ts'
import { screenAfter } from './screens.ts'

type Ruled = ReportStep['rulings'][number]

/** One step: what was done, what the person sees, who ruled, and what was expected instead. `there` is the same under another law. */
export function stepRow(
  step: ReportStep,
  number: number,
  problems: readonly Problem[],
  there: ReportStep | undefined,
  isParting: boolean,
): string {
  const state = problems.length > 0 ? ' data-poor' : isParting ? ' data-parts' : ''
  const parts = isParting ? `<p class="parts">≠ ${said(replayWords.partsAt)}</p>` : ''
  return `<li class="step"${state}><span class="number">${number}</span><div class="deed"><p>${said(step.words)}</p>${path(step)}${parts}${(step.onlyOnPhone ?? []).map(unchecked).join('')}${problems.map(complaint).join('')}</div>${lane(step)}${there === undefined ? '' : lane(there)}</li>`
}

function unchecked(text: string): string {
  return `<p class="unchecked">${said(replayWords.onlyOnPhone)} <q>${escaped(text)}</q></p>`
}

function path({ do: event, path: states }: ReportStep): string {
  const passed = states.map((state) => `<i>${escaped(state)}</i>`)
  return `<p class="path"><b>${escaped(event)}</b>${passed.join('')}</p>`
}

function lane(step: ReportStep): string {
  const { rulings, quotes = [], state } = step
  const rests =
    state === 'none'
      ? ''
      : `<p class="rests">${said(replayWords.rests)} <code>${escaped(state)}</code></p>`
  return `<div class="came">${screenAfter(step)}<div>${
    step.path.length === 0
      ? `<p>${said(replayWords.notTaken)}</p>`
      : rulings.map((ruled) => ruling(ruled)).join('')
  }${quotes.map((quoted) => ruling(quoted, quoted.method)).join('')}${rests}</div></div>`
}

function ruling({ verdict, presentation, rule }: Ruled, method?: string): string {
  const name = method === undefined ? '' : `<code class="method">${escaped(method)}</code>`
  return `<p class="ruling">${name}${verdictChip(verdict)}${ruleLink(rule)}</p><p class="look">${said(presentations[presentation])}</p>`
}

/** All of what went wrong, with its sources where they are English. */
export function problemText({ text, words }: Problem): string {
  return words === undefined ? escaped(text) : said({ ...words, en: text })
}

/** Leads to what the rule says, at the page's end. */
export function ruleLink(rule: string): string {
  return `<a class="rule" href="#${ruleAnchor(rule)}"><code>${escaped(rule)}</code></a>`
}

export function ruleAnchor(rule: string): string {
  return escaped(`rule-${rule}`)
}

function complaint(problem: Problem): string {
  if (problem.unmet === undefined) return `<p class="problem">${problemText(problem)}</p>`
  const { key, expected, got } = problem.unmet
  return `<dl class="unmet"><dt><code>${escaped(key)}</code></dt><dd>${said(replayWords.expected)} <ins>${escaped(expected || '—')}</ins></dd><dd>${said(replayWords.got)} <del>${escaped(got || '—')}</del></dd></dl>`
}
