import { expect, test } from 'vitest'
import type { ProgramReply } from '../../../../electron/ipc/program.ts'
import type { Services } from '../services.ts'
import { CallRefused } from './callRefused.ts'
import { forwardedCalls } from './forwardedCalls.ts'

/** Main as the calls see it: what it was asked, and one answer to all. */
function main(reply: ProgramReply, isTapped = false) {
  const asked: unknown[] = []
  const services = {
    config: { dialect: 'wechat' },
    isTapped: () => isTapped,
    addressOf: (source: string) => (source === '' ? '' : `/files/${source}`),
    ask: (name: string, input: unknown) => {
      asked.push([name, input])
      return Promise.resolve(reply)
    },
  } as unknown as Services
  return { asked, services }
}

const call = async (api: string, input: Record<string, unknown>, services: Services) =>
  forwardedCalls[api]?.(input, services)

test('whether a person tapped is what the page knows, not what the program says', async () => {
  const { asked, services } = main({ type: 'done' }, false)
  await call('navigateToMiniProgram', { appId: 'wx1', isTapped: true }, services)
  expect(asked).toEqual([
    ['program.open', { appId: 'wx1', path: '', extraData: '{}', way: 'api', isTapped: false }],
  ])
})

test('a payment goes by the bridge of the program, and its outcome comes back', async () => {
  const { asked, services } = main({ type: 'payment', outcome: 'cancelled' })
  expect(await call('requestPayment', { order: 'prepay_id=1-4650' }, services)).toEqual({
    outcome: 'cancelled',
  })
  await call('tradePay', { order: 'x' }, services)
  expect(asked).toEqual([
    ['payment.request', { method: 'wechat-pay', order: 'prepay_id=1-4650' }],
    ['payment.request', { method: 'alipay', order: 'x' }],
  ])
})

test('a refusal is thrown with the words of main', async () => {
  const { services } = main({ type: 'refused', why: 'auth deny' })
  await expect(call('makePhoneCall', { phoneNumber: '1' }, services)).rejects.toEqual(
    new CallRefused('auth deny'),
  )
})

test('texts are cut to what main takes', async () => {
  const { asked, services } = main({ type: 'done' })
  await call('openDocument', { filePath: 'x'.repeat(5_000) }, services)
  expect(asked).toEqual([
    ['link.open', { url: 'x'.repeat(4_096), way: 'document', isTapped: false }],
  ])
})

test('the picture of a share is told by its address, and one that is too long as none', async () => {
  const { asked, services } = main({ type: 'done' })
  const card = { title: 'Shared', path: '/pages/a/a' }
  for (const imageUrl of ['own.png', '', 'x'.repeat(360_000)])
    await call('shareAppMessage', { ...card, imageUrl }, services)
  expect(asked).toEqual(
    ['/files/own.png', '', 'data:,'].map((imageUrl) => [
      'share',
      { ...card, imageUrl, way: 'friend', withShareTicket: false },
    ]),
  )
})
