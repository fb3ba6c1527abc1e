import { escaped, said } from '../html.ts'
import type { Outcome } from '../replayReport.ts'
import { verdictChip } from '../rulingParts.ts'
import { outcomeIcon } from './caseSection.ts'
import { replayWords } from './replayWords.ts'
import { ruleLink } from './stepRow.ts'

type Told = Exclude<Outcome, { type: 'invalid' }>
/** A journey with its place in the report. */
type Numbered = Readonly<{ outcome: Told; number: number }>

/** Where journeys ran under several laws: each journey a row, each law a column. */
export function policyTable(scenarios: readonly Outcome[]): string {
  const told = scenarios.flatMap((outcome, index): readonly Numbered[] =>
    outcome.type !== 'invalid' && outcome.under !== undefined
      ? [{ outcome, number: index + 1 }]
      : [],
  )
  const laws = [...new Set(told.flatMap(({ outcome }) => outcome.under ?? []))]
  if (laws.length === 0) return ''
  const rows = new Map<string, Map<string, Numbered>>()
  for (const each of told) {
    const { file, name, under = '' } = each.outcome
    const key = `${file}\n${name}`
    const row = rows.get(key) ?? new Map<string, Numbered>()
    rows.set(key, row.set(under, each))
  }
  const head = laws.map((law) => `<th scope="col"><code>${escaped(law)}</code></th>`).join('')
  const body = [...rows.values()].map((row) => rowOf(row, laws)).join('')
  return `<section class="by-policy"><h2>${said(replayWords.byPolicy)}</h2><div class="scroll"><table><thead><tr><th scope="col">${said(replayWords.journey)}</th>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`
}

function rowOf(row: ReadonlyMap<string, Numbered>, laws: readonly string[]): string {
  const cells = laws.map((law) => row.get(law))
  const differs = new Set(cells.map((cell) => cell && endOf(cell.outcome))).size > 1
  const [first] = row.values()
  const mark = differs ? `<span class="parts">≠ ${said(replayWords.differs)}</span>` : ''
  return `<tr${differs ? ' data-differs' : ''}><th scope="row">${escaped(first?.outcome.name ?? '')}${mark}</th>${cells.map(cellOf).join('')}</tr>`
}

function cellOf(cell: Numbered | undefined): string {
  if (cell === undefined) return '<td>—</td>'
  const { outcome, number } = cell
  const last = lastRuled(outcome)
  return `<td><a href="#case-${number}">${outcomeIcon(outcome.type)}</a>${last === undefined ? '' : `${verdictChip(last.verdict)} ${ruleLink(last.rule)}`}</td>`
}

function lastRuled({ steps }: Told): Told['steps'][number]['rulings'][number] | undefined {
  return steps.flatMap(({ rulings, quotes = [] }) => [...rulings, ...quotes]).at(-1)
}

/** What a person sees in the end; another rule that rules alike is no difference. */
function endOf(outcome: Told): string {
  return JSON.stringify(
    outcome.steps.map(({ rulings, quotes = [], state }) => [
      state,
      [...rulings, ...quotes].map(({ verdict, presentation }) => [verdict, presentation]),
    ]),
  )
}
