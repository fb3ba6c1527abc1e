import { configureGlobal } from 'fast-check'
import { afterEach } from 'vitest'

const run = globalThis as { hasFailed?: boolean }

/** One failure answers for a changed line, so the files after it need not even be read. */
if (run.hasFailed === true) throw new Error('a test has failed already')

afterEach(({ task }) => {
  if (task.result?.state === 'fail') run.hasFailed = true
})

/** Two thousand changes are tried; each property runs as often as a change needs, not as often as a rare case. */
configureGlobal({ numRuns: 25 })
