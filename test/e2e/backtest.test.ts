import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonLine } from '../../policies/backtest/logText.ts'
import { madeLog } from '../../policies/backtest/madeLog.ts'
import { compile } from '../../policies/engine/compile.ts'
import { isoOf, instantOf } from '../../policies/engine/instant.ts'
import { Request, type Verdict } from '../../policies/engine/model.ts'
import { placeOf } from '../../policies/engine/library.ts'
import { makeRequestJudge } from '../../policies/engine/requestJudge.ts'
import { testIds } from '../../renderer/testIds.ts'
import { projectLibrary } from '../project.ts'
import { launch, type Driver } from './driver.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-log-'))
const log = path.join(folder, 'shares.ndjson')
const library = projectLibrary()
const rows = [...madeLog(library.world, 3_000, 7)]
const sides = {
  a: { policy: 'cn@2021-09-16', overlay: false },
  b: { policy: 'cn@2021-11-30', overlay: false },
}

let driver: Driver
const at = (id: string) => driver.window.getByTestId(id)
const tested = async () => (await driver.state()).backtest
const phase = () => at(testIds.backtestStatus).getAttribute('data-phase')

const choose = async (side: 'a' | 'b', day: string): Promise<void> => {
  await at(testIds.diffDate(side)).fill(day)
  await driver.window.keyboard.press('Enter')
}

/** What the judge of whole requests says of a row on one of the days. */
function judgeOn(policy: string): (row: (typeof rows)[number]) => Verdict {
  const { pack, at: day } = placeOf(library, policy)
  const judge = makeRequestJudge(compile(pack, [], library.world))
  const instant = isoOf(instantOf(day, pack.zone) ?? 0, pack.zone)
  return (row) => {
    const rule = judge(Request.parse({ ...row, at: instant }))
    return rule === undefined || rule === 'bad-address' ? 'block' : rule.ruling.verdict
  }
}

beforeAll(async () => {
  writeFileSync(log, `${rows.map(jsonLine).join('')}{"host":"wechat","surface":"chatroom"}\n`)
  driver = await launch({ language: 'en', isMeasured: true })
  await driver.window.keyboard.press('Control+8')
  await at(testIds.backtestOpen).waitFor()
  await choose('a', '2021-09-16')
  await choose('b', '2021-11-30')
})
afterAll(async () => {
  await driver.close()
  rmSync(folder, { recursive: true })
})

describe('a log under two laws', () => {
  test('is counted as the judge rules its rows, and the row that cannot be ruled is told', async () => {
    await driver.call('backtest.open', { path: log, ...sides })
    await expect.poll(phase).toBe('done')
    const [before, after] = [judgeOn(sides.a.policy), judgeOn(sides.b.policy)]
    const expected = new Map<string, number>()
    for (const row of rows) {
      const flow = `${before(row)} ${after(row)}`
      expected.set(flow, (expected.get(flow) ?? 0) + 1)
    }
    const counted = new Map<string, number>()
    for (const cell of (await tested())?.cells ?? []) {
      const flow = `${cell.before} ${cell.after}`
      counted.set(flow, (counted.get(flow) ?? 0) + cell.rows)
    }
    expect(counted).toEqual(expected)
    expect(await at(testIds.backtestTile('rows')).innerText()).toBe('3,000')
    const opened = [...expected].filter(([flow]) => /^block (?!block)/.test(flow))
    const sum = opened.reduce((total, [, count]) => total + count, 0)
    expect(sum).toBeGreaterThan(20)
    expect(await at(testIds.backtestTile('opened')).innerText()).toBe(sum.toLocaleString('en'))
    expect(await at(testIds.backtestRefused).locator('summary').innerText()).toBe(
      '1 rows could not be ruled',
    )
    const { aside = '', refusals } = (await tested())!
    expect(refusals).toMatchObject([
      { line: 3_001, fault: expect.stringContaining('surface: expected') },
    ])
    expect(JSON.parse(readFileSync(aside, 'utf8'))).toMatchObject({ line: 3_001 })
  })

  test('is counted anew under what is chosen or switched, without being read again', async () => {
    const { cells, shares } = (await tested())!
    rmSync(log)
    await choose('b', '2021-09-17')
    await expect.poll(async () => (await tested())?.b.policy).toBe('cn@2021-09-17')
    const judged = judgeOn('cn@2021-09-17')
    const opened = rows.filter((row) => judged(row) !== 'block').length
    const count = (await tested())!.cells
      .filter(({ after }) => after !== 'block')
      .reduce((sum, { rows: some }) => sum + some, 0)
    expect(count).toBe(opened)
    await choose('b', '2021-11-30')
    await expect.poll(async () => (await tested())?.cells).toEqual(cells)
    expect((await tested())?.shares.length).toBeGreaterThanOrEqual(shares.length / 2)
    await at(testIds.diffChanges('b')).check()
    const shut = shares.find(({ before, after }) => before === 'block' && after === 'allow')
    await driver.call('law.override', { rule: shut?.rules[1] ?? '', verdict: 'block' })
    await expect.poll(async () => (await tested())?.cells).not.toEqual(cells)
    await driver.call('law.reset', {})
    await expect.poll(async () => (await tested())?.cells).toEqual(cells)
    expect(await phase()).toBe('counted')
    const { dates = [] } = (await tested())!
    const opening = dates.findIndex(({ at: from }) => from.startsWith('2021-11-29'))
    await at(testIds.backtestDate(opening)).click()
    await expect.poll(async () => (await tested())?.b.policy).toBe(dates[opening]?.policy)
    await choose('b', '2021-11-30')
    await expect.poll(async () => (await tested())?.cells).toEqual(cells)
    writeFileSync(log, rows.map(jsonLine).join(''))
  })

  test('is drawn as bands, and the table beside says the same by keyboard', async () => {
    await at(testIds.backtestChart).locator('svg path').first().waitFor()
    await at(testIds.backtestView('table')).click()
    const cell = at(testIds.moveCell('block', 'allow'))
    await cell.focus()
    await driver.window.keyboard.press('Enter')
    expect(await cell.getAttribute('aria-pressed')).toBe('true')
    const chips = driver.window.locator('.backtest-shares li .verdict-chip')
    const words = new Set(await chips.allInnerTexts())
    expect(words).toEqual(new Set(['Block', 'Allow']))
  })

  test('is looked at by owner and surface', async () => {
    const whole = Number((await at(testIds.backtestTile('rows')).innerText()).replace(',', ''))
    await at(testIds.backtestGroup('surface', 'chat-1to1')).click()
    const { cells } = (await tested())!
    const own = cells.filter(({ surface }) => surface === 'chat-1to1')
    const count = own.reduce((sum, { rows: some }) => sum + some, 0)
    expect(count).toBeLessThan(whole)
    expect(await at(testIds.backtestTile('rows')).innerText()).toBe(count.toLocaleString('en'))
    await at(testIds.backtestGroup('surface', 'chat-1to1')).click()
  })

  test('has shares that play on the phone, under its law', async () => {
    const { shares } = (await tested())!
    const index = shares.findIndex(
      ({ before, after, about }) =>
        before === 'block' && after === 'allow' && about.startsWith('https:'),
    )
    await driver.call('law.choose', { policy: sides.b.policy })
    await at(testIds.backtestPlay(index)).click()
    await expect
      .poll(async () => (await driver.state()).decision?.ruling.rule)
      .toBe(shares[index]?.rules[1])
  })
})

test('a log that was cut says so, and what was read of it counts', async () => {
  const cut = path.join(folder, 'cut.ndjson.gz')
  const packed = gzipSync(rows.map(jsonLine).join(''))
  writeFileSync(cut, packed.subarray(0, packed.length - 200))
  await driver.call('backtest.open', { path: cut, ...sides })
  await expect.poll(phase).toBe('failed')
  expect(await at(testIds.backtestProblem).innerText()).toMatch(
    /^It broke off after line \d+: the gzip file ends too early/,
  )
  expect((await tested())?.rows).toBeGreaterThan(0)
})

test('a file that is gone is told, and closing leaves the way to another', async () => {
  const reply = await driver.call('backtest.open', {
    path: path.join(folder, 'gone.csv'),
    ...sides,
  })
  expect(reply).toMatchObject({ ok: false, problem: { en: expect.stringContaining('not exist') } })
  await at(testIds.backtestClose).click()
  await at(testIds.backtestSample).waitFor()
})
