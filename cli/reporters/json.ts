import type { Reporter, Write } from './outcome.ts'

const end = ']\n}'

/** One JSON object at the end: the numbers, then every scenario with its trace, step by step. */
export function jsonReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: ({ scenarios, ...rest }) => {
      const frame = JSON.stringify({ ...rest, scenarios: [] }, undefined, 2)
      write(frame.slice(0, -end.length))
      // All of it at once would take as much memory again as the run did.
      for (const [index, outcome] of scenarios.entries())
        write(`${index === 0 ? '' : ','}\n${JSON.stringify([outcome], undefined, 2).slice(2, -2)}`)
      write(`${scenarios.length === 0 ? '' : '\n  '}${end}\n`)
    },
  }
}
