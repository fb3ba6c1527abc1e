import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes start first, so that no worker is left alone with one at the end. */
const long = /BothWays\.test\.ts$/

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(long.test(b.moduleId)) - Number(long.test(a.moduleId)))
  }
}
