import type { ScenarioStep } from '../../policies/engine/scenario.ts'
import { codes, payingWith, terminals } from '../../electron/main/place.ts'
import { testIds } from '../../renderer/testIds.ts'
import type { Driver } from './driver.ts'

type Opened = ScenarioStep & { do: 'link.opened' }

export function isCodeRead({ action, surface }: Opened): boolean {
  return action === 'scan' && (surface === 'qr-scan' || surface === 'offline-qr')
}

/** A host of the phone reads a code of the place; any other app reads the pay code of a host that the step leads to. */
export async function readCode(driver: Driver, step: Opened): Promise<void> {
  const { window } = driver
  if ((await driver.state()).phone.sheet) await window.getByTestId(testIds.cashierDone).click()
  if (step.host in payingWith) return scan(driver, step.host, codeOf(step))
  const host = Object.entries(payingWith).find(([, { service }]) => service === step.target)?.[0]
  const terminal = terminals.find(({ id }) => id === step.host)
  if (host === undefined || terminal === undefined)
    throw new Error(`no scanner of ${step.host} reads a code of ${step.target ?? 'an address'}`)
  return showTo(driver, host, terminal.id)
}

function codeOf({ url, target }: Opened): string {
  const found = codes.find((code) =>
    code.type === 'link' ? code.url === url : url === undefined && code.target === target,
  )
  if (found === undefined) throw new Error(`no code here leads to ${url ?? target ?? 'nothing'}`)
  return found.id
}

/** From the home screen: the host, its scanner, the code. */
export async function scan(driver: Driver, host: string, code: string): Promise<void> {
  await open(driver, host, testIds.scannerOpen)
  await driver.window.getByTestId(testIds.code(code)).click()
}

/** From the home screen: the host, its pay code, the shop's scanner. */
export async function showTo(driver: Driver, host: string, terminal: string): Promise<void> {
  await open(driver, host, testIds.payCodeOpen)
  await driver.window.getByTestId(testIds.terminal(terminal)).click()
}

export async function open(driver: Driver, host: string, entrance: string): Promise<void> {
  for (const id of [testIds.homeIndicator, testIds.app(host), entrance])
    await driver.window.getByTestId(id).click()
}

/** Writes an amount where the shop named none, and goes on; false where no counter waits. */
export async function requestAtCounter(driver: Driver): Promise<boolean> {
  const { page } = (await driver.state()).phone
  if (page?.status !== 'paying') return false
  if (page.code?.counter?.amount === undefined)
    await driver.window.getByTestId(testIds.counterAmount).fill('28')
  await driver.window.getByTestId(testIds.counterNext).click()
  return true
}
