import { expect, test } from 'vitest'
import { ApiFailure } from '../apiContext.ts'
import { makeMy } from './makeMy.ts'
import { makeTestContext } from './testContext.ts'

type Api = (...input: unknown[]) => unknown

function myOf(answers: Parameters<typeof makeTestContext>[0] = {}) {
  const held = makeTestContext(answers, 'alipay')
  return { ...held, my: makeMy(held.context) as Record<string, Api> }
}

test('dialogs go to the view in WeChat’s words and come back in Alipay’s', async () => {
  const { my, calls } = myOf({
    showModal: ({ editable }) => ({ confirm: true, ...(editable === true && { content: '你好' }) }),
    showActionSheet: () => ({ tapIndex: 1 }),
  })
  expect(await my['alert']?.({ title: 't', content: 'c', buttonText: 'b' })).toEqual({})
  expect(await my['confirm']?.({ title: 't' })).toEqual({ confirm: true })
  expect(await my['prompt']?.({ message: 'm' })).toEqual({ ok: true, inputValue: '你好' })
  expect(await my['showActionSheet']?.({ items: ['a', 'b'] })).toEqual({ index: 1, success: true })
  expect(await my['showToast']?.({ content: 'x', type: 'fail' })).toEqual({})
  await my['setNavigationBar']?.({ title: 't', backgroundColor: '#108ee9' })
  expect(calls.map(([api]) => api)).toEqual([
    'showModal',
    'showModal',
    'showModal',
    'showActionSheet',
    'showToast',
    'setNavigationBarTitle',
    'setNavigationBarColor',
  ])
  expect(calls[0]?.[1]).toEqual({ title: 't', content: 'c', confirmText: 'b', showCancel: false })
  expect(calls[4]?.[1]).toEqual({ title: 'x', icon: 'error', duration: 2_000 })
})

test('going back from a list is an answer, from a chooser a failure', async () => {
  const { my } = myOf({
    showActionSheet: () => {
      throw new ApiFailure('cancel')
    },
  })
  expect(await my['showActionSheet']?.({ items: ['a'] })).toEqual({ index: -1, success: true })
  await expect(my['chooseCity']?.({})).rejects.toEqual({ error: 11, errorMessage: '用户取消操作' })
})

test('storage takes options and returns data', async () => {
  const { my } = myOf()
  expect(my['setStorageSync']?.({ key: 'a', data: { b: 1 } })).toEqual({ success: true })
  expect(my['getStorageSync']?.({ key: 'a' })).toEqual({ data: { b: 1 }, success: true })
  expect(my['getStorageSync']?.({ key: 'none' })).toEqual({ data: null, success: true })
  expect(await my['getStorage']?.({ key: 'a' })).toEqual({ data: { b: 1 }, success: true })
})

test('renamed APIs reach the phone by WeChat’s names', async () => {
  const { my, calls } = myOf({ getClipboardData: () => ({ data: 'copied' }) })
  await my['makePhoneCall']?.({ number: '95188' })
  await my['setClipboard']?.({ text: 'x' })
  expect(await my['getClipboard']?.({})).toEqual({ text: 'copied' })
  const ap = my['ap'] as unknown as Record<string, Api>
  await ap['openURL']?.({ url: 'https://render.alipay.com/p' })
  await my['previewImage']?.({ urls: ['https://a/1', 'https://a/2'], current: 1 })
  await my['navigateToMiniProgram']?.({ appId: '2021', path: 'pages/a', extraData: { a: 1 } })
  expect(calls).toEqual([
    ['makePhoneCall', { phoneNumber: '95188' }],
    ['setClipboardData', { data: 'x' }],
    ['getClipboardData', {}],
    ['openURL', { url: 'https://render.alipay.com/p' }],
    ['previewImage', { urls: ['https://a/1', 'https://a/2'], current: 'https://a/2' }],
    ['navigateToMiniProgram', { appId: '2021', path: 'pages/a', extraData: { a: 1 } }],
  ])
})

test('wrong arguments and refusals have Alipay’s numbers', async () => {
  const { my } = myOf({ showModal: () => ({ confirm: false }) })
  await expect(my['getStorage']?.({})).rejects.toMatchObject({ error: 2 })
  await expect(my['getLocation']?.({})).rejects.toMatchObject({ error: 10 })
})

test('what kind of phone and app this is', () => {
  const { my } = myOf()
  expect(my['getSystemInfoSync']?.()).toMatchObject({
    app: 'alipay',
    platform: 'Android',
    screen: { width: 390, height: 844 },
    statusBarHeight: 44,
    titleBarHeight: 44,
  })
  expect(my['getAppIdSync']?.()).toEqual({ appId: 'wx0000000000000001' })
  expect(my['SDKVersion']).toMatch(/^\d+\.\d+\.\d+$/)
})

test('the bridge beneath calls an API by its name', async () => {
  const { my, missing, tell } = myOf()
  expect(await my['call']?.('getServerTime')).toEqual({ time: expect.any(Number) as unknown })
  await expect(my['call']?.('secret', {})).rejects.toMatchObject({ error: 1 })
  expect(missing).toEqual(['secret'])
  const heard: unknown[] = []
  const bound = my['on']?.('resume', (value: unknown) => heard.push(value))
  tell('resume', 1)
  ;(bound as Record<string, Api>)['remove']?.()
  tell('resume', 2)
  expect(heard).toEqual([1])
})
