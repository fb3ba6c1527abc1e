import { expect, test } from 'vitest'
import { tellStory } from '../../policies/engine/tellStory.ts'
import { projectStories, projectWorld } from '../project.ts'

const world = projectWorld()
const stories = projectStories().map(({ story }) => [story.name, story] as const)

test.each(stories)('the story %s is as the law has it', (_, story) => {
  const { problems, scenes } = tellStory(story, world)
  expect(problems).toEqual([])
  expect(scenes.filter(({ isParting }) => isParting)).toHaveLength(1)
  const done = scenes.flatMap(({ before, after }) => [...before.steps, ...after.steps])
  expect(done.flatMap((step) => step.problems)).toEqual([])
})

test.each(stories)('the story %s leaves no step that neither side can take', (_, story) => {
  for (const { before, after } of tellStory(story, world).scenes)
    expect(before.left.filter((step) => after.left.includes(step))).toEqual([])
})
