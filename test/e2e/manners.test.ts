import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { openLink, openPage } from './clicks.ts'
import { launch, type Driver } from './driver.ts'
import { chooseInMenu, menuNames } from './menus.ts'
import { removeFolder } from './removeFolder.ts'

const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-manners-'))
let driver: Driver
beforeAll(async () => {
  driver = await launch({ data, language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  await removeFolder(data)
})
beforeEach(async () => {
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await press('Control+1')
})

const at = (id: string) => driver.window.getByTestId(id)
const press = (keys: string) => driver.window.keyboard.press(keys)
const focused = () =>
  driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid'))
const find = async (words: string) => {
  await press('Control+k')
  await at(testIds.paletteSearch).fill(words)
}

describe('the palette', () => {
  test('finds a rule by its Chinese title in an English window, and goes there', async () => {
    await find('微信在一对一聊天中先显示')
    await press('Enter')
    await expect.poll(focused).toBe(testIds.ruleVerdict('cn-l16'))
    expect(await at(testIds.palette).count()).toBe(0)
  })

  test('gives the focus back when Escape closes it', async () => {
    await at(testIds.boardSearch).focus()
    await find('nothing is called so')
    expect(await at(testIds.palette).textContent()).toContain('Nothing has these words.')
    await press('Escape')
    await expect.poll(focused).toBe(testIds.boardSearch)
  })

  test('goes to a day as it is written, and to a person', async () => {
    await find('2021-09-16')
    await press('Enter')
    const { law } = await driver.until('the day', (state) => state.law.at.startsWith('2021-09-16'))
    expect(law.label).toBe('cn@2021-09-16')
    const { phone } = await driver.state()
    const other = phone.people.find(({ id, hasPhone }) => hasPhone && id !== phone.holder)!
    await find(other.name.zh)
    await at(testIds.paletteOption(`person-${other.id}`)).click()
    await driver.until('the other phone', (state) => state.phone.holder === other.id)
  })

  test('goes to a row of the switchboard, whatever was looked for there', async () => {
    await at(testIds.boardSearch).fill('youku')
    await find('taobao')
    await at(testIds.paletteOption('system-taobao')).click()
    await expect.poll(focused).toBe(testIds.boardCell('taobao', 'chat-1to1'))
  })

  test('offers what can be done now, and nothing else', async () => {
    await find('overrides')
    const reset = at(testIds.paletteOption('command-policy.reset'))
    expect(await reset.count()).toBe(0)
    await driver.call('law.override', { rule: 'cn-l16', verdict: 'block' })
    await reset.click()
    await driver.until('the pack alone', ({ law }) => law.overrides === 0)
  })
})

describe('keys', () => {
  test('switch the tools and step through the named dates', async () => {
    await press('Control+4')
    await at(testIds.ruleSearch).waitFor()
    await press('Alt+ArrowRight')
    const { law } = await driver.until('the next date', ({ law: next }) =>
      next.at.startsWith('2021-09-28'),
    )
    expect(law.preset).toBeDefined()
    await at(testIds.timeline).focus()
    await press('Alt+ArrowLeft')
    await driver.until('one step back, not two', ({ law: next }) =>
      next.at.startsWith('2021-09-17'),
    )
  })

  test('take back the law, but in a field what was written there', async () => {
    await driver.call('law.override', { rule: 'cn-l16', verdict: 'block' })
    await press('Control+f')
    await expect.poll(focused).toBe(testIds.boardSearch)
    await driver.window.keyboard.type('tao')
    await press('Control+z')
    expect((await driver.state()).law.overrides).toBe(1)
    await at(testIds.boardSearch).blur()
    await press('Control+z')
    await driver.until('no override', ({ law }) => law.overrides === 0)
  })

  test('are listed, from the same list, where the question mark is pressed', async () => {
    await at(testIds.deskTool('board')).focus()
    await press('Shift+?')
    expect(await at(testIds.shortcuts).innerText()).toMatch(/Go to anything…\s*Ctrl\+K/)
    await press('Control+4')
    expect(await at(testIds.ruleSearch).isVisible()).toBe(false)
    await press('Escape')
    await expect.poll(focused).toBe(testIds.deskTool('board'))
  })
})

const choose = (...labels: readonly string[]) => chooseInMenu(driver, ...labels)
const menus = () => menuNames(driver)

describe('the menu', () => {
  test('speaks the language of the window, at once', async () => {
    expect(await menus()).toEqual(['File', 'Edit', 'View', 'Policy', 'Scenario', 'Window', 'Help'])
    await choose('View', 'Window in Chinese')
    await driver.until('Chinese', ({ settings }) => settings.language === 'zh')
    await expect.poll(menus).toEqual(['文件', '编辑', '视图', '规则', '场景', '窗口', '帮助'])
    await choose('视图', '英文界面')
    await expect.poll(menus).toContain('Help')
  })

  test('takes back the law, or what is written where the focus is', async () => {
    await driver.call('law.override', { rule: 'cn-l16', verdict: 'block' })
    await at(testIds.boardSearch).fill('')
    await at(testIds.boardSearch).pressSequentially('tao')
    await choose('Edit', 'Undo')
    await expect.poll(() => at(testIds.boardSearch).inputValue()).toBe('ta')
    expect((await driver.state()).law.overrides).toBe(1)
    await at(testIds.boardSearch).blur()
    await choose('Edit', 'Undo')
    await driver.until('no override', ({ law }) => law.overrides === 0)
    await choose('Edit', 'Redo')
    await driver.until('the override', ({ law }) => law.overrides === 1)
  })

  test('undoes a step in the policy text by the text’s own history', async () => {
    await choose('View', 'Policy text')
    await driver.window.locator('.cm-content').focus()
    await press('Control+End')
    await driver.window.keyboard.type('# noted')
    await choose('Edit', 'Undo')
    await expect.poll(() => at(testIds.text).textContent()).not.toContain('# noted')
  })

  test('zooms the window, and the page on the phone stays in its place', async () => {
    await driver.call('law.choose', { policy: 'cn@2021-11-30' })
    await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    await choose('View', 'Zoom in')
    await expect.poll(() => driver.window.evaluate(() => devicePixelRatio)).toBeCloseTo(1.1)
    const stage = async () => {
      const box = (await at(testIds.stage).boundingBox())!
      return [box.x, box.y, box.width, box.height].map((each) => Math.round(each * 1.1))
    }
    const guest = () =>
      driver.main(({ BrowserWindow }) => {
        const views = (BrowserWindow.getAllWindows()[0]?.contentView.children ??
          []) as Electron.WebContentsView[]
        const page = views.find((view) => view.webContents.getURL().includes('item.taobao'))
        const { x = 0, y = 0, width = 0, height = 0 } = page?.getBounds() ?? {}
        return [x, y, width, height]
      })
    await expect
      .poll(async () => [await guest(), await stage()])
      .toSatisfy(([a, b]) => `${a}` === `${b}`)
    await choose('View', 'Actual size')
    await press('Control+Shift+h')
    await driver.until('home', ({ phone }) => phone.page === undefined)
  })
})

describe('the dialogs', () => {
  test('of settings hold at once, and motion may be other than the system’s', async () => {
    await at(testIds.boardSearch).focus()
    await press('Control+,')
    await at(testIds.motion('full')).click()
    await driver.until('full motion', ({ settings }) => settings.motion === 'full')
    const glides = () =>
      at(testIds.boardSearch).evaluate(() => {
        const pill = document.querySelector('.pill')
        return pill && getComputedStyle(pill).transitionDuration
      })
    await expect.poll(glides).toContain('0.14s')
    await at(testIds.motion('system')).click()
    await expect.poll(glides).toBe('0s')
    await press('Escape')
    await expect.poll(focused).toBe(testIds.boardSearch)
  })

  test('tell what runs and where the data is, to be copied', async () => {
    await choose('Help', 'About Hutong')
    const { about } = await driver.state()
    expect(await at(testIds.about).textContent()).toContain(`Chromium ${about.chromium}`)
    expect(about.folder).toBe(data)
    await at(testIds.aboutCopy).click()
    expect(await driver.main(({ clipboard }) => clipboard.readText())).toBe(data)
    await press('Escape')
  })
})

test('a sample is the law at once, says what to try, and goes with undo', async () => {
  await choose('Help', 'Samples', 'Groups open on the first day, for three in ten')
  await driver.until('its rule', ({ rules }) => rules.some(({ id }) => id === 'sample/groups-open'))
  await expect.poll(() => at(testIds.text).textContent()).toContain('for three people in ten')
  await openLink(driver, 'wechat-group', 'https://item.taobao.com/item.htm?id=1')
  const { decision } = await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  expect(decision?.ruling.rule).toBe('sample/groups-open')
  await choose('Help', 'Samples', 'A notice before another company’s wallet')
  await driver.until('the other', ({ rules }) =>
    rules.some(({ id }) => id === 'sample/notice-first'),
  )
  await driver.call('law.undo', {})
  await driver.until('the first', ({ rules }) =>
    rules.some(({ id }) => id === 'sample/groups-open'),
  )
})

describe('the focus', () => {
  test('comes back to a menu’s button, and to a page that was covered', async () => {
    await driver.call('law.choose', { policy: 'cn@2021-11-30' })
    await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    await at(testIds.pageMenu).click()
    await at(testIds.pageMenuRefresh).waitFor()
    await press('Escape')
    await expect.poll(focused).toBe(testIds.pageMenu)
    const inFront = () =>
      driver.main(({ webContents }) => webContents.getFocusedWebContents()?.getURL())
    await driver.main(({ webContents }) =>
      webContents
        .getAllWebContents()
        .find((each) => each.getURL().includes('item.taobao'))
        ?.focus(),
    )
    await expect.poll(inFront).toContain('item.taobao')
    await driver.call('law.choose', { policy: 'cn@2021-09-16' })
    await driver.until('the block', ({ phone }) => phone.page?.status === 'stopped')
    await expect.poll(inFront).toContain('hutong-app://window')
    await driver.call('law.choose', { policy: 'cn@2021-11-30' })
    await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
    await expect.poll(inFront).toContain('item.taobao')
    await press('Control+Shift+h')
    await driver.until('home', ({ phone }) => phone.page === undefined)
  })
})

describe('the panels', () => {
  const widthOf = (selector: string) =>
    driver.window.evaluate(
      (each) => document.querySelector(each)?.getBoundingClientRect().width ?? 0,
      selector,
    )

  test('are made larger and put away by keys, and a double click gives the usual size', async () => {
    const usual = await widthOf('.phone-column')
    const splitter = at(testIds.splitter('phone'))
    await splitter.focus()
    await press('ArrowRight')
    await expect.poll(() => widthOf('.phone-column')).toBe(usual + 16)
    expect(Number(await splitter.getAttribute('aria-valuenow'))).toBe(usual + 16)
    await press('Enter')
    await expect.poll(() => widthOf('.phone-column')).toBe(0)
    await press('Enter')
    await expect.poll(() => widthOf('.phone-column')).toBe(usual + 16)
    await splitter.dblclick()
    await expect.poll(() => widthOf('.phone-column')).toBe(usual)
  })

  test('follow the mouse, and the page on the phone follows them', async () => {
    await driver.call('law.choose', { policy: 'cn@2021-11-30' })
    const page = await openPage(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    const x = () =>
      driver.main(({ BrowserWindow }) => {
        const views = (BrowserWindow.getAllWindows()[0]?.contentView.children ??
          []) as Electron.WebContentsView[]
        return views.find((view) => view.webContents.getURL().includes('item.taobao'))?.getBounds()
          .x
      })
    const stageX = async () => Math.round((await at(testIds.stage).boundingBox())!.x)
    const before = await stageX()
    const width = await page.evaluate(() => innerWidth)
    const box = (await at(testIds.splitter('phone')).boundingBox())!
    const { mouse } = driver.window
    await mouse.move(box.x + 4, box.y + 200)
    await mouse.down()
    await mouse.move(box.x + 64, box.y + 200, { steps: 5 })
    await mouse.up()
    await driver.until('it to be kept', ({ settings }) => settings.panels.phone !== undefined)
    expect(await stageX()).toBeGreaterThan(before)
    await expect.poll(x).toBe(await stageX())
    expect(await page.evaluate(() => innerWidth)).toBe(width)
  })

  test('and the window are where they were after a new start', async () => {
    await driver.main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1300, height: 820 }),
    )
    await choose('View', 'Put the log away, or back')
    const { settings } = await driver.until('no log', (state) =>
      state.settings.panels.hidden.includes('log'),
    )
    await driver.close()
    driver = await launch({ data })
    // The display server moves a window in its own time.
    await expect
      .poll(() => driver.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()))
      .toEqual({ x: 60, y: 40, width: 1300, height: 820 })
    expect((await driver.state()).settings).toEqual(settings)
    expect(await at(testIds.logSearch).isVisible()).toBe(false)
    await at(testIds.splitter('log')).click()
    await at(testIds.logSearch).waitFor()
  })
})
