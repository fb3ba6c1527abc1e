import type { Page } from 'playwright-core'
import { testIds } from '../../renderer/testIds.ts'
import type { Driver } from './driver.ts'

/** Sends a text in a messenger's chat by typing, and answers with the message's id. Scenarios take the way there by taps. */
export async function sendText(driver: Driver, chat: string, text: string): Promise<string> {
  const { window } = driver
  const host = chat.split('-')[0] ?? ''
  await driver.call('phone.show', { screen: { type: 'chat', host, chat } })
  const count = await messageCount(driver, chat)
  await window.getByTestId(testIds.chatInput).fill(text)
  await window.getByTestId(testIds.chatSend).click()
  const state = await driver.until('the message', ({ phone }) =>
    phone.chats.some(({ id, messages }) => id === chat && messages.length > count),
  )
  return state.phone.chats.find(({ id }) => id === chat)?.messages.at(-1)?.id ?? ''
}

async function messageCount(driver: Driver, chat: string): Promise<number> {
  const { phone } = await driver.state()
  return phone.chats.find(({ id }) => id === chat)?.messages.length ?? 0
}

/** Sends a link and taps it. */
export async function openLink(driver: Driver, chat: string, url: string): Promise<void> {
  const message = await sendText(driver, chat, url)
  await driver.window.getByTestId(testIds.link(message, 0)).click()
}

/** Sends a link, taps it, and waits until its page stands open. */
export async function openPage(driver: Driver, chat: string, url: string): Promise<Page> {
  await openLink(driver, chat, url)
  await driver.until(`${url} to open`, ({ phone }) => phone.page?.status === 'open')
  return driver.guest(url)
}

/** Types the six digits. */
export async function authorise(driver: Driver): Promise<void> {
  await driver.window.getByTestId(testIds.cashierPay).click()
  for (const digit of '135790') await driver.window.getByTestId(testIds.key(digit)).click()
}

/** Opens a policy file by the File menu, and chooses this one in the system's dialog. */
export async function openPolicyFile({ main, window }: Driver, file: string): Promise<void> {
  await main(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await window.getByTestId(testIds.fileMenu).click()
  await window.getByTestId(testIds.openPolicy).click()
}
