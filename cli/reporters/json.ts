import type { Reporter, Write } from './outcome.ts'

/** One JSON object at the end: the numbers, then every scenario with its trace, step by step. */
export function jsonReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: (report) => write(`${JSON.stringify(report, undefined, 2)}\n`),
  }
}
