import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import {
  hostCalls,
  type HostCall,
  type HostCalls,
  type HostState,
  type Reply,
} from '../ipc/host.ts'
import { LaneName } from '../ipc/lanes.ts'
import type { z } from 'zod'
import { trackChanges } from './trackChanges.ts'

export type HostHandlers = {
  /** What is done on a phone is done on one of this lane's. */
  [K in HostCall]: (input: z.output<HostCalls[K]>, lane: LaneName) => Reply | Promise<Reply>
}

/** Only the host window's own page is answered. */
function guard(contents: WebContents, name: string, event: IpcMainInvokeEvent): void {
  if (event.sender !== contents || event.senderFrame !== contents.mainFrame)
    throw new Error(`${name}: refused for ${event.senderFrame?.url ?? 'a frame that is gone'}`)
}

/** Answers every call of the host contract. A sender that is not the host window's own page is refused. */
export function serveHost(contents: WebContents, handlers: HostHandlers): void {
  for (const name of Object.keys(hostCalls) as HostCall[]) {
    ipcMain.handle(`host:${name}`, async (event, raw: unknown, lane: unknown) => {
      guard(contents, name, event)
      const input = hostCalls[name].safeParse(raw)
      if (!input.success) {
        const said = input.error.issues
          .map(({ path, message }) => `${path.join('.')}: ${message}`)
          .join('; ')
        return {
          ok: false,
          problem: { zh: `输入有误：${said}`, en: `${name} does not fit: ${said}` },
        }
      }
      const handler = handlers[name] as (input: unknown, lane: LaneName) => Reply | Promise<Reply>
      return handler(input.data, LaneName.catch('a').parse(lane))
    })
  }
}

/**
 * Answers with the whole state when asked; returns what tells the window of changes, at most once in each turn of
 * the event loop, and only of parts that are not what they were.
 */
export function serveState(contents: WebContents, read: () => HostState): () => void {
  let changeOf: ReturnType<typeof trackChanges> | undefined
  let isQueued = false
  ipcMain.handle('host-state', (event) => {
    guard(contents, 'host-state', event)
    const state = read()
    changeOf ??= trackChanges(state)
    return state
  })
  return () => {
    if (isQueued) return
    isQueued = true
    setImmediate(() => {
      isQueued = false
      if (contents.isDestroyed()) return
      // A window that has not asked yet has nothing to change.
      const change = changeOf?.(read())
      if (change) contents.send('host-state:changed', change)
    })
  }
}
