import { testIds } from '../../renderer/testIds.ts'
import { onDesk } from './deskScenes.ts'
import type { Driver } from './driver.ts'
import { onPhone } from './phoneScenes.ts'
import { click, desk, tabs, whole, type Scene } from './scene.ts'

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
