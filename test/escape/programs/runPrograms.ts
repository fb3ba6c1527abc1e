import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Driver } from '../../e2e/driver.ts'
import type { Job, Report } from '../job.ts'
import { readJournal, type JournalFile } from '../journalFile.ts'
import { openJudges } from '../judges.ts'
import { pause } from '../pause.ts'
import { exportedLog, openRealPlace } from '../realPlace.ts'
import type { Run } from '../runCases.ts'
import { writeSites } from '../simulatedSite.ts'
import { connect, surround } from '../surround.ts'
import { programCases } from './programCases.ts'
import type { Dialect, ProgramCase } from './way.ts'
import { ids, waysPage, writeProgram } from './writePrograms.ts'

/** How long an answer, a load or a packet may take to show itself, in milliseconds. */
const stay = 200

/** Runs inside the namespace: two programs, in which a person taps one way out after the other and agrees to all. */
export async function runPrograms(job: Job): Promise<void> {
  const chosen = programCases.filter(({ number }) => job.numbers.includes(number))
  connect(job.folder)
  writeSites(path.join(job.folder, 'sites'), [])
  const judges = await openJudges(job.folder, [])
  const surroundings = surround(job)
  const place = await openRealPlace(surroundings)
  const { driver } = place
  const journal = readJournal(path.join(surroundings.data, 'journal.db'))
  const runs: Run[] = []
  const said: Record<number, string> = {}
  for (const dialect of ['wechat', 'alipay'] as const) {
    const own = chosen.filter(({ way }) => way.dialect === dialect)
    const added = await driver.call('program.add', {
      folder: writeProgram(job.folder, dialect, own),
    })
    if (!added.ok) throw new Error(added.problem.en)
    for (const each of own) {
      const startedAt = new Date().toISOString()
      let trouble: string | undefined
      try {
        said[each.number] = await tryWay(driver, journal, dialect, each)
      } catch (error) {
        trouble = String(error).split('\n')[0]
      }
      runs.push({ number: each.number, startedAt, trouble, escapes: [], seccomp: [] })
    }
  }
  await pause(1_000)
  const report: Report = {
    electron: place.electron,
    isSandboxed: surroundings.flags.length === 0,
    isAlive: place.isAlive(),
    runs,
    unserved: [],
    heard: judges.heard(),
    log: await exportedLog(place),
    said,
  }
  writeFileSync(job.report, JSON.stringify(report))
  journal.close()
  await place.close()
  judges.close()
}

/** Its markup, or the link that stands for it, has something that a person taps. */
function isTapped({ markup = '' }: ProgramCase['way']): boolean {
  return markup.includes('id="then"') || markup.includes('{{link}}')
}

/** Answers with what the call was told, or with `left` where the program ended. */
async function tryWay(
  driver: Driver,
  journal: JournalFile,
  dialect: Dialect,
  { number, way, mark }: ProgramCase,
): Promise<string> {
  const page = await comeForward(driver, dialect, number)
  const before = journal.last()
  await page.click(`#go-${number}`, { noWaitAfter: true })
  try {
    await page
      .locator('#said')
      .filter({ hasText: `${number} ` })
      .waitFor()
    if (isTapped(way)) await page.click('#then, wx-rich-text a', { noWaitAfter: true })
    // What the program asks for itself before it may do the thing.
    const yes = page.locator('.modal-button[data-confirm]')
    if ((await yes.count()) > 0) await yes.click()
    await recorded(journal, before, way, mark)
    await agree(driver)
    await pause(stay)
    return (await page.locator('#said').textContent()) ?? ''
  } catch (error) {
    if (page.isClosed()) return 'left'
    throw error
  }
}

/** The program's page with nothing over it; what covers the button is left by running the program again. */
async function comeForward(driver: Driver, dialect: Dialect, number: number): Promise<Page> {
  const id = ids[dialect]
  const { phone } = await driver.state()
  if (
    phone.screen.type === 'program' &&
    phone.screen.program === id &&
    !phone.page &&
    !phone.sheet
  ) {
    const page = await driver.guest(`${id}/`)
    const isFree = await page.evaluate((name) => {
      const button = document.querySelector(name)
      button?.scrollIntoView({ block: 'center' })
      const { x = 0, y = 0 } = button?.getBoundingClientRect() ?? {}
      return button !== null && document.elementFromPoint(x + 5, y + 5) === button
    }, `#go-${number}`)
    if (isFree) return page
    await driver.call('program.close', { program: id })
  }
  const reply = await driver.call('program.run', { program: id, url: waysPage })
  if (!reply.ok) throw new Error(reply.problem.en)
  return driver.guest(`${id}/`)
}

/** Waits for what the journal must hold: what is not there in time, the test finds missing in the exported log. */
async function recorded(
  journal: JournalFile,
  before: number,
  { recorded: wanted }: ProgramCase['way'],
  mark: string,
): Promise<void> {
  if (wanted === undefined) return
  const end = Date.now() + 3_000
  while (Date.now() < end) {
    const targets = journal.targetsAfter(before)
    if (targets.some((target) => wanted === 'deed' || target.includes(mark))) return
    await pause(20)
  }
}

/** The person says yes to whatever the phone asks, and then goes back to the program. */
async function agree(driver: Driver): Promise<void> {
  const { phone } = await driver.state()
  const { page, sheet } = phone
  if (sheet?.type === 'popup')
    await driver.call('attempt.answer', {
      attempt: sheet.attempt,
      answer: { type: 'notice.confirmed' },
    })
  if (sheet?.type === 'cashier')
    await driver.call('attempt.answer', {
      attempt: sheet.attempt,
      answer: { type: 'payment.authorised' },
    })
  if (sheet?.type === 'share') {
    const [chat] = sheet.chats
    if (chat) await driver.call('share.send', { chat: chat.id })
    else await driver.call('share.cancel', {})
  }
  if (page?.status === 'asking')
    await driver.call('attempt.answer', {
      attempt: page.attempt,
      answer: { type: 'notice.confirmed' },
    })
}
