import type { DiffSide } from '../../electron/ipc/diff.ts'
import { testIds } from '../../renderer/testIds.ts'
import { root } from './driver.ts'
import { click, desk, escape, link, over, whole, type Scene } from './scene.ts'

/** What opens on the desk, and over the window. */
export const onDesk: readonly Scene[] = [
  {
    name: 'a crossing’s menu',
    part: over,
    show: async (driver) => {
      await click(driver, testIds.deskTool('board'))
      await click(driver, testIds.boardCell('taobao', 'chat-1to1'))
      await driver.window.getByTestId(testIds.verdictOption('choose')).waitFor()
    },
    leave: escape,
  },
  {
    name: 'the form of a company',
    part: over,
    show: (driver) => click(driver, testIds.companyAdd),
    leave: escape,
  },
  {
    name: 'an override and a policy text with a fault',
    part: desk,
    show: async (driver) => {
      await driver.call('law.override', { rule: 'cn-l16', verdict: 'block' })
      const { law } = await driver.state()
      await driver.call('law.edit', { text: law.text.replace('block', 'blok') })
      await click(driver, testIds.deskTool('text'))
      await driver.window.getByTestId(testIds.textDraft).waitFor()
    },
    leave: async (driver) => {
      await driver.call('law.leave-draft', {})
      await driver.call('law.reset', {})
    },
  },
  {
    name: 'a scenario under way',
    part: desk,
    show: async (driver) => {
      await driver.call('law.choose', { policy: 'cn@2021-09-17' })
      await click(driver, testIds.deskTool('scenario'))
      await click(driver, testIds.scenarioRecord)
      await link(driver, 'cn@2021-09-17', 'asking')
      await driver.window.getByTestId(testIds.scenarioStep(0)).waitFor()
    },
    leave: (driver) => driver.call('phone.show', { screen: { type: 'home' } }),
  },
  {
    name: 'a scenario with a step open that comes out otherwise',
    part: desk,
    show: async (driver) => {
      await click(driver, testIds.scenarioStop)
      await driver.window.getByTestId(testIds.scenarioPolicy).fill('cn@2021-09-16')
      await driver.window.locator('.scenario-steps [data-wrong]').waitFor()
      await click(driver, testIds.scenarioStep(0))
      await driver.window.getByTestId(testIds.scenarioExpected('rule')).waitFor()
    },
  },
  {
    name: 'the table of a scenario',
    part: desk,
    show: async (driver) => {
      await click(driver, testIds.scenarioParameter('values', 'url'))
      await click(driver, testIds.scenarioView('examples'))
      await click(driver, testIds.scenarioAddRow)
    },
  },
  {
    name: 'the text of a scenario, and a file that is none',
    part: desk,
    show: async (driver) => {
      await click(driver, testIds.scenarioView('yaml'))
      await driver.window.getByTestId(testIds.scenarioYaml).waitFor()
      await driver.call('scenario.load', { name: 'no.yaml', text: 'kind: Pack' })
      await driver.window.getByTestId(testIds.scenarioProblem).waitFor()
    },
    leave: async (driver) => {
      await driver.call('scenario.dismiss-problem', {})
      await driver.call('scenario.discard', {})
    },
  },
  {
    name: 'scenarios that were replayed',
    part: desk,
    show: async (driver) => {
      await click(driver, testIds.deskTool('runner'))
      await driver.call('runner.open', { path: `${root}/test/fixtures/cli` })
      await click(driver, testIds.runnerRun)
      await driver.window.getByTestId(testIds.runnerChanges).waitFor()
    },
    leave: (driver) => driver.call('runner.close', {}),
  },
  {
    name: 'a log that was read under two laws',
    part: desk,
    show: async (driver) => {
      await click(driver, testIds.deskTool('backtest'))
      await driver.window.getByTestId(testIds.backtestOpen).waitFor()
      const [a, b] = ['cn@2021-09-16', 'cn@2021-11-30'].map((policy) => ({
        policy,
        overlay: false,
      })) as [DiffSide, DiffSide]
      await driver.call('backtest.open', { path: `${root}/test/fixtures/shares.csv`, a, b })
      await driver.window.getByTestId(testIds.backtestRefused).waitFor()
      await driver.window.getByTestId(testIds.backtestChart).locator('svg path').first().waitFor()
    },
    leave: (driver) => driver.call('backtest.close', {}),
  },
  {
    name: 'a file that cannot be read',
    part: desk,
    show: async (driver) => {
      await driver.call('law.load', { name: 'broken.yaml', text: 'kind: Overlay' })
      await driver.window.getByTestId(testIds.banner).waitFor()
    },
    leave: (driver) => driver.call('law.dismiss-problem', {}),
  },
  {
    name: 'the menu of policies',
    part: over,
    show: (driver) => click(driver, testIds.policyMenu),
    leave: escape,
  },
  {
    name: 'the menu of files',
    part: over,
    show: (driver) => click(driver, testIds.fileMenu),
    leave: escape,
  },
  {
    name: 'the menu of stories',
    part: over,
    show: (driver) => click(driver, testIds.storyMenu),
    leave: escape,
  },
  {
    name: 'a story that is told',
    part: whole,
    show: async (driver) => {
      const { stories } = await driver.state()
      await driver.call('story.begin', { name: stories[0]?.name ?? '' })
      await driver.window.getByTestId(testIds.presenter).waitFor()
    },
    leave: (driver) => driver.call('story.end', {}),
  },
  {
    name: 'the palette',
    part: over,
    show: async (driver) => {
      await driver.window.keyboard.press('Control+k')
      await driver.window.getByTestId(testIds.paletteSearch).fill('wechat')
    },
    leave: escape,
  },
  {
    name: 'the settings',
    part: over,
    show: (driver) => driver.window.keyboard.press('Control+,'),
    leave: escape,
  },
  {
    name: 'the keys',
    part: over,
    show: async (driver) => {
      await click(driver, testIds.deskTool('rules'))
      await driver.window.keyboard.press('Shift+?')
    },
    leave: escape,
  },
  {
    name: 'the box about Hutong',
    part: over,
    show: async (driver) => {
      await driver.window.keyboard.press('Control+k')
      await driver.window.getByTestId(testIds.paletteSearch).fill('about hutong')
      await driver.window.keyboard.press('Enter')
      await driver.window.getByTestId(testIds.aboutCopy).waitFor()
    },
    leave: escape,
  },
  {
    name: 'two phones beside each other',
    part: whole,
    show: async (driver) => {
      await driver.window.keyboard.press('Control+d')
      await driver.window.getByTestId(testIds.lane('b')).waitFor()
    },
    leave: (driver) => driver.call('compare.end', {}),
  },
  {
    name: 'panels that are put away',
    part: '.splitter',
    show: (driver) =>
      driver.call('settings.set', { panels: { hidden: ['phone', 'ruling', 'log'] } }),
    leave: (driver) => driver.call('settings.set', { panels: { hidden: [] } }),
  },
]
