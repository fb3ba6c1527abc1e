import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { front } from './appRoutes.ts'
import { launch, type Driver } from './driver.ts'
import { writeProgram } from './writeProgram.ts'

const site = 'https://neutral.example/'
const ids = { wechat: 'wxwebview00000001', alipay: '2021000000000555' } as const
type Dialect = keyof typeof ids
/** What stops a frame of a domain that the program did not declare. */
const undeclared = {
  wechat: 'base/undeclared-business-domains',
  alipay: 'base/alipay-web-views',
} as const

/** What a page over a program has of its host's own script. */
type InPage = Readonly<{
  wx?: { miniProgram: Record<string, (options?: unknown) => void> }
  my?: Record<string, (options?: unknown) => void>
}>

let driver: Driver
let folder = ''

/** Home leads to a page that is a web-view; what the app hears of it is on the home page. */
function write(dialect: Dialect): string {
  const place = path.join(folder, dialect)
  const isWechat = dialect === 'wechat'
  const view = isWechat ? 'wxml' : 'axml'
  const files = {
    'app.json': '{ "pages": ["home", "web", "other"] }',
    [isWechat ? 'project.config.json' : 'mini.project.json']: JSON.stringify({
      appid: ids[dialect],
    }),
    'program.yaml': `name: { zh: 网页, en: Web-view }
icon: '网 #336699'
system: kaola
isApp: false
business-domains: [neutral.example]
`,
    'app.js': 'App({ said: [] })',
    [`home.${view}`]: `<view id="said">{{said}}</view><navigator id="open" url="/web">open</navigator>`,
    'home.js': `Page({
      data: { said: '' },
      onShow() { this.setData({ said: JSON.stringify(getApp().said) }) },
    })`,
    [`web.${view}`]: `<web-view src="${site}" ${
      isWechat ? 'bindload="loaded" bindmessage="heard"' : 'onLoad="loaded" onMessage="heard"'
    } />`,
    'web.js': `Page({
      loaded({ detail }) { getApp().said.push('loaded ' + detail.src) },
      heard({ detail }) { getApp().said.push(detail) },
    })`,
    [`other.${view}`]: `<view id="from">{{from}}</view>`,
    'other.js': `Page({ data: { from: '' }, onLoad({ from }) { this.setData({ from }) } })`,
  }
  return writeProgram(place, files)
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-web-views-'))
  driver = await launch({ language: 'en', theme: 'light' })
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
})
afterAll(async () => {
  await driver.close()
  rmSync(folder, { recursive: true, force: true })
})

async function add(dialect: Dialect): Promise<void> {
  const reply = await driver.call('program.add', { folder: write(dialect) })
  if (!reply.ok) throw new Error(reply.problem.en)
}

/** The page of the test before is gone. */
function nothingOpen(): Promise<void> {
  return expect
    .poll(() => driver.app.windows().filter((each) => each.url().startsWith(site)))
    .toEqual([])
}

describe.each(['wechat', 'alipay'] as const)('a web-view of a program in %s', (dialect) => {
  let program: Page
  let page: Page

  beforeAll(async () => {
    await add(dialect)
  })
  beforeEach(async () => {
    await driver.call('program.run', { program: ids[dialect], url: '/home' })
    await nothingOpen()
    program = await driver.guest(`${ids[dialect]}/`)
    await program.locator('#open').click()
    await driver.until('the page', (state) => state.phone.page?.status === 'open')
    page = await driver.guest(site)
  })
  afterAll(() => driver.call('program.close', { program: ids[dialect] }))

  /** Calls what the host's own script puts into the page; a page that moves is gone before it is answered. */
  const ask = (name: string, options: object): Promise<void> =>
    page
      .evaluate(
        ([called, given]) => {
          const { wx, my } = globalThis as InPage
          ;(wx?.miniProgram ?? my)?.[called]?.(given)
        },
        [name, options] as const,
      )
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error
      })
  const said = async (): Promise<unknown> =>
    JSON.parse((await program.locator(front('said')).textContent()) ?? '')

  test('moves to another page of the program, and is there again when that is left', async () => {
    await ask('navigateTo', { url: '/other?from=web' })
    await expect.poll(() => program.locator(front('from')).textContent()).toBe('web')
    const { phone } = await driver.state()
    expect(phone.page).toBeUndefined()
    await program.getByLabel('Back').last().click()
    await driver.until('the page again', (state) => state.phone.page?.status === 'open')
  })

  test('is heard by the program when it loads, and with what it posts', async () => {
    await ask('postMessage', dialect === 'wechat' ? { data: { a: 1 } } : { a: 1 })
    await ask('navigateBack', {})
    await expect
      .poll(said)
      .toEqual([`loaded ${site}`, dialect === 'wechat' ? { data: [{ a: 1 }] } : { a: 1 }])
    const { phone } = await driver.until(
      'the home page',
      ({ panels }) => panels?.stack.join(' ') === 'home',
    )
    expect(phone.page).toBeUndefined()
  })

  test('frames no domain that the program did not declare', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://www.baidu.com/'
      setTimeout(() => document.body.append(frame))
    })
    await driver.until('the ruling', ({ log }) => log[0]?.target.includes('www.baidu.com') === true)
    const { log } = await driver.state()
    expect(log[0]).toMatchObject({ verdict: 'block', rule: undeclared[dialect] })
  })
})

test('a page that lies over no program has neither', async () => {
  await driver.call('phone.show', {
    screen: { type: 'chat', host: 'wechat', chat: 'wechat-1to1' },
  })
  await driver.call('chat.send', { chat: 'wechat-1to1', text: site })
  const { phone } = await driver.state()
  const message = phone.chats.find(({ id }) => id === 'wechat-1to1')?.messages.at(-1)?.id ?? ''
  await driver.call('link.open', { chat: 'wechat-1to1', message, url: site })
  await driver.until('the page', (state) => state.phone.page?.status === 'open')
  const page = await driver.guest(site)
  expect(await page.evaluate(() => ['wx' in globalThis, 'my' in globalThis])).toEqual([
    false,
    false,
  ])
  const reply = await page.evaluate(() =>
    (
      globalThis as unknown as { hutong: { call: (name: string, input: object) => unknown } }
    ).hutong.call('mini-program.call', { name: 'getEnv' }),
  )
  expect(reply).toEqual({ type: 'refused', why: 'no mini-program beneath' })
})
