import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, test } from 'vitest'
import { replay } from '../../policies/engine/replay.ts'
import { projectScenarios, projectWorld } from '../project.ts'
import { root, type Driver } from './driver.ts'
import { launchPackaged } from './packagedApp.ts'
import { play } from './play.ts'

const folder = path.join(root, 'dist', 'linux-unpacked')
const executable = path.join(folder, 'hutong')
const resources = path.join(folder, 'resources')

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, [path.join(root, 'setup', 'dist.mjs')], {
      cwd: root,
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`)
  })

  test('it plays a scenario as the engine does, and compares two laws in a thread', async () => {
    const found = projectScenarios().find(({ file }) => file.endsWith('/link-asked.scenario.yaml'))
    const { scenario } = found!
    const driver = await launchPackaged(executable)
    try {
      // The playing needs the window only; the packaged app lets no one into its main process.
      const seen = await play(driver as Driver, scenario)
      expect(seen).toEqual(replay(scenario, projectWorld()).steps.map(({ trace }) => trace))
      const { phone, logged } = await driver.until(
        'the page to open',
        (state) => state.phone.page?.status === 'open',
      )
      expect(phone.page?.url).toBe('https://item.taobao.com/item.htm?id=1')
      expect(logged).toBeGreaterThanOrEqual(2)
      const [a, b] = ['cn-2021-09-16', 'cn-2021-09-17-wechat'].map((policy) => ({
        policy,
        overlay: false,
      }))
      await driver.call('diff.compare', { a: a!, b: b! })
      const { diff } = await driver.until('the difference', (state) =>
        ['done', 'failed'].includes(state.diff?.state ?? ''),
      )
      expect(diff).toMatchObject({ state: 'done', payments: { rows: [] } })
    } finally {
      await driver.close()
    }
  })

  test('its fuses refuse other code, other options and an inspector', async () => {
    const wire = await getCurrentFuseWire(executable)
    const states = {
      RunAsNode: wire[FuseV1Options.RunAsNode],
      NodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      NodeInspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      FilePrivileges: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
      OnlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      CookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
      AsarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    }
    expect(states).toEqual({
      RunAsNode: FuseState.DISABLE,
      NodeOptions: FuseState.DISABLE,
      NodeInspect: FuseState.DISABLE,
      FilePrivileges: FuseState.DISABLE,
      OnlyAsar: FuseState.ENABLE,
      CookieEncryption: FuseState.ENABLE,
      AsarIntegrity: FuseState.ENABLE,
    })
  })

  test('it runs no JavaScript as Node', () => {
    const { stdout } = spawnSync(executable, ['-e', 'console.log(6 * 7)'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
      encoding: 'utf8',
      timeout: 5_000,
    })
    expect(stdout).not.toContain('42')
  })

  test('it holds the law, its stories, the simulated web and the native journal, and no sources or tests', () => {
    const files = listPackage(path.join(resources, 'app.asar'), { isPack: false })
    expect(files).toContain('/policies/presets/cn.yaml')
    expect(files).toContain('/policies/stories/china-september-2021.story.yaml')
    expect(files).toContain('/miniapps/sites/item.taobao.com/site.yaml')
    expect(files.filter((file) => /\.(ts|tsx|map)$|default_app/.test(file))).toEqual([])
    expect(existsSync(path.join(resources, 'default_app.asar'))).toBe(false)
    expect(existsSync(path.join(resources, 'app.asar.unpacked/node_modules/@libsql'))).toBe(true)
    const papers = ['LICENSE', 'THIRD-PARTY-NOTICES.md']
    expect(papers.filter((name) => !existsSync(path.join(resources, name)))).toEqual([])
  })
})
