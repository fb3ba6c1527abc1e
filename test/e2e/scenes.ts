import { testIds } from '../../renderer/testIds.ts'
import { openLink } from './clicks.ts'
import { scan } from './counters.ts'
import { root, type Driver } from './driver.ts'

/**
 * What stands in one part of the window, once `show` has put it there; `leave` takes away what lies over the rest.
 */
type Scene = Readonly<{
  name: string
  part: string
  show: (driver: Driver) => Promise<unknown>
  leave?: (driver: Driver) => Promise<unknown>
}>

export const phonePart = '.phone-column'
const desk = '.desk'
/** Menus and dialogs, which lie over the window. */
const over = '[data-portal]'
const whole = 'body'
const shoes = 'https://item.taobao.com/item.htm?id=1'
const click = ({ window }: Driver, id: string) => window.getByTestId(id).click()
const escape = ({ window }: Driver) => window.keyboard.press('Escape')
const screen = (driver: Driver, type: string, host: string) =>
  driver.call('phone.show', { screen: { type, host } as { type: 'shelf'; host: string } })
const tabs = async ({ window }: Driver, start: string) =>
  (await window.locator(`[data-testid^="${start}"]:visible`).all()).length === 0
    ? []
    : window
        .locator(`[data-testid^="${start}"]:visible`)
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-testid') ?? ''))

/** Opens a link that WeChat asks about, or opens, by the date. */
async function link(driver: Driver, policy: string, status: string, url = shoes): Promise<void> {
  await driver.call('law.choose', { policy })
  await openLink(driver, 'wechat-1to1', url)
  await driver.until(status, ({ phone }) => phone.page?.status === status)
}

const onDesk: readonly Scene[] = [
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

const onPhone: readonly Scene[] = [
  {
    name: 'the home screen',
    part: phonePart,
    show: (driver) => click(driver, testIds.homeIndicator),
  },
  {
    name: 'what the phone is like',
    part: phonePart,
    show: (driver) => click(driver, testIds.traits),
    leave: (driver) => click(driver, testIds.traits),
  },
  { name: 'a list of chats', part: phonePart, show: (driver) => screen(driver, 'chats', 'wechat') },
  {
    name: 'a chat',
    part: phonePart,
    show: (driver) =>
      driver.call('phone.show', { screen: { type: 'chat', host: 'wechat', chat: 'wechat-group' } }),
  },
  { name: 'a shelf', part: phonePart, show: (driver) => screen(driver, 'shelf', 'wechat') },
  { name: 'a wallet', part: phonePart, show: (driver) => screen(driver, 'wallet', 'alipay') },
  { name: 'a scanner', part: phonePart, show: (driver) => screen(driver, 'scanner', 'wechat') },
  { name: 'a pay code', part: phonePart, show: (driver) => screen(driver, 'pay-code', 'alipay') },
  {
    name: 'a page that asks first',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-09-17', 'asking'),
  },
  {
    name: 'a page that copies the link',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-09-16', 'stopped'),
  },
  {
    name: 'a page that is open',
    part: phonePart,
    show: (driver) => link(driver, 'cn@2021-11-30', 'open'),
  },
  {
    name: 'a page’s menu',
    part: phonePart,
    show: (driver) => click(driver, testIds.pageMenu),
    leave: (driver) => click(driver, testIds.pageMenuCancel),
  },
  {
    name: 'a counter',
    part: phonePart,
    show: async (driver) => {
      await scan(driver, 'wechat', 'wechatpay')
      await driver.window.getByTestId(testIds.counterAmount).waitFor()
    },
  },
  {
    name: 'a cashier',
    part: phonePart,
    show: async (driver) => {
      await driver.window.getByTestId(testIds.counterAmount).fill('28')
      await click(driver, testIds.counterNext)
      await driver.window.getByTestId(testIds.cashierPay).waitFor()
    },
  },
  {
    name: 'a cashier’s password',
    part: phonePart,
    show: async (driver) => {
      await click(driver, testIds.cashierPay)
      await driver.window.getByTestId(testIds.password).waitFor()
    },
  },
  {
    name: 'a payment that is done',
    part: phonePart,
    show: async (driver) => {
      for (const digit of '135790') await click(driver, testIds.key(digit))
      await driver.window.getByTestId(testIds.cashierDone).waitFor()
    },
    leave: (driver) => click(driver, testIds.cashierDone),
  },
]

type Visit = (name: string, part: string) => Promise<void>

async function see(
  driver: Driver,
  { name, part, show, leave }: Scene,
  visit: Visit,
): Promise<void> {
  await show(driver)
  await visit(name, part)
  await leave?.(driver)
}

async function seeTabs(driver: Driver, start: string, part: string, visit: Visit): Promise<void> {
  for (const tab of await tabs(driver, start))
    await see(driver, { name: tab, part, show: () => click(driver, tab) }, visit)
}

/** What the phone shows of its own, and the tabs of a ruling. */
async function walkPhone(driver: Driver, visit: Visit): Promise<void> {
  // A small tool, for what reads the whole page at each step.
  await click(driver, testIds.deskTool('programs'))
  for (const scene of onPhone) await see(driver, scene, visit)
  await seeTabs(driver, 'ruling-tab-', '.ruling', visit)
  await click(driver, testIds.homeIndicator)
}

/** The window, every tool of the desk, and what opens over them. */
async function walkDesk(driver: Driver, visit: Visit): Promise<void> {
  await visit('the window', whole)
  await seeTabs(driver, 'desk-tool-', desk, visit)
  for (const scene of onDesk) await see(driver, scene, visit)
  await driver.call('program.run', { program: 'app-eleme' })
  await click(driver, testIds.deskTool('programs'))
  await click(driver, testIds.program('app-eleme'))
  await driver.window.getByTestId(testIds.programPanels).waitFor()
  await seeTabs(driver, 'program-tab-', desk, visit)
  await driver.call('program.inspect', {})
  await click(driver, testIds.homeIndicator)
}

export const parts = ['phone', 'desk'] as const
export const walks = { phone: walkPhone, desk: walkDesk } as const
