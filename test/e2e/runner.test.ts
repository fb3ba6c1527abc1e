import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { launch, root, type Driver } from './driver.ts'

let driver: Driver
const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-suite-'))
const wrong = path.join(folder, 'qa', 'wrong.scenario.yaml')
const at = (id: string) => driver.window.getByTestId(id)
const types = async () => (await driver.state()).runner?.cases.map(({ type }) => type)

beforeAll(async () => {
  mkdirSync(path.join(folder, 'qa'))
  cpSync(
    path.join(root, 'policies/suites/qa/short-link-asks-once.scenario.yaml'),
    path.join(folder, 'fine.scenario.yaml'),
  )
  cpSync(
    path.join(root, 'test/fixtures/suite/left-out.scenario.yaml'),
    path.join(folder, 'out.scenario.yaml'),
  )
  writeFileSync(
    wrong,
    readFileSync(path.join(folder, 'fine.scenario.yaml'), 'utf8')
      .replace('asks once', 'does not ask')
      .replace('interstitial', 'block # once'),
  )
  driver = await launch({ language: 'en', isMeasured: true })
  await at(testIds.deskTool('runner')).click()
})
afterAll(async () => {
  await driver.close()
  rmSync(folder, { recursive: true })
})

describe('the samples', () => {
  test('are opened, run in a moment, and all pass', async () => {
    await at(testIds.runnerSamples).click()
    await at(testIds.runnerRun).click()
    await expect
      .poll(() => at(testIds.runnerCounts).innerText())
      .toMatch(/^1[5-9] passed, 0 failed$/)
  })

  test('are found by words, by keyboard, and what is listed runs alone', async () => {
    await driver.window.keyboard.press('Control+f')
    await driver.window.keyboard.type('link asks once')
    await expect.poll(() => driver.window.locator('.runner-case').count()).toBe(1)
    expect(await at(testIds.runnerRun).innerText()).toBe('Run 1 listed')
    await at(testIds.runnerSearch).fill('no such thing')
    expect(await driver.window.locator('.runner .panel-empty').innerText()).toBe(
      'No scenario is like that.',
    )
    await at(testIds.runnerSearch).fill('')
    await at(testIds.runnerSuite).click()
    await at(testIds.runnerClose).click()
    await at(testIds.runnerSamples).waitFor()
  })
})

describe('a folder with a scenario that is wrong', () => {
  test('is a tree whose folders close, count and run by keyboard', async () => {
    await driver.call('runner.open', { path: folder })
    const inner = at(testIds.runnerFolder('qa'))
    await at(testIds.runnerTree).focus()
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await driver.window.keyboard.press(key)
    expect(await at(testIds.runnerCase(2)).count()).toBe(0)
    expect(await inner.getAttribute('aria-expanded')).toBe('false')
    await driver.window.keyboard.press('Tab')
    await driver.window.keyboard.press('Enter')
    await expect.poll(() => inner.innerText()).toContain('1 of 1 failed')
    expect(await types()).toEqual([undefined, undefined, 'failed'])
    await at(testIds.runnerTree).focus()
    await driver.window.keyboard.press('ArrowRight')
    await at(testIds.runnerCase(2)).waitFor()
  })

  test('shows what failed first, with place, rule and what the file would say', async () => {
    await driver.call('runner.open', { path: folder })
    await at(testIds.runnerRun).click()
    await at(testIds.runnerProblems).waitFor()
    expect(await types()).toEqual(['passed', undefined, 'failed'])
    expect(await at(testIds.runnerProblems).innerText()).toMatch(
      /^qa\/wrong\.scenario\.yaml:13:16 step 1 link\.opened: verdict: expected block, got interstitial, ruled by cn-l16$/m,
    )
    await at(testIds.runnerProblems).locator('button').first().click()
    const head = driver.window.locator('.runner-step[data-poor] p').first()
    await expect
      .poll(() =>
        head.evaluate((element) => {
          const { left, top } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(left + 4, top + 4))
        }),
      )
      .toBe(true)
    expect(await at(testIds.runnerChanges).innerText()).toMatch(
      /line 13 verdict\s+block\s+interstitial/,
    )
  })

  test('is mended by agreeing to it, which leaves the rest of the file alone', async () => {
    const before = readFileSync(wrong, 'utf8')
    await at(testIds.runnerUpdate).click()
    await driver.until('it to pass', ({ runner }) => runner?.shown?.outcome.type === 'passed')
    expect(readFileSync(wrong, 'utf8')).toBe(before.replace('block # once', 'interstitial # once'))
  })

  test('is edited in the scenario tool, which asks before it drops what is not saved', async () => {
    const before = readFileSync(wrong, 'utf8')
    const file = async () => {
      const { scenario } = await driver.state()
      return scenario?.phase === 'stopped' ? scenario.file : undefined
    }
    await at(testIds.runnerEdit).click()
    await at(testIds.scenarioName).waitFor()
    expect(await file()).toBe(wrong)
    await driver.call('scenario.edit', { edit: { type: 'name', name: 'another name' } })
    await at(testIds.deskTool('runner')).click()
    await at(testIds.runnerCase(0)).click()
    await driver.until('the other', ({ runner }) => runner?.shown?.id === 0)
    await at(testIds.runnerEdit).click()
    await at(testIds.runnerEditInstead).waitFor()
    expect(await file()).toBe(wrong)
    await at(testIds.runnerEditInstead).click()
    await at(testIds.scenarioName).waitFor()
    expect(await file()).toBe(path.join(folder, 'fine.scenario.yaml'))
    expect(readFileSync(wrong, 'utf8')).toBe(before)
    await at(testIds.deskTool('runner')).click()
  })

  test('runs again when a file changes, while it is watched', async () => {
    await at(testIds.runnerWatch).click()
    writeFileSync(
      wrong,
      readFileSync(wrong, 'utf8').replace('interstitial # once', 'allow # twice'),
    )
    const { runner } = await driver.until(
      'it to fail',
      (state) => state.runner?.cases[2]?.type === 'failed',
    )
    expect(runner?.cases[2]?.problem?.en).toContain('expected allow, got interstitial')
    await at(testIds.runnerWatch).click()
  })

  test('tells of a file that cannot be read, with its place', async () => {
    writeFileSync(path.join(folder, 'broken.scenario.yaml'), 'name: [')
    await driver.call('runner.open', { path: folder })
    await at(testIds.runnerFaults).locator('summary').click()
    expect(await at(testIds.runnerFaults).innerText()).toContain('broken.scenario.yaml:1:')
    expect(await driver.call('runner.open', { path: path.join(folder, 'nowhere') })).toMatchObject({
      ok: false,
    })
  })
})

test('on the phone every step has its picture, and the law before it comes back', async () => {
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
  const file = path.join(root, 'policies/suites/qa/short-link-asks-once.scenario.yaml')
  await driver.call('runner.open', { path: file })
  await at(testIds.runnerRunOnPhone).click()
  const { runner } = await driver.until(
    'the end',
    (state) => state.runner?.shown !== undefined && state.runner.running === undefined,
  )
  expect(runner?.shown).toMatchObject({
    outcome: { type: 'passed', steps: [{ state: 'warning' }, { state: 'opened' }] },
    pictures: [
      expect.stringMatching(/^data:image\/jpeg;base64,\/9j/),
      expect.stringMatching(/^data:image\/jpeg;base64,\/9j/),
    ],
  })
  expect(new Set(runner?.shown?.pictures).size).toBe(2)
  await driver.until('the law', ({ law }) => law.at.startsWith('2021-11-30'))
  expect(await driver.window.locator('.runner-step img').count()).toBe(2)
})

test('a checkout whose bar covers the method, and a shop’s counter, are gone through on the phone', async () => {
  const names = ['app-damai-pays', 'app-jd-pays', 'app-taobao-pays', 'codes-at-counters']
  const files = names.map((name) => `${name}.scenario.yaml`)
  await driver.call('runner.open', { path: path.join(root, 'test/scenarios') })
  const cases = (await driver.state()).runner?.cases ?? []
  const ids = cases.filter(({ file }) => files.includes(file)).map(({ id }) => id)
  await driver.call('runner.run', { ids, onPhone: true })
  const { runner } = await driver.state()
  expect(ids.map((id) => [runner?.cases[id]?.file, runner?.cases[id]?.problem])).toEqual(
    files.map((file) => [file, undefined]),
  )
})
