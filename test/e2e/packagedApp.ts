import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { chromium, type Browser, type Page } from 'playwright-core'
import { rootFlags, type Driver } from './driver.ts'
import { patience } from './patience.ts'
import { removeFolder } from './removeFolder.ts'
import { watchState } from './watchState.ts'

/**
 * The packaged app, driven through Chromium's own debugging port: its fuses refuse the Node inspector that
 * Playwright's launcher needs, and stay as they ship.
 */
export async function launchPackaged(executable: string): Promise<Omit<Driver, 'app' | 'main'>> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
  const child = spawn(executable, [...rootFlags, '--remote-debugging-port=0'], {
    env: { ...process.env, HUTONG_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const browser = await connect(await debuggerOf(child.stderr), 'Hutong 互通')
  const pages = (): readonly Page[] => browser.contexts().flatMap((context) => context.pages())
  const window = await first('the window', () =>
    pages().find((page) => page.url().startsWith('hutong-app:')),
  )
  await window.waitForSelector('.window')
  const watched = await watchState(window)
  const call: Driver['call'] = (name, input) =>
    window.evaluate(
      ([calledName, calledInput]) =>
        globalThis.window.hutong.call(
          calledName as 'log.export',
          calledInput as Record<string, never>,
        ),
      [name, input] as const,
    )
  return {
    window,
    data,
    ...watched,
    call,
    guest: (url) => first(url, () => pages().find((page) => page.url().startsWith(url))),
    close: async () => {
      await browser.close()
      child.kill()
      await ended
      await removeFolder(data)
    },
  }
}

/**
 * Connects once the window's page has its title. Playwright misses the first page of a window that opens while it
 * connects, and then waits for that page for ever.
 */
export async function connect(address: string, title: string): Promise<Browser> {
  const list = new URL('/json/list', address.replace('ws:', 'http:'))
  await first(title, async () => {
    const targets = (await (await fetch(list)).json()) as readonly { title: string }[]
    return targets.find((target) => target.title === title)
  })
  return chromium.connectOverCDP(address)
}

/** Where Chromium says that it listens. */
export function debuggerOf(errors: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    errors.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? []
      if (address !== undefined) resolve(address)
    })
    errors.once('end', () => reject(new Error(`the app ended before its window opened:\n${text}`)))
  })
}

/** Asks again until there is an answer. */
async function first<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const found = await ask()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
