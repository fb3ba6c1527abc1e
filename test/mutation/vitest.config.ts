import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** The tests of the file that is changed, with commas between. */
const tests = process.env['HUTONG_MUTATION_TESTS']

export default defineConfig({
  test: {
    include: tests?.split(',') ?? [],
    setupFiles: ['test/warningsFail.ts', 'test/mutation/stopAtFirstFailure.ts'],
    isolate: false,
  },
})
