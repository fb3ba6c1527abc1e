import { setImmediate } from 'node:timers/promises'
import type { WebContents } from 'electron'

/** Where Electron runs preloads, apart from the page. */
export const preloadWorld = 999

/**
 * What moves in a document comes to rest, fonts and pictures are there, and two frames are drawn since; what moves for ever,
 * and a page that draws no frames, are not waited for longer than `most` ms.
 */
const rest = `new Promise((resolve) => {
  const most = 1_000
  const timer = setTimeout(resolve, most)
  const moving = document.getAnimations().filter(
    (each) => each.playState === 'running' && Number.isFinite(each.effect?.getComputedTiming().endTime),
  )
  const loading = [...document.images].filter(({ complete }) => !complete)
  void Promise.allSettled([
    document.fonts.ready,
    ...moving.map(({ finished }) => finished),
    ...loading.map((image) => image.decode()),
  ]).then(() =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve(undefined)
      }),
    ),
  )
})`

/** Until these pages show what main told them, and rest. */
export async function settled(pages: readonly WebContents[]): Promise<void> {
  // What changed is told once main has nothing else to do.
  await setImmediate()
  await setImmediate()
  await Promise.all(
    pages
      .filter((page) => !page.isDestroyed())
      // A page that goes away has come to rest, too.
      .map((page) =>
        page
          .executeJavaScriptInIsolatedWorld(preloadWorld, [{ code: rest }])
          .catch(() => undefined),
      ),
  )
}
