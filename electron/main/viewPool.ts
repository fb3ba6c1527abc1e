import type { Session, WebContentsView } from 'electron'

export type View = Readonly<{ view: WebContentsView; session: Session }>

/** After a view was taken: the one that took it has the machine first. In milliseconds. */
const quiet = 1_500

/**
 * Keeps one view ready, its process running on an empty page: what opens in it need not wait for a process. Each
 * has a session of its own that nothing has used.
 */
export function makeViewPool(make: () => View): Readonly<{ take: () => View }> {
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
  }
}
