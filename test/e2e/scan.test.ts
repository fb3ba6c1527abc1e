import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { authorise } from './clicks.ts'
import { open, scan, showTo } from './counters.ts'
import { launch, root, type Driver } from './driver.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
beforeEach(async () => {
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-10-01' })
})

const click = (id: string): Promise<void> => driver.window.getByTestId(id).click()
const textOf = async (id: string): Promise<string> =>
  (await driver.window.getByTestId(id).textContent()) ?? ''
const status = (wanted: string) =>
  driver.until(wanted, ({ phone }) => phone.page?.status === wanted)
const override = (verdict: 'interstitial' | 'choose' | 'reroute') =>
  driver.call('law.override', { rule: 'base/rival-pay-codes', verdict })

describe('the scanner', () => {
  test.each(['wechat', 'alipay'])('in %s opens a site that is no rival as a page', async (host) => {
    await scan(driver, host, 'neutral')
    const { phone, log } = await status('open')
    expect(phone.page).toMatchObject({ host, url: 'https://neutral.example/' })
    expect(log.find(({ event }) => event === 'link.opened')).toMatchObject({
      host,
      surface: 'qr-scan',
      by: 'person',
      rule: 'base/neutral-links',
    })
  })

  test('in WeChat sends a poster of Taobao’s on, and the app opens with it', async () => {
    await scan(driver, 'wechat', 'taobao')
    const { decision } = await status('rerouted')
    expect(decision?.ruling).toMatchObject({
      rule: 'cn-l02',
      presentation: 'app-download-page',
    })
    await click(testIds.rerouteFollow)
    await driver.until(
      'the app',
      ({ phone }) => phone.screen.type === 'program' && phone.screen.program === 'app-taobao',
    )
  })

  test('says that a rival’s payment code was not read, and by which rule', async () => {
    await scan(driver, 'wechat', 'alipay')
    const { decision } = await status('stopped')
    expect(decision?.ruling.rule).toBe('base/rival-pay-codes')
    expect(decision?.sentence.en).toContain('did not read the code of Alipay')
    const page = await textOf(testIds.noticePage)
    expect(page).toContain('The code was not read')
    expect(page).toContain('WeChat and Alipay cannot read the payment codes of one another')
    expect(page).toContain('base/rival-pay-codes')
    expect(page).toContain('Green Date Fruit')
    await click(testIds.pageLeave)
    await driver.until('the scanner', ({ phone }) => !phone.page && phone.screen.type === 'scanner')
  })

  test('asks first, lets choose or leads elsewhere where the law says so', async () => {
    await override('interstitial')
    await scan(driver, 'wechat', 'alipay')
    await status('asking')
    await click(testIds.noticeContinue)
    await status('paying')
    await override('choose')
    await status('choosing')
    await click(testIds.choiceDismiss)
    await driver.until('the scanner', ({ phone }) => phone.page === undefined)
    await override('reroute')
    await click(testIds.code('alipay'))
    await status('rerouted')
    await click(testIds.rerouteFollow)
    const { phone } = await status('paying')
    expect(phone.page?.code?.counter?.method).toBe('wechat-pay')
  })

  test('a mini-program’s code opens it where the host has it, with the scene of a scanned code', async () => {
    await scan(driver, 'wechat', 'jd')
    await driver.until('the sentence', ({ phone }) =>
      (phone.toast?.text.en ?? '').includes('not on this phone'),
    )
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-scanned-'))
    cpSync(path.join(root, 'test/fixtures/programs/exits'), folder, { recursive: true })
    const project = path.join(folder, 'project.config.json')
    const text = readFileSync(project, 'utf8')
    writeFileSync(project, text.replace('wxfixture00000001', 'wx91d27dbf599dff74'))
    expect(await driver.call('program.add', { folder })).toEqual({ ok: true })
    await scan(driver, 'wechat', 'jd')
    const { panels, decision } = await driver.until(
      'the program',
      (state) => state.phone.screen.type === 'program' && state.panels?.launch?.scene === 1047,
    )
    expect(panels?.program).toBe('wx91d27dbf599dff74')
    expect(decision?.ruling.rule).toBe('base/tencent-backed')
    await driver.call('program.forget', { program: 'wx91d27dbf599dff74' })
    rmSync(folder, { recursive: true, force: true })
  })

  test('lists a code for each mini-program on the host’s shelf', async () => {
    const folder = path.join(root, 'test/fixtures/programs/exits')
    expect(await driver.call('program.add', { folder })).toEqual({ ok: true })
    await open(driver, 'alipay', testIds.scannerOpen)
    const row = testIds.code('program-wxfixture00000001')
    expect(await driver.window.getByTestId(row).count()).toBe(0)
    await scan(driver, 'wechat', 'program-wxfixture00000001')
    const { decision } = await driver.until(
      'the program',
      (state) =>
        state.phone.screen.type === 'program' &&
        state.phone.screen.program === 'wxfixture00000001' &&
        state.panels?.launch?.scene === 1047,
    )
    expect(decision?.ruling.rule).toBe('base/neutral-links')
    await driver.call('program.forget', { program: 'wxfixture00000001' })
  })

  test('is reached and used by the keyboard alone', async () => {
    await click(testIds.app('wechat'))
    await driver.window.getByTestId(testIds.scannerOpen).focus()
    await driver.window.keyboard.press('Enter')
    const first = driver.window.getByTestId(testIds.code('wechatpay'))
    await driver.window.getByTestId(testIds.screenBack).focus()
    await driver.window.keyboard.press('Tab')
    await expect.poll(() => first.evaluate((row) => row === document.activeElement)).toBe(true)
    await driver.window.keyboard.press('Enter')
    await status('paying')
    await driver.window.keyboard.type('12.5')
    await driver.window.keyboard.press('Enter')
    const { phone } = await driver.until('the cashier', (state) => state.phone.sheet !== undefined)
    expect(phone.sheet).toMatchObject({ type: 'cashier', amount: 1_250 })
    await driver.window.keyboard.press('Escape')
    await click(testIds.cashierDone)
  })
})

describe('a counter that waits for a payment', () => {
  test('says what is wrong with an amount, takes a good one, and is paid with the host’s method', async () => {
    await scan(driver, 'alipay', 'alipay')
    const { phone } = await status('paying')
    const before = phone.page?.code?.counter?.balance ?? 0
    const field = driver.window.getByTestId(testIds.counterAmount)
    for (const [written, problem] of [
      ['', 'Enter an amount.'],
      ['twelve', 'Write an amount as 28 or 28.50.'],
      ['0', 'Enter more than ¥0.00.'],
      ['99999', 'No more than the balance'],
    ] as const) {
      await field.fill(written)
      await click(testIds.counterNext)
      await expect.poll(() => textOf(testIds.counterProblem)).toContain(problem)
    }
    await field.fill('28.50')
    await click(testIds.counterNext)
    const asked = await driver.until('the cashier', (state) => state.phone.sheet !== undefined)
    expect(asked.phone.sheet).toMatchObject({ method: 'alipay', amount: 2_850, status: 'asking' })
    await authorise(driver)
    await click(testIds.cashierDone)
    const paid = await driver.until('the scanner', (state) => state.phone.page === undefined)
    expect(paid.phone.balance).toBe(before - 2_850)
    expect(paid.log.slice(0, 4).map(({ event, surface }) => `${event} ${surface}`)).toEqual([
      'page.left offline-qr',
      'payment.authorised offline-qr',
      'payment.requested offline-qr',
      'link.opened offline-qr',
    ])
  })

  test('is covered while the law does not let its code be read, and comes back', async () => {
    await driver.call('law.choose', { policy: 'cn@2021-10-02' })
    await showTo(driver, 'alipay', 'unionpay')
    await status('paying')
    const look = driver.window.locator('.phone-glass')
    expect(await look.getAttribute('data-look')).toBe('alipay')
    await driver.call('law.choose', { policy: 'cn@2021-10-01' })
    const { decision } = await status('stopped')
    expect(decision?.ruling.rule).toBe('cn-p10/before')
    await driver.call('law.choose', { policy: 'cn@2021-10-02' })
    await status('paying')
  })

  test('refuses what does not fit, and says why', async () => {
    const refusals = [
      await driver.call('code.pay', { amount: 100 }),
      await driver.call('code.pay', { amount: 0 }),
      await driver.call('code.scan', { host: 'wechat', code: 'nowhere' }),
      await driver.call('code.show', { host: 'wechat', terminal: 'nowhere' }),
      await driver.call('code.scan', { host: 'qq' as 'wechat', code: 'neutral' }),
    ].map((reply) => (reply.ok ? 'done' : reply.problem.en))
    expect(refusals).toEqual([
      'No shop waits for a payment',
      expect.stringMatching(/^code.pay does not fit: amount: /),
      'There is no code nowhere here',
      'There is no scanner nowhere here',
      expect.stringMatching(/^code.scan does not fit: host: /),
    ])
    await scan(driver, 'wechat', 'wechatpay')
    await status('paying')
    expect(await driver.call('code.pay', { amount: 1_000_000_000 })).toMatchObject({
      ok: false,
      problem: { en: 'The balance is too low; nothing was paid' },
    })
    expect((await driver.state()).phone.sheet).toBeUndefined()
  })
})

describe('the pay code', () => {
  test('lists who reads it under the law of the day, and a scanner takes the shop’s amount', async () => {
    await open(driver, 'wechat', testIds.payCodeOpen)
    const row = (terminal: string) => textOf(testIds.terminal(terminal))
    await expect.poll(() => row('unionpay')).toContain('cn-p10')
    expect(await row('unionpay')).toContain('Allow')
    expect(await row('alipay')).toContain('Block')
    await driver.call('law.choose', { policy: 'cn@2021-09-29' })
    await expect.poll(() => row('unionpay')).toContain('cn-p10/before')
    await click(testIds.terminal('unionpay'))
    const { decision } = await status('stopped')
    expect(decision?.ruling.rule).toBe('cn-p10/before')
    await driver.call('law.choose', { policy: 'cn@2021-09-30' })
    await status('paying')
    await click(testIds.counterNext)
    const { phone } = await driver.until('the cashier', (state) => state.phone.sheet !== undefined)
    expect(phone.sheet).toMatchObject({ method: 'wechat-pay', amount: 5_900 })
    await authorise(driver)
    await click(testIds.cashierDone)
    await driver.until('the code', (state) => state.phone.page === undefined)
  })

  test('renews when asked to, and after a minute of use', async () => {
    await driver.window.clock.install()
    await open(driver, 'alipay', testIds.payCodeOpen)
    const first = await textOf(testIds.payCodeDigits)
    await click(testIds.payCodeRenew)
    await expect.poll(() => textOf(testIds.payCodeDigits)).not.toBe(first)
    const second = await textOf(testIds.payCodeDigits)
    await driver.window.clock.runFor(59_000)
    expect(await textOf(testIds.payCodeDigits)).toBe(second)
    await driver.window.clock.runFor(1_000)
    await expect.poll(() => textOf(testIds.payCodeDigits)).not.toBe(second)
    expect(await textOf(testIds.payCodeDigits)).toMatch(/^(\d{4} ){4}\d\d$/)
  })
})
