import type { WindowText } from '../../i18n/en.ts'

/** Scene values that a person may choose; the text beside each is in both languages. */
export const scenes = [1001, 1007, 1008, 1011, 1036, 1037, 1047, 1058, 1089] as const
type Scene = (typeof scenes)[number]

/** The name of a scene in the window's texts. */
export function sceneText(scene: number): WindowText & (`scene.${Scene}` | 'scene.other') {
  const known = scenes.find((each) => each === scene)
  return known === undefined ? 'scene.other' : `scene.${known}`
}

/** The scenes to choose from, with one that came from elsewhere (a condition, the last launch) in its place. */
export function sceneChoices(chosen: number | undefined): readonly number[] {
  if (chosen === undefined || scenes.some((each) => each === chosen)) return scenes
  return [...scenes, chosen].toSorted((a, b) => a - b)
}
