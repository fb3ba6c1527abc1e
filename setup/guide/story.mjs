import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron } from 'playwright-core'
import { again } from '../again.mjs'
import { chosenElectron } from '../chosenElectron.mjs'
import { isRootOnLinux } from '../display.mjs'
import { settle } from '../tour/picture.mjs'
import { flags, settling } from './screen.mjs'

/** Each scene is told and pictured in both languages, in ms. */
const patience = 300_000

export function sceneTold(simulator, scene) {
  return simulator.until(
    `scene ${scene + 1}`,
    ({ story }) => story?.scene === scene && !story.isBusy,
  )
}

/** The page that a story is saved as, at its second scene: a picture at twice its size. */
export async function storyPage(simulator) {
  await simulator.click('story-menu', 'story-china-september-2021')
  await sceneTold(simulator, 0)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-guide-'))
  try {
    const file = path.join(folder, 'story.html')
    await again(() =>
      simulator.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file),
    )
    await simulator.click('story-export')
    await simulator.find('notice').waitFor({ timeout: patience })
    return await pictureOf(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function pictureOf(file) {
  const app = await _electron.launch({
    executablePath: chosenElectron().executable,
    args: [
      ...(isRootOnLinux ? ['--no-sandbox'] : []),
      ...flags,
      path.join(import.meta.dirname, 'bareApp'),
    ],
    chromiumSandbox: !isRootOnLinux,
  })
  try {
    const opening = app.waitForEvent('window')
    await app.evaluate(({ BrowserWindow }, chosen) => {
      const size = { width: 1440, height: 900, useContentSize: true, autoHideMenuBar: true }
      void new BrowserWindow(size).loadFile(chosen, { hash: 'scene-2' })
    }, file)
    const page = await opening
    await page.locator('#scene-2').waitFor()
    await settle(page)
    return await stillPicture(page)
  } finally {
    await app.close()
  }
}

/** A long page of pictures is drawn piece by piece: it is there when two pictures in a row are the same. */
async function stillPicture(page) {
  let last
  for (;;) {
    await pause(settling)
    const picture = await page.screenshot({ timeout: patience })
    if (last?.equals(picture)) return picture
    last = picture
  }
}
