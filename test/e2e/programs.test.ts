import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { launch, root, type Driver } from './driver.ts'
import { makeProgramFolder, onePage, openProgram } from './programFolder.ts'

const exits = path.join(root, 'test/fixtures/programs/exits')
const id = 'wxfixture00000001'
const { folder, write, remove } = makeProgramFolder()
let driver: Driver
const open = (place: string): Promise<Page> => openProgram(driver, place)

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
})
afterAll(async () => {
  await driver.close()
  remove()
})

describe('the ways out of a program', () => {
  let page: Page
  beforeAll(async () => {
    page = await open(exits)
  })
  beforeEach(async () => {
    await driver.call('program.run', { program: id, url: '/pages/home/home' })
    page = await driver.guest(`mp://${id}`)
    await page.locator('#count').waitFor()
  })
  const tap = (way: string): Promise<void> => page.locator(`#${way}`).click()
  const outcome = async (way: string): Promise<string> => {
    const text = page.locator('#outcome')
    await page.waitForFunction((wanted) => {
      const said = document.querySelector('#outcome')?.textContent ?? ''
      return said.startsWith(`${wanted}:`) && !said.endsWith('…')
    }, way)
    return (await text.textContent()) ?? ''
  }
  const newest = async (): Promise<string> => {
    const { log } = await driver.state()
    const [entry] = log
    return `${entry?.host} ${entry?.surface} ${entry?.verdict} ${entry?.rule}`
  }

  test('a tap runs the program’s own code, and what it sets is shown', async () => {
    await tap('add')
    await tap('add')
    await expect.poll(() => page.locator('#count').textContent()).toBe('TAPS 2')
  })

  test('wx.requestPayment is ruled, shown by the cashier, and answered when it is paid', async () => {
    await tap('pay')
    const { phone } = await driver.until(
      'the cashier',
      (state) => state.phone.sheet?.type === 'cashier',
    )
    expect(phone.sheet).toMatchObject({ method: 'wechat-pay', amount: 4650, status: 'asking' })
    await driver.window.getByTestId(testIds.cashierPay).click()
    for (const digit of '135790') await driver.window.getByTestId(testIds.key(digit)).click()
    await driver.window.getByTestId(testIds.cashierDone).click()
    expect(await outcome('pay')).toBe('pay: requestPayment:ok')
  })

  test('a cancelled payment fails the call in WeChat’s words', async () => {
    await tap('pay')
    await driver.until('the cashier', (state) => state.phone.sheet?.type === 'cashier')
    await driver.window.getByTestId(testIds.cashierCancel).click()
    await driver.window.getByTestId(testIds.cashierDone).click()
    expect(await outcome('pay')).toBe('pay: requestPayment:fail cancel')
  })

  test('another mini-program is asked for in a pop-up, and refusing fails with cancel', async () => {
    await tap('jump')
    await driver.until('the pop-up', (state) => state.phone.sheet?.type === 'popup')
    expect(await newest()).toBe('wechat mini-program interstitial base/listed-mini-programs-ask')
    await driver.window.getByTestId(testIds.cashierCancel).click()
    expect(await outcome('jump')).toBe('jump: navigateToMiniProgram:fail cancel')
  })

  test('without a tap no other mini-program opens', async () => {
    await tap('jump-later')
    expect(await outcome('jump-later')).toContain('can only be invoked by user TAP gesture')
    expect(await newest()).toBe('wechat mini-program block base/mini-programs-need-a-tap')
  })

  test.each([
    ['copy', 'copy: setClipboardData:ok', 'allow base/copying'],
    ['call', 'call: makePhoneCall:ok', 'allow base/phone-calls'],
    ['scan', 'scan: scanCode:ok', 'allow base/scanning'],
  ])('%s is ruled and recorded', async (way, said, ruled) => {
    await tap(way)
    expect(await outcome(way)).toBe(said)
    expect(await newest()).toBe(`wechat mini-program ${ruled}`)
  })

  test('a picture is saved once the person lets it, which the program asks for in a window', async () => {
    await tap('poster')
    await page.getByText('Allow', { exact: true }).click()
    expect(await outcome('poster')).toBe('poster: saveImageToPhotosAlbum:ok')
    expect(await newest()).toBe('wechat mini-program allow base/saving-pictures')
  })

  test('a request goes to fixtures, and nowhere that was not declared', async () => {
    await tap('fixture')
    expect(await outcome('fixture')).toBe('fixture: request:ok {"hello":"from a fixture"}')
    await tap('request')
    expect(await outcome('request')).toBe('request: request:fail url not in domain list')
    expect(await newest()).toBe('wechat mini-program block base/request-domains')
    const { panels } = await driver.state()
    expect(panels?.network.slice(-2).map(({ url, outcome: each }) => [url, each])).toEqual([
      ['https://fixtures.example/hello', 200],
      ['https://api.example.com/things', 'ruled-out'],
    ])
  })

  test('without a network a request fails and says so', async () => {
    await driver.call('program.network', { program: id, speed: 'none' })
    await tap('fixture')
    expect(await outcome('fixture')).toBe('fixture: request:fail network is down')
    await driver.call('program.network', { program: id, speed: 'normal' })
  })

  test('a share opens the phone’s sheet with the card that the page made', async () => {
    await tap('share')
    const { phone } = await driver.until(
      'the sheet',
      (state) => state.phone.sheet?.type === 'share',
    )
    expect(phone.sheet).toMatchObject({
      card: {
        title: 'A shared page',
        url: 'weixin://dl/business/?appid=wxfixture00000001&path=pages%2Fsecond%2Fsecond&query=from%3Dshare',
      },
    })
    await driver.call('share.cancel', {})
  })

  test('a web-view shows no page of a domain that was not registered', async () => {
    await tap('web')
    await driver.until('the stopped page', (state) => state.phone.page?.status === 'stopped')
    expect(await newest()).toBe(
      'wechat mini-program-webview block base/undeclared-business-domains',
    )
    await driver.window.getByTestId(testIds.pageClose).click()
    const { panels } = await driver.until(
      'the page before',
      (state) => state.panels?.stack.length === 1,
    )
    expect(panels?.stack).toEqual(['pages/home/home'])
  })

  test('what it stores is there when it is opened again', async () => {
    await tap('store')
    await outcome('store')
    const { panels } = await driver.until(
      'the storage',
      (state) => state.panels?.storage.entries.length === 1,
    )
    expect(panels?.storage.entries).toEqual([['kept', '{"taps":1}']])
    await driver.call('program.clear-storage', { program: id })
  })
})

describe('a program with faults', () => {
  test('names file, line and column of each, and runs what is right', async () => {
    const page = await open(
      write('faulty', {
        ...onePage('Page({ data: { said: "still runs" } })'),
        'app.json': '{ "pages": ["pages/a/a", "pages/none/none"] }',
      }),
    )
    expect(await page.locator('#said').textContent()).toBe('still runs')
    const { panels } = await driver.state()
    expect(panels?.problems.map(({ file, message }) => `${file} ${message}`).join('\n')).toContain(
      'pages/none/none',
    )
  })

  test('whose app.json is broken is refused with the place', async () => {
    const reply = await driver.call('program.add', {
      folder: write('broken', { 'app.json': '{ "pages": [' }),
    })
    expect(reply.ok).toBe(false)
    const { programs } = await driver.state()
    expect(programs.find(({ name }) => name.en === 'broken')).toMatchObject({ status: 'failed' })
  })

  test('that is no program at all is refused in a sentence', async () => {
    expect(
      await driver.call('program.add', { folder: path.join(folder, 'nowhere') }),
    ).toMatchObject({
      ok: false,
      problem: { en: expect.stringContaining('there is no such folder or package') },
    })
  })

  test('that throws in every hook goes on, and the console has each', async () => {
    const page = await open(
      write(
        'throwing',
        onePage(
          'Page({ data: { said: "here" }, onLoad() { throw new Error("in onLoad") }, onShow() { throw new Error("in onShow") }, onReady() { throw new Error("in onReady") } })',
        ),
      ),
    )
    expect(await page.locator('#said').textContent()).toBe('here')
    const { panels } = await driver.until(
      'the faults',
      (state) => (state.panels?.console.length ?? 0) >= 3,
    )
    const said = panels?.console.map(({ text }) => text).join('\n')
    for (const hook of ['in onLoad', 'in onShow', 'in onReady']) expect(said).toContain(hook)
  })

  test('that loops without end is stopped and said', async () => {
    const page = await open(
      write(
        'looping',
        onePage(
          'Page({ data: { said: "before" }, loop() { for (;;) {} } })',
          '<view id="said" bindtap="loop">{{said}}</view>',
        ),
      ),
    )
    await page.locator('#said').click()
    const { panels } = await driver.until('the fault', (state) =>
      (state.panels?.console ?? []).some(({ level }) => level === 'fault'),
    )
    expect(panels?.console.at(-1)?.text).toMatch(/stopped answering|did not answer|not respond/i)
  })

  test('that draws a hundred thousand nodes draws them', async () => {
    const page = await open(
      write(
        'large',
        onePage(
          'Page({ data: { list: Array.from({ length: 50000 }, (each, index) => index) } })',
          '<view wx:for="{{list}}" wx:key="*this"><text>{{item}}</text></view>',
        ),
      ),
    )
    await expect.poll(() => page.locator('wx-text').count()).toBe(50_000)
  })
})

test('a canvas off the page hands over its picture at once', async () => {
  const draw =
    'const canvas = wx.createOffscreenCanvas({ type: "2d", width: 4, height: 2 }); const context = canvas.getContext("2d"); context.fillStyle = "#f00"; context.fillRect(0, 0, 4, 2)'
  const page = await open(
    write('drawn', onePage(`${draw}; Page({ data: { said: canvas.toDataURL() } })`)),
  )
  const pixels = await page.locator('#said').evaluate(async ({ textContent }) => {
    const image = new Image()
    image.src = textContent ?? ''
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])]
  })
  expect(pixels).toEqual(Array.from({ length: 8 }, () => [255, 0, 0, 255]).flat())
})

test('a change of its sources is shown at once', async () => {
  const place = path.join(folder, 'changing')
  cpSync(write('first', onePage('Page({ data: { said: "first" } })')), place, { recursive: true })
  await open(place)
  writeFileSync(path.join(place, 'pages/a/a.js'), 'Page({ data: { said: "second" } })')
  await expect
    .poll(async () => {
      const page = await driver.guest('mp://folder-changing')
      return page
        .locator('#said')
        .textContent()
        .catch(() => '')
    })
    .toBe('second')
})
