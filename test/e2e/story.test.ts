import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { day } from '../day.ts'
import { projectStories } from '../project.ts'
import { launch, type Driver } from './driver.ts'
import { beginStory, partings, toldScene } from './toldStory.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
afterEach(() => driver.call('story.end', {}))

const at = (id: string) => driver.window.getByTestId(id)

const told = (scene: number) => toldScene(driver, scene)
const begin = (name: string) => beginStory(driver, name)

/** One of them a day; all are for soak. */
const stories = projectStories().map(({ story }) => story)
const today = stories[day % stories.length]!

test(`the story ${today.name} leads on both phones to what it leads to headless`, async () => {
  expect(await partings(driver, today)).toEqual([])
})

test('a presenter goes back and forth by keys, reads notes, blacks the screen, and ends where it began', async () => {
  const policy = (await driver.state()).law.label
  await begin('china-september-2021')
  await driver.window.keyboard.press('ArrowRight')
  const second = await told(1)
  expect(second.before.ruled?.verdict).toBe('block')
  await expect.poll(() => at(testIds.sceneSide('b')).innerText()).toContain('Ask first')
  await driver.window.keyboard.press('n')
  await expect.poll(() => at(testIds.sceneNotes).innerText()).toContain('Stop here')
  await driver.window.keyboard.press('End')
  await told(4)
  await at(testIds.storyScene(1)).click()
  expect((await told(1)).after).toEqual(second.after)
  await driver.window.keyboard.press('b')
  await expect.poll(() => driver.window.getByText('Press B').isVisible()).toBe(true)
  await driver.window.keyboard.press('b')
  await driver.window.keyboard.press('Escape')
  const { law, compare } = await driver.until('the desk', (state) => state.story === undefined)
  expect([law.label, compare]).toEqual([policy, undefined])
})

test('a story is told without the person’s own changes, which are there again after it', async () => {
  await driver.call('law.override', { rule: 'cn-l03', verdict: 'allow' })
  await begin('china-september-2021')
  await driver.window.keyboard.press('ArrowRight')
  const { before } = await told(1)
  expect(before.ruled).toMatchObject({ verdict: 'block', rule: 'cn-l03' })
  await driver.window.keyboard.press('Escape')
  const { law } = await driver.until('the desk', (state) => state.story === undefined)
  expect(law.overrides).toBe(1)
  await driver.call('law.reset', {})
})

test('a story file of one’s own is told, and one with a fault is refused with its place', async () => {
  const text = `apiVersion: hutong/v1
kind: Story
name: own
title: { zh: 自己的, en: My own }
summary: { zh: 一步, en: One step }
before: cn-2021-09-16
after: cn-2021-09-17-wechat
scenes:
  - caption: { zh: 看, en: Look }
`
  const choose = (content: string) =>
    at(testIds.storyFile).setInputFiles({
      name: 'own.story.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(content),
    })
  await choose(text.replace('en: Look', 'en: 7'))
  await expect
    .poll(() => at(testIds.notice).innerText())
    .toMatch(/own\.story\.yaml:9:.*scenes\[0\]\.caption\.en/)
  await choose(text)
  expect((await told(0)).title.en).toBe('My own')
})

test('a story is written as one page with pictures of both phones in both languages', async () => {
  await begin('qq-day-of-two-minds')
  const chosen = path.join(driver.data, 'story.html')
  await driver.main(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, chosen)
  await at(testIds.storyExport).click()
  await expect.poll(() => at(testIds.notice).innerText(), { timeout: 90_000 }).toContain(chosen)
  const page = readFileSync(chosen, 'utf8')
  expect(page.length).toBeLessThan(2_000_000)
  const pictures = new Set(page.match(/data:image\/jpeg;base64,[\w+/=]+/g))
  expect(pictures.size).toBeGreaterThan(9)
  expect(page).toContain('QQ 犹豫不决的一天')
  const { story, settings } = await driver.state()
  expect([story?.scene, settings.language]).toEqual([0, 'en'])
})
