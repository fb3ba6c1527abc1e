import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BoardCellState } from '../../electron/ipc/board.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { testIds } from '../../renderer/testIds.ts'
import { openLink } from './clicks.ts'
import { launch, type Driver } from './driver.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
beforeEach(async () => {
  await driver.window.keyboard.press('Escape')
  for (const { id } of (await driver.state()).companies.own)
    await driver.call('company.remove', { id })
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
  await driver.call('board.show', { view: { kind: 'link', host: 'wechat' } })
  await driver.window.getByTestId(testIds.deskTool('board')).click()
})

const at = (id: string) => driver.window.getByTestId(id)
const cellOf = ({ board }: HostState, system: string, column: string): BoardCellState | null =>
  board.rows.find((row) => row.system === system)?.cells[board.columns.indexOf(column)] ?? null
const taobao = testIds.boardCell('taobao', 'chat-1to1')
const verdictShown = (id: string) => at(id).getAttribute('data-verdict')

describe('the switchboard', () => {
  test('follows the date', async () => {
    expect(await verdictShown(taobao)).toBe('interstitial')
    await driver.call('law.choose', { policy: 'cn@2021-09-16' })
    await driver.until(
      'the eve',
      (state) => cellOf(state, 'taobao', 'chat-1to1')?.verdict === 'block',
    )
    await expect.poll(() => verdictShown(taobao)).toBe('block')
  })

  test('switches a crossing, which rules the next tap; undo and redo follow the keyboard', async () => {
    await at(taobao).click()
    await at(testIds.verdictOption('allow')).click()
    const { law } = await driver.until(
      'the switch',
      (state) => cellOf(state, 'taobao', 'chat-1to1')?.switched === 100,
    )
    expect(readFileSync(law.overlayFile, 'utf8')).toContain(
      'id: switch/link/wechat/chat-1to1/taobao',
    )
    await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    const { decision } = await driver.until(
      'the page',
      ({ phone }) => phone.page?.status === 'open',
    )
    expect(decision?.ruling.rule).toBe('switch/link/wechat/chat-1to1/taobao')
    expect(decision?.sentence.en).toContain('because you set it to “Allow” on the switchboard')
    await at(testIds.boardSearch).blur()
    await driver.window.keyboard.press('Control+z')
    await driver.until('the page to be covered', ({ phone }) => phone.page?.status === 'asking')
    await driver.window.keyboard.press('Control+Shift+z')
    await driver.until('the page again', ({ phone }) => phone.page?.status === 'open')
  })

  test('is walked by arrows; space goes to the next verdict and delete takes the switch back', async () => {
    await at(taobao).focus()
    await driver.window.keyboard.press('ArrowRight')
    await driver.window.keyboard.press('ArrowDown')
    const { board } = await driver.state()
    const tmall = testIds.boardCell('tmall', board.columns[1] ?? '')
    expect(
      await driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid')),
    ).toBe(tmall)
    const before = await verdictShown(tmall)
    await driver.window.keyboard.press(' ')
    await driver.until('a switch', ({ law }) => law.overrides === 1)
    expect(await verdictShown(tmall)).not.toBe(before)
    await driver.window.keyboard.press('Delete')
    await driver.until('none', ({ law }) => law.overrides === 0)
    await expect.poll(() => verdictShown(tmall)).toBe(before)
    await driver.window.keyboard.press('Enter')
    await at(testIds.verdictOption('choose')).waitFor()
    await driver.window.keyboard.press('Escape')
    expect(
      await driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid')),
    ).toBe(tmall)
  })

  test('switches for a share of people, and leaves the others to the pack', async () => {
    await at(taobao).click()
    await at(testIds.boardShare).fill('30')
    await at(testIds.verdictOption('allow')).click()
    await driver.until(
      'the share',
      (state) => cellOf(state, 'taobao', 'chat-1to1')?.switched === 30,
    )
    expect(await at(taobao).textContent()).toContain('30 %')
    const traits = { version: 'newest', choice: 'unset', age: 'adult', rollout: 30 } as const
    const { phone } = await driver.state()
    await driver.call('phone.traits', { person: phone.holder, traits })
    await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    await driver.until('the question', (state) => state.phone.page?.status === 'asking')
    await driver.call('phone.traits', { person: phone.holder, traits: { ...traits, rollout: 0 } })
  })

  test('finds rows by words and verdicts, and shows the rule that decides', async () => {
    await at(testIds.boardSearch).fill('淘宝')
    await expect.poll(() => at(testIds.board).locator('.board-line').count()).toBeLessThan(4)
    await at(testIds.boardSearch).fill('')
    await at(testIds.boardVerdict('interstitial')).click()
    const shown = await at(testIds.board).locator('.board-line').count()
    const { board } = await driver.state()
    expect(shown).toBe(
      board.rows.filter(({ cells }) => cells.some((cell) => cell?.verdict === 'interstitial'))
        .length,
    )
    await at(testIds.boardVerdict('interstitial')).click()
    await at(taobao).click()
    await at(testIds.boardRule).click()
    await at(testIds.rule('cn-l16')).waitFor()
    expect(
      await at(testIds.ruleVerdict('cn-l16')).evaluate(
        (element) => element === document.activeElement,
      ),
    ).toBe(true)
  })

  test('of payments switches a way to pay off at a checkout', async () => {
    await driver.call('law.choose', { policy: 'cn@2021-09-28' })
    await at(testIds.boardKind).getByText('Payments').click()
    const cell = testIds.boardCell('eleme', 'wechat-pay')
    await expect.poll(() => verdictShown(cell)).toBe('allow')
    await at(cell).click()
    await at(testIds.verdictOption('block')).click()
    const state = await driver.until(
      'the switch',
      (each) => cellOf(each, 'eleme', 'wechat-pay')?.switched === 100,
    )
    expect(cellOf(state, 'eleme', 'wechat-pay')).toEqual({
      verdict: 'block',
      presentation: 'option-absent',
      rule: 'switch/payment/eleme/wechat-pay/eleme',
      switched: 100,
    })
  })
})

describe('a company of one’s own', () => {
  const fill = async (domain: string): Promise<void> => {
    await at(testIds.companyAdd).click()
    await at(testIds.companyName('zh')).fill('胡同集市')
    await at(testIds.companyName('en')).fill('Lane Market')
    await at(testIds.companyDomains).fill(domain)
    await at(testIds.companyDomains).press('Enter')
    await at(testIds.companyRivals).click()
    await driver.window.getByRole('option', { name: 'Tencent' }).click()
    await driver.window.keyboard.press('Escape')
  }

  test('becomes a row that is ruled as its rivals are, is kept, and goes with undo', async () => {
    await fill('https://lane.example.com/shop')
    await at(testIds.companySave).click()
    const state = await driver.until('the row', ({ board }) =>
      board.rows.some(({ system }) => system === 'lane-market'),
    )
    expect(cellOf(state, 'lane-market', 'chat-group')).toMatchObject({
      rule: 'base/unnamed-rivals',
    })
    expect(readFileSync(path.join(driver.data, 'registry.yaml'), 'utf8')).toContain(
      'lane.example.com',
    )
    await openLink(driver, 'wechat-1to1', 'https://lane.example.com/')
    const { decision } = await driver.until(
      'the question',
      ({ phone }) => phone.page?.status === 'asking',
    )
    expect(decision?.sentence.en).toContain('WeChat')
    await at(testIds.undo).click()
    await driver.until(
      'no row',
      ({ board }) => !board.rows.some(({ system }) => system === 'lane-market'),
    )
    await at(testIds.redo).click()
    await at(testIds.companyRow('lane-market')).click()
    await at(testIds.companyRemove).click()
    await driver.until('no company', ({ companies }) => companies.own.length === 0)
    expect(existsSync(path.join(driver.data, 'registry.yaml'))).toBe(true)
  })

  test('is refused in its form where it takes another’s domain, and nothing is lost', async () => {
    await fill('item.taobao.com')
    await at(testIds.companySave).click()
    await driver.until('the row', ({ companies }) => companies.own.length === 1)
    await at(testIds.companyRow('lane-market')).click()
    await at(testIds.companyDomains).fill('taobao.com')
    await at(testIds.companyDomains).press('Enter')
    await at(testIds.companySave).click()
    expect(await at(testIds.companyProblem).textContent()).toBe(
      'taobao.com is a domain of Taobao already',
    )
    expect(await at(testIds.companyName('en')).inputValue()).toBe('Lane Market')
  })
})

test('while the timeline is dragged, all that shows the law follows, and the log has only what changed', async () => {
  await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
  const { logged } = await driver.until(
    'the question',
    ({ phone }) => phone.page?.status === 'asking',
  )
  const line = (await at(testIds.timeline).boundingBox())!
  const stop = async (key: string): Promise<number> => {
    const box = (await at(testIds.stop(key)).boundingBox())!
    return box.x + box.width / 2
  }
  const { mouse } = driver.window
  await mouse.move(await stop('2021-09-17'), line.y + line.height - 12)
  await mouse.down()
  await mouse.move(await stop('2021-09-16T20:00'), line.y + line.height - 12, { steps: 4 })
  await driver.until('the block', ({ phone }) => phone.page?.status === 'stopped')
  await expect.poll(() => verdictShown(taobao)).toBe('block')
  await mouse.move(await stop('2021-11-29'), line.y + line.height - 12, { steps: 12 })
  const open = await driver.until('the page', ({ phone }) => phone.page?.status === 'open')
  await expect.poll(() => verdictShown(taobao)).toBe('allow')
  expect(open.logged - logged).toBeLessThan(6)
  await mouse.up()
  await driver.until('the date', ({ law }) => law.at.startsWith('2021-11-29'))
})
