import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { authorise, openLink, openPage, sendText } from './clicks.ts'
import { launch, root, type Driver } from './driver.ts'
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
  for (const person of ['lin', 'chen']) {
    await driver.call('phone.hold', { person })
    await driver.call('phone.show', { screen: { type: 'home' } })
  }
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
})

const click = (id: string): Promise<void> => driver.window.getByTestId(id).click()
const textOf = async (id: string): Promise<string> =>
  (await driver.window.getByTestId(id).textContent()) ?? ''

test('the preset menu and the date field choose the law, and the phone shows its clock', async () => {
  await click(testIds.policyMenu)
  await click(testIds.preset('cn-2021-09-28-alibaba-pay'))
  await driver.until('the preset', ({ law }) => law.preset === 'cn-2021-09-28-alibaba-pay')
  expect(await textOf(testIds.phoneNow)).toContain('28 Sep 2021')
  const field = driver.window.getByTestId(testIds.dateField)
  await field.fill('2021-09-17 10:00')
  await field.press('Enter')
  const state = await driver.until('the date', ({ law }) => law.at === '2021-09-17T10:00:00+08:00')
  expect(state.law.preset).toBeUndefined()
  expect(await textOf(testIds.phoneNow)).toContain('17 Sep 2021')
})

test('the timeline steps from one dated change to the next by the arrow keys', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-16' })
  await expect.poll(() => textOf(testIds.phoneNow)).toContain('16 Sep 2021')
  await driver.window.getByTestId(testIds.timeline).focus()
  await driver.window.keyboard.press('ArrowRight')
  const state = await driver.until('the next change', ({ law }) => law.at > '2021-09-17')
  expect(state.law.at.slice(0, 10)).toBe('2021-09-17')
})

test('a verdict switched in the list rules the next tap, is kept in the overlay file, and can be taken back', async () => {
  await click(testIds.deskTool('rules'))
  await driver.window.getByTestId(testIds.ruleSearch).fill('cn-l19')
  await click(testIds.ruleVerdict('cn-l19'))
  await click(testIds.verdictOption('block'))
  const { law } = await driver.until('the override', (state) => state.law.overrides === 1)
  expect(readFileSync(law.overlayFile, 'utf8')).toContain('rule: cn-l19')
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=2')
  const { decision } = await driver.until(
    'the block',
    ({ phone }) => phone.page?.status === 'stopped',
  )
  expect(decision?.ruling.rule).toBe('override/cn-l19')
  await click(testIds.ruleReset('cn-l19'))
  await driver.until('the open page', ({ phone }) => phone.page?.status === 'open')
  await driver.window.getByTestId(testIds.ruleSearch).fill('')
  expect((await driver.state()).law.overrides).toBe(0)
})

test('language and theme change live, in the window and in what guests are told', async () => {
  const guest = await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  await driver.window.getByTestId(testIds.language('zh')).click()
  await driver.until('Chinese', ({ settings }) => settings.language === 'zh')
  await expect.poll(() => textOf(testIds.rulingVerdict)).toContain('放行')
  await expect.poll(() => guest.evaluate(() => navigator.language)).toBe('zh-CN')
  await driver.window.getByTestId(testIds.theme('dark')).click()
  await driver.until('dark', ({ settings }) => settings.theme === 'dark')
  await expect
    .poll(() =>
      driver.window.evaluate(() => document.documentElement.dataset['mantineColorScheme']),
    )
    .toBe('dark')
  await driver.call('settings.set', { language: 'en', theme: 'light' })
  await expect.poll(() => textOf(testIds.rulingVerdict)).toContain('Allow')
})

test('a web shop in WeChat is paid through WeixinJSBridge, and hears how it ended', async () => {
  const shop = await openPage(driver, 'wechat-1to1', 'https://www.kaola.com/')
  await shop.getByTestId('buy').click()
  const { phone } = await driver.until(
    'the cashier',
    (state) => state.phone.sheet?.type === 'cashier',
  )
  expect(phone.sheet).toMatchObject({ method: 'wechat-pay', amount: 12_900, status: 'asking' })
  await authorise(driver)
  await click(testIds.cashierDone)
  await expect.poll(() => shop.getByTestId('outcome').textContent()).toContain('Paid')
})

test('a page in a web-view of Alipay’s is paid through AlipayJSBridge, and hears of a cancelled payment', async () => {
  const folder = path.join(root, 'test/fixtures/programs/kaola')
  expect(await driver.call('program.add', { folder })).toEqual({ ok: true })
  await driver.until('the web-view', ({ phone }) => phone.page?.status === 'open')
  const shop = await driver.guest('https://www.kaola.com/')
  await shop.getByTestId('buy').click()
  await driver.until('the cashier', ({ phone }) => phone.sheet?.type === 'cashier')
  await click(testIds.cashierCancel)
  await click(testIds.cashierDone)
  await expect.poll(() => shop.getByTestId('outcome').textContent()).toContain('cancelled')
})

test('a page that was confirmed may lead on to the same shop, and is asked about another', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await openLink(driver, 'wechat-1to1', 'https://neutral.example/')
  await click(testIds.noticeContinue)
  await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  const page = await driver.guest('https://neutral.example/')
  await page.getByTestId('link-tap').click({ noWaitAfter: true })
  const { phone } = await driver.until(
    'the notice',
    (state) => state.phone.page?.status === 'asking',
  )
  expect(phone.page?.url).toContain('taobao.com')
  await click(testIds.noticeBack)
  await driver.until('the page before', (state) => state.phone.page?.status === 'open')
})

test('what an older app version may not do is refused on that phone alone', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await driver.call('phone.traits', { person: 'chen', traits: { version: 'older' } })
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  await driver.until('the refusal', ({ phone }) => phone.page?.status === 'stopped')
  await driver.call('phone.traits', { person: 'chen', traits: {} })
  await driver.call('phone.hold', { person: 'lin' })
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  const { decision } = await driver.until(
    'the notice',
    ({ phone }) => phone.page?.status === 'asking',
  )
  expect(decision?.ruling.rule).toBe('cn-l16')
})

test('a page that QQ opened is covered when the opening is taken back, and comes back with it', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-17T10:00:00+08:00' })
  await openPage(driver, 'qq-1to1', 'https://item.taobao.com/item.htm?id=1')
  await driver.call('law.choose', { policy: 'cn@2021-09-17T15:00:00+08:00' })
  const { phone } = await driver.until(
    'the stop',
    (state) => state.phone.page?.status === 'stopped',
  )
  expect(phone.page?.ruling.presentation).toBe('link-stripped')
  await driver.call('law.choose', { policy: 'cn@2021-09-17T10:00:00+08:00' })
  const again = await driver.until('the page', (state) => state.phone.page?.status === 'open')
  expect(again.phone.page?.ruling.rule).toBe('cn-l14')
})

test('the log finds an attempt, selects it, and is exported whole as NDJSON', async () => {
  const message = await sendText(driver, 'wechat-group', 'https://v.douyin.com/ieR9aBc/')
  await click(testIds.link(message, 0))
  await driver.until('the refusal', ({ phone }) => phone.page?.status === 'stopped')
  await driver.window.getByTestId(testIds.logSearch).fill('v.douyin.com')
  const { log, logged } = await driver.state()
  await click(testIds.logRow(log[0]?.number ?? 0))
  await driver.window.getByTestId(testIds.logSearch).fill('')
  const reply = await driver.call('log.export', {})
  const lines = readFileSync(reply.ok ? (reply.path ?? '') : '', 'utf8')
    .trim()
    .split('\n')
  const entries = lines.map(
    (line) => JSON.parse(line) as { number: number; hash: string; rule: string },
  )
  expect(entries.length).toBeGreaterThanOrEqual(logged)
  expect(entries.some(({ rule }) => rule === 'cn-l21')).toBe(true)
  expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length)
})

test('real mouse clicks reach the chat, the notice and the guest', async () => {
  if (process.platform !== 'linux') return
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  const message = await sendText(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  const { x, y } = await driver.main(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return window?.getContentBounds() ?? { x: 0, y: 0 }
  })
  /** Moves the real pointer until it stands over the thing (it may still be scrolling), then clicks. */
  const press = async (page: Page, id: string, at: () => Promise<Point>): Promise<void> => {
    let nudge = 0
    const isOver = async (): Promise<boolean> => {
      const { x: left, y: top } = await at()
      // A pointer that does not move says nothing, so each try stands a pixel off the last.
      xdotool('mousemove', { x: left + (nudge++ % 2), y: top })
      return page.getByTestId(id).evaluate((element) => element.matches(':hover'))
    }
    await expect.poll(isOver, { message: `the pointer over ${id}` }).toBe(true)
    xdotool('click')
  }
  const pressInWindow = (id: string): Promise<void> =>
    press(driver.window, id, async () => {
      const box = await boxOf(driver.window, id)
      return { x: x + box.x + box.width / 2, y: y + box.y + box.height / 2 }
    })
  await pressInWindow(testIds.link(message, 0))
  await driver.until('the notice', ({ phone }) => phone.page?.status === 'asking')
  await pressInWindow(testIds.noticeContinue)
  await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  const guest = await driver.guest('https://item.taobao.com/item.htm?id=1')
  const scale =
    (await boxOf(driver.window, testIds.stage)).width / (await guest.evaluate(() => innerWidth))
  await press(guest, 'buy', async () => {
    const stage = await boxOf(driver.window, testIds.stage)
    const box = await boxOf(guest, 'buy')
    return {
      x: x + stage.x + (box.x + box.width / 2) * scale,
      y: y + stage.y + (box.y + box.height / 2) * scale,
    }
  })
  await expect.poll(() => guest.getByTestId('sku').isVisible()).toBe(true)
})

type Point = Readonly<{ x: number; y: number }>

async function boxOf(
  page: Page,
  id: string,
): Promise<Point & Readonly<{ width: number; height: number }>> {
  const box = await page.getByTestId(id).boundingBox()
  if (box === null) throw new Error(`${id} is not drawn`)
  return box
}

function xdotool(action: 'mousemove' | 'click', at?: Point): void {
  const words = at ? [String(Math.round(at.x)), String(Math.round(at.y))] : ['1']
  execFileSync('xdotool', [action, ...words])
}

test('the smallest changes that lead to another verdict stand beside the ruling', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=3')
  const { decision } = await driver.until(
    'the flips',
    (state) => state.decision?.ruling.rule === 'cn-l16' && state.decision.flips !== undefined,
  )
  expect(decision?.flips?.find(({ rule }) => rule === 'cn-l19')).toEqual({
    verdict: 'allow',
    presentation: 'web-view',
    rule: 'cn-l19',
    changes: [
      { attribute: 'at', from: '2021-09-17T23:59:59+08:00', to: '2021-11-29T00:00:00+08:00' },
    ],
  })
  await click(testIds.rulingTab('flips'))
  const shown = await textOf(testIds.flips)
  expect(shown).toContain('29 Nov 2021'.replaceAll(' ', '\u00a0'))
  expect(shown).toContain('older')
  const index = decision?.flips?.findIndex(({ rule }) => rule === 'cn-l19') ?? -1
  const { logged } = await driver.state()
  await click(testIds.flipTry(index))
  const tried = await driver.until('what might be', (state) => state.decision?.whatIf !== undefined)
  expect(tried.decision?.ruling.rule).toBe('cn-l19')
  expect(await textOf(testIds.rulingVerdict)).toBe('Allow')
  expect(await textOf(testIds.whatIf)).toContain('29 Nov 2021'.replaceAll(' ', '\u00a0'))
  expect([tried.logged, tried.phone.page?.status]).toEqual([logged, 'asking'])
  await click(testIds.whatIfLeave)
  await driver.until('what happened', (state) => state.decision?.ruling.rule === 'cn-l16')
  await click(testIds.rulingTab('why'))
})

test('the change that came last is told on the day it came, from its first hour', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-09-28T12:00:00+08:00' })
  await driver.until('the date', (state) => state.law.at === '2021-09-28T12:00:00+08:00')
  expect(await textOf(testIds.timelineToday)).toContain('Ele.me, Kaola and Shuqi offer WeChat Pay')
})

test('what changed no ruling stands on the timeline as a note', async () => {
  const { packs } = await driver.state()
  const events = packs.find(({ name }) => name === 'cn')?.events ?? []
  const note = events.find(({ id }) => id === 'cn-r04')
  expect(note).toMatchObject({ isNote: true, at: '2021-11-01T00:00:00+08:00' })
  await click(testIds.stop('2021-11-01'))
  await driver.until('the note', (state) => state.law.at.startsWith('2021-11-01'))
  expect(await textOf(testIds.timelineToday)).toContain('changes no ruling')
})

test('settings and the law are there again after a restart', async () => {
  await driver.call('law.choose', { policy: 'cn-2021-11-29' })
  await driver.call('settings.set', { language: 'zh', theme: 'dark', device: 'large' })
  await driver.app.close()
  driver = await launch({ data })
  const { settings, law } = await driver.state()
  expect(settings).toEqual({
    language: 'zh',
    theme: 'dark',
    device: 'large',
    motion: 'system',
    panels: { hidden: [] },
  })
  expect(law.label).toBe('cn-2021-11-29')
})
