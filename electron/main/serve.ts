import { ipcMain, type WebContents } from 'electron'
import {
  hostCalls,
  type HostCall,
  type HostCalls,
  type HostState,
  type Reply,
} from '../ipc/host.ts'
import type { z } from 'zod'

export type HostHandlers = {
  [K in HostCall]: (input: z.output<HostCalls[K]>) => Reply | Promise<Reply>
}

/** Answers every call of the host contract. A sender that is not the host window's own page is refused. */
export function serveHost(contents: WebContents, handlers: HostHandlers): void {
  for (const name of Object.keys(hostCalls) as HostCall[]) {
    ipcMain.handle(`host:${name}`, async (event, raw: unknown) => {
      if (event.sender !== contents || event.senderFrame !== contents.mainFrame)
        throw new Error(`${name}: refused for ${event.senderFrame?.url ?? 'a frame that is gone'}`)
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
      const handler = handlers[name] as (input: unknown) => Reply | Promise<Reply>
      return handler(input.data)
    })
  }
}

/** Sends the whole state, at most once in each turn of the event loop. */
export function statePusher(contents: WebContents, read: () => HostState): () => void {
  let isQueued = false
  return () => {
    if (isQueued) return
    isQueued = true
    setImmediate(() => {
      isQueued = false
      if (!contents.isDestroyed()) contents.send('host:state', read())
    })
  }
}
