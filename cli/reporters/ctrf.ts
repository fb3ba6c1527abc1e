import type { Outcome } from '../../policies/report/replayReport.ts'
import { version } from '../version.ts'
import { lineOf, nameOf, type Reporter, type Write } from './outcome.ts'

/** Common Test Report Format (ctrf.io): one JSON object at the end, each scenario a test. Times in ms. */
export function ctrfReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: ({ passed, failed, skipped, invalid, scenarios, ...ending }) => {
      const { startedAt, seconds, isInterrupted, notRun } = ending
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
            tests: scenarios.length,
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
          tests: scenarios.map(testOf),
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
  const { file, type, seconds, problems } = outcome
  const [first] = problems
  return {
    name: nameOf(outcome),
    status: statuses[type],
    rawStatus: type,
    duration: Math.round(seconds * 1_000),
    suite: [file],
    filePath: file,
    ...('under' in outcome ? { parameters: { policy: outcome.under } } : {}),
    ...(first?.line === undefined ? {} : { line: first.line }),
    ...(type === 'skipped' ? { message: outcome.reason } : {}),
    ...(first === undefined
      ? {}
      : { message: lineOf(first), trace: problems.map(lineOf).join('\n') }),
    ...(type === 'passed' || type === 'failed'
      ? {
          steps: outcome.steps.map(
            ({ do: event, path, rulings, onlyOnPhone: unchecked }, index) => ({
              name: `${event}: ${path.join(' → ')}`,
              status: problems.some(({ step }) => step === index + 1) ? 'failed' : 'passed',
              extra: { rulings, ...(unchecked === undefined ? {} : { onlyOnPhone: unchecked }) },
            }),
          ),
        }
      : {}),
  }
}
