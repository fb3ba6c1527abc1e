import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { devices } from '../../electron/ipc/device.ts'
import { testIds } from '../../renderer/testIds.ts'
import { launch, type Driver } from './driver.ts'
import { makeProgramFolder, onePage, openProgram } from './programFolder.ts'

const { write, remove } = makeProgramFolder()
let driver: Driver

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  remove()
})

/** What the phone draws of its glass for itself. */
const bars = 78
const titleBar = 44

test('a program follows the size of phone that the desk chooses, and the choice is kept', async () => {
  const page = await openProgram(
    driver,
    write('sizes', {
      ...onePage(
        `Page({
          data: { told: '' },
          onLoad() { wx.onWindowResize(({ size }) => this.setData({ told: size.windowWidth + ' ' + size.windowHeight })) },
        })`,
        '<view id="told">{{told}}</view><view class="wide" /><view class="narrow">narrow</view><match-media id="media" min-width="700">wide</match-media>',
      ),
      'pages/a/a.wxss':
        '.wide { width: 375rpx; height: 1px } .narrow { display: none } @media (max-width: 350px) { .narrow { display: block } }',
    }),
  )
  await driver.window.getByTestId(testIds.deskTool('programs')).click()
  const seen = () =>
    page.evaluate(() => ({
      told: document.querySelector('#told')?.textContent,
      width: innerWidth,
      half: document.querySelector('.wide')?.getBoundingClientRect().width,
      isNarrow: getComputedStyle(document.querySelector('.narrow') ?? document.body).display,
      media: getComputedStyle(document.querySelector('#media') ?? document.body).display,
    }))
  expect(await seen()).toMatchObject({ told: '', width: 390, isNarrow: 'none', media: 'none' })
  for (const [device, isNarrow, media] of [
    ['small', 'block', 'none'],
    ['tablet', 'none', 'block'],
    ['large', 'none', 'none'],
  ] as const) {
    await driver.window.getByTestId(testIds.device).selectOption(device)
    const { width, height } = devices[device]
    await expect.poll(seen).toMatchObject({ width, half: width / 2, isNarrow, media })
    await expect
      .poll(async () => {
        const [wide, high] = ((await seen()).told ?? '').split(' ').map(Number)
        return { wide, isHigh: Math.abs((high ?? 0) - (height - bars - titleBar)) <= 2 }
      })
      .toEqual({ wide: width, isHigh: true })
    expect(JSON.parse(readFileSync(path.join(driver.data, 'settings.json'), 'utf8'))).toMatchObject(
      { device },
    )
  }
})

test('its view stands on the phone’s stage after the window took another size', async () => {
  const { main, window } = driver
  await driver.call('settings.set', { device: 'usual' })
  await openProgram(driver, write('standing', onePage('Page({ data: { said: "here" } })')))
  const places = async (): Promise<readonly unknown[]> => {
    const stage = await window.getByTestId(testIds.stage).boundingBox()
    const view = await main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.contentView.children.at(-1)?.getBounds(),
    )
    const rounded = Object.entries(stage ?? {}).map(([side, at]) => [side, Math.round(at)])
    return [view, Object.fromEntries(rounded)]
  }
  const [before, stage] = await places()
  expect(before).toEqual(stage)
  await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 760))
  await expect
    .poll(async () => {
      const [view, now] = await places()
      return (
        JSON.stringify(now) !== JSON.stringify(stage) &&
        JSON.stringify(view) === JSON.stringify(now)
      )
    })
    .toBe(true)
})
