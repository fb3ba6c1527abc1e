import type { StoryState } from '../../electron/ipc/stories.ts'
import type { Story } from '../../policies/engine/story.ts'
import { tellStory } from '../../policies/engine/tellStory.ts'
import { testIds } from '../../renderer/testIds.ts'
import { projectWorld } from '../project.ts'
import type { Driver } from './driver.ts'

const world = projectWorld()

/** The story as it is told, once this scene has been played on both phones. */
export async function toldScene(driver: Driver, scene: number): Promise<StoryState> {
  const { story } = await driver.until(
    `scene ${scene}`,
    (state) => state.story?.scene === scene && !state.story.isBusy,
  )
  if (story === undefined) throw new Error('no story is told')
  return story
}

/** Begins it from the menu, as a presenter does. */
export async function beginStory(driver: Driver, name: string): Promise<void> {
  await driver.window.getByTestId(testIds.storyMenu).click()
  await driver.window.getByTestId(testIds.story(name)).click()
  await toldScene(driver, 0)
}

/** Tells a story by the presenter's key, and says where a scene leads elsewhere on a phone than headless. */
export async function partings(driver: Driver, story: Story): Promise<readonly string[]> {
  await beginStory(driver, story.name)
  const found: string[] = []
  for (const [index, { before, after }] of tellStory(story, world).scenes.entries()) {
    if (index > 0) await driver.window.keyboard.press('PageDown')
    const shown = await toldScene(driver, index)
    const sides = [
      { name: 'before', side: before, seen: shown.before },
      { name: 'after', side: after, seen: shown.after },
    ]
    for (const { name, side, seen } of sides) {
      const ruled = side.steps.findLast(({ trace }) => trace.rulings.length > 0)?.ruling
      const isLeft = side.left.length > 0
      if (seen.isLeft !== isLeft)
        found.push(`scene ${index} ${name}: ${isLeft ? 'a step was done' : 'a step was left'}`)
      if (ruled !== undefined && seen.ruled?.verdict !== ruled.verdict)
        found.push(`scene ${index} ${name}: ${seen.ruled?.verdict}, not ${ruled.verdict}`)
    }
  }
  return found
}
