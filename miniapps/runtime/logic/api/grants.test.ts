import { expect, test } from 'vitest'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

type Api = (options?: unknown) => Promise<unknown>

test('the person is asked once for each scope, and a refusal stays', async () => {
  const answers = { isAllowed: false }
  const { context, calls } = makeTestContext({
    showModal: () => ({ confirm: answers.isAllowed }),
  })
  const wx = makeWx(context) as Record<string, Api>
  const denied = { errMsg: 'authorize:fail auth deny', errno: 103, errCode: -1 }
  await expect(wx['authorize']?.({ scope: 'scope.record' })).rejects.toEqual(denied)
  answers.isAllowed = true
  await expect(wx['authorize']?.({ scope: 'scope.record' })).rejects.toEqual(denied)
  await wx['getLocation']?.({})
  await wx['getLocation']?.({})
  expect(calls).toHaveLength(2)
  expect(await wx['getSetting']?.()).toMatchObject({
    authSetting: { 'scope.record': false, 'scope.userLocation': true },
  })
  await wx['openSetting']?.()
  await expect(wx['authorize']?.({ scope: 'scope.record' })).resolves.toEqual({
    errMsg: 'authorize:ok',
  })
})

test('the phone asks in its own language', async () => {
  const { context, calls } = makeTestContext({ showModal: () => ({ confirm: true }) })
  const english = {
    ...context,
    surroundings: () => ({ ...context.surroundings(), language: 'en' as const }),
  }
  for (const each of [context, english])
    await (makeWx(each) as Record<string, Api>)['authorize']?.({ scope: 'scope.camera' })
  expect(calls).toMatchObject([
    ['showModal', { content: '申请使用你的摄像头', confirmText: '允许' }],
    ['showModal', { content: 'Asks to use your camera', confirmText: 'Allow' }],
  ])
})

test('what the phone lets WeChat do stands in the system information under WeChat’s names', async () => {
  const { context } = makeTestContext()
  const wx = makeWx(context) as Record<string, Api>
  expect(await wx['getSystemInfo']?.()).toMatchObject({
    albumAuthorized: true,
    notificationSoundAuthorized: true,
  })
  expect(wx['getAppAuthorizeSetting']?.()).toMatchObject({ albumAuthorized: 'authorized' })
})
