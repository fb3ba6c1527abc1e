import { readFileSync } from 'node:fs'
import path from 'node:path'
import { launch, type Driver } from '../e2e/driver.ts'
import { again } from '../../setup/again.mjs'
import type { Report } from './job.ts'
import { readJournal } from './journalFile.ts'
import { pause } from './pause.ts'
import type { Place, Surroundings } from './place.ts'

const chat = 'wechat-1to1'
/** The day on which WeChat opens neutral pages in every chat, and where nothing but containment is left. */
const policy = 'cn@2021-11-30'

export type RealPlace = Place & Readonly<{ driver: Driver }>

/** The simulator, where pages open as links that a person taps in a chat. */
export async function openRealPlace(surroundings: Surroundings): Promise<RealPlace> {
  const driver = await launch(surroundings)
  const { app, call } = driver
  const chosen = await call('law.choose', { policy })
  if (!chosen.ok) throw new Error(chosen.problem.en)
  // Pages may copy links, says the law; here they may not, so that whatever is copied got out.
  await call('law.override', { rule: 'base/copying', verdict: 'block' })
  await call('phone.show', { screen: { type: 'chat', host: 'wechat', chat } })
  const { about, phone } = await driver.state()
  let sent = phone.chats.find(({ id }) => id === chat)?.messages.length ?? 0
  const journal = readJournal(path.join(surroundings.data, 'journal.db'))
  let before = 0
  let isAlive = true
  app.on('close', () => {
    isAlive = false
  })
  return {
    driver,
    electron: about.electron,
    open: async (url) => {
      before = journal.last()
      await call('chat.send', { chat, text: url })
      const reply = await call('link.open', { chat, message: `${chat}-${sent++}`, url })
      if (!reply.ok) throw new Error(reply.problem.en)
    },
    page: driver.guest,
    openAnew: async (page) => {
      // Two debuggers, the app's and the test's, leave frames of other processes waiting for ever.
      await again(() =>
        app.evaluate(({ webContents }) => {
          for (const { debugger: own } of webContents.getAllWebContents())
            if (own.isAttached()) own.detach()
        }),
      )
      await page.reload({ waitUntil: 'load' })
    },
    recorded: async (target) => {
      const end = Date.now() + 4_000
      while (Date.now() < end) {
        if (journal.targetsAfter(before).some((each) => each.includes(target))) return
        await pause(20)
      }
    },
    clipboard: () => again(() => app.evaluate(({ clipboard }) => clipboard.readText())),
    renderers: () =>
      again(() =>
        app.evaluate(({ webContents }) =>
          webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
        ),
      ),
    isAlive: () => isAlive,
    close: async () => {
      journal.close()
      await driver.close()
    },
  }
}

/** The journal as a person gets it. */
export async function exportedLog({ driver }: RealPlace): Promise<Report['log']> {
  const reply = await driver.call('log.export', {})
  if (!reply.ok || reply.path === undefined) throw new Error('the log was not exported')
  return readFileSync(reply.path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report['log'][number])
}
