import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hutong } from '../../cli/hutongProcess.ts'
import { testIds } from '../../renderer/testIds.ts'
import { openRecorder, shoes, type RecorderTool } from './recorderTool.ts'

let tool: RecorderTool
beforeAll(async () => {
  tool = await openRecorder()
})
afterAll(() => tool.close())
beforeEach(() => tool.settle())

const pick = async (purpose: 'expect' | 'wait'): Promise<void> => {
  await tool.click(testIds.scenarioPick(purpose))
  await tool.at(testIds.scenarioPickLeave).waitFor()
}
const replayOnPhone = async () => {
  const driver = tool.driver()
  await driver.call('runner.open', { path: tool.folder })
  await driver.call('runner.run', { onPhone: true })
  const { runner } = await driver.until(
    'it to be replayed',
    (state) => state.runner?.cases.every(({ type }) => type !== undefined) === true,
  )
  await driver.call('runner.close', {})
  return runner?.cases.map(({ type, problem }) => [type, problem?.en])
}

test('what a page shows is picked, waited for and typed into, and replays on the phone', async () => {
  await tool.record()
  await tool.tapShoes()
  await tool.steps(1)
  await pick('expect')
  // It is picked, not pressed.
  await tool.click(testIds.noticeContinue)
  await tool.at(testIds.scenarioPickLeave).waitFor({ state: 'detached' })
  await tool.click(testIds.noticeContinue)
  await tool.driver().until('the shoes', ({ phone }) => phone.page?.status === 'open')
  await pick('wait')
  const item = await tool.driver().guest('item.taobao.com')
  await item.getByTestId('title').click()
  await tool.steps(3)
  const title = (await item.getByTestId('title').innerText()).replaceAll(/\s+/g, ' ').trim()
  await tool.driver().call('program.run', { program: 'app-taobao', url: '/pages/search/search' })
  const search = await tool.driver().guest('mp://app-taobao/')
  await search
    .locator('section:not([data-behind], [data-left]) #search-words input')
    .pressSequentially('cup')
  await tool
    .driver()
    .until(
      'the text',
      ({ scenario }) =>
        scenario?.phase === 'recording' && scenario.steps.at(-1)?.values['text'] === 'cup',
    )
  const { text } = await tool.stop()
  expect(text).toContain(`    expect:
      verdict: interstitial
      presentation: confirm-page
      rule: cn-l16
      state: warning
      shows:
        - 继续访问
  - do: notice.confirmed
    expect: { state: opened }
  - do: screen.awaited
    shows: ${title}
`)
  expect(text).toContain(`  - do: text.typed
    host: taobao
    page: /pages/search/search
    into: '#search-words'
    text: cup
`)
  expect(await tool.at(testIds.scenarioReplayed).innerText()).toContain('1 only on the phone')
  await tool.save()
  const { code, output } = await hutong(['replay', tool.file])
  expect([code, output]).toEqual([0, expect.stringContaining(`screen.awaited: shows ${title}`)])
  expect(await replayOnPhone()).toEqual([['passed', undefined]])
})

test('a screen without what a step must show fails on the phone, and Escape picks nothing', async () => {
  await tool.driver().call('scenario.load', { name: 'shoes.scenario.yaml', text: shoes })
  await tool.click(testIds.scenarioStep(0))
  await tool.click(testIds.scenarioPick('expect'))
  await tool.press('Escape')
  await tool.at(testIds.scenarioPickLeave).waitFor({ state: 'detached' })
  expect((await tool.stopped('it')).text).toBe(shoes)
  const wrong = shoes.replace('expect: { state: opened }', "expect: { shows: ['no such words'] }")
  writeFileSync(path.join(tool.folder, 'recorded.scenario.yaml'), wrong)
  expect(await replayOnPhone()).toEqual([
    ['failed', expect.stringContaining('shows: expected no such words, got a screen without it')],
  ])
})
