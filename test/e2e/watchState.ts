import { errors, type Page } from 'playwright-core'
import type { HostBridge, HostState } from '../../electron/ipc/host.ts'

/** What the preload and this file put on the window's global object. */
declare global {
  var hutong: HostBridge
  var pushed: Pushed | undefined
}

type Pushed = { count: number; state?: HostState }

/** Milliseconds. */
const patience = 20_000

export type Watched = Readonly<{
  /** The state as it is now. */
  state: () => Promise<HostState>
  /** Waits until the pushed state satisfies the condition, and answers with it. */
  until: (what: string, condition: (state: HostState) => boolean) => Promise<HostState>
}>

/** Keeps the state that was pushed last in the window, so that waiting for another asks the app for nothing. */
export async function watchState(window: Page): Promise<Watched> {
  await window.evaluate(() => {
    const held: Pushed = { count: 0 }
    globalThis.pushed = held
    globalThis.hutong.onState((state) => {
      held.count += 1
      held.state = state
    })
  })
  /** One listener is enough: each is handed a copy of the whole state. */
  const state = (): Promise<HostState> =>
    window.evaluate(async () => {
      const held = globalThis.pushed
      if (held === undefined) throw new Error('the window was loaded anew')
      const seen = held.count
      await globalThis.hutong.call('state.get', {})
      while (held.state === undefined || held.count === seen)
        await new Promise((resolve) => setTimeout(resolve, 5))
      return held.state
    })
  /** The next pushed state after so many pushes; nothing where none comes in time. */
  const next = async (count: number, timeout: number): Promise<Pushed | undefined> => {
    const isNew = (seen: number): boolean => (globalThis.pushed?.count ?? 0) > seen
    try {
      await window.waitForFunction(isNew, count, { polling: 20, timeout })
    } catch (error) {
      if (error instanceof errors.TimeoutError) return undefined
      throw error
    }
    return window.evaluate(() => globalThis.pushed)
  }
  return {
    state,
    until: async (what, condition) => {
      const end = Date.now() + patience
      let count = await window.evaluate(() => globalThis.pushed?.count ?? 0)
      let now = await state()
      while (!condition(now)) {
        const pushed = await next(count, Math.max(1, end - Date.now()))
        if (pushed?.state === undefined)
          throw new Error(
            `waited ${patience / 1000} s for ${what}; page ${JSON.stringify(now.phone.page?.status)}, sheet ${now.phone.sheet?.type}`,
          )
        now = pushed.state
        count = pushed.count
      }
      return now
    },
  }
}
