import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { LaneName } from '../../electron/ipc/lanes.ts'
import { testIds } from '../../renderer/testIds.ts'
import { front } from './appRoutes.ts'
import { launch, type Driver } from './driver.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
afterEach(async () => {
  await driver.call('compare.end', {})
  await driver.call('law.reset', {})
})

const at = (id: string) => driver.window.getByTestId(id)
const on = (lane: LaneName, id: string) => at(testIds.lane(lane)).getByTestId(id)

async function compare(a: string, b: string): Promise<void> {
  await driver.call('law.choose', { policy: a })
  await driver.window.keyboard.press('Control+d')
  await driver.until('the phone beside', (state) => state.compare !== undefined)
  await driver.call('compare.show', { policy: b, hasOwn: true })
  await driver.until('its law', (state) => state.compare?.label === b)
}

const chat = [testIds.app('wechat'), testIds.chat('wechat-1to1')]
const shoes = testIds.link('wechat-1to1-1', 0)

async function tap(lane: LaneName, ids: readonly string[]): Promise<void> {
  for (const id of ids) await on(lane, id).click()
}

test('two phones go together until a rule parts them, and then each goes its own way', async () => {
  await compare('cn-2021-09-16', 'cn-2021-09-17-wechat')
  await expect.poll(() => at(testIds.parting).innerText()).toContain('Nothing done yet')
  await tap('a', chat)
  await driver.until(
    'both in the chat',
    (state) => state.phone.screen.type === 'chat' && state.compare?.phone.screen.type === 'chat',
  )
  await tap('b', [shoes])
  const { compare: parted } = await driver.until(
    'the parting',
    (state) => state.compare?.parting !== undefined,
  )
  expect(parted?.steps).toMatchObject([
    {
      event: 'link.opened',
      isParting: true,
      a: { verdict: 'block', rule: 'cn-l03' },
      b: { verdict: 'interstitial', rule: 'cn-l16' },
    },
  ])
  expect(parted?.parting?.a.en).toContain('WeChat did not open Taobao')
  await expect
    .poll(() => at(testIds.partingSide('b')).innerText())
    .toContain('WeChat asked before opening Taobao')
  await on('b', testIds.noticeContinue).click()
  const onward = await driver.until(
    'the page beside',
    (state) => state.compare?.phone.page?.status === 'open',
  )
  expect(onward.phone.page?.status).toBe('stopped')
  expect(onward.compare?.friction).toEqual({
    a: { taps: 3, pages: 1, seconds: 0, deadEnds: 1 },
    b: { taps: 4, pages: 2, seconds: 0, deadEnds: 0 },
  })
  expect(onward.log.filter(({ lane }) => lane === 'b').map(({ event }) => event)).toEqual([
    'notice.confirmed',
    'link.opened',
  ])
})

test('starting again brings both phones home, and ending takes the second away', async () => {
  await compare('cn-2021-09-16', 'cn-2021-09-17-wechat')
  await tap('a', [...chat, shoes])
  await driver.until('the parting', (state) => state.compare?.parting !== undefined)
  await at(testIds.compareAgain).click()
  const again = await driver.until('both at home', (state) => state.compare?.steps.length === 0)
  expect([again.phone.screen.type, again.compare?.phone.screen.type]).toEqual(['home', 'home'])
  expect([again.phone.page, again.compare?.phone.page]).toEqual([undefined, undefined])
  await at(testIds.compare).click()
  await driver.until('one phone', (state) => state.compare === undefined)
  await expect.poll(() => at(testIds.deskTools).isVisible()).toBe(true)
})

test('the law of either phone can be another, and what stands on both is ruled again', async () => {
  await compare('cn-2021-09-17-wechat', 'cn-2021-09-17-wechat')
  await tap('a', [...chat, shoes])
  await driver.until(
    'the question on both',
    (state) =>
      state.phone.page?.status === 'asking' && state.compare?.phone.page?.status === 'asking',
  )
  await at(testIds.lanePolicy('b')).click()
  await at(testIds.preset('cn-2021-11-29')).click()
  const state = await driver.until('the parting', (each) => each.compare?.parting !== undefined)
  expect(state.compare?.steps).toMatchObject([
    { isParting: true, a: { verdict: 'interstitial' }, b: { verdict: 'allow' } },
  ])
  await at(testIds.laneDate('b')).fill('2021-09-18')
  await driver.window.keyboard.press('Enter')
  await driver.until('alike again', (each) => each.compare?.parting === undefined)
})

test('what a person taps in a page is tapped on the other phone too', async () => {
  await compare('cn@2021-09-27', 'cn@2021-09-28')
  await tap('a', [testIds.app('eleme')])
  const pages = (): readonly Page[] =>
    driver.app.windows().filter((page) => page.url().startsWith('mp://app-eleme/'))
  await expect.poll(() => pages().length).toBe(2)
  const [first] = pages()
  if (first === undefined) throw new Error('the app does not run')
  for (const id of ['shop-apo', 'add-apo-dumplings', 'add-apo-dumplings', 'go-checkout'])
    await first.locator(front(id)).click()
  const { compare: parted } = await driver.until(
    'the parting',
    (state) => state.compare?.parting !== undefined,
  )
  expect(parted?.steps.find(({ isParting }) => isParting)).toMatchObject({
    event: 'payment.quoted',
    target: 'wechat-pay @ eleme',
    a: { verdict: 'block' },
    b: { verdict: 'allow' },
  })
  await expect
    .poll(() =>
      Promise.all(pages().map((page) => page.locator(front('method-wechat-pay')).count())),
    )
    .toEqual(expect.arrayContaining([0, 1]))
  expect(parted?.friction.a.taps).toBe(parted?.friction.b.taps)
})

test('changes of one’s own are seen beside the law without them', async () => {
  await driver.call('law.choose', { policy: 'cn-2021-09-17-wechat' })
  await driver.call('law.override', { rule: 'cn-l16', verdict: 'allow' })
  await at(testIds.compare).click()
  await driver.until('the law without them', (state) => state.compare?.hasOwn === false)
  await tap('a', [...chat, shoes])
  const { compare: parted } = await driver.until(
    'the parting',
    (state) => state.compare?.parting !== undefined,
  )
  expect(parted?.steps).toMatchObject([
    { a: { verdict: 'allow', rule: 'override/cn-l16' }, b: { verdict: 'interstitial' } },
  ])
  await at(testIds.compareAgain).click()
  await at(testIds.compareOwn).click()
  await driver.until('both with them', (state) => state.compare?.hasOwn === true)
})

test('a picture of both phones goes to the clipboard', async () => {
  await compare('cn-2021-09-16', 'cn-2021-09-17-wechat')
  await at(testIds.copyPicture('both')).click()
  await at(testIds.notice).waitFor()
  const size = () =>
    driver.main(({ clipboard }) => {
      // The Electron that runs here has pictures on its clipboard under another name than the newest.
      const { readImage } = clipboard as unknown as {
        readImage: () => { getSize: () => { width: number; height: number } }
      }
      return readImage().getSize()
    })
  await expect.poll(async () => (await size()).width).toBeGreaterThan(600)
  const { width } = await size()
  await at(testIds.copyPicture('a')).click()
  await expect.poll(async () => (await size()).width).toBeLessThan(width / 2)
})

test('a page that holds people up lets them go on only then, and the seconds count', async () => {
  const text = `apiVersion: hutong/v1
kind: Overlay
name: slow
links:
  - id: slow
    title: { zh: 慢, en: Slow }
    when: { host: wechat, target: taobao }
    ruling: { verdict: interstitial, presentation: confirm-page, reason: slow, wait: 4 }
    source: [overlay]
    confidence: hypothetical
`
  await driver.window.clock.install()
  await driver.call('law.load', { name: 'slow.yaml', text })
  await compare('cn-2021-09-17-wechat', 'cn-2021-11-29')
  await driver.call('compare.show', { policy: 'cn-2021-11-29', hasOwn: false })
  await tap('a', [...chat, shoes])
  const goOn = on('a', testIds.noticeContinue)
  await goOn.waitFor()
  expect(await goOn.isDisabled()).toBe(true)
  await driver.window.clock.runFor(5_000)
  await expect.poll(() => goOn.isEnabled()).toBe(true)
  const { compare: told } = await driver.until(
    'the parting',
    (state) => state.compare?.parting !== undefined,
  )
  expect([told?.friction.a.seconds, told?.friction.b.seconds]).toEqual([4, 0])
})

test('a law that is not there is refused in words, and nothing opens', async () => {
  const reply = await driver.call('compare.show', { policy: 'cn-2099', hasOwn: true })
  expect(reply).toMatchObject({ ok: false })
  expect((await driver.state()).compare).toBeUndefined()
})

test('another language or another phone never blanks the window, and what was typed stays', async () => {
  const { window } = driver
  await at(testIds.boardSearch).fill('taobao')
  await window.evaluate(() => {
    const seen = globalThis as { blanks?: number }
    seen.blanks = 0
    new MutationObserver(() => {
      if (document.querySelector('.window') === null) seen.blanks = (seen.blanks ?? 0) + 1
    }).observe(document.body, { childList: true, subtree: true })
  })
  await at(testIds.language('zh')).click()
  await expect.poll(() => at(testIds.compare).innerText()).toBe('对比')
  expect(await at(testIds.boardSearch).inputValue()).toBe('taobao')
  await at(testIds.compare).click()
  await driver.until('two phones', (state) => state.compare !== undefined)
  await at(testIds.language('en')).click()
  await expect.poll(() => at(testIds.compare).innerText()).toBe('Compare')
  await at(testIds.compare).click()
  await driver.until('one phone', (state) => state.compare === undefined)
  await expect.poll(() => at(testIds.deskTools).isVisible()).toBe(true)
  expect(await window.evaluate(() => (globalThis as { blanks?: number }).blanks)).toBe(0)
})
