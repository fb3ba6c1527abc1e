import { counted, problemsOf, type Outcome, type Reporter, type Write } from './outcome.ts'

/** One JSON object at the end: the numbers, then every scenario with its trace, step by step. */
export function jsonReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: (outcomes, ending) => {
      const report = { ...counted(outcomes), ...ending, scenarios: outcomes.map(entryOf) }
      write(`${JSON.stringify(report, undefined, 2)}\n`)
    },
  }
}

function entryOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { file, type, seconds, under } = outcome
  const run = under === undefined ? {} : { under }
  const problems = problemsOf(outcome)
  if (outcome.type === 'invalid') return { file, type, seconds, problems }
  if (outcome.type === 'skipped') {
    const { name, reason } = outcome
    return { file, name, ...run, type, seconds, reason, problems, steps: [] }
  }
  const { name, steps } = outcome.result
  return {
    file,
    name,
    ...run,
    type,
    seconds,
    problems,
    steps: steps.map(({ trace, state, problems: own }) => ({
      ...trace,
      state,
      problems: own.map(({ text }) => text),
    })),
  }
}
