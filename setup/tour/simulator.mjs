import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchHutong } from '../heldApp/launchHutong.mjs'
import { takePicture } from './picture.mjs'

const patience = 20_000

/** The real app with a data folder of its own, driven by clicks, keys and what its window shows. */
export async function openSimulator(language, flags = []) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'hutong-tour-'))
  const app = await launchHutong(data, [`--lang=${language}`, ...flags])
  const window = await app.firstWindow()
  window.setDefaultTimeout(patience)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  const find = (testId) => window.locator(`[data-testid="${testId}"]`)
  await find('phone').waitFor()
  await window.evaluate((chosen) => window.hutong.call('settings.set', chosen), {
    language,
    theme: 'light',
  })
  const click = async (...testIds) => {
    for (const testId of testIds) await find(testId).click()
  }
  const state = () => window.evaluate(readState)
  const until = async (what, condition) => {
    const end = Date.now() + patience
    for (;;) {
      const now = await state()
      if (condition(now)) return now
      if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  let date
  return {
    app,
    window,
    find,
    click,
    until,
    /** The number of the newest line of the log. */
    lastEntry: async () => (await state()).log[0]?.number ?? 0,
    /** The ruling panel names this rule. */
    panelNames: (rule) => find('ruling-rule').filter({ hasText: rule }).waitFor(),
    /** The page of the app or site at this host. */
    guest: async (host) => {
      await until(`a page of ${host}`, () => guestOf(app, host) !== undefined)
      const guest = guestOf(app, host)
      guest.setDefaultTimeout(patience)
      await guest.waitForLoadState()
      return guest
    },
    /** A mini-program in front, by its app id: taps reach the page of it that is shown. */
    program: async (id) => {
      const isThere = (page) => page.url().startsWith(`mp://${id}/`)
      await until(`the program ${id}`, () => app.windows().some(isThere))
      const page = app.windows().findLast(isThere)
      page.setDefaultTimeout(patience)
      return programPage(page)
    },
    /** Types a date, or a date and time, into the field of the title bar. */
    setDate: async (at) => {
      date = at
      await find('date-field').fill(at)
      await find('date-field').press('Enter')
      const instant = at.replace(' ', 'T')
      await until(`the law of ${at}`, ({ law }) => law.at.startsWith(instant))
    },
    /** The number of the newest passing sentence on the phone that is shown. */
    toast: async () => (await state()).phone.toast?.id,
    hidden: (testId) => find(testId).waitFor({ state: 'hidden' }),
    date: () => date,
    isShown: (testId) => find(testId).isVisible(),
    picture: async () => takePicture(app, window, await state()),
    close: async () => {
      await app.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function guestOf(app, host) {
  return app.windows().findLast((page) => new URL(page.url()).host === host)
}

function programPage(page) {
  const front = (selector) => page.locator(`section:not([data-behind], [data-left]) ${selector}`)
  return {
    tap: async (...ids) => {
      for (const id of ids) await front(`#${id}`).click()
    },
    waitFor: (id) => front(`#${id}`).waitFor(),
    isOn: async (id) => {
      await front('wx-view').first().waitFor()
      return front(`#${id}`).isVisible()
    },
    back: () => front('.bar-sign').first().click(),
    /** What follows this beginning in the ids of nodes on the page. */
    idsOf: (start) =>
      front(`[id^="${start}"]`).evaluateAll(
        (nodes, length) => nodes.map(({ id }) => id.slice(length)),
        start.length,
      ),
  }
}

/** Runs in the window. */
function readState() {
  return window.hutong.state()
}
