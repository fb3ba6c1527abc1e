import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { openRecorder, shoes, type RecorderTool } from './recorderTool.ts'

let tool: RecorderTool
beforeAll(async () => {
  tool = await openRecorder()
})
afterAll(() => tool.close())
beforeEach(() => tool.settle())

describe('a scenario that is there', () => {
  beforeEach(async () => {
    await tool.driver().call('scenario.load', { name: 'shoes.scenario.yaml', text: shoes })
    await tool.stopped('the shoes', ({ text }) => text === shoes)
    await tool.click(testIds.scenarioView('steps'))
  })
  const deeds = async (): Promise<readonly string[]> =>
    (await tool.stopped('it')).steps.map((step) => step.do)

  test('has its steps moved and removed by keys, and undo takes that back', async () => {
    await tool.at(testIds.scenarioStep(2)).focus()
    await tool.press('Alt+ArrowUp')
    await expect.poll(deeds).toEqual(['link.opened', 'page.left', 'notice.confirmed'])
    await expect.poll(tool.focused).toBe(testIds.scenarioStep(1))
    expect(await tool.at(testIds.scenarioReplayed).innerText()).toContain('come out otherwise')
    await tool.press('Delete')
    await expect.poll(deeds).toEqual(['link.opened', 'notice.confirmed'])
    await expect.poll(tool.focused).toBe(testIds.scenarioStep(1))
    await tool.press('Control+z')
    await tool.press('Control+z')
    await expect.poll(deeds).toEqual(['link.opened', 'notice.confirmed', 'page.left'])
  })

  test('has a step dragged to another place', async () => {
    await tool.at(testIds.scenarioStep(2)).dragTo(tool.at(testIds.scenarioStep(0)))
    await expect.poll(deeds).toEqual(['page.left', 'link.opened', 'notice.confirmed'])
  })

  test('becomes a table, one journey a line, which replays', async () => {
    await tool.click(testIds.scenarioStep(0))
    await tool.click(testIds.scenarioParameter('values', 'url'))
    await tool.click(testIds.scenarioView('examples'))
    await tool.click(testIds.scenarioAddRow)
    await tool.at(testIds.scenarioCell(1, 'url')).fill('https://detail.tmall.com/item.htm?id=9')
    await tool.at(testIds.scenarioColumn('url')).fill('shop')
    await tool.press('Enter')
    await expect
      .poll(() => tool.at(testIds.scenarioReplayed).innerText())
      .toBe('All 2 journeys replayed as written')
    expect(await tool.save()).toContain(`examples:
  - { shop: 'https://item.taobao.com/item.htm?id=1' }
  - { shop: 'https://detail.tmall.com/item.htm?id=9' }
`)
    expect(await tool.replayed()).toEqual([0, '2 passed'])
    await tool.click(testIds.scenarioColumnRemove('shop'))
    await tool.stopped('no table', ({ text }) => text === shoes)
  })

  test('shows which step comes out otherwise, and how', async () => {
    await tool.at(testIds.scenarioPolicy).fill('cn@2021-09-16')
    await expect
      .poll(() => tool.at(testIds.scenarioStep(0)).innerText())
      .toContain('Verdict: expected interstitial, got block')
    await tool.at(testIds.scenarioPolicy).fill('nowhere')
    await expect
      .poll(() => tool.at(testIds.scenarioReplayed).innerText())
      .toContain('there is no policy "nowhere"')
  })

  test('shows its text, and puts it on the clipboard', async () => {
    await tool.click(testIds.scenarioView('yaml'))
    await expect
      .poll(() => tool.at(testIds.scenarioYaml).innerText())
      .toContain('do: notice.confirmed')
    await tool.click(testIds.scenarioCopy)
    expect(await tool.driver().main(({ clipboard }) => clipboard.readText())).toBe(shoes)
  })

  test('is put away, and comes back', async () => {
    await tool.click(testIds.scenarioDiscard)
    await tool.at(testIds.scenarioRecord).waitFor()
    await tool.click(testIds.scenarioUndo)
    expect((await tool.stopped('it again')).text).toBe(shoes)
  })
})

test('a file that is opened is changed where it lies, and one that is no scenario is told with its place', async () => {
  const choose = (chosen: string) =>
    tool.driver().main(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, chosen)
  writeFileSync(tool.file, shoes)
  await choose(tool.file)
  await tool.click(testIds.scenarioOpen)
  await tool.stopped('the file', (scenario) => scenario.file === tool.file && scenario.isSaved)
  await tool.at(testIds.scenarioName).fill('shirts')
  await tool.stopped('the change', ({ isSaved, name }) => !isSaved && name === 'shirts')
  await tool.press('Control+s')
  await tool.stopped('the file to be written', ({ isSaved }) => isSaved)
  expect(readFileSync(tool.file, 'utf8')).toContain('name: shirts\n')

  const wrong = path.join(tool.folder, 'wrong.scenario.yaml')
  writeFileSync(wrong, shoes.replace('notice.confirmed', 'notice.confirm'))
  await choose(wrong)
  await tool.click(testIds.scenarioOpen)
  await expect
    .poll(() => tool.at(testIds.scenarioProblem).innerText())
    .toMatch(/wrong\.scenario\.yaml:12:9 steps\[1\]\.do: expected/)
  expect((await tool.stopped('it still')).name).toBe('shirts')
  await tool.click(testIds.scenarioProblemDismiss)
  await tool.driver().until('no word of it', ({ scenario }) => scenario?.problem === undefined)
})
