import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { hutong } from '../../cli/hutongProcess.ts'
import type { ScenarioState } from '../../electron/ipc/scenario.ts'
import { testIds } from '../../renderer/testIds.ts'
import { launch, type Driver } from './driver.ts'
import { removeFolder } from './removeFolder.ts'

export type Stopped = Extract<ScenarioState, { phase: 'stopped' }>

/** What opening Lin Xiao’s shoes is recorded as. */
export const shoes = `apiVersion: hutong/v1
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

/** The tool that records, in a window of its own, and what tests do with it. */
export async function openRecorder() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-recorder-'))
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-scenarios-'))
  const file = path.join(folder, 'recorded.scenario.yaml')
  const held = { driver: await launch({ data, language: 'en', theme: 'light' }) }
  const at = (id: string) => held.driver.window.getByTestId(id)
  const click = (id: string): Promise<void> => at(id).click()
  const press = (keys: string): Promise<void> => held.driver.window.keyboard.press(keys)
  const stopped = async (
    what: string,
    condition: (scenario: Stopped) => boolean = () => true,
  ): Promise<Stopped> => {
    const { scenario } = await held.driver.until(
      what,
      (state) => state.scenario?.phase === 'stopped' && condition(state.scenario),
    )
    if (scenario?.phase !== 'stopped') throw new Error(what)
    return scenario
  }
  const steps = (count: number) =>
    held.driver.until(
      `${count} steps`,
      ({ scenario }) => scenario?.phase === 'recording' && scenario.steps.length === count,
    )
  /** From the home screen to Lin Xiao’s shoes, which WeChat asks about. */
  const tapShoes = async (): Promise<void> => {
    await click(testIds.homeIndicator)
    await click(testIds.app('wechat'))
    await click(testIds.chat('wechat-1to1'))
    await click(testIds.link('wechat-1to1-1', 0))
  }
  return {
    data,
    folder,
    file,
    driver: (): Driver => held.driver,
    at,
    click,
    press,
    stopped,
    steps,
    focused: () =>
      held.driver.window.evaluate(() => document.activeElement?.getAttribute('data-testid')),
    /** Nothing open, on Chen’s phone, before anything is recorded. */
    settle: async (): Promise<void> => {
      const { driver } = held
      await driver.call('scenario.stop', {})
      for (const person of ['lin', 'chen']) {
        await driver.call('phone.hold', { person })
        await driver.call('phone.show', { screen: { type: 'home' } })
      }
      await driver.call('law.choose', { policy: 'cn@2021-09-17' })
      await press('Control+6')
    },
    record: async (): Promise<void> => {
      await click(testIds.scenarioRecord)
      await held.driver.until('a recording', ({ scenario }) => scenario?.phase === 'recording')
    },
    stop: async (): Promise<Stopped> => {
      await click(testIds.scenarioStop)
      return stopped('the recording to end')
    },
    tapShoes,
    /** The same, confirmed, and back. */
    openShoes: async (): Promise<void> => {
      await tapShoes()
      await click(testIds.noticeContinue)
      await held.driver.until('the shoes', ({ phone }) => phone.page?.status === 'open')
      await click(testIds.pageClose)
      await steps(3)
    },
    /** Saves where the system’s dialog would say. */
    save: async (): Promise<string> => {
      await held.driver.main(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
      await click(testIds.scenarioSave)
      await expect.poll(() => at(testIds.notice).textContent()).toContain(file)
      return readFileSync(file, 'utf8')
    },
    replayed: async () => {
      const { code, output } = await hutong(['replay', file])
      return [code, output.match(/\d+ passed/)?.[0]]
    },
    /** After a crash. */
    startAgain: async (): Promise<void> => {
      held.driver = await launch({ data })
    },
    close: async (): Promise<void> => {
      await held.driver.close()
      await removeFolder(data)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type RecorderTool = Awaited<ReturnType<typeof openRecorder>>
