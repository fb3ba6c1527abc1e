import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { openPolicyFile } from './clicks.ts'
import { launch, type Driver } from './driver.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-files-'))
const file = path.join(folder, 'week-38.yaml')
const copy = path.join(folder, 'copy.yaml')
const text = `# Week 38.
apiVersion: hutong/v1
kind: Overlay
name: week 38
overrides:
  - { rule: cn-l16, verdict: block, presentation: stopped-page }
`
let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await driver.call('law.leave-draft', {})
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn@2021-09-17' })
})
const at = (id: string) => driver.window.getByTestId(id)

test('a file that was opened is among the recent ones, opens again by that, and is forgotten when it is gone', async () => {
  writeFileSync(file, text)
  await openPolicyFile(driver, file)
  const { law } = await driver.until('the file', (state) => state.law.overrides === 1)
  expect([law.recent, law.text]).toEqual([[file], text])
  await driver.call('law.reset', {})
  await at(testIds.fileMenu).click()
  await at(testIds.recent(file)).click()
  await driver.until('the file again', (state) => state.law.text === text)
  rmSync(file)
  expect(await driver.call('law.load-recent', { path: file })).toMatchObject({
    ok: false,
    problem: { en: `${file} is there no more` },
  })
  expect((await driver.state()).law.recent).toEqual([])
  expect(await driver.call('law.load-recent', { path: '/etc/passwd' })).toMatchObject({ ok: false })
})

test('a copy of the overlay is saved where the person says, letter by letter', async () => {
  await driver.call('law.load', { name: 'week-38.yaml', text })
  await driver.main(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, copy)
  await at(testIds.fileMenu).click()
  await at(testIds.saveAs).click()
  await expect.poll(() => at(testIds.notice).textContent()).toContain(copy)
  expect(readFileSync(copy, 'utf8')).toBe(text)
  expect((await driver.state()).law.recent).toEqual([copy])
})

test('what another program writes into the overlay is the law, or a draft where it cannot be read', async () => {
  const { law } = await driver.state()
  writeFileSync(law.overlayFile, text)
  await driver.until('the change', (state) => state.law.overrides === 1 && state.law.canUndo)
  writeFileSync(law.overlayFile, text.replace('block', 'blok'))
  // A file that is written is empty for a moment, which may be seen.
  const { law: now } = await driver.until('the draft', ({ law: { draft } }) =>
    Boolean(draft?.faults.some((fault) => fault.includes('blok'))),
  )
  expect(now.overrides).toBe(1)
  expect(now.draft?.faults).toEqual([
    'overlay.yaml:6:30 overrides[0].verdict: expected allow, interstitial, choose, reroute or block, got "blok"',
  ])
  const view = { kind: 'link', host: 'wechat' } as const
  const reply = await driver.call('board.switch', {
    view,
    system: 'taobao',
    column: 'chat-1to1',
    verdict: 'allow',
  })
  expect(reply).toMatchObject({
    ok: false,
    problem: { en: expect.stringContaining('not finished') },
  })
  expect(await driver.call('law.load', { name: 'other.yaml', text })).toMatchObject({ ok: false })
  expect((await driver.state()).law.draft?.text).toContain('blok')
})
