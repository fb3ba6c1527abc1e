import path from 'node:path'
import { _electron } from 'playwright-core'
import { again } from '../again.mjs'

/** Launches Electron with the app in `project`, whose windows open only when Playwright is connected. */
export async function launchHeld({ project, args, ...options }) {
  const app = await _electron.launch({
    ...options,
    args: [...args, import.meta.dirname, path.resolve(project)],
  })
  await again(() =>
    app.evaluate(async () => {
      while (globalThis.openHeldApp === undefined)
        await new Promise((resolve) => setTimeout(resolve, 10))
      globalThis.openHeldApp()
    }),
  )
  return app
}
