import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { HostState } from '../../electron/ipc/host.ts'
import { testIds } from '../../renderer/testIds.ts'
import { openLink, openPage, openPolicyFile, sendText } from './clicks.ts'
import { launch, type Driver } from './driver.ts'
import { removeFolder } from './removeFolder.ts'

const broken = `apiVersion: hutong/v1
kind: Overlay
name: broken
links:
  - id: base/own-idea
    title: { zh: 甲, en: A }
    when: { host: wechat }
    ruling: { verdict: alow, presentation: web-view, reason: idea }
    source: [overlay]
    confidence: hypothetical
`
const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
let driver: Driver
let atStart: HostState
beforeAll(async () => {
  writeFileSync(path.join(data, 'overlay.yaml'), broken)
  writeFileSync(path.join(data, 'settings.json'), '{ "version": 1, ')
  driver = await launch({ data, language: 'en' })
  atStart = await driver.state()
  await driver.window.getByTestId(testIds.bannerDismiss).click()
})
afterAll(async () => {
  await driver.close()
  await removeFolder(data)
})
beforeEach(async () => {
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
})

test('a damaged overlay is put aside and named at the start, and the pack is in force', () => {
  const { law } = atStart
  expect(law.problem?.text).toContain('overlay.yaml:8:')
  expect(law.overrides).toBe(0)
  expect(readdirSync(data).some((name) => name.startsWith('overlay.yaml.damaged-'))).toBe(true)
})

function written(name: string, text: string): string {
  const file = path.join(driver.data, name)
  writeFileSync(file, text)
  return file
}

test('a malformed policy file is named with line and value, and the law before it stays in force', async () => {
  await openPolicyFile(driver, written('broken.yaml', broken))
  const state = await driver.until('the banner', ({ law }) => law.problem !== undefined)
  expect(state.law.problem?.text).toContain('broken.yaml:8:')
  expect(state.law.problem?.text).toContain('got "alow"')
  expect(state.law.label).toBe('cn@2021-11-30')
  expect(await driver.window.getByTestId(testIds.banner).textContent()).toContain('alow')
  await driver.window.getByTestId(testIds.bannerDismiss).click()
  await driver.until('no banner', ({ law }) => law.problem === undefined)
  await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
})

test('a good policy file takes force at once', async () => {
  const good = broken
    .replace('alow', 'block')
    .replace('web-view', 'stopped-page')
    .replace('broken', 'good')
  await openPolicyFile(driver, written('good.yaml', good))
  await driver.until('the overlay', ({ rules }) => rules.some(({ id }) => id === 'base/own-idea'))
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  const { decision } = await driver.until(
    'the stop',
    ({ phone }) => phone.page?.status === 'stopped',
  )
  expect(decision?.ruling.rule).toBe('base/own-idea')
  await driver.call('law.reset', {})
})

test('text that is no address stays text, and an address that cannot be parsed is blocked', async () => {
  const message = await sendText(
    driver,
    'wechat-1to1',
    'https:// is no link, and neither is http://[',
  )
  expect(await driver.window.getByTestId(testIds.link(message, 0)).count()).toBe(0)
  await driver.call('link.open', { chat: 'wechat-1to1', message, url: 'http://[' })
  const { decision } = await driver.until(
    'the stop',
    ({ phone }) => phone.page?.status === 'stopped',
  )
  expect(decision?.ruling.reason).toBe('bad-address')
})

test('two megabytes of pasted text are refused in a sentence, and nothing is lost', async () => {
  await sendText(driver, 'wechat-1to1', 'still here')
  const reply = await driver.call('chat.send', {
    chat: 'wechat-1to1',
    text: 'https://a.example/'.padEnd(2_000_000, '长'),
  })
  expect(reply.ok).toBe(false)
  expect(reply.ok ? '' : reply.problem.en).toContain('2000000 characters')
  await driver.window.getByTestId(testIds.chatInput).fill('x'.repeat(2_000_000))
  await driver.window.getByTestId(testIds.chatSend).click()
  const { phone } = await driver.state()
  expect(phone.chats.find(({ id }) => id === 'wechat-1to1')?.messages.at(-1)?.text).toBe(
    'still here',
  )
  await driver.window.getByTestId(testIds.chatInput).fill('')
})

test('a page that crashes shows a card, and opens again', async () => {
  await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  await driver.main(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      if (contents.getURL().startsWith('https://item.taobao.com'))
        contents.forcefullyCrashRenderer()
  })
  const { log } = await driver.until('the card', ({ phone }) => phone.page?.status === 'crashed')
  expect(log[0]).toMatchObject({ event: 'page.crashed', by: 'page' })
  await driver.window.getByTestId(testIds.pageRetry).click()
  const state = await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  expect(state.log[0]?.verdict).toBe('allow')
})

test('a page that never answers says so, and can be left', async () => {
  await openLink(driver, 'wechat-1to1', 'https://neutral.example/hang')
  const state = await driver.until('the card', ({ phone }) => phone.page?.status === 'unanswered')
  expect(state.log[0]).toMatchObject({
    event: 'page.unanswered',
    target: 'https://neutral.example/hang',
  })
  await driver.window.getByTestId(testIds.pageClose).click()
  await driver.until('the chat', ({ phone }) => phone.page === undefined)
})

test('a site that the simulated web lacks says so, and the log has it', async () => {
  await openLink(driver, 'wechat-1to1', 'https://shuqireader.com/book')
  const state = await driver.until('the card', ({ phone }) => phone.page?.status === 'missing')
  expect(state.log[0]).toMatchObject({
    event: 'page.missing',
    target: 'https://shuqireader.com/book',
  })
})
