import { expect, test } from 'vitest'
import { makeTestContext } from './testContext.ts'
import { makeWx } from './makeWx.ts'

type Api = (options?: unknown) => Promise<unknown> | undefined

function wxOf(...input: Parameters<typeof makeTestContext>) {
  const held = makeTestContext(...input)
  return { wx: makeWx(held.context) as Record<string, Api>, ...held }
}

test('success comes before complete, and neither before the call has returned', async () => {
  const { wx } = wxOf()
  const heard: unknown[] = []
  const told = await new Promise((resolve) => {
    const returned = wx['setStorage']?.({
      key: 'a',
      data: 1,
      success: (result: unknown) => heard.push(['success', result]),
      complete: (result: unknown) => resolve([...heard, ['complete', result]]),
    })
    heard.push(['returned', returned])
  })
  expect(told).toEqual([
    ['returned', undefined],
    ['success', { errMsg: 'setStorage:ok' }],
    ['complete', { errMsg: 'setStorage:ok' }],
  ])
})

test('getSystemInfo alone has answered when the call returns', async () => {
  const { wx } = wxOf()
  const heard: string[] = []
  const success = ({ errMsg }: { errMsg: string }) => heard.push(errMsg)
  void wx['getSystemInfo']?.({ success, complete: () => heard.push('complete') })
  expect(heard).toEqual(['getSystemInfo:ok', 'complete'])
  expect(await wx['getSystemInfo']?.()).toMatchObject({ errMsg: 'getSystemInfo:ok' })
})

test('a failure is told to fail and complete, or rejects the promise', async () => {
  const { wx } = wxOf()
  const failure = { errMsg: 'getStorage:fail data not found' }
  await expect(wx['getStorage']?.({ key: 'none' })).rejects.toEqual(failure)
  const heard: unknown[] = []
  await new Promise<void>((resolve) => {
    void wx['getStorage']?.({
      key: 'none',
      fail: (result: unknown) => heard.push(result),
      complete: (result: unknown) => {
        heard.push(result)
        resolve()
      },
    })
  })
  expect(heard).toEqual([failure, failure])
})

test('an exception in a callback is a fault of the program, and complete still comes', async () => {
  const { wx, faults } = wxOf()
  await new Promise<void>((resolve) => {
    void wx['login']?.({
      success: () => {
        throw new TypeError('of the program')
      },
      complete: () => resolve(),
    })
  })
  expect(faults).toEqual([['login success', new TypeError('of the program')]])
})

test('wrong arguments are worded as on a phone', async () => {
  const { wx, calls } = wxOf()
  const errMsg = async (name: string, options?: unknown): Promise<unknown> =>
    wx[name]?.(options)?.then(
      () => 'ok',
      ({ errMsg: said }: { errMsg: string }) => said,
    )
  expect(await errMsg('getStorage', {})).toBe(
    'getStorage:fail parameter error: parameter.key should be String instead of Undefined;',
  )
  expect(await errMsg('getStorage')).toBe(
    'getStorage:fail parameter error: parameter should be Object instead of Undefined;',
  )
  expect(await errMsg('showToast', { title: 12 })).toBe(
    'showToast:fail parameter error: parameter.title should be String instead of Number;',
  )
  expect(await errMsg('showModal', { content: {} })).toBe(
    'showModal:fail parameter error: parameter.content should be String instead of Object;',
  )
  expect(await errMsg('setTabBarBadge', { text: 1 })).toBe(
    'setTabBarBadge:fail parameter error: parameter.index should be Number instead of Undefined;parameter.text should be String instead of Number;',
  )
  expect(calls).toEqual([])
  expect(await errMsg('showToast', { title: '好', duration: '2000', mask: 1 })).toBe('ok')
})
