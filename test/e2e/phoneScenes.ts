import { testIds } from '../../renderer/testIds.ts'
import { scan } from './counters.ts'
import { click, link, phonePart, screen, type Scene } from './scene.ts'

/** What the phone shows of its own. */
export const onPhone: readonly Scene[] = [
  {
    name: 'the home screen',
    part: phonePart,
    show: (driver) => click(driver, testIds.homeIndicator),
  },
  {
    name: 'what the phone is like',
    part: phonePart,
    show: (driver) => click(driver, testIds.traits),
    leave: (driver) => click(driver, testIds.traits),
  },
  { name: 'a list of chats', part: phonePart, show: (driver) => screen(driver, 'chats', 'wechat') },
  {
    name: 'a chat',
    part: phonePart,
    show: (driver) =>
      driver.call('phone.show', { screen: { type: 'chat', host: 'wechat', chat: 'wechat-group' } }),
  },
  {
    name: 'Moments',
    part: phonePart,
    show: (driver) =>
      driver.call('phone.show', {
        screen: { type: 'chat', host: 'wechat', chat: 'wechat-moments' },
      }),
  },
  { name: 'a shelf', part: phonePart, show: (driver) => screen(driver, 'shelf', 'wechat') },
  { name: 'a wallet', part: phonePart, show: (driver) => screen(driver, 'wallet', 'alipay') },
  { name: 'a scanner', part: phonePart, show: (driver) => screen(driver, 'scanner', 'wechat') },
  { name: 'a pay code', part: phonePart, show: (driver) => screen(driver, 'pay-code', 'alipay') },
  {
    name: 'an app that sells through a store',
    part: phonePart,
    show: async (driver) => {
      await driver.call('law.choose', { policy: 'eu@2025-07-01' })
      await screen(driver, 'store-app', 'ios-app')
      await click(driver, testIds.traits)
    },
    leave: (driver) => click(driver, testIds.traits),
  },
  {
    name: 'a store’s sheet',
    part: phonePart,
    show: async (driver) => {
      await click(driver, testIds.storeWay('link-out'))
      await driver.window.getByTestId(testIds.storeOptOut).waitFor()
    },
    leave: (driver) => click(driver, testIds.noticeBack),
  },
  {
    name: 'a store’s choice',
    part: phonePart,
    show: async (driver) => {
      await driver.call('law.choose', { policy: 'br@2026-04-07' })
      await click(driver, testIds.storeWay('apple-iap'))
      await driver.window.getByTestId(testIds.choice('third-party')).waitFor()
    },
    leave: async (driver) => {
      await click(driver, testIds.choiceDismiss)
      await click(driver, testIds.cashierDone)
      await driver.call('law.choose', { policy: 'cn@2021-11-30' })
    },
  },
  {
    name: 'a page that asks first',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-09-17', 'asking'),
  },
  {
    name: 'a page that copies the link',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-09-16', 'stopped'),
  },
  {
    name: 'a page that is open',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-11-30', 'open'),
  },
  {
    name: 'a page’s menu',
    part: phonePart,
    show: (driver) => click(driver, testIds.pageMenu),
    leave: (driver) => click(driver, testIds.pageMenuCancel),
  },
  {
    name: 'a counter',
    part: phonePart,
    show: async (driver) => {
      await scan(driver, 'wechat', 'wechatpay')
      await driver.window.getByTestId(testIds.counterAmount).waitFor()
    },
  },
  {
    name: 'a cashier',
    part: phonePart,
    show: async (driver) => {
      await driver.window.getByTestId(testIds.counterAmount).fill('28')
      await click(driver, testIds.counterNext)
      await driver.window.getByTestId(testIds.cashierPay).waitFor()
    },
  },
  {
    name: 'a cashier’s password',
    part: phonePart,
    show: async (driver) => {
      await click(driver, testIds.cashierPay)
      await driver.window.getByTestId(testIds.password).waitFor()
    },
  },
  {
    name: 'a payment that is done',
    part: phonePart,
    show: async (driver) => {
      for (const digit of '135790') await click(driver, testIds.key(digit))
      await driver.window.getByTestId(testIds.cashierDone).waitFor()
    },
    leave: (driver) => click(driver, testIds.cashierDone),
  },
]
