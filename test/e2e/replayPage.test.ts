import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchHeld } from '../../setup/heldApp/launchHeld.mjs'
import { day } from '../day.ts'
import { electronPath, root, rootFlags } from './driver.ts'
import { bringAxe, faultsIn } from './outOfReach.ts'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-report-'))
const file = path.join(scratch, 'report.html')
const wrong: string[] = []
let app: ElectronApplication
let page: Page

beforeAll(async () => {
  const args = ['replay', 'test/scenarios', 'test/fixtures/cli', '--against', 'cn@2021-09-28']
  const made = spawnSync(
    process.execPath,
    [path.join(root, 'setup/hutong.mjs'), ...args, '--reporter-html', file],
    { cwd: root, encoding: 'utf8' },
  )
  if (made.stderr !== '') throw new Error(made.stderr)
  app = await launchHeld({
    project: path.join(import.meta.dirname, 'pageWindow'),
    executablePath: electronPath(),
    args: [...rootFlags, `--user-data-dir=${scratch}`],
    cwd: root,
    chromiumSandbox: !rootFlags.includes('--no-sandbox'),
    env: { ...(process.env as Record<string, string>), HUTONG_PAGE: file },
  })
  page = await app.firstWindow()
  // What is still being loaded fails where the page is loaded again.
  await page.waitForLoadState()
  page.on('console', (message) => wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('requestfailed', (request) => wrong.push(request.url()))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
})
afterAll(async () => {
  await app.close()
  rmSync(scratch, { recursive: true })
})

const shown = () => page.locator('.case:visible')

test('it opens from a file with what did not pass unfolded first', async () => {
  expect(page.url()).toMatch(/^file:/)
  expect(await page.locator('h1').innerText()).toMatch(/^3 of \d+ journeys did not pass$/)
  expect(await page.locator('.case[open] > summary b').allInnerTexts()).toEqual([
    'a "wrong" expectation & what <JUnit> makes of it',
    'test/fixtures/cli/unknown-policy.scenario.yaml',
    'test/fixtures/cli/unknown-step.scenario.yaml',
  ])
})

test('what is typed finds journeys, and what is pressed keeps some kinds', async () => {
  const all = await shown().count()
  await page.keyboard.press('/')
  await page.keyboard.type('Youku september')
  await page.locator('.case:visible:not([data-find*=youku])').first().waitFor({ state: 'hidden' })
  const found = await shown().locator('summary b').allInnerTexts()
  expect(found.length).toBeGreaterThan(0)
  for (const name of found) expect(name).toMatch(/Youku.*September/)
  expect(await page.locator('.filter output').innerText()).toBe(`${found.length} / ${all}`)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('no such journey')
  expect(await page.locator('.empty').innerText()).toBe('No journey is like that.')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.locator('[data-show=failed]').click()
  expect(await shown().count()).toBe(1)
  await page.locator('[data-show=all]').click()
  expect(await shown().count()).toBe(all)
})

test('a folded journey unfolds by keyboard, and its rule leads to whose word it is', async () => {
  const journey = page.locator('.case[data-parted]').first()
  expect(await journey.locator('.step').count()).toBe(0)
  await journey.locator('summary').focus()
  await page.keyboard.press('Enter')
  await journey.locator('.step').first().waitFor()
  expect(await journey.locator('.laws code').allInnerTexts()).toContain('cn@2021-09-28')
  await journey.locator('.rule').first().click()
  const rule = page.locator('tr:target')
  expect(await rule.locator('td').last().innerText()).toMatch(/https?:\/\//)
})

/** One look a day. */
const looks = [
  ['English', 'light'],
  ['中文', 'dark'],
  ['English', 'dark'],
  ['中文', 'light'],
] as const
const [language, theme] = looks[day % looks.length]!

test(`nothing is out of reach in ${language} and ${theme}`, async () => {
  await bringAxe(page)
  await page.locator(`label:text-is("${language}")`).click()
  await page.locator(`label[for=theme-${theme}]`).click()
  // What is far below is not laid out until it comes into view, and stands over its neighbours if it is asked where it is.
  await page.evaluate(() => {
    for (const chunk of document.querySelectorAll<HTMLElement>('.chunk'))
      chunk.style.contentVisibility = 'visible'
    scrollTo(0, 0)
  })
  expect(await faultsIn(page, 'body')).toEqual([])
})

test('nothing was complained of, and nothing asked for', () => {
  expect(wrong).toEqual([])
})
