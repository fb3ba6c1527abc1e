import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hutong } from '../../cli/hutongProcess.ts'
import type { ScenarioState } from '../../electron/ipc/scenario.ts'
import { testIds } from '../../renderer/testIds.ts'
import { checkoutOf, front, routeOf, tapThrough } from './appRoutes.ts'
import { authorise } from './clicks.ts'
import { launch, type Driver } from './driver.ts'
import { bothWays, oneOf } from './expectSameTrace.ts'
import { play } from './play.ts'
import { removeFolder } from './removeFolder.ts'

const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-recorder-'))
const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-scenarios-'))
const file = path.join(folder, 'recorded.scenario.yaml')
let driver: Driver
beforeAll(async () => {
  driver = await launch({ data, language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  await removeFolder(data)
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await driver.call('scenario.stop', {})
  for (const person of ['lin', 'chen']) {
    await driver.call('phone.hold', { person })
    await driver.call('phone.show', { screen: { type: 'home' } })
  }
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await press('Control+6')
})

type Stopped = Extract<ScenarioState, { phase: 'stopped' }>
const at = (id: string) => driver.window.getByTestId(id)
const click = (id: string): Promise<void> => at(id).click()
const press = (keys: string): Promise<void> => driver.window.keyboard.press(keys)
const focused = () =>
  driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid'))

async function record(): Promise<void> {
  await click(testIds.scenarioRecord)
  await driver.until('a recording', ({ scenario }) => scenario?.phase === 'recording')
}
async function stop(): Promise<Stopped> {
  await click(testIds.scenarioStop)
  return stopped('the recording to end')
}
async function stopped(
  what: string,
  condition: (scenario: Stopped) => boolean = () => true,
): Promise<Stopped> {
  const { scenario } = await driver.until(
    what,
    (state) => state.scenario?.phase === 'stopped' && condition(state.scenario),
  )
  if (scenario?.phase !== 'stopped') throw new Error(what)
  return scenario
}
const steps = (count: number) =>
  driver.until(
    `${count} steps`,
    ({ scenario }) => scenario?.phase === 'recording' && scenario.steps.length === count,
  )

/** From the home screen to Lin Xiao’s shoes, which WeChat asks about, and back. */
async function openShoes(): Promise<void> {
  await click(testIds.homeIndicator)
  await click(testIds.app('wechat'))
  await click(testIds.chat('wechat-1to1'))
  await click(testIds.link('wechat-1to1-1', 0))
  await click(testIds.noticeContinue)
  await driver.until('the shoes', ({ phone }) => phone.page?.status === 'open')
  await click(testIds.pageClose)
  await steps(3)
}

/** Saves where the system’s dialog would say. */
async function save(): Promise<string> {
  await driver.main(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await click(testIds.scenarioSave)
  await expect.poll(() => at(testIds.notice).textContent()).toContain(file)
  return readFileSync(file, 'utf8')
}
const replayed = async () => {
  const { code, output } = await hutong(['replay', file])
  return [code, output.match(/\d+ passed/)?.[0]]
}

const shoes = `apiVersion: hutong/v1
kind: Scenario
name: Open item.taobao.com in WeChat (one-to-one chat)
policy: cn@2021-09-17

steps:
  - do: link.opened
    host: wechat
    surface: chat-1to1
    url: 'https://item.taobao.com/item.htm?id=1'
    expect: { verdict: interstitial, presentation: confirm-page, rule: cn-l16, state: warning }
  - do: notice.confirmed
    expect: { state: opened }
  - do: page.left
    expect: { state: left }
`

test('a link that is asked about is recorded as it is tapped, edited, saved, and replays; the same clicks give the same bytes', async () => {
  await record()
  await openShoes()
  expect(await at(testIds.scenarioSteps).innerText()).toContain('Confirm, and go on')
  expect((await stop()).text).toBe(shoes)
  expect(await at(testIds.scenarioReplayed).innerText()).toBe('Replayed as written')

  await record()
  await openShoes()
  expect((await stop()).text).toBe(shoes)

  await at(testIds.scenarioName).fill('the shoes are asked about')
  await at(testIds.scenarioTags).fill('Link')
  await press('Enter')
  await click(testIds.scenarioStep(0))
  await click(testIds.scenarioExpected('presentation'))
  const edited = await stopped('the edits', ({ text }) => !text.includes('presentation'))
  expect(await save()).toBe(edited.text)
  expect(edited.text).toBe(
    shoes
      .replace('Open item.taobao.com in WeChat (one-to-one chat)', 'the shoes are asked about')
      .replace('17\n', '17\ntags: [link]\n')
      .replace(' presentation: confirm-page,', ''),
  )
  expect(await replayed()).toEqual([0, '1 passed'])
})

test('a checkout with a payment on a later date, and what another person opens, is recorded and replays', async () => {
  await record()
  await at(testIds.timeline).focus()
  await press('Alt+ArrowRight')
  await driver.until('the 28th', ({ law }) => law.at.startsWith('2021-09-28'))
  await tapThrough(driver, 'eleme', checkoutOf('eleme'))
  const page = await driver.guest('mp://app-eleme/')
  await page.locator(front('method-wechat-pay')).click()
  await page.locator(front('checkout-pay')).click()
  await authorise(driver)
  await driver.until('it to be paid', ({ phone: { sheet } }) => {
    return sheet?.type === 'cashier' && sheet.status === 'paid'
  })
  await click(testIds.cashierDone)
  await click(testIds.person('lin'))
  await click(testIds.homeIndicator)
  await click(testIds.app('wechat'))
  await click(testIds.chat('wechat-group'))
  await driver.window.locator('[data-testid^="link-wechat-group"]').first().click()
  await click(testIds.copyLink)
  await steps(6)
  await stop()
  const text = await save()
  expect(text).toContain(`people:
  - { id: chen }
  - { id: lin }

steps:
  - do: law.changed
    policy: cn-2021-09-28-alibaba-pay
  - do: checkout.opened
    host: eleme
    expect: { offered: [alipay, huabei, wechat-pay] }
  - do: payment.requested
    method: wechat-pay
    expect: { verdict: allow, presentation: option-shown, rule: cn-p04, state: cashier }
  - do: payment.authorised
    expect: { state: paid }
`)
  expect(text).toContain('    person: lin\n    expect: { verdict: block')
  expect(await at(testIds.scenarioReplayed).innerText()).toBe('Replayed as written')
  expect(await replayed()).toEqual([0, '1 passed'])
})

test('a share from an app, and what opens on the phone that it came to', async () => {
  await record()
  const url = new URL('https://m.damai.cn/?id=night-boat')
  await tapThrough(driver, 'damai', routeOf('damai').share(url))
  await driver.until('the sheet', ({ phone }) => phone.sheet?.type === 'share')
  await click(testIds.shareTo('wechat-1to1'))
  await steps(1)
  await click(testIds.person('lin'))
  await click(testIds.app('wechat'))
  await click(testIds.chat('wechat-1to1'))
  const { phone } = await driver.state()
  const message = phone.chats.find(({ id }) => id === 'wechat-1to1')?.messages.at(-1)
  await click(testIds.link(message?.id ?? '', 0))
  await steps(2)
  const { steps: taken, text } = await stop()
  expect(taken.flatMap(({ problems }) => problems)).toEqual([])
  expect(text).toContain(`  - do: link.shared
    from: damai
    host: wechat
    to: chat-1to1
    url: 'https://m.damai.cn/?id=night-boat'
`)
  expect(text).toContain('    person: lin\n')
})

describe('a scenario that is there', () => {
  beforeEach(async () => {
    await driver.call('scenario.load', { name: 'shoes.scenario.yaml', text: shoes })
    await stopped('the shoes', ({ text }) => text === shoes)
    await click(testIds.scenarioView('steps'))
  })
  const deeds = async (): Promise<readonly string[]> =>
    (await stopped('it')).steps.map((step) => step.do)

  test('has its steps moved and removed by keys, and undo takes that back', async () => {
    await at(testIds.scenarioStep(2)).focus()
    await press('Alt+ArrowUp')
    await expect.poll(deeds).toEqual(['link.opened', 'page.left', 'notice.confirmed'])
    await expect.poll(focused).toBe(testIds.scenarioStep(1))
    expect(await at(testIds.scenarioReplayed).innerText()).toContain('come out otherwise')
    await press('Delete')
    await expect.poll(deeds).toEqual(['link.opened', 'notice.confirmed'])
    await expect.poll(focused).toBe(testIds.scenarioStep(1))
    await press('Control+z')
    await press('Control+z')
    await expect.poll(deeds).toEqual(['link.opened', 'notice.confirmed', 'page.left'])
  })

  test('has a step dragged to another place', async () => {
    await at(testIds.scenarioStep(2)).dragTo(at(testIds.scenarioStep(0)))
    await expect.poll(deeds).toEqual(['page.left', 'link.opened', 'notice.confirmed'])
  })

  test('becomes a table, one journey a line, which replays', async () => {
    await click(testIds.scenarioStep(0))
    await click(testIds.scenarioParameter('values', 'url'))
    await click(testIds.scenarioView('examples'))
    await click(testIds.scenarioAddRow)
    await at(testIds.scenarioCell(1, 'url')).fill('https://detail.tmall.com/item.htm?id=9')
    await at(testIds.scenarioColumn('url')).fill('shop')
    await press('Enter')
    await expect
      .poll(() => at(testIds.scenarioReplayed).innerText())
      .toBe('All 2 journeys replayed as written')
    expect(await save()).toContain(`examples:
  - { shop: 'https://item.taobao.com/item.htm?id=1' }
  - { shop: 'https://detail.tmall.com/item.htm?id=9' }
`)
    expect(await replayed()).toEqual([0, '2 passed'])
    await click(testIds.scenarioColumnRemove('shop'))
    await stopped('no table', ({ text }) => text === shoes)
  })

  test('shows which step comes out otherwise, and how', async () => {
    await at(testIds.scenarioPolicy).fill('cn@2021-09-16')
    await expect
      .poll(() => at(testIds.scenarioStep(0)).innerText())
      .toContain('Verdict: expected interstitial, got block')
    await at(testIds.scenarioPolicy).fill('nowhere')
    await expect
      .poll(() => at(testIds.scenarioReplayed).innerText())
      .toContain('there is no policy "nowhere"')
  })

  test('shows its text, and puts it on the clipboard', async () => {
    await click(testIds.scenarioView('yaml'))
    await expect.poll(() => at(testIds.scenarioYaml).innerText()).toContain('do: notice.confirmed')
    await click(testIds.scenarioCopy)
    expect(await driver.main(({ clipboard }) => clipboard.readText())).toBe(shoes)
  })

  test('is put away, and comes back', async () => {
    await click(testIds.scenarioDiscard)
    await at(testIds.scenarioRecord).waitFor()
    await click(testIds.scenarioUndo)
    expect((await stopped('it again')).text).toBe(shoes)
  })
})

test('the keys record from anywhere, and the tab tells that it goes on', async () => {
  await press('Control+1')
  await press('Control+Shift+r')
  await driver.until('a recording', ({ scenario }) => scenario?.phase === 'recording')
  await at(testIds.scenarioStop).waitFor()
  await press('Control+1')
  expect(await at(testIds.deskTool('scenario')).innerText()).toContain('recording')
  await openShoes()
  await press('Control+Shift+r')
  expect((await stopped('it to end')).text).toBe(shoes)
})

test('a file that is opened is changed where it lies, and one that is no scenario is told with its place', async () => {
  const choose = (chosen: string) =>
    driver.main(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, chosen)
  writeFileSync(file, shoes)
  await choose(file)
  await click(testIds.scenarioOpen)
  await stopped('the file', (scenario) => scenario.file === file && scenario.isSaved)
  await at(testIds.scenarioName).fill('shirts')
  await stopped('the change', ({ isSaved, name }) => !isSaved && name === 'shirts')
  await press('Control+s')
  await stopped('the file to be written', ({ isSaved }) => isSaved)
  expect(readFileSync(file, 'utf8')).toContain('name: shirts\n')

  const wrong = path.join(folder, 'wrong.scenario.yaml')
  writeFileSync(wrong, shoes.replace('notice.confirmed', 'notice.confirm'))
  await choose(wrong)
  await click(testIds.scenarioOpen)
  await expect
    .poll(() => at(testIds.scenarioProblem).innerText())
    .toMatch(/wrong\.scenario\.yaml:12:9 steps\[1\]\.do: expected/)
  expect((await stopped('it still')).name).toBe('shirts')
  await click(testIds.scenarioProblemDismiss)
  await driver.until('no word of it', ({ scenario }) => scenario?.problem === undefined)
})

describe('a journey that is played with real clicks is recorded as it replays', () => {
  test.each(oneOf(80, bothWays))('$name', async (journey) => {
    await record()
    await play(driver, journey)
    await press('Control+6')
    const { steps: taken, leftOut } = await stop()
    expect(taken.flatMap(({ problems }) => problems)).toEqual([])
    expect([taken.length >= journey.steps.length, leftOut]).toEqual([true, 0])
  })
})

test('nothing that was recorded is lost when the app is killed', async () => {
  await record()
  await openShoes()
  const gone = new Promise((resolve) => driver.app.process().once('exit', resolve))
  driver.app.process().kill('SIGKILL')
  await gone
  driver = await launch({ data })
  await press('Control+6')
  expect((await stopped('the draft')).text).toBe(shoes)
  expect(await at(testIds.scenarioSteps).innerText()).toContain('Leave the page')
})
