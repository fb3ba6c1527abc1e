import type { Session, WebContentsView } from 'electron'

export type View = Readonly<{ view: WebContentsView; session: Session }>

/** After a view was taken: the one that took it has the machine first. In milliseconds. */
const quiet = 1_500

/**
 * Keeps one view ready, its process running on an empty page: what opens in it need not wait for a process. Each
 * has a session of its own that nothing has used.
 */
export function makeViewPool(make: () => View): Readonly<{
  take: () => View
  /** Nothing will be taken any more. */
  close: () => void
}> {
  let ready: View | undefined
  let timer: NodeJS.Timeout | undefined
  const fill = (): void => {
    ready = make()
    void ready.view.webContents.loadURL('about:blank').catch(() => undefined)
  }
  return {
    take: () => {
      const taken = ready
      ready = undefined
      clearTimeout(timer)
      timer = setTimeout(fill, quiet)
      return taken === undefined || taken.view.webContents.isDestroyed() ? make() : taken
    },
    close: () => {
      clearTimeout(timer)
      if (ready?.view.webContents.isDestroyed() === false) ready.view.webContents.close()
      ready = undefined
    },
  }
}
