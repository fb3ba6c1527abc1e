import path from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { pause } from './pause.ts'
import type { Place, Surroundings } from './place.ts'

/** A bare app that watches and allows everything: it shows what a case does when nothing stops it. */
export async function openControlPlace(surroundings: Surroundings): Promise<Place> {
  const { executable, project, flags, env, data } = surroundings
  const app = await _electron.launch({
    executablePath: executable,
    args: [...flags, `--user-data-dir=${data}`, path.join(project, 'test/escape/control')],
    cwd: project,
    chromiumSandbox: flags.length === 0,
    env: { ...env },
  })
  await app.firstWindow()
  let isAlive = true
  app.on('close', () => {
    isAlive = false
  })
  const find = async (url: string): Promise<Page> => {
    const end = Date.now() + 5_000
    for (;;) {
      const page = app.windows().find((each) => each.url().startsWith(url))
      if (page !== undefined) {
        await page.waitForLoadState('domcontentloaded')
        return page
      }
      if (Date.now() > end) throw new Error(`the control shows no ${url}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return {
    electron: await app.evaluate(() => process.versions['electron'] ?? ''),
    open: (url) =>
      app.evaluate((_modules, address) => {
        const { openPage } = globalThis as unknown as { openPage: (url: string) => void }
        openPage(address)
      }, url),
    page: find,
    openAnew: () => Promise.resolve(),
    recorded: () => pause(300),
    clipboard: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    renderers: () =>
      app.evaluate(({ webContents }) =>
        webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
      ),
    isAlive: () => isAlive,
    close: () => app.close(),
  }
}
