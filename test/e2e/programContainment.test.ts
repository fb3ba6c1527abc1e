import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, root, type Driver } from './driver.ts'
import { callsInPage, flood, ownCall } from './probes/calls.ts'
import { copies } from './probes/copies.ts'
import { codeAnywhere, codeInPage, codeInWorker } from './probes/code.ts'
import { filesInPage, ownFile, spellings } from './probes/files.ts'
import { forge, forgeCalls } from './probes/forge.ts'
import { listen, type Listener } from './probes/listener.ts'
import { networkAnywhere, networkByApi, networkInPage } from './probes/network.ts'
import { runInPage, workerModule, type Given, type Outcome, type Probe } from './probes/probe.ts'
import { answers, left, quota, readByOther } from './probes/storage.ts'
import { writeProgram } from './writeProgram.ts'

const id = 'wxhostile00000001'
const victim = 'wxvictim000000001'
const inWorker: readonly Probe[] = [
  ...codeAnywhere,
  ...codeInWorker,
  ...networkAnywhere('worker'),
  ...networkByApi,
]
const seen: Outcome[] = []
let driver: Driver
let listener: Listener
let folder = ''
let given: Given
let page: Page
let victimPage: Page

/** Notes what became of each probe, and answers with those that got through. */
function through(outcomes: readonly Outcome[]): readonly Outcome[] {
  seen.push(...outcomes)
  return outcomes.filter(({ said }) => said === true)
}

async function add(name: string, files: Readonly<Record<string, string>>): Promise<Page> {
  const place = writeProgram(path.join(folder, name), files)
  expect(await driver.call('program.add', { folder: place })).toEqual({ ok: true })
  const { panels } = await driver.until(
    'its page',
    (state) => state.panels?.stack.length === 1 && state.panels.isRunning,
  )
  return driver.guest(`mp://${(panels?.program ?? '').toLowerCase().replaceAll(/[^a-z\d-]/g, '-')}`)
}

const harmless = (appid: string): Record<string, string> => ({
  'app.json': '{ "pages": ["a"] }',
  'a.js': 'Page({})',
  'a.wxml': '<view>here</view>',
  'project.config.json': JSON.stringify({ appid }),
})

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-hostile-'))
  cpSync(path.join(root, 'test/fixtures/programs/hostile'), path.join(folder, 'hostile'), {
    recursive: true,
  })
  listener = await listen()
  driver = await launch({ language: 'en' })
  await driver.call('law.choose', { policy: 'cn@2021-11-30' })
  victimPage = await add('victim', harmless(victim))
  page = await add('hostile', { 'probes.js': workerModule(inWorker) })
  given = {
    at: `http://127.0.0.1:${listener.port}`,
    port: String(listener.port),
    other: victim,
    elsewhere: 'https://elsewhere.example',
  }
})
afterAll(async () => {
  await driver.close()
  await listener.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the listener hears this test, and a server that the user mapped', async () => {
  await fetch(`${given.at}/control`)
  await driver.call('program.map', { program: id, host: 'mapped.example', server: given.at })
  const [mapped] = await runInPage(
    page,
    'controls',
    [
      [
        'a mapped request',
        `(await hutongProgram.call('request', { url: 'https://mapped.example/mapped', method: 'GET', header: {}, body: '', way: 'request' })).type === 'done'`,
      ],
    ],
    given,
  )
  expect(mapped?.said).toBe(true)
  expect(listener.heard()).toEqual(['/control', '/mapped'])
})

test('nothing that its Worker tries gets through', async () => {
  const { port, other } = given
  await driver.call('program.run', {
    program: id,
    url: `/pages/probes/probes?port=${port}&other=${other}`,
  })
  await expect
    .poll(
      () => driver.app.windows().filter((each) => each.url().includes(id) && each !== page).length,
    )
    .toBe(1)
  page = await driver.guest(`mp://${id}`)
  await page.waitForFunction(() => (document.querySelector('#results')?.textContent ?? '') !== '')
  const results = JSON.parse((await page.locator('#results').textContent()) ?? '') as [
    string,
    unknown,
  ][]
  expect(results).toHaveLength(inWorker.length)
  expect(through(results.map(([name, said]) => ({ group: 'in the Worker', name, said })))).toEqual(
    [],
  )
})

test.each([
  ['code', [...codeAnywhere, ...codeInPage]],
  ['network', [...networkAnywhere('page'), ...networkInPage]],
  ['files', filesInPage],
  ['calls', callsInPage],
] as const)('nothing that a page tries gets through: %s', async (group, probes) => {
  const controls = await runInPage(page, 'controls', [ownFile, ownCall], given)
  expect(controls.map(({ said }) => said)).toEqual([true, true])
  expect(through(await runInPage(page, group, probes, given))).toEqual([])
})

test('a page’s process that asks main itself for a file is told no', async () => {
  const answer = (addresses: readonly string[]): Promise<readonly number[]> =>
    driver.main(
      async ({ webContents }, [own, list]) => {
        const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(own))
        return Promise.all(
          list.map(
            async (address) =>
              contents?.session.fetch(address).then(
                ({ status }) => status,
                () => 0,
              ) ?? -1,
          ),
        )
      },
      [id, addresses] as const,
    )
  expect(await answer([`mp://${id}/files/pictures/own.png`])).toEqual([200])
  const addresses = [...spellings.map((each) => `mp://${id}${each}`), `mp://${victim}/../x`]
  const statuses = await answer(addresses)
  expect(
    through(
      addresses.map((name, index) => ({
        group: 'files, asked of main',
        name,
        said: [0, 403, 404].includes(statuses[index] ?? -1) ? statuses[index] : true,
      })),
    ),
  ).toEqual([])
})

test('what one program leaves, another does not find', async () => {
  const own = await runInPage(victimPage, 'controls', [...left, ['answering', answers]], given)
  expect(own.filter(({ said }) => said !== true)).toEqual([])
  expect(through(await runInPage(page, 'storage', readByOther, given))).toEqual([])
  expect(through(await runInPage(page, 'storage', [quota], given))).toEqual([])
})

test('programs whose ids differ in one sign only keep apart', async () => {
  const first = await add('first', harmless('wx.twin'))
  const [kept] = await runInPage(first, 'controls', left.slice(0, 1), given)
  expect(kept?.said).toBe(true)
  const isGone = (): boolean => driver.app.windows().every((each) => !each.url().includes('twin'))
  await driver.call('program.close', { program: 'wx.twin' })
  await expect.poll(isGone).toBe(true)
  const folderOfAll = path.join(driver.data, 'programs')
  await expect
    .poll(
      () =>
        readdirSync(folderOfAll).filter((name) =>
          readFileSync(path.join(folderOfAll, name), 'utf8').includes('secret'),
        ).length,
    )
    .toBe(2)
  const rows: Outcome[] = []
  for (const twin of ['wx_twin', 'wx-twin', 'wx/twin']) {
    const second = await add(`twin${rows.length}`, harmless(twin))
    const [read] = await runInPage(second, 'storage', readByOther.slice(0, 1), given)
    rows.push({ group: 'storage', name: `${twin} reads what wx.twin stored`, said: read?.said })
    await driver.call('program.close', { program: twin })
    await expect.poll(isGone).toBe(true)
  }
  expect(through(rows)).toEqual([])
  await driver.call('program.run', { program: id })
})

test('folders of one name are two programs', async () => {
  const nameless = { ...harmless(''), 'project.config.json': '{}' }
  const first = await add('one/mini', nameless)
  await runInPage(first, 'controls', left.slice(0, 1), given)
  const second = await add('two/mini', nameless)
  const [read] = await runInPage(second, 'storage', readByOther.slice(0, 1), given)
  await driver.call('program.forget', { program: 'folder-mini' })
  const claiming = await add('claiming', harmless('folder-mini'))
  const [claimed] = await runInPage(claiming, 'storage', readByOther.slice(0, 1), given)
  expect(
    through([
      { group: 'storage', name: 'a folder of the same name', said: read?.said },
      { group: 'storage', name: 'an app id that is a folder’s', said: claimed?.said },
    ]),
  ).toEqual([])
  await driver.call('program.run', { program: id })
})

test('what a Worker forges does nothing', async () => {
  expect(through(await forge(page, given))).toEqual([])
  expect(through(await forgeCalls(page, given))).toEqual([])
})

test('a page puts nothing on the system’s clipboard', async () => {
  const read = (): Promise<string> => driver.main(({ clipboard }) => clipboard.readText())
  // In one turn: what anything but the phone copies is taken back within a tenth of a second.
  const copied = await driver.main(async ({ clipboard }) => {
    await clipboard.writeText('of the person')
    return clipboard.readText()
  })
  expect(copied).toBe('of the person')
  const rows: Outcome[] = []
  for (const [index, [name, code]] of copies.entries()) {
    const mark = `copied${index}`
    await page.evaluate(`try { ${code.replaceAll('MARK', `'${mark}'`)} } catch {}`)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    rows.push({ group: 'clipboard', name, said: (await read()) === mark ? true : 'not there' })
  }
  expect(through(rows)).toEqual([])
})

test('a flood of calls is held, and the next second calls are heard again', async () => {
  expect(through(await runInPage(page, 'calls', [flood], given))).toEqual([])
  await expect
    .poll(async () => (await runInPage(page, 'controls', [ownCall], given))[0]?.said)
    .toBe(true)
})

test('of all probes none got through', () => {
  expect(listener.heard()).toEqual(['/control', '/mapped'])
  expect(seen.length).toBeGreaterThanOrEqual(150)
  expect(seen.filter(({ said }) => said === true)).toEqual([])
})
