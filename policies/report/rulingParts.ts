import type { Ruling, Verdict, Words } from '../engine/model.ts'
import { spaced } from '../words/sentence.ts'
import { verdicts } from '../words/verdicts.ts'
import { writtenDate } from '../words/writtenDate.ts'
import { escaped, said } from './html.ts'
import { reportWords } from './reportWords.ts'
import { verdictDrawings } from './verdictDrawings.ts'

export function verdictIcon(verdict: Verdict): string {
  return `<svg class="gate" viewBox="0 0 16 16" aria-hidden="true"><path d="${verdictDrawings[verdict]}"/></svg>`
}

/** Icon, word and colour together: never colour alone. */
export function verdictChip(verdict: Verdict): string {
  return `<span class="chip ${verdict}">${verdictIcon(verdict)}${said(verdicts[verdict])}</span>`
}

/** A rule's id, or that there was none. */
export function ruleText({ rule, reason }: Ruling): string {
  return rule === reason ? said(reportWords.noRule) : `<code>${escaped(rule)}</code>`
}

/** When the rule that decided is in force: `from … until …`. */
export function inForceWords({ inForce: { from, until, precision }, rule, reason }: Ruling): Words {
  if (rule === reason) return { zh: '—', en: '—' }
  const start = from === undefined ? undefined : writtenDate(from, precision)
  const end = until === undefined ? undefined : writtenDate(until, precision)
  return {
    zh: spaced(
      `${start === undefined ? '一直' : `自 ${start.zh}起`}${end === undefined ? '' : `，至 ${end.zh}`}`,
    ),
    en: `${start === undefined ? 'always' : `from ${start.en}`}${end === undefined ? '' : ` until ${end.en}`}`,
  }
}

/** The sources' numbers, each leading to its text at the page's end. */
export function sourceLinks({ source }: Ruling): string {
  if (source.length === 0) return said(reportWords.noSource)
  return source
    .map(({ id }) => `<a class="source" href="#${sourceAnchor(id)}">${escaped(id)}</a>`)
    .join(' ')
}

export function sourceAnchor(id: string): string {
  return escaped(`source-${id}`)
}
