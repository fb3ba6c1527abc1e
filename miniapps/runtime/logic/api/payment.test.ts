import { expect, test } from 'vitest'
import { makeMy } from './makeMy.ts'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

type Api = (options: unknown) => Promise<unknown>

const order = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=wx-4650', paySign: 's' }

test.each([
  ['paid', 'requestPayment:ok', '9000'],
  ['cancelled', 'requestPayment:fail cancel', '6001'],
  ['refused', 'requestPayment:fail payment refused', '4000'],
  ['failed', 'requestPayment:fail payment failed', '4000'],
  ['timed-out', 'requestPayment:fail payment timed out', '6002'],
])('a payment that is %s', async (outcome, errMsg, resultCode) => {
  const answers = { requestPayment: () => ({ outcome }) }
  const { context, calls } = makeTestContext(answers)
  const request = makeWx(context)['requestPayment'] as Api
  expect(await request(order).catch((failure: unknown) => failure)).toEqual({ errMsg })
  expect(calls).toEqual([['requestPayment', { order: order.package }]])

  const alipay = makeTestContext(answers, 'alipay')
  const tradePay = makeMy(alipay.context)['tradePay'] as Api
  expect(await tradePay({ tradeNO: '2026-4650' })).toEqual({ resultCode, memo: '', result: '' })
  expect(alipay.calls).toEqual([['requestPayment', { order: '2026-4650' }]])
})

test('the checkout of an app asks for methods, pays and hears that the law changed', async () => {
  const { context, calls, tell } = makeTestContext({
    checkoutMethods: () => ({ methods: [{ method: 'wechat-pay', name: '微信支付' }] }),
    checkoutPay: () => ({ outcome: 'paid' }),
  })
  const { loadNativePlugin } = makeWx(context)['miniapp'] as { loadNativePlugin: Api }
  const plugin = (await loadNativePlugin({ pluginId: 'hutong-checkout' })) as Record<string, Api>
  expect(await plugin['methods']?.({ amount: 4_650 })).toEqual({
    methods: [{ method: 'wechat-pay', name: '微信支付' }],
  })
  const payment = { method: 'wechat-pay', amount: 4_650, title: '茶壶' }
  expect(await plugin['pay']?.(payment)).toEqual({ outcome: 'paid' })
  expect(calls).toEqual([
    ['checkoutMethods', { amount: 4_650 }],
    ['checkoutPay', payment],
  ])
  let changes = 0
  const count = (): void => void changes++
  void plugin['onChange']?.(count)
  tell('lawChanged', undefined)
  void plugin['offChange']?.(count)
  tell('lawChanged', undefined)
  expect(changes).toBe(1)
  await expect(loadNativePlugin({ pluginId: 'other' })).rejects.toEqual({
    errMsg: 'loadNativePlugin:fail plugin other is not found',
  })
})
