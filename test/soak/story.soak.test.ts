import { afterAll, beforeAll, expect, test } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import { launch, type Driver } from '../e2e/driver.ts'
import { partings } from '../e2e/toldStory.ts'
import { projectStories } from '../project.ts'

let driver: Driver
beforeAll(async () => {
  await setup()
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  teardown()
})

test.each(projectStories().map(({ story }) => [story.name, story] as const))(
  'the story %s leads on both phones to what it leads to headless',
  async (_, story) => {
    expect(await partings(driver, story)).toEqual([])
    await driver.call('story.end', {})
  },
)
