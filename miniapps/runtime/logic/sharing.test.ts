import { expect, test } from 'vitest'
import { makeFileStore } from './api/files/fileStore.ts'
import { shareMenuApis } from './api/shareMenu.ts'
import { makeTestContext } from './api/testContext.ts'
import type { Page } from './domNode.ts'
import { shareCard } from './sharing.ts'

/** What the phone is asked to share of a page with this hook. */
async function shared(
  onShareAppMessage?: () => unknown,
  menu: readonly (readonly [string, object])[] = [],
): Promise<unknown> {
  const { context, calls } = makeTestContext()
  for (const [api, options] of menu) await shareMenuApis(context).served?.[api]?.({ ...options })
  const page = {
    path: 'pages/a/a',
    query: { id: '3' },
    window: { navigationBarTitleText: 'A page' },
    caller: { onShareAppMessage },
  }
  const files = makeFileStore()
  files.write('wxfile://usr/own.png', new Uint8Array([1, 2, 3]).buffer)
  const nodes = { nodes: new Map() } as Page
  await shareCard({ type: 'share', from: 'menu' }, page, nodes, context, files.shown)
  return calls
}

test('a page without a hook shares itself', async () => {
  expect(await shared()).toEqual([
    ['shareAppMessage', { title: 'A page', path: '/pages/a/a?id=3', imageUrl: '' }],
  ])
})

test('a hook says what the card has, a promise of it last', async () => {
  const card = { title: 'Own', path: '/pages/b/b', imageUrl: '/own.png' }
  expect(await shared(() => card)).toEqual([['shareAppMessage', card]])
  const promise = Promise.resolve({ imageUrl: 'https://a.example/late.png' })
  expect(await shared(() => ({ ...card, promise }))).toEqual([
    ['shareAppMessage', { ...card, imageUrl: 'https://a.example/late.png' }],
  ])
})

test('a picture that the program wrote goes as what it holds', async () => {
  expect(await shared(() => ({ imageUrl: 'wxfile://usr/own.png' }))).toMatchObject([
    ['shareAppMessage', { imageUrl: 'data:image/png;base64,AQID' }],
  ])
})

test('Alipay has another word for the picture', async () => {
  expect(await shared(() => ({ imageUrl: '/icon.png', bgImgUrl: '/card.png' }))).toEqual([
    ['shareAppMessage', { title: 'A page', path: '/pages/a/a?id=3', imageUrl: '/card.png' }],
  ])
})

test.each([
  ['showShareMenu', { withShareTicket: true }, true],
  ['updateShareMenu', { withShareTicket: true }, true],
])('the ticket that %s asks for goes with the card', async (api, options, withShareTicket) => {
  const calls = await shared(undefined, [[api, options]])
  expect(calls).toContainEqual(['shareAppMessage', expect.objectContaining({ withShareTicket })])
})

test('a ticket can be taken back', async () => {
  const calls = await shared(undefined, [
    ['showShareMenu', { withShareTicket: true }],
    ['updateShareMenu', { withShareTicket: false }],
  ])
  expect(calls).toContainEqual([
    'shareAppMessage',
    { title: 'A page', path: '/pages/a/a?id=3', imageUrl: '' },
  ])
})
