import type { ScenarioStep } from '../engine/scenario.ts'
import type { Cells, OutlineStep } from '../engine/scenarioOutline.ts'
import { scenarioText as outlineText } from '../engine/scenarioText.ts'
import type { Written } from './draft.ts'

/** The first line of every file that is made here: what has it may be replaced, and nothing else. */
export const mark = '# Made by hutong generate, which writes this file anew.'

/** A generated scenario as the text of its file. */
export function scenarioText({ scenario, comments }: Written): string {
  const { name, policy, tags, runs, people, steps } = scenario
  return outlineText({
    name,
    policy,
    tags,
    runs,
    people: people as readonly Cells[],
    examples: [],
    steps: steps.map((step, index) => outlined(step, comments[index])),
    comment: mark.slice(1),
  })
}

/** A checkout is at the checkout unless it is said otherwise. */
function outlined({ do: deed, expect, ...rest }: ScenarioStep, comment?: string): OutlineStep {
  const values = Object.entries(rest).filter(
    ([key, value]) =>
      value !== undefined &&
      !(deed === 'checkout.opened' && key === 'surface' && value === 'checkout'),
  )
  return {
    do: deed,
    values: Object.fromEntries(values) as Cells,
    ...(expect === undefined ? {} : { expect: expect as Cells }),
    ...(comment === undefined ? {} : { comment: ` ${comment}` }),
  }
}
