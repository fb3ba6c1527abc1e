import type { Outcome, Problem, ReplayReport } from '../../policies/report/replayReport.ts'

/** Hears of outcomes as they come; `write` is where it may put text, now or at the end. */
export type Reporter = Readonly<{
  heard: (outcome: Outcome) => void
  ended: (report: ReplayReport) => void
}>
export type Write = (text: string) => void

/** What a scenario is called: its own name and the law it began under where there are several, or its file's where that cannot be read. */
export function nameOf(outcome: Outcome): string {
  if (outcome.type === 'invalid') return outcome.file
  const { name, under } = outcome
  return under === undefined ? name : `${name} [${under}]`
}

/** `file:line:col` and what is wrong there: where it stands, the step, expected and got, and who ruled. */
export function lineOf({ file, line, column, text }: Problem): string {
  return file === undefined ? text : `${file}:${line}:${column} ${text}`
}
