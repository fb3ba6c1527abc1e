import type { Law } from '../policies/engine/law.ts'
import type { Words } from '../policies/engine/model.ts'
import type { ReplayWorld } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import { tellStory, type ToldStory } from '../policies/engine/tellStory.ts'
import type { World } from '../policies/engine/world.ts'
import { storyView, type SceneView } from '../policies/report/storyView.ts'
import { stepWords } from '../policies/words/stepWords.ts'

/** One journey under two laws, a scene for each step. */
export type Comparison = Readonly<{
  name: string
  laws: Readonly<{ a: Law; b: Law }>
  told: ToldStory
  steps: readonly SceneView[]
  /** The step in which both sides part. */
  parting?: SceneView
}>

/** Walks a scenario's steps under both laws; what a side cannot take is left out there, and the laws stay. */
export function comparisonOf(
  { name, people, steps: all }: Scenario,
  laws: Comparison['laws'],
  resolve: ReplayWorld['resolve'],
  world: World,
): Comparison {
  const title: Words = { zh: name, en: name }
  const steps = all.filter((step) => step.do !== 'law.changed')
  const told = tellStory(
    {
      apiVersion: 'hutong/v1',
      kind: 'Story',
      name,
      title,
      summary: title,
      before: 'a',
      after: 'b',
      people,
      scenes: steps.map((step) => ({ caption: stepWords(step, world), steps: [step] })),
    },
    { lawOf: (side) => (side === 'a' ? laws.a : laws.b), resolve },
  )
  const views = storyView(told, world)
  const parting = views.find(({ road }) => road === 'parting')
  return { name, laws, told, steps: views, ...(parting === undefined ? {} : { parting }) }
}
