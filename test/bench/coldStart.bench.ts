import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { electronPath, root, rootFlags } from '../e2e/driver.ts'
import { connect, debuggerOf } from '../e2e/packagedApp.ts'
import { median } from './median.ts'

const rounds = 7
const emptyWindow = path.join(import.meta.dirname, 'emptyWindow')

/** Milliseconds from the start of the process to the window's last first drawing, by the window's own clock. */
async function start(project: string): Promise<number> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-bench-'))
  const spawned = performance.timeOrigin + performance.now()
  const child = spawn(
    electronPath(),
    [...rootFlags, '--remote-debugging-port=0', `--user-data-dir=${data}`, project],
    { env: { ...process.env, HUTONG_DATA: data }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const isOurs = project === root
  const address = await debuggerOf(child.stderr)
  const browser = await connect(address, isOurs ? 'Hutong 互通' : 'Empty')
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (page === undefined) throw new Error('there is no window')
  const drawn = await drawnAt(page, isOurs ? '[data-testid="phone"]' : 'p')
  await browser.close()
  child.kill()
  await ended
  rmSync(data, { recursive: true, force: true })
  return drawn - spawned
}

/** When the largest thing of the first screen was painted, once what makes it usable is there. */
async function drawnAt(page: Page, usable: string): Promise<number> {
  await page.waitForSelector(usable)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          if (last) resolve(performance.timeOrigin + last.startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

test('a cold start takes at most twice that of an empty Electron window', async () => {
  const ours: number[] = []
  const empty: number[] = []
  await start(emptyWindow)
  await start(root)
  for (let round = 0; round < rounds; round++) {
    empty.push(await start(emptyWindow))
    ours.push(await start(root))
  }
  const ratio = median(ours) / median(empty)
  process.stdout.write(
    `cold start, ${rounds} rounds in turn: Hutong ${median(ours).toFixed(0)} ms, empty window ${median(empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`,
  )
  expect(ratio).toBeLessThanOrEqual(2)
})
