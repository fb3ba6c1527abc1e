import type { ScenarioStep } from '../policies/engine/scenario.ts'
import type { ToldSide, ToldStory } from '../policies/engine/tellStory.ts'
import type { World } from '../policies/engine/world.ts'
import { toldRuling, type ToldRuling } from '../policies/report/toldRuling.ts'

type Json = Readonly<Record<string, unknown>>

/** A told story as the JSON that programs read. */
export function storyObject(told: ToldStory, failures: readonly string[], world: World): Json {
  const { story, scenes, friction } = told
  const { name, title, summary } = story
  return {
    name,
    title,
    summary,
    passed: failures.length === 0,
    problems: failures,
    scenes: scenes.map(({ scene, before, after, isParting }) => ({
      caption: scene.caption,
      isParting,
      before: sideObject(before, world),
      after: sideObject(after, world),
    })),
    friction,
  }
}

/** One side of a scene: its law, each step with what it was ruled, and the steps that it could not take. */
export function sideObject({ law, steps, left }: ToldSide, world: World): Json {
  return {
    policy: law.label,
    at: law.at,
    steps: steps.map(({ step, trace, state, answers }) => ({
      do: step.do,
      path: trace.path,
      state,
      rulings: answers.map((answer) =>
        rulingObject(toldRuling(answer, world), answer.request.method),
      ),
    })),
    left: left.map((step: ScenarioStep) => step.do),
  }
}

function rulingObject({ ruling, sentence }: ToldRuling, method: string | undefined): Json {
  const { verdict, presentation, reason, rule, title, inForce, source, confidence } = ruling
  return {
    ...(method === undefined ? {} : { method }),
    verdict,
    presentation,
    reason,
    rule,
    title,
    inForce,
    source,
    confidence,
    sentence,
  }
}
