import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes start first, so that no worker is left alone with one at the end. */
const long = /(?:BothWays|\/escape)\.test\.ts$/

export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [first, rest] = [true, false].map((isLong) =>
      files.filter(({ moduleId }) => long.test(moduleId) === isLong),
    )
    // oxlint-disable-next-line unicorn/no-array-sort -- of the sequencer, which is no array
    return super.sort(rest ?? []).then((sorted) => [...(first ?? []), ...sorted])
  }
}
