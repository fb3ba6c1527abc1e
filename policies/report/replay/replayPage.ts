import { confidences } from '../reportWords.ts'
import { escaped, inBoth, langs, said, type Language } from '../html.ts'
import { isPoor } from '../outcomes.ts'
import type { Outcome, ReplayReport, RuleEntry } from '../replayReport.ts'
import { frameStyle } from '../style/frameStyle.ts'
import { switches, toolbar } from '../switches.ts'
import { caseSection, hasParted } from './caseSection.ts'
import { policyTable } from './policyTable.ts'
import { replayScript, replayScriptHash } from './replayScript.ts'
import { replayStyle } from './replayStyle.ts'
import { headline, outcomeNames, replayWords } from './replayWords.ts'
import { screenSymbols } from './screens.ts'
import { ruleAnchor } from './stepRow.ts'

/**
 * A replay as one HTML file that needs nothing else: what needs a look first, both languages, light and dark. In
 * pieces, for all of it is long.
 */
export function* replayPage(report: ReplayReport, language: Language): Generator<string> {
  const { scenarios } = report
  yield `<!doctype html>
<html lang="${langs[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src '${replayScriptHash}'">
<title>${inBoth(headline(report))} · ${inBoth(replayWords.title)}</title>
<style>${frameStyle}${replayStyle}</style>
</head>
<body>
${switches(language)}
<div class="page">
${screenSymbols()}
${toolbar(replayWords.title)}
<main>
${summary(report)}
${filterBar(scenarios)}
`
  yield* cases('poor', scenarios)
  yield policyTable(scenarios)
  yield* cases('parted', scenarios)
  yield* cases('rest', scenarios)
  yield `${rules(report)}
</main>
<footer><p>${said(replayWords.footer)}</p></footer>
</div>
<script>${replayScript}</script>
</body>
</html>
`
}

const types = ['passed', 'failed', 'skipped', 'invalid'] as const

function summary(report: ReplayReport): string {
  const { startedAt, seconds, isInterrupted, notRun } = report
  const shown = types.filter((type) => report[type] > 0 || type === 'passed' || type === 'failed')
  const numbers = shown.map(
    (type) => `<li class="${type}"><b>${report[type]}</b>${said(outcomeNames[type])}</li>`,
  )
  const shares = shown.map((type) => `<i class="${type}" style="flex-grow:${report[type]}"></i>`)
  const notes = [
    ...(isInterrupted ? [said(replayWords.interrupted)] : []),
    ...(notRun > 0 ? [`${notRun} ${said(replayWords.notRun)}`] : []),
  ]
  return `<header class="summary"><h1>${said(headline(report))}</h1>
<ul class="numbers">${numbers.join('')}</ul><div class="shares" aria-hidden="true">${shares.join('')}</div>
<p class="when"><time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time> · ${said(replayWords.took)} ${seconds.toFixed(2)} s</p>
${notes.map((note) => `<p class="note">${note}</p>`).join('')}</header>`
}

/** Shown by the script, which it needs. */
function filterBar(scenarios: readonly Outcome[]): string {
  const parted = scenarios.filter(hasParted).length
  const choices = [
    { show: 'all', words: replayWords.all, count: scenarios.length },
    ...types.map((type) => ({
      show: type,
      words: outcomeNames[type],
      count: scenarios.filter((each) => each.type === type).length,
    })),
    { show: 'parted', words: replayWords.parts, count: parted },
  ].filter(({ show, count }) => show === 'all' || count > 0)
  const buttons = choices.map(
    ({ show, words, count }) =>
      `<button type="button" data-show="${show}" aria-pressed="${show === 'all'}">${said(words)} <span>${count}</span></button>`,
  )
  return `<div class="filter" hidden role="search"><label><input type="search" placeholder=" "><span>${said(replayWords.search)}</span></label><div role="group" aria-label="${inBoth(replayWords.show)}">${buttons.join('')}</div><output>${scenarios.length} / ${scenarios.length}</output></div><p class="empty" hidden>${said(replayWords.none)}</p>`
}

type Group = 'poor' | 'parted' | 'rest'
function groupOf(outcome: Outcome): Group {
  if (isPoor(outcome)) return 'poor'
  return hasParted(outcome) ? 'parted' : 'rest'
}

/** A long page of failures is read from its top. */
const mostOpen = 20
/** A browser lays out the chunks that are near; so many rows at once are quick, and so few chunks are. */
const chunk = 40

function* cases(group: Group, scenarios: readonly Outcome[]): Generator<string> {
  const some = scenarios
    .map((outcome, index) => ({ outcome, number: index + 1 }))
    .filter(({ outcome }) => groupOf(outcome) === group)
  if (some.length === 0) return
  yield `<section class="cases"><h2>${said(replayWords[group])} <output>${some.length}</output></h2><div class="list">`
  for (let first = 0; first < some.length; first += chunk) {
    const rows = some
      .slice(first, first + chunk)
      .map(({ outcome, number }, index) =>
        caseSection(outcome, number, group === 'poor' && first + index < mostOpen),
      )
    yield `<div class="chunk" style="--rows:${rows.length}">${rows.join('\n')}</div>`
  }
  yield '</div></section>\n'
}

function rules({ rules: known }: ReplayReport): string {
  const rows = Object.entries(known).flatMap(([id, entries]) =>
    entries.map((entry, index) => ruleRow(id, entry, index === 0)),
  )
  if (rows.length === 0) return ''
  const head = [replayWords.rule, replayWords.says, replayWords.confidence, replayWords.sources]
  return `<section class="rules"><h2>${said(replayWords.rules)}</h2><div class="scroll"><table><thead><tr>${head.map((words) => `<th scope="col">${said(words)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`
}

/** Packs may each have a rule of one id; links lead to the first. */
function ruleRow(id: string, { title, source, confidence }: RuleEntry, isFirst: boolean): string {
  const sources = source.map(
    ({ id: name, text }) =>
      `<p><code>${escaped(name)}</code>${text === name ? '' : ` ${escaped(text)}`}</p>`,
  )
  return `<tr${isFirst ? ` id="${ruleAnchor(id)}"` : ''}><th scope="row"><code>${escaped(id)}</code></th><td>${said(title)}</td><td>${said(confidences[confidence])}</td><td>${sources.join('')}</td></tr>`
}
