import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { openLink } from './clicks.ts'
import { launch, type Driver } from './driver.ts'
import { removeFolder } from './removeFolder.ts'

const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
let driver: Driver
beforeAll(async () => {
  driver = await launch({ data, language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  await removeFolder(data)
})
beforeEach(async () => {
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.leave-draft', {})
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await at(testIds.deskTool('text')).click()
  await content().waitFor()
})

const at = (id: string) => driver.window.getByTestId(id)
const content = () => at(testIds.text).locator('.cm-content')
const shown = async (): Promise<string> =>
  (await at(testIds.text).locator('.cm-line').allTextContents()).join('\n')
const view = { kind: 'link', host: 'wechat' } as const

/** Types at the end of the text, as a person does. */
async function type(text: string): Promise<void> {
  await content().click()
  await driver.window.keyboard.press('Control+End')
  await driver.window.keyboard.insertText(text)
}

const rule = `
# For the launch.
links:
  - id: ours
    title: { zh: 名, en: Taobao opens }
    when: { host: wechat, target: taobao }
    ruling: { verdict: allow, presentation: web-view, reason: x }
    source: [overlay]
    confidence: hypothetical
`

test('what is written is the law, on the board and on the phone; what is switched is written, and comments stay', async () => {
  await type(rule)
  const { board } = await driver.until('the rule', ({ rules }) =>
    rules.some(({ id }) => id === 'ours'),
  )
  const row = board.rows.find(({ system }) => system === 'taobao')
  expect(row?.cells[0]).toEqual({ verdict: 'allow', presentation: 'web-view', rule: 'ours' })
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  await driver.call('board.switch', {
    view,
    system: 'taobao',
    column: 'chat-1to1',
    verdict: 'block',
  })
  await expect.poll(shown).toContain('switch/link/wechat/chat-1to1/taobao')
  const { law } = await driver.until('the block', ({ phone }) => phone.page?.status === 'stopped')
  const written = readFileSync(law.overlayFile, 'utf8')
  expect(written).toContain(
    '# For the launch.\nlinks:\n  - id: switch/link/wechat/chat-1to1/taobao\n',
  )
  expect(written).toContain('    title: { zh: 名, en: Taobao opens }\n')
  expect(await shown()).toBe(written)
})

test('a text that cannot be read leaves the law in force, says where it is wrong, and outlives a crash', async () => {
  await type(rule.replace('verdict: allow', 'verdict: alow'))
  await driver.until('the draft', ({ law }) => law.draft !== undefined)
  expect(await at(testIds.textFault).textContent()).toBe(
    'overlay.yaml:9:24 links[0].ruling.verdict: expected allow, interstitial, choose, reroute or block, got "alow"',
  )
  await at(testIds.text).locator('.cm-lintRange-error').first().waitFor()
  expect((await driver.state()).rules.some(({ id }) => id === 'ours')).toBe(false)
  driver.app.process().kill('SIGKILL')
  driver = await launch({ data, language: 'en', theme: 'light' })
  expect((await driver.state()).law.draft?.text).toContain('alow')
  await at(testIds.deskTool('text')).click()
  await expect.poll(shown).toContain('verdict: alow')
  await at(testIds.textLeaveDraft).click()
  await driver.until('no draft', ({ law }) => law.draft === undefined)
  await expect.poll(shown).not.toContain('alow')
})

test('typing on is one step of undo, and its taking back is shown in the text', async () => {
  await type(rule)
  await driver.until(
    'the rule',
    ({ law, rules }) => law.canUndo && rules.some(({ id }) => id === 'ours'),
  )
  await driver.call('law.undo', {})
  await expect.poll(shown).not.toContain('ours')
  await driver.call('law.redo', {})
  await expect.poll(shown).toContain('- id: ours')
})

test('the editor offers what the schema knows, and nothing else', async () => {
  await type('\nlinks:\n  - id: a\n    ruling: { verd')
  const options = driver.window.locator('.cm-tooltip-autocomplete li')
  await driver.window.keyboard.press('Control+Space')
  await expect.poll(() => options.allTextContents()).toEqual([expect.stringContaining('verdict')])
  await options.first().click()
  await driver.window.keyboard.type('re')
  await expect
    .poll(() => options.allTextContents())
    .toEqual([expect.stringMatching(/^reroute.*Reroute$/)])
  await options.first().click()
  expect(await shown()).toContain('ruling: { verdict: reroute')
  await driver.until('the draft', ({ law }) => law.draft?.text.includes('reroute') === true)
})

test('a switch in the list of rules leads to its text', async () => {
  await driver.call('board.switch', {
    view,
    system: 'taobao',
    column: 'chat-group',
    verdict: 'allow',
  })
  await at(testIds.deskTool('rules')).click()
  await at(testIds.ruleText('switch/link/wechat/chat-group/taobao')).click()
  await expect
    .poll(() => at(testIds.text).locator('.cm-activeLine').textContent())
    .toContain('switch/link/wechat/chat-group/taobao')
})
