import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launch } from '../e2e/driver.ts'
import { removeFolder } from '../e2e/removeFolder.ts'
import { readJournal } from './journalFile.ts'

export type Round = Readonly<{
  acknowledged: number
  /** Attempts that the app answered for and the journal on the disk does not name. */
  lost: readonly string[]
  isWhole: boolean
}>

const chat = 'wechat-1to1'
/** How many attempts wait for their answer at any moment. */
const atOnce = 16

/**
 * Rounds of one journal: the app starts, links are opened as fast as it answers, and a moment after one of the
 * seed's answers it is killed. What was answered must be on the disk, and the chain of hashes whole.
 */
export async function killRounds(count: number, seed: number): Promise<readonly Round[]> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-journal-'))
  const rounds: Round[] = []
  const acknowledged: string[] = []
  let state = seed
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  try {
    for (let round = 0; round < count; round++) {
      const before = acknowledged.length
      const answers = 5 + Math.floor(next() * 60)
      const moment = next() * 20
      await attemptUntilKilled(data, round, { answers, moment }, (url) => acknowledged.push(url))
      const journal = readJournal(path.join(data, 'journal.db'))
      const named = new Set(journal.targetsAfter(0))
      rounds.push({
        acknowledged: acknowledged.length - before,
        lost: acknowledged.filter((url) => !named.has(url)),
        isWhole: journal.isWhole(),
      })
      journal.close()
    }
    return rounds
  } finally {
    // What a killed process leaves behind may be writing still.
    await removeFolder(data)
  }
}

async function attemptUntilKilled(
  data: string,
  round: number,
  /** So many answers, and so many milliseconds after the last of them. */
  life: Readonly<{ answers: number; moment: number }>,
  answered: (url: string) => void,
): Promise<void> {
  const { app, call } = await launch({ data })
  await call('law.choose', { policy: 'cn@2021-09-16' })
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  let number = 0
  let left = life.answers
  const openForEver = async (): Promise<void> => {
    for (;;) {
      const url = `https://item.taobao.com/item.htm?id=${round}-${number++}`
      const reply = await call('link.open', { chat, message: `${chat}-0`, url })
      if (!reply.ok) continue
      answered(url)
      if (--left === 0) setTimeout(() => app.process().kill('SIGKILL'), life.moment)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, openForEver))
  } catch {
    // The kill ends the loop: from here on nothing answers.
    await ended
  }
}
