import { escaped, inBoth, said } from '../html.ts'
import type { Outcome, Problem } from '../replayReport.ts'
import { outcomeNames, replayWords } from './replayWords.ts'
import { problemText, stepRow } from './stepRow.ts'

const icons = {
  passed: 'M3 8.5l3.5 3.5L13 4.5',
  failed: 'M4 4l8 8M12 4l-8 8',
  skipped: 'M3 8h10',
  invalid: 'M8 3v6M8 12.5v.01',
} as const satisfies Readonly<Record<Outcome['type'], string>>

export function outcomeIcon(type: Outcome['type']): string {
  return `<svg class="outcome ${type}" viewBox="0 0 16 16" role="img" aria-label="${inBoth(outcomeNames[type])}"><path d="${icons[type]}"/></svg>`
}

export function hasParted(outcome: Outcome): boolean {
  return 'against' in outcome && outcome.against?.parting !== undefined
}

/**
 * One journey; `number` names it within the page. What is folded is text to a browser with scripts until it is unfolded,
 * so that thousands of journeys are light.
 */
export function caseSection(outcome: Outcome, number: number, isOpen: boolean): string {
  const { type, file, seconds } = outcome
  const name = outcome.type === 'invalid' ? file : outcome.name
  const under =
    'under' in outcome ? `<code class="under">${escaped(outcome.under ?? '')}</code>` : ''
  const parted = hasParted(outcome) ? ' data-parted' : ''
  return `<details class="case" id="case-${number}" data-type="${type}"${parted} data-find="${escaped(findable(outcome))}"${isOpen ? ' open' : ''}><summary>${outcomeIcon(type)}<b>${escaped(name)}</b>${under}${parted === '' ? '' : `<span class="parts">≠ ${said(replayWords.parts)}</span>`}<span class="where">${type === 'invalid' ? '' : escaped(file)}</span><span class="took">${milliseconds(seconds)}</span></summary>${isOpen ? bodyOf(outcome) : `<noscript>${bodyOf(outcome)}</noscript>`}</details>`
}

/** What a search looks in, in lower case. */
function findable(outcome: Outcome): string {
  const { file } = outcome
  if (outcome.type === 'invalid') return file.toLowerCase()
  const rules = outcome.steps.flatMap(({ rulings, quotes = [] }) =>
    [...rulings, ...quotes].map(({ rule }) => rule),
  )
  return [outcome.name, file, ...outcome.tags, outcome.policy, ...new Set(rules)]
    .join(' ')
    .toLowerCase()
}

function bodyOf(outcome: Outcome): string {
  const { problems } = outcome
  if (outcome.type === 'invalid')
    return `<div class="body"><ul class="faults">${problems.map(fault).join('')}</ul></div>`
  if (outcome.type === 'skipped')
    return `<div class="body"><p>${said(replayWords.reason)}: ${escaped(outcome.reason)}</p></div>`
  const { policy, against, steps } = outcome
  const laws =
    against === undefined
      ? `<p class="laws">${said(replayWords.under)} <code>${escaped(policy)}</code></p>`
      : `<p class="laws two"><span></span><code>${escaped(policy)}</code><code>${escaped(against.policy)}</code></p>`
  const rows = steps.map((step, index) =>
    stepRow(
      step,
      index + 1,
      problems.filter((problem) => problem.step === index + 1),
      against?.steps[index],
      against?.parting === index + 1,
    ),
  )
  const placed =
    problems.length === 0 ? '' : `<ul class="faults">${problems.map(fault).join('')}</ul>`
  return `<div class="body">${placed}${laws}<ol class="steps${against === undefined ? '' : ' two'}">${rows.join('')}</ol></div>`
}

function fault(problem: Problem): string {
  const { file, line, column } = problem
  const place = file === undefined ? '' : `<code>${escaped(`${file}:${line}:${column}`)}</code> `
  return `<li>${place}${problemText(problem)}</li>`
}

function milliseconds(seconds: number): string {
  return seconds === 0 ? '' : `${(seconds * 1_000).toFixed(seconds < 0.01 ? 1 : 0)} ms`
}
