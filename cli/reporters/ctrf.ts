import { version } from '../version.ts'
import { counted, nameOf, problemsOf, type Outcome, type Reporter, type Write } from './outcome.ts'
import { placedProblem } from './placedProblem.ts'

/** Common Test Report Format (ctrf.io): one JSON object at the end, each scenario a test. Times in ms. */
export function ctrfReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: (outcomes, { startedAt, seconds, isInterrupted, notRun }) => {
      const { passed, failed, skipped, invalid } = counted(outcomes)
      const start = Date.parse(startedAt)
      const duration = Math.round(seconds * 1_000)
      const report = {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        generatedBy: 'hutong replay',
        timestamp: startedAt,
        results: {
          tool: { name: 'hutong', version: version() },
          summary: {
            tests: outcomes.length,
            passed,
            failed,
            skipped,
            pending: 0,
            other: invalid,
            start,
            stop: start + duration,
            duration,
            extra: { isInterrupted, notRun },
          },
          tests: outcomes.map(testOf),
        },
      }
      write(`${JSON.stringify(report, undefined, 2)}\n`)
    },
  }
}

/** A file that cannot be read is neither passed nor failed. */
const statuses = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  invalid: 'other',
} as const satisfies Readonly<Record<Outcome['type'], string>>

function testOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { file, type, seconds } = outcome
  const problems = problemsOf(outcome)
  const line = problems[0] === undefined ? undefined : placedProblem(problems[0]).line
  return {
    name: nameOf(outcome),
    status: statuses[type],
    rawStatus: type,
    duration: Math.round(seconds * 1_000),
    suite: [file],
    filePath: file,
    ...(outcome.under === undefined ? {} : { parameters: { policy: outcome.under } }),
    ...(line === undefined ? {} : { line }),
    ...(type === 'skipped' ? { message: outcome.reason } : {}),
    ...(problems.length === 0 ? {} : { message: problems[0], trace: problems.join('\n') }),
    ...(type === 'passed' || type === 'failed'
      ? {
          steps: outcome.result.steps.map(({ step, trace, problems: own }) => ({
            name: `${step.do}: ${trace.path.join(' → ')}`,
            status: own.length === 0 ? 'passed' : 'failed',
            extra: { rulings: trace.rulings },
          })),
        }
      : {}),
  }
}
