import { appendFileSync } from 'node:fs'
import type { Outcome, Problem, ReplayReport } from '../../policies/report/replayReport.ts'
import { isPoor, onlyOnPhone } from '../../policies/report/outcomes.ts'
import { lineOf, nameOf, type Reporter, type Write } from './outcome.ts'

/**
 * Workflow commands of GitHub Actions: an annotation at the line of each problem, and, where the runner names a file
 * for it, a summary of the run in Markdown.
 */
export function githubReporter(write: Write): Reporter {
  return {
    heard: (outcome) => {
      for (const problem of outcome.problems) write(`${annotation(outcome, problem)}\n`)
      for (const text of onlyOnPhone(outcome)) write(`${noticeOf(outcome, text)}\n`)
    },
    ended: (report) => {
      const summary = process.env['GITHUB_STEP_SUMMARY']
      if (summary) appendFileSync(summary, summaryOf(report))
    },
  }
}

function annotation(outcome: Outcome, problem: Problem): string {
  const { file = outcome.file, line, column, text } = problem
  const place = { file, line, col: column, title: nameOf(outcome) }
  const properties = Object.entries(place).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`],
  )
  return `::error ${properties.join(',')}::${escaped(text)}`
}

/** Not checked is no error, and no silence. */
function noticeOf(outcome: Outcome, text: string): string {
  const title = escapedProperty(nameOf(outcome))
  return `::notice file=${escapedProperty(outcome.file)},title=${title}::${escaped(`checked only on the phone: shows ${text}`)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function summaryOf({ scenarios, isInterrupted, ...counts }: ReplayReport): string {
  const { passed, failed, skipped, invalid, notRun } = counts
  const rows = scenarios
    .filter(isPoor)
    .flatMap((outcome) =>
      outcome.problems.map((problem) => `| ${cell(nameOf(outcome))} | ${cell(lineOf(problem))} |`),
    )
  const numbers = `${passed} passed, ${failed} failed, ${skipped} skipped, ${invalid} invalid, ${notRun} not run`
  return [
    `### hutong replay${isInterrupted ? ' (interrupted)' : ''}`,
    '',
    numbers,
    '',
    ...(rows.length === 0 ? [] : ['| scenario | problem |', '| --- | --- |', ...rows, '']),
    '',
  ].join('\n')
}

/** Nothing in a cell is Markdown of its own. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~-]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
}
