import type { Outcome, ReplayReport } from '../policies/report/replayReport.ts'
import { makeRuleBook } from '../policies/report/ruleEntries.ts'
import { counted } from '../policies/report/outcomes.ts'

/**
 * Reports of parts of one run as one: by file, as one machine would have run them. Of a journey that stands in
 * several, the run that began last counts.
 */
export function mergedReport(reports: readonly ReplayReport[]): ReplayReport {
  const inTime = reports.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
  const outcomes = new Map<string, Outcome>()
  for (const [key, outcome] of inTime.flatMap(({ scenarios }) => keyed(scenarios)))
    outcomes.set(key, outcome)
  const scenarios = [...outcomes.values()].toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
  )
  const book = makeRuleBook()
  for (const { rules } of inTime) book.add(rules)
  const ends = inTime.map(({ startedAt, seconds }) => Date.parse(startedAt) / 1_000 + seconds)
  const startedAt = inTime[0]?.startedAt ?? new Date(0).toISOString()
  return {
    ...counted(scenarios),
    notRun: inTime.reduce((sum, { notRun }) => sum + notRun, 0),
    isInterrupted: inTime.some(({ isInterrupted }) => isInterrupted),
    startedAt,
    seconds: Math.max(0, ...ends) - (inTime.length === 0 ? 0 : Date.parse(startedAt) / 1_000),
    rules: book.rules(),
    scenarios,
  }
}

/** A journey by its file, name and law; lines of one table may be called alike, and are told apart by their order. */
function keyed(scenarios: readonly Outcome[]): readonly (readonly [string, Outcome])[] {
  const seen = new Map<string, number>()
  return scenarios.map((outcome) => {
    const name = outcome.type === 'invalid' ? '' : `${outcome.name}\n${outcome.under ?? ''}`
    const key = `${outcome.file}\n${name}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return [`${key}\n${count}`, outcome]
  })
}
