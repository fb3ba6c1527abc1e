import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { checkoutOf, front, routeOf, tapThrough } from './appRoutes.ts'
import { authorise } from './clicks.ts'
import { bothWays, oneOf } from './expectSameTrace.ts'
import { play } from './play.ts'
import { openRecorder, shoes, type RecorderTool } from './recorderTool.ts'

let tool: RecorderTool
beforeAll(async () => {
  tool = await openRecorder()
})
afterAll(() => tool.close())
beforeEach(() => tool.settle())

test('a link that is asked about is recorded as it is tapped, edited, saved, and replays; the same clicks give the same bytes', async () => {
  await tool.record()
  await tool.openShoes()
  expect(await tool.at(testIds.scenarioSteps).innerText()).toContain('Confirm, and go on')
  expect((await tool.stop()).text).toBe(shoes)
  expect(await tool.at(testIds.scenarioReplayed).innerText()).toBe('Replayed as written')

  await tool.record()
  await tool.openShoes()
  expect((await tool.stop()).text).toBe(shoes)

  await tool.at(testIds.scenarioName).fill('the shoes are asked about')
  await tool.at(testIds.scenarioTags).fill('Link')
  await tool.press('Enter')
  await tool.click(testIds.scenarioStep(0))
  await tool.click(testIds.scenarioExpected('presentation'))
  const edited = await tool.stopped('the edits', ({ text }) => !text.includes('presentation'))
  expect(await tool.save()).toBe(edited.text)
  expect(edited.text).toBe(
    shoes
      .replace('Open item.taobao.com in WeChat (one-to-one chat)', 'the shoes are asked about')
      .replace('17\n', '17\ntags: [link]\n')
      .replace(' presentation: confirm-page,', ''),
  )
  expect(await tool.replayed()).toEqual([0, '1 passed'])
})

test('a checkout with a payment on a later date, and what another person opens, is recorded and replays', async () => {
  await tool.record()
  await tool.at(testIds.timeline).focus()
  await tool.press('Alt+ArrowRight')
  await tool.driver().until('the 28th', ({ law }) => law.at.startsWith('2021-09-28'))
  await tapThrough(tool.driver(), 'eleme', checkoutOf('eleme'))
  const page = await tool.driver().guest('mp://app-eleme/')
  await page.locator(front('method-wechat-pay')).click()
  await page.locator(front('checkout-pay')).click()
  await authorise(tool.driver())
  await tool.driver().until('it to be paid', ({ phone: { sheet } }) => {
    return sheet?.type === 'cashier' && sheet.status === 'paid'
  })
  await tool.click(testIds.cashierDone)
  await tool.click(testIds.person('lin'))
  await tool.click(testIds.homeIndicator)
  await tool.click(testIds.app('wechat'))
  await tool.click(testIds.chat('wechat-group'))
  await tool.driver().window.locator('[data-testid^="link-wechat-group"]').first().click()
  await tool.click(testIds.copyLink)
  await tool.steps(6)
  await tool.stop()
  const text = await tool.save()
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
  expect(await tool.at(testIds.scenarioReplayed).innerText()).toBe('Replayed as written')
  expect(await tool.replayed()).toEqual([0, '1 passed'])
})

test('a share from an app, and what opens on the phone that it came to', async () => {
  await tool.record()
  const url = new URL('https://m.damai.cn/?id=night-boat')
  await tapThrough(tool.driver(), 'damai', routeOf('damai').share(url))
  await tool.driver().until('the sheet', ({ phone }) => phone.sheet?.type === 'share')
  await tool.click(testIds.shareTo('wechat-1to1'))
  await tool.steps(1)
  await tool.click(testIds.person('lin'))
  await tool.click(testIds.app('wechat'))
  await tool.click(testIds.chat('wechat-1to1'))
  const { phone } = await tool.driver().state()
  const message = phone.chats.find(({ id }) => id === 'wechat-1to1')?.messages.at(-1)
  await tool.click(testIds.link(message?.id ?? '', 0))
  await tool.steps(2)
  const { steps: taken, text } = await tool.stop()
  expect(taken.flatMap(({ problems }) => problems)).toEqual([])
  expect(text).toContain(`  - do: link.shared
    from: damai
    host: wechat
    to: chat-1to1
    url: 'https://m.damai.cn/?id=night-boat'
`)
  expect(text).toContain('    person: lin\n')
})

test('the keys record from anywhere, and the tab tells that it goes on', async () => {
  await tool.press('Control+1')
  await tool.press('Control+Shift+r')
  await tool.driver().until('a recording', ({ scenario }) => scenario?.phase === 'recording')
  await tool.at(testIds.scenarioStop).waitFor()
  await tool.press('Control+1')
  expect(await tool.at(testIds.deskTool('scenario')).innerText()).toContain('recording')
  await tool.openShoes()
  await tool.press('Control+Shift+r')
  expect((await tool.stopped('it to end')).text).toBe(shoes)
})

describe('a journey that is played with real clicks is recorded as it replays', () => {
  test.each(oneOf(80, bothWays))('$name', async (journey) => {
    await tool.record()
    await play(tool.driver(), journey)
    await tool.press('Control+6')
    const { steps: taken, leftOut } = await tool.stop()
    expect(taken.flatMap(({ problems }) => problems)).toEqual([])
    expect([taken.length >= journey.steps.length, leftOut]).toEqual([true, 0])
  })
})

test('nothing that was recorded is lost when the app is killed', async () => {
  await tool.record()
  await tool.openShoes()
  const gone = new Promise((resolve) => tool.driver().app.process().once('exit', resolve))
  tool.driver().app.process().kill('SIGKILL')
  await gone
  await tool.startAgain()
  await tool.press('Control+6')
  expect((await tool.stopped('the draft')).text).toBe(shoes)
  expect(await tool.at(testIds.scenarioSteps).innerText()).toContain('Leave the page')
})
