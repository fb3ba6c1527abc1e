import { reasonWords } from './leftOutWords.ts'
import type { Shares } from './exercised.ts'
import type { Told } from './generateText.ts'

/** What was generated, for machines. */
export function generateObject(told: Told): Readonly<Record<string, unknown>> {
  const { label, pack, at, overlays, out, scenarios, removed, others, before, after } = told
  const { reach, alone, isDatable, replay } = told
  return {
    policy: label,
    pack,
    at,
    overlays,
    out,
    replay,
    scenarios: scenarios.map(({ file, scenario: { name, tags, steps } }) => ({
      file: `${file}.scenario.yaml`,
      name,
      tags,
      steps: steps.length,
    })),
    removed,
    others,
    before: sharesObject(before),
    after: sharesObject(after),
    leftOut: reach.leftOut.map(({ item, reason }) => ({
      ...item,
      reason,
      sentence: reasonWords(reason),
    })),
    alone,
    hasDates: isDatable,
  }
}

function sharesObject({
  rule,
  verdict,
  state,
  transition,
}: Shares): Readonly<Record<string, unknown>> {
  return { rules: rule, verdicts: verdict, states: state, transitions: transition }
}
