import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { authorise, openLink, openPage } from './clicks.ts'
import { scan } from './counters.ts'
import { launch, type Driver } from './driver.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
beforeEach(async () => {
  await driver.window.keyboard.press('Escape')
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
})

const at = (id: string) => driver.window.getByTestId(id)
const open = (tab: string): Promise<void> => at(testIds.rulingTab(tab)).click()
const taobao = 'https://item.taobao.com/item.htm?id=1'
const focused = () =>
  driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid'))
/** The name of the state in which a chart stands. */
const nowIn = async (size: string): Promise<string> =>
  (await at(testIds.chart(size)).locator('[data-reached="now"][data-state]').textContent()) ?? ''
const now = (): Promise<string> => nowIn('narrow')
const states = (size = 'narrow') => at(testIds.chart(size)).locator('[data-state]')
const words = () => at(testIds.momentWords).first().textContent()

async function asked(): Promise<void> {
  await openLink(driver, 'wechat-1to1', taobao)
  await driver.until('the question', ({ phone }) => phone.page?.status === 'asking')
}

describe('the tabs of a link’s ruling', () => {
  test('say why, what would flip it, and what was asked', async () => {
    await asked()
    await open('why')
    const panel = at(testIds.rulingPanel)
    await expect.poll(() => panel.locator('.why-hit').textContent()).toContain('cn-l16')
    await panel.locator('.why summary').click()
    expect(await panel.locator('.why-missed').first().textContent()).toMatch(/needs .+, was .+/)
    await open('flips')
    await at(testIds.flips).waitFor()
    await open('request')
    await expect.poll(() => panel.locator('.request').textContent()).toContain(taobao)
  })

  test('show the rule as it stands in its file, with what held, and where it stands in the desk', async () => {
    await asked()
    await open('text')
    const text = at(testIds.ruleExcerpts)
    await expect.poll(() => text.textContent()).toContain('- id: cn-l16')
    expect(await text.textContent()).toMatch(/cn\.yaml lines \d+–\d+/)
    const held = await text.locator('[data-held]').allTextContents()
    expect(held.join('')).toContain('surface: chat-1to1')
    expect(await text.locator('[data-word]').allTextContents()).toContain('chat-1to1')
    await at(testIds.excerptShow('rule')).click()
    await expect
      .poll(() => at(testIds.deskTool('rules')).getAttribute('aria-selected'))
      .toBe('true')
    await expect.poll(focused).toBe(testIds.ruleVerdict('cn-l16'))
  })

  test('name every source, and copy its address instead of opening it', async () => {
    await asked()
    await open('source')
    const source = at(testIds.source)
    await expect.poll(() => source.textContent()).toContain('17 September 2021')
    for (const id of ['S06', 'S08', 'S12']) expect(await source.textContent()).toContain(id)
    expect(await source.locator('a').count()).toBe(0)
    await at(testIds.sourceCopy('S08', 0)).click()
    await expect
      .poll(() => driver.main(({ clipboard }) => clipboard.readText()))
      .toBe('https://en.pingwest.com/w/9234')
  })

  test('tell an override and a floor apart from the pack’s rules', async () => {
    await driver.call('law.override', { rule: 'cn-l16', verdict: 'allow' })
    await openPage(driver, 'wechat-1to1', taobao)
    await open('text')
    const text = at(testIds.ruleExcerpts)
    await expect.poll(() => text.textContent()).toContain('- rule: cn-l16')
    expect(await text.textContent()).toContain('overlay.yaml')
    expect(await text.textContent()).toContain('- id: cn-l16')
    await at(testIds.excerptShow('override')).click()
    await expect
      .poll(() => at(testIds.text).locator('.cm-activeLine').textContent())
      .toContain('rule: cn-l16')
    await open('source')
    await expect.poll(() => at(testIds.source).textContent()).toContain('Your own rule')
    expect(await at(testIds.source).textContent()).toContain('S06')
    await openLink(driver, 'wechat-1to1', 'https://a@item.taobao.com/item.htm?id=1')
    await driver.until(
      'the floor',
      ({ decision }) => decision?.ruling.rule === 'override/cn-l16/suspicious',
    )
    await open('text')
    await expect.poll(() => text.textContent()).toContain('an address that looks odd')
  })
})

describe('the machine of a link', () => {
  test('is gone through by keys, and the chart and the words follow', async () => {
    await asked()
    await open('machine')
    await expect.poll(() => states().count()).toBe(13)
    expect(await now()).toContain('Warning')
    const slider = at(testIds.moments).first()
    await slider.focus()
    await driver.window.keyboard.press('Home')
    await expect.poll(now).toContain('Received')
    expect(await words()).toContain('Before anything happened')
    expect(await states().and(driver.window.locator('[data-reached="later"]')).count()).toBe(4)
    for (const state of ['Normalised', 'Resolved', 'Judged', 'Warning']) {
      await driver.window.keyboard.press('ArrowRight')
      await expect.poll(now).toContain(state)
    }
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      '4 of 4, Link opened, Warning, Ask first',
    )
    expect(await words()).toContain('cn-l16')
    await driver.window.keyboard.press('ArrowLeft')
    await expect.poll(now).toContain('Judged')
    expect(await words()).toContain('Nothing has been ruled on yet')
    await driver.window.keyboard.press('End')
    await expect.poll(now).toContain('Warning')
  })

  test('follows the attempt while it goes on, and stays where one went back to', async () => {
    await asked()
    await open('machine')
    await expect.poll(now).toContain('Warning')
    await at(testIds.noticeContinue).click()
    await expect.poll(now).toContain('Opened')
    await at(testIds.moment('first')).click()
    await expect.poll(now).toContain('Received')
    await at(testIds.pageClose).click()
    const slider = at(testIds.moments).first()
    await expect.poll(() => slider.getAttribute('aria-valuemax')).toBe('6')
    expect(await now()).toContain('Received')
    await at(testIds.steps).getByRole('button', { name: 'Left' }).click()
    await expect.poll(now).toContain('Left')
  })

  test('is enlarged over the desk, zoomed by keys, and left to the button that opened it', async () => {
    await asked()
    await open('machine')
    await driver.call('settings.set', { panels: { phone: 560, hidden: [] } })
    await at(testIds.chartEnlarge).click()
    await expect.poll(() => states('wide').count()).toBe(13)
    const label = at(testIds.chart('wide')).locator('.chart-label b')
    await expect.poll(() => label.textContent()).toBe('cn-l16')
    const dialog = await at(testIds.chartLarge).getByRole('dialog').boundingBox()
    expect(dialog?.x).toBeGreaterThan(560)
    const paper = at(testIds.chart('wide'))
    const scale = () =>
      paper.locator('.react-flow__viewport').evaluate((view) => {
        return new DOMMatrix(getComputedStyle(view).transform).a
      })
    const fitted = await scale()
    await paper.focus()
    await driver.window.keyboard.press('+')
    await expect.poll(scale).toBeGreaterThan(fitted)
    await driver.window.keyboard.press('0')
    await expect.poll(scale).toBeCloseTo(fitted, 3)
    await at(testIds.noticeContinue).click()
    await expect.poll(() => nowIn('wide')).toContain('Opened')
    await driver.window.keyboard.press('Escape')
    await expect.poll(() => states('wide').count()).toBe(0)
    await expect.poll(focused).toBe(testIds.chartEnlarge)
    await driver.call('settings.set', { panels: { hidden: [] } })
  })
})

test('a payment has all six tabs, and its machine goes on to the end', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-10-01' })
  await scan(driver, 'alipay', 'alipay')
  await driver.until('the counter', ({ phone }) => phone.page?.status === 'paying')
  await at(testIds.counterAmount).fill('28.50')
  await at(testIds.counterNext).click()
  const { decision } = await driver.until('the cashier', ({ phone }) => phone.sheet !== undefined)
  const rule = decision?.ruling.rule ?? ''
  const panel = at(testIds.rulingPanel)
  for (const [tab, said] of [
    ['why', rule],
    ['request', 'pay'],
    ['text', `- id: ${rule}`],
    ['source', 'On whose word'],
    ['machine', 'Payment requested'],
  ] as const) {
    await open(tab)
    await expect.poll(() => panel.getByRole('tabpanel').textContent()).toContain(said)
  }
  await expect.poll(() => states().count()).toBe(13)
  expect(await now()).toContain('Cashier')
  await authorise(driver)
  await expect.poll(now).toContain('Paid')
  expect(await at(testIds.steps).textContent()).toContain('payment.authorised')
  await open('flips')
  await at(testIds.flips).waitFor()
  await at(testIds.cashierDone).click()
})

test('a tab that needs the height comes up to the top, and another brings the ruling back', async () => {
  await driver.main(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  await asked()
  const below = () =>
    at(testIds.rulingTab('why')).evaluate((tab) => {
      const panel = tab.closest('.ruling')
      return tab.getBoundingClientRect().top - (panel?.getBoundingClientRect().top ?? 0)
    })
  await open('why')
  await expect.poll(below).toBeGreaterThan(150)
  await open('machine')
  await expect.poll(below).toBeLessThan(20)
  await open('flips')
  await expect.poll(below).toBeGreaterThan(150)
})

test.each(['en', 'zh'] as const)(
  'in a narrow window every tab comes into view, in %s',
  async (language) => {
    await driver.call('settings.set', { language })
    await driver.main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 760),
    )
    await expect.poll(() => driver.window.evaluate(() => innerWidth)).toBe(1180)
    await asked()
    for (const tab of ['machine', 'source', 'text', 'request', 'flips', 'why']) {
      await open(tab)
      const hidden = () =>
        at(testIds.rulingTab(tab)).evaluate((button) => {
          const [box, list] = [button, button.parentElement ?? button].map((each) =>
            each.getBoundingClientRect(),
          )
          return Math.max(
            (list?.left ?? 0) - (box?.left ?? 0),
            (box?.right ?? 0) - (list?.right ?? 0),
          )
        })
      await expect.poll(hidden).toBeLessThanOrEqual(1)
    }
    await driver.call('settings.set', { language: 'en' })
  },
)
