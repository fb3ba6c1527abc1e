import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { authorise } from './clicks.ts'
import { launch, type Driver } from './driver.ts'
import { click } from './scene.ts'
import { expectSameSteps, storeJourneys } from './storeJourneys.ts'
import { day } from '../day.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
beforeEach(() => driver.call('phone.show', { screen: { type: 'home' } }))

const at = (id: string) => driver.window.getByTestId(id)
const press = (id: string) => click(driver, id)

/** One of them a day; all are for soak. */
const today = storeJourneys[day % storeJourneys.length]!

test(`${today.name}, on the phone and without it`, async () => {
  expect(storeJourneys.length).toBeGreaterThanOrEqual(37)
  await expectSameSteps(driver, [today])
})

test('a link out of an app in 2024 meets the sheet at every tap, and leads to the developer’s site', async () => {
  await driver.call('law.choose', { policy: 'us@2024-02-01' })
  await press(testIds.app('ios-app'))
  expect(await at(testIds.app('wechat')).count()).toBe(0)
  await press(testIds.storeWay('link-out'))
  await expect.poll(() => at(testIds.storeSheet).innerText()).toContain('“Eaves Studio”')
  await expect.poll(() => at(testIds.rulingFee).innerText()).toContain('27% of sales')
  await press(testIds.noticeContinue)
  await driver.until('the site', ({ phone }) => phone.page?.status === 'open')
  const site = await driver.guest('https://developer.example/subscribe')
  await site.getByTestId('pay').click()
  expect(await site.getByTestId('problem').textContent()).toContain('Choose where you pay')
  await site.getByTestId('place-US').check()
  await site.getByTestId('account').fill('chen@developer.example')
  await site.getByTestId('pay').click()
  expect(await site.getByTestId('done').innerText()).toContain('paid US$4.99')
  await press(testIds.pageClose)
  await press(testIds.storeWay('link-out'))
  const { phone } = await driver.until(
    'the sheet',
    (state) => state.phone.page?.status === 'asking',
  )
  expect(phone.page?.ruling.rule).toBe('us-01')
  await press(testIds.noticeBack)
  await press(testIds.storeAbsent('third-party'))
  await expect.poll(() => at(testIds.cashierStatus).innerText()).toContain('cannot be used here')
  await press(testIds.cashierDone)
})

test('who opts out of the European sheet sees it no more, in the browser or inside the app', async () => {
  await driver.call('law.choose', { policy: 'eu@2025-07-01' })
  await press(testIds.app('ios-app'))
  await press(testIds.storeWay('link-out'))
  await at(testIds.storeOptOut).check()
  await press(testIds.noticeContinue)
  await driver.until('the site', ({ phone }) => phone.page?.status === 'open')
  await press(testIds.pageClose)
  await press(testIds.traits)
  await at(testIds.storeBuild('opening')).selectOption('web-view')
  await press(testIds.traits)
  await press(testIds.storeWay('link-out'))
  const { phone } = await driver.until('the site', (state) => state.phone.page?.status === 'open')
  expect(phone.page?.ruling.rule).toBe('eu-03/noticed-web-view')
  expect(await at(testIds.pageTitle).innerText()).toContain('inside Eaves')
})

test('in India a person is told once of the choice, makes it before every purchase, and it can be recorded', async () => {
  await driver.call('law.choose', { policy: 'in@2023-04-26' })
  await driver.call('scenario.record', {})
  await press(testIds.app('android-app'))
  await press(testIds.storeWay('third-party'))
  await expect.poll(() => at(testIds.storeSheet).innerText()).toContain('You can choose who bills')
  await press(testIds.noticeContinue)
  await expect
    .poll(() => at(testIds.storeSheet).innerText())
    .toMatch(/₹399[\s\S]*Google Play billing[\s\S]*Third-party/)
  await press(testIds.choice('play-billing'))
  await authorise(driver)
  const { phone } = await driver.until(
    'the end',
    ({ phone: { sheet } }) => sheet?.type === 'cashier' && sheet.status === 'paid',
  )
  expect(phone.sheet).toMatchObject({ method: 'play-billing', payee: { en: 'Google Play' } })
  await press(testIds.cashierDone)
  await press(testIds.storeWay('play-billing'))
  const again = await driver.until('the choice', (state) => state.phone.sheet !== undefined)
  expect(again.phone.sheet).toMatchObject({ status: 'choosing', ruling: { rule: 'in-02/store' } })
  await driver.call('scenario.stop', {})
  const { scenario } = await driver.until(
    'its replay',
    (state) => state.scenario?.phase === 'stopped' && state.scenario.replayed === 1,
  )
  if (scenario?.phase !== 'stopped') throw new Error('nothing was recorded')
  expect(scenario.steps.map((step) => [step.do, step.values['noticed'], step.problems])).toEqual([
    ['checkout.opened', undefined, []],
    ['payment.requested', undefined, []],
    ['notice.confirmed', undefined, []],
    ['choice.made', undefined, []],
    ['payment.authorised', undefined, []],
    ['checkout.opened', true, []],
    ['payment.requested', undefined, []],
  ])
  await driver.call('scenario.discard', {})
})
