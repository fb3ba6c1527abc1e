import type { WebContents } from 'electron'
import { saidAs } from '../../policies/engine/screenWords.ts'
import type { Lane } from './lane.ts'
import { preloadWorld } from './settled.ts'
import { waitFor } from './waitFor.ts'

/**
 * Does the phone show a text, in either language where its own pages say it, or an element of the page in front
 * (`#id`), within `patience` ms?
 */
export async function isOnScreen(
  window: WebContents,
  { guests }: Pick<Lane, 'guests'>,
  text: string,
  patience: number,
): Promise<boolean> {
  const code = `hutongShows(${JSON.stringify(saidAs(text))})`
  const found = await waitFor(async () => {
    const guest = guests.shown()?.view.webContents
    for (const page of guest === undefined ? [window] : [guest, window])
      if (!page.isDestroyed() && (await asks(page, code))) return true
    return undefined
  }, patience)
  return found === true
}

async function asks(page: WebContents, code: string): Promise<boolean> {
  return (await page.executeJavaScriptInIsolatedWorld(preloadWorld, [{ code }])) === true
}
