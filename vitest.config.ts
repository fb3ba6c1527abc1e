import { defineConfig } from 'vitest/config'
import { patience } from './test/e2e/patience.ts'
import { LongestFirst } from './test/longestFirst.ts'

/** Long enough for a busy machine: a test that hangs still ends, and none is a measure of speed. */
const quiet = { setupFiles: ['test/warningsFail.ts'], testTimeout: 120_000, maxWorkers: 2 }

/** Files share workers and what these have read: four times as fast, and no test of ours changes a module. */
const shared = { pool: 'threads', isolate: false } as const

const patient = { expect: { poll: { timeout: patience } } }

/** What drives the app: a file leaves the next one in its worker nothing but modules. */
const driving = {
  setupFiles: ['test/e2e/ownDisplay.ts'],
  maxWorkers: 2,
  isolate: false,
  ...patient,
}

const agreement = ['test/model/{judge,difference,sql}.test.ts']

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{policies,electron,renderer,miniapps}/**/*.test.{ts,tsx}'],
          ...quiet,
          ...shared,
        },
      },
      {
        // The command line and set-up, run as the processes they are.
        test: { name: 'processes', include: ['{cli,setup}/**/*.test.ts'], ...quiet },
      },
      {
        test: {
          name: 'scenarios',
          include: ['test/model/**/*.test.ts'],
          exclude: agreement,
          ...quiet,
          ...shared,
        },
      },
      // A hundred thousand requests through every form of the law: a minute, so not part of the check.
      { test: { name: 'agreement', include: agreement, ...quiet, ...shared } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          ...driving,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'escape',
          include: ['test/escape/**/*.test.ts'],
          ...driving,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
