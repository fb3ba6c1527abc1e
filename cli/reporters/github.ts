import { appendFileSync } from 'node:fs'
import { counted, isPoor, nameOf, problemsOf } from './outcome.ts'
import type { Ending, Outcome, Reporter, Write } from './outcome.ts'
import { placedProblem } from './placedProblem.ts'

/**
 * Workflow commands of GitHub Actions: an annotation at the line of each problem, and, where the runner names a file
 * for it, a summary of the run in Markdown.
 */
export function githubReporter(write: Write): Reporter {
  return {
    heard: (outcome) => {
      for (const problem of problemsOf(outcome)) write(`${annotation(outcome, problem)}\n`)
    },
    ended: (outcomes, ending) => {
      const summary = process.env['GITHUB_STEP_SUMMARY']
      if (summary) appendFileSync(summary, summaryOf(outcomes, ending))
    },
  }
}

function annotation(outcome: Outcome, problem: string): string {
  const { file = outcome.file, line, column, text } = placedProblem(problem)
  const place = { file, line, col: column, title: nameOf(outcome) }
  const properties = Object.entries(place).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`],
  )
  return `::error ${properties.join(',')}::${escaped(text)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function summaryOf(outcomes: readonly Outcome[], { isInterrupted, notRun }: Ending): string {
  const { passed, failed, skipped, invalid } = counted(outcomes)
  const rows = outcomes
    .filter(isPoor)
    .flatMap((outcome) =>
      problemsOf(outcome).map((problem) => `| ${cell(nameOf(outcome))} | ${cell(problem)} |`),
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
