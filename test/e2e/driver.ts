import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { HostCall, HostInput, Reply } from '../../electron/ipc/host.ts'
import { again } from '../../setup/again.mjs'
import { patience } from './patience.ts'
import { removeFolder } from './removeFolder.ts'
import { watchState, type Watched } from './watchState.ts'

export const root = path.resolve(import.meta.dirname, '../..')

/** The Electron that set-up chose. */
export function electronPath(): string {
  const chosen = path.join(root, 'node_modules', '.hutong', 'electron.json')
  return (JSON.parse(readFileSync(chosen, 'utf8')) as { executable: string }).executable
}

/** Chromium refuses its own sandbox to root, and only then it is switched off. */
export const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Nothing in a test runs long enough to be worth optimising: without, all takes a fifth less of the processor. */
const unoptimised = '--js-flags=--no-opt --no-maglev'

/** The real app in a real window, with a data folder of its own. */
export type Driver = Watched &
  Readonly<{
    app: ElectronApplication
    /** Runs in the app's main process, and may run there twice. */
    main: ElectronApplication['evaluate']
    window: Page
    data: string
    call: <K extends HostCall>(name: K, input: HostInput<K>) => Promise<Reply>
    /** The guest page whose address contains this. */
    guest: (part: string) => Promise<Page>
    close: () => Promise<void>
  }>

export type LaunchOptions = Readonly<{
  data?: string
  language?: 'zh' | 'en'
  theme?: 'light' | 'dark'
  args?: readonly string[]
  /** With the optimising compilers, as people run it. */
  isMeasured?: boolean
  /** Another way to start Electron, the flags it then needs, where it finds the project, and more of its environment. */
  executable?: string
  flags?: readonly string[]
  project?: string
  env?: Readonly<Record<string, string>>
}>

export async function launch(options: LaunchOptions = {}): Promise<Driver> {
  const data = options.data ?? mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
  const project = options.project ?? root
  const app = await _electron.launch({
    executablePath: options.executable ?? electronPath(),
    args: [
      ...(options.flags ?? rootFlags),
      ...(options.isMeasured ? [] : [unoptimised]),
      ...(options.args ?? []),
      path.join(project, 'setup/heldApp'),
      project,
    ],
    cwd: project,
    chromiumSandbox: !(options.flags ?? rootFlags).includes('--no-sandbox'),
    env: {
      ...(process.env as Record<string, string>),
      ...options.env,
      HUTONG_DATA: data,
      ELECTRON_ENABLE_LOGGING: '1',
    },
  })
  // Playwright misses the first page of a window that opens while it connects, so the app holds it back.
  await again(() =>
    app.evaluate(async () => {
      const held = globalThis as { openHeldApp?: () => void }
      while (held.openHeldApp === undefined) await new Promise((resolve) => setTimeout(resolve, 10))
      held.openHeldApp()
    }),
  )
  const window = await app.firstWindow()
  app.context().setDefaultTimeout(patience)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.waitForSelector('.window')
  const watched = await watchState(window)
  const call: Driver['call'] = (name, input) =>
    window.evaluate(
      ([calledName, calledInput]) =>
        globalThis.hutong.call(calledName as 'log.export', calledInput as Record<string, never>),
      [name, input] as const,
    )
  const main = (...asked: Parameters<ElectronApplication['evaluate']>) =>
    again(() => app.evaluate(...asked))
  const driver: Driver = {
    app,
    main: main as ElectronApplication['evaluate'],
    window,
    data,
    ...watched,
    call,
    guest: async (part) => {
      const find = (): Page | undefined => app.windows().find((page) => page.url().includes(part))
      const end = Date.now() + patience
      let page = find()
      while (page === undefined) {
        if (Date.now() > end)
          throw new Error(
            `no guest at ${part}; there are ${app
              .windows()
              .map((each) => each.url())
              .join(', ')}`,
          )
        await new Promise((resolve) => setTimeout(resolve, 20))
        page = find()
      }
      await page.waitForFunction(() => document.readyState !== 'loading')
      return page
    },
    close: async () => {
      await app.close()
      if (options.data === undefined) await removeFolder(data)
    },
  }
  if (options.language || options.theme)
    await call('settings.set', {
      ...(options.language ? { language: options.language } : {}),
      ...(options.theme ? { theme: options.theme } : {}),
    })
  return driver
}
