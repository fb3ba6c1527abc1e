import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What is quick to tell of a mistake comes first, and what takes longest before what fills the gaps at the end. */
const order = ['processes', 'unit', 'scenarios', 'agreement', 'escape', 'e2e']

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- of the sequencer, which is no array
    const sorted = await super.sort(files)
    const placeOf = ({ project }: TestSpecification): number => order.indexOf(project.name)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
