import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LogEntry } from '../../electron/ipc/host.ts'
import type { Card } from '../../electron/ipc/phone.ts'
import { testIds } from '../../renderer/testIds.ts'
import { launch, type Driver } from './driver.ts'
import { makeProgramFolder, onePage, openProgram } from './programFolder.ts'

const { folder, write, remove } = makeProgramFolder()
let driver: Driver
let page: Page
let program = ''

const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg=='
const png = Buffer.from(base64, 'base64')
const pictures = {
  own: '/pictures/own.png',
  beside: '../../pictures/own.png',
  fixture: 'https://fixtures.example/picture.png',
  data: 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E',
  elsewhere: 'https://elsewhere.example/picture.png',
  script: '/pages/a/a.js',
  none: '',
} as const

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
  page = await openProgram(
    driver,
    write('sharing', {
      ...onePage(
        `const pictures = ${JSON.stringify(pictures)}
Page({
  data: { names: Object.keys(pictures), launch: '' },
  onLoad() {
    const { path, query, scene, shareTicket } = getApp().launched
    this.setData({ launch: JSON.stringify({ path, query, scene, shareTicket }) })
  },
  ticket() { wx.showShareMenu({ withShareTicket: true }) },
  onShareAppMessage({ target }) {
    return { title: 'A card', path: '/pages/a/a?from=card', imageUrl: pictures[target.dataset.name] }
  },
})`,
        '<button wx:for="{{names}}" wx:key="*this" id="{{item}}" data-name="{{item}}" open-type="share">{{item}}</button>' +
          '<button id="ticket" bindtap="ticket">ticket</button><view id="launch">{{launch}}</view>',
      ),
      'app.js': 'App({ onLaunch(options) { this.launched = options } })',
      'pages/a/a.wxss': 'page { background: #00f } button { height: 30px; line-height: 30px }',
      'pictures/own.png': png,
      'fixtures/fixtures.example/picture.png': png,
    }),
  )
  program = (await driver.state()).panels?.program ?? ''
})
afterAll(async () => {
  await driver.close()
  remove()
})

async function share(name: keyof typeof pictures): Promise<Card> {
  await page.locator(`#${name}`).click()
  const { phone } = await driver.until('the sheet', (state) => state.phone.sheet?.type === 'share')
  if (phone.sheet?.type !== 'share') throw new Error('it is no share')
  return phone.sheet.card
}

describe('the picture of a shared card', () => {
  test.each([
    ['own', `data:image/png;base64,${base64}`],
    ['beside', `data:image/png;base64,${base64}`],
    ['fixture', `data:image/png;base64,${base64}`],
    [
      'data',
      `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`,
    ],
  ] as const)('is what the program names: %s', async (name, image) => {
    expect((await share(name)).image).toBe(image)
    await driver.call('share.cancel', {})
  })

  test.each(['elsewhere', 'script'] as const)(
    'is the page where what it names cannot be had: %s',
    async (name) => {
      expect((await share(name)).image).toMatch(/^data:image\/jpeg;base64,/)
      const { panels } = await driver.state()
      expect(panels?.console.at(-1)).toMatchObject({
        level: 'warn',
        text: expect.stringMatching(/^the card's own picture is not shown/),
      })
      await driver.call('share.cancel', {})
    },
  )

  test('is the upper part of the page where it names none, and goes with the card into the chat', async () => {
    const { image } = await share('none')
    const seen = async (place: string) =>
      driver.window.locator(place).evaluate(async (shown: HTMLImageElement) => {
        await shown.decode()
        const canvas = new OffscreenCanvas(shown.naturalWidth, shown.naturalHeight)
        const context = canvas.getContext('2d')
        context?.drawImage(shown, 0, 0)
        const [red = 0, green = 0, blue = 0] =
          context?.getImageData(2, shown.naturalHeight - 2, 1, 1).data ?? []
        return {
          shape: shown.naturalWidth / shown.naturalHeight,
          isBlue: red < 20 && green < 20 && blue > 235,
          src: shown.src,
        }
      })
    const shape = expect.closeTo(1.25, 1) as number
    const sheet = `[data-testid=${testIds.shareSheet}] img`
    expect(await seen(sheet)).toEqual({ shape, isBlue: true, src: image })
    await driver.window.getByTestId(testIds.shareTo('wechat-1to1')).click()
    await driver.call('phone.show', {
      screen: { type: 'chat', host: 'wechat', chat: 'wechat-1to1' },
    })
    const message = (await driver.state()).phone.chats
      .find(({ id }) => id === 'wechat-1to1')
      ?.messages.at(-1)
    expect(message?.card?.image).toBe(image)
    expect(
      await seen(`[data-testid=${testIds.message(message?.id ?? '')}] .mini-card img`),
    ).toEqual({ shape, isBlue: true, src: image })
  })
})

describe('a card of a mini-program in a chat', () => {
  /** Chen shares into the chat; Lin's phone shows it. The card's own test id. */
  const sendTo = async (host: string, chat: string): Promise<string> => {
    await driver.call('phone.hold', { person: 'chen' })
    await driver.call('phone.show', { screen: { type: 'program', program } })
    await share('none')
    await driver.call('share.send', { chat })
    await driver.call('phone.hold', { person: 'lin' })
    await driver.call('phone.show', { screen: { type: 'chat', host, chat } })
    const { phone } = await driver.state()
    const message = phone.chats.find(({ id }) => id === chat)?.messages.at(-1)
    return testIds.link(message?.id ?? '', 0)
  }
  const newest = async (): Promise<string> => {
    const [entry] = (await driver.state()).log
    return `${entry?.event} ${entry?.host} ${entry?.surface} ${entry?.verdict} ${entry?.rule}`
  }
  const opened = async (): Promise<unknown> => {
    const { panels } = await driver.until(
      'the program',
      ({ phone, panels: shown }) => phone.screen.type === 'program' && shown?.stack.length === 1,
    )
    return panels?.launch
  }

  test.each([
    ['wechat-1to1', 'chat-1to1', 1007],
    ['wechat-group', 'chat-group', 1008],
  ])('opens it for the other person, ruled as a way out: %s', async (chat, surface, scene) => {
    const card = await sendTo('wechat', chat)
    await driver.window.getByTestId(card).click()
    expect(await opened()).toEqual({ url: '/pages/a/a?from=card', scene })
    expect((await driver.state()).log.find(({ event }) => event === 'link.opened')).toMatchObject({
      by: 'person',
      host: 'wechat',
      surface,
      verdict: 'allow',
      rule: 'base/other-mini-programs',
    })
    const own = driver.app.windows().find((each) => each !== page && each.url().startsWith('mp:'))
    // The page goes with it, so nothing may wait for its answer.
    await own
      ?.getByLabel('Exit')
      .evaluate((exit: HTMLElement) => void setTimeout(() => exit.click()))
    const { phone } = await driver.until('the chat', (state) => state.phone.screen.type === 'chat')
    expect(phone.screen).toEqual({ type: 'chat', host: 'wechat', chat })
  })

  test('stays closed where the law blocks it, and asks first where the law asks', async () => {
    const card = await sendTo('wechat', 'wechat-1to1')
    const rule = 'base/other-mini-programs'
    await driver.call('law.override', { rule, verdict: 'block' })
    await driver.window.getByTestId(card).click()
    await driver.until('the stopped page', (state) => state.phone.page?.status === 'stopped')
    expect(await newest()).toBe(`link.opened wechat chat-1to1 block override/${rule}`)
    await driver.window.getByTestId(testIds.pageClose).click()
    await driver.call('law.override', { rule, verdict: 'interstitial' })
    await driver.window.getByTestId(card).click()
    const { phone } = await driver.until(
      'the question',
      (state) => state.phone.page?.status === 'asking',
    )
    expect(phone.screen.type).toBe('chat')
    await driver.call('attempt.answer', {
      attempt: phone.page?.attempt ?? '',
      answer: { type: 'notice.confirmed' },
    })
    expect(await opened()).toMatchObject({ scene: 1007 })
    await driver.call('law.reset', {})
  })

  test('tells its program the query and the scene, and in a group its ticket where it was asked for', async () => {
    await driver.call('phone.hold', { person: 'chen' })
    await driver.call('phone.show', { screen: { type: 'program', program } })
    await page.locator('#ticket').click()
    const card = await sendTo('wechat', 'wechat-group')
    await driver.window.getByTestId(card).click()
    expect(await opened()).toMatchObject({ scene: 1044 })
    const launches = async (): Promise<readonly string[]> => {
      const own = driver.app.windows().filter((each) => each.url().startsWith('mp:'))
      return Promise.all(own.map((each) => each.locator('#launch').innerText()))
    }
    await expect.poll(launches).toContain(
      JSON.stringify({
        path: 'pages/a/a',
        query: { from: 'card' },
        scene: 1044,
        shareTicket: 'simulated-share-ticket',
      }),
    )
  })

  test('is a link where the chat is of another app', async () => {
    const card = await sendTo('qq', 'qq-1to1')
    await driver.window.getByTestId(card).click()
    const isOfQq = ({ host, event }: LogEntry): boolean => host === 'qq' && event === 'link.opened'
    const { phone, log } = await driver.until('a ruling', (state) => state.log.some(isOfQq))
    expect(log.find(isOfQq)?.target).toMatch(/^weixin:/)
    expect(phone.screen.type).toBe('chat')
  })
})

test.each([false, true])('both ends are replayed alike, on the phone: %s', async (onPhone) => {
  const step = (surface: string, scene: number, ticket: string): string => `
  - { do: link.shared, from: unknown, host: wechat, to: ${surface}, person: an, form: mini-card, target: unknown, page: '/pages/a/a?from=${surface}'${ticket} }
  - do: link.opened
    host: wechat
    surface: ${surface}
    person: bo
    expect: { state: opened, scene: ${scene}, page: '/pages/a/a?from=${surface}' }`
  writeFileSync(
    path.join(folder, 'cards.scenario.yaml'),
    `apiVersion: hutong/v1
kind: Scenario
name: cards
policy: cn-2022-01
people: [{ id: an }, { id: bo, version: older }]
steps:${step('chat-1to1', 1007, '')}${step('chat-group', 1008, '')}${step('chat-group', 1044, ', ticket: true')}
`,
  )
  await driver.call('runner.open', { path: path.join(folder, 'cards.scenario.yaml') })
  await driver.call('runner.run', { onPhone })
  const { runner } = await driver.until(
    'it',
    ({ runner: ran }) => ran?.cases[0]?.type !== undefined,
  )
  expect(runner?.cases.map(({ type, problem }) => [type, problem?.en])).toEqual([
    ['passed', undefined],
  ])
  await driver.call('runner.close', {})
})
