import { openLink } from './clicks.ts'
import type { Driver } from './driver.ts'

/**
 * What stands in one part of the window, once `show` has put it there; `leave` takes away what lies over the rest.
 */
export type Scene = Readonly<{
  name: string
  part: string
  show: (driver: Driver) => Promise<unknown>
  leave?: (driver: Driver) => Promise<unknown>
}>

export const phonePart = '.phone-column'
export const desk = '.desk'
/** Menus and dialogs, which lie over the window. */
export const over = '[data-portal]'
export const whole = 'body'
const shoes = 'https://item.taobao.com/item.htm?id=1'
export const click = ({ window }: Driver, id: string) => window.getByTestId(id).click()
export const escape = ({ window }: Driver) => window.keyboard.press('Escape')
export const screen = (driver: Driver, type: string, host: string) =>
  driver.call('phone.show', { screen: { type, host } as { type: 'shelf'; host: string } })
export const tabs = async ({ window }: Driver, start: string) =>
  (await window.locator(`[data-testid^="${start}"]:visible`).all()).length === 0
    ? []
    : window
        .locator(`[data-testid^="${start}"]:visible`)
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-testid') ?? ''))

/** Opens a link that WeChat asks about, or opens, by the date. */
export async function link(
  driver: Driver,
  policy: string,
  status: string,
  url = shoes,
): Promise<void> {
  await driver.call('law.choose', { policy })
  await openLink(driver, 'wechat-1to1', url)
  await driver.until(status, ({ phone }) => phone.page?.status === status)
}
