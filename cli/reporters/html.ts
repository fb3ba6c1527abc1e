import type { Language } from '../../policies/report/html.ts'
import { replayPage } from '../../policies/report/replay/replayPage.ts'
import type { Reporter, Write } from './outcome.ts'

/** One HTML page at the end, which opens from a folder without a network. */
export function htmlReporter(write: Write, language: Language): Reporter {
  return {
    heard: () => undefined,
    ended: (report) => {
      for (const piece of replayPage(report, language)) write(piece)
    },
  }
}
