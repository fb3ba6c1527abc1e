import { chooseWechatPay, confirm, goTo, openChat, openCheckout, tapLink } from '../tour/deeds.mjs'
import { sceneTold, storyPage } from './story.mjs'

const shoes = 'wechat-1to1-1'

/** Each picture begins at the desk without changes, and is reached by what a reader would click. */
export const pictures = [
  {
    name: 'switchboard',
    take: async (simulator) => {
      await openShoes(simulator, '2021-09-16')
      await simulator.click('cell-taobao-chat-1to1')
    },
  },
  {
    name: 'policy-text',
    take: async (simulator) => {
      await openShoes(simulator, '2021-09-16')
      await simulator.click('cell-taobao-chat-1to1', 'verdict-option-allow')
      await simulator.until('the page', ({ phone }) => phone.page?.status === 'open')
      await simulator.click('desk-tool-text')
      await simulator.find('policy-text').locator('.cm-line').first().waitFor()
    },
  },
  {
    name: 'two-phones',
    take: async (simulator) => {
      await simulator.click('policy-menu', 'preset-cn-2021-09-16')
      await simulator.window.keyboard.press('Control+d')
      await simulator.until('two phones', ({ compare }) => compare !== undefined)
      for (const id of ['app-wechat', 'chat-wechat-1to1', `link-${shoes}`])
        await simulator.find('lane-a').getByTestId(id).click()
      await simulator.until('the parting', ({ compare }) => compare.parting !== undefined)
    },
  },
  {
    name: 'differences',
    take: async (simulator) => {
      await simulator.click('phone-home', 'policy-menu', 'preset-cn-2021-09-17-wechat')
      await simulator.click('desk-tool-diff', 'diff-policy-a', 'preset-cn-2021-09-16')
      await simulator.until(
        'the differences',
        ({ diff }) => diff?.state === 'done' && diff.a.policy === 'cn-2021-09-16',
      )
      await simulator.click('move-cell-block-interstitial')
      await simulator.window.locator('[data-testid^="diff-play-"]').first().click()
      await simulator.until('the question', ({ phone }) => phone.page?.status === 'asking')
      await simulator.window.mouse.move(0, 0)
    },
  },
  {
    name: 'back-test',
    take: async (simulator) => {
      await simulator.click('phone-home', 'policy-menu', 'preset-cn-2021-09-17-wechat')
      await simulator.click('desk-tool-backtest', 'backtest-sample')
      await simulator.until('the dates', ({ backtest }) => backtest?.dates !== undefined)
      await simulator.click('diff-policy-a', 'preset-cn-2021-09-16')
      await simulator.until('the other date', ({ backtest: { a } }) => a.policy === 'cn-2021-09-16')
      await simulator.find('backtest-chart').locator('path').first().waitFor()
      await simulator.window.mouse.move(0, 0)
    },
  },
  {
    name: 'app-store',
    take: async (simulator) => {
      await simulator.click('phone-home', 'policy-menu', 'preset-us-2024-01')
      await simulator.click('app-ios-app', 'store-way-link-out')
      await simulator.find('store-sheet').waitFor()
    },
  },
  {
    name: 'machine',
    take: async (simulator) => {
      await openShoes(simulator, '2021-09-17')
      await confirm(simulator)
      await simulator.click('ruling-tab-machine', 'chart-enlarge')
      await simulator.find('chart-wide').locator('[data-state]').first().waitFor()
    },
  },
  {
    name: 'mini-program',
    take: async (simulator) => {
      await goTo(simulator, '2021-09-28')
      await openCheckout(simulator)
      await simulator.click('ruling-tab-why', 'desk-tool-programs')
      await simulator.find('program-row-app-eleme').getByRole('button').first().click()
      await simulator.click('program-tab-policy')
    },
  },
  {
    name: 'presenter',
    take: async (simulator) => {
      await simulator.click('story-menu', 'story-china-september-2021')
      await sceneTold(simulator, 0)
      await simulator.window.keyboard.press('ArrowRight')
      await sceneTold(simulator, 1)
      await simulator.window.keyboard.press('n')
    },
  },
  { name: 'story-page', take: storyPage },
]

/** What the README shows. */
export async function takeDesk(simulator) {
  await goTo(simulator, '2021-09-28')
  await openCheckout(simulator)
  await chooseWechatPay(simulator)
  await simulator.find('board-kind').locator('label').last().click()
}

/** The link to a pair of shoes, in a one-to-one chat of WeChat. */
async function openShoes(simulator, date) {
  await goTo(simulator, date)
  await openChat(simulator, 'chen', 'wechat', 'wechat-1to1')
  await tapLink(simulator, shoes)
}

/** Back to the desk, and what was changed taken back. */
export async function clear(simulator) {
  await simulator.window.keyboard.press('Escape')
  const { compare } = await simulator.until('the desk', ({ story }) => story === undefined)
  if (compare) await simulator.click('compare')
  await simulator.click('desk-tool-board')
  if (await simulator.isShown('reset-all')) await simulator.click('reset-all')
  await simulator.window.mouse.move(0, 0)
}
