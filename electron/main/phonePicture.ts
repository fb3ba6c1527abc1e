import type { BrowserWindow, Rectangle } from 'electron'
import type { LaneName } from '../ipc/lanes.ts'
import { pictureOf } from './capture.ts'
import type { Lanes } from './lanes.ts'

/** Wide enough for every screen that a page is read on, in pixels, and clear enough to read what stands there. */
const width = 390
const quality = 76

/** A lane's phone edge to edge as the window shows it: a JPEG as a data URL. */
export async function phonePicture(
  lane: LaneName,
  window: BrowserWindow,
  lanes: Lanes,
): Promise<string> {
  const box = (await window.webContents.executeJavaScript(
    `(() => {
      const { x, y, width, height } = document
        .querySelector('.phone-column[data-lane="${lane}"] .phone-glass')
        .getBoundingClientRect()
      return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
    })()`,
  )) as Rectangle
  const shown = lanes.of(lane)?.guests.shown()
  const picture = await pictureOf(window, shown ? [shown] : [], box)
  return `data:image/jpeg;base64,${picture.resize({ width }).toJPEG(quality).toString('base64')}`
}
