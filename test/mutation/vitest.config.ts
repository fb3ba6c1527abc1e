import path from 'node:path'
import process from 'node:process'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** One test file in place of all that could notice a change. */
const only = process.env['HUTONG_MUTATION_TESTS']

/** The tests beside the changed file come first, the long ones last: most changes are noticed at once. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related?.[0]?.replace(/\.ts$/, '.test.ts')
    const rank = ({ moduleId }: TestSpecification): number => {
      if (moduleId === changed) return 0
      if (moduleId.includes('/test/model/')) return 3
      return late.has(path.basename(moduleId)) ? 2 : 1
    }
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)))
  }
}
/** Long because of what they try, not of what they find. */
const late = new Set(['address.test.ts', 'chatLinks.test.ts', 'hostileFiles.test.ts'])

export default defineConfig({
  test: {
    include:
      only === undefined
        ? ['policies/engine/*.test.ts', 'test/model/{linkMachine,properties,scenarios}.test.ts']
        : [only],
    setupFiles: ['test/warningsFail.ts', 'test/mutation/stopAtFirstFailure.ts'],
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
})
