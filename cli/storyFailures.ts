import type { Placed } from '../policies/engine/parse.ts'
import type { Story } from '../policies/engine/story.ts'
import type { ToldStory } from '../policies/engine/tellStory.ts'
import { sides } from '../policies/report/storyView.ts'

/** What a story was to lead to and did not, each with its place: `file:line:col scenes[1] after: …`. */
export function storyFailures(
  { scenes }: ToldStory,
  placeOf: Placed<Story>['placeOf'],
): readonly string[] {
  return scenes.flatMap((told, index) =>
    sides.flatMap((side) => {
      const { steps, problems } = told[side]
      const said = (place: string, problem: string): string =>
        `${place} scenes[${index}] ${side}: ${problem}`
      return [
        ...steps.flatMap((result) => {
          const place = placeOf([
            'scenes',
            index,
            'steps',
            told.scene.steps.findIndex((step) => step === result.step),
          ])
          return result.problems.map(({ text }) => said(place, text))
        }),
        ...problems.map((problem) => said(placeOf(['scenes', index, 'expect', side]), problem)),
      ]
    }),
  )
}
