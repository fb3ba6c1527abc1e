import type { Page } from 'playwright-core'
import type { HostBridge, HostState } from '../../electron/ipc/host.ts'
import { withChange, type StateChange } from '../../electron/ipc/stateChange.ts'
import { patience } from './patience.ts'

/** What the preload and this file put on the window's global object. */
declare global {
  var hutong: HostBridge
  var told: StateChange[] | undefined
  var heard: (() => void) | undefined
}

export type Watched = Readonly<{
  /** The state as it is now. */
  state: () => Promise<HostState>
  /** Waits until the state satisfies the condition, and answers with it. */
  until: (what: string, condition: (state: HostState) => boolean) => Promise<HostState>
}>

/**
 * Gathers in the window what main tells of the state, so that waiting for another state asks the app for nothing.
 * States come as JSON: Playwright copies what is large value by value, five times as slowly.
 */
export async function watchState(window: Page): Promise<Watched> {
  await window.evaluate(() => {
    const told: StateChange[] = []
    globalThis.told = told
    globalThis.hutong.onChange((change) => {
      told.push(change)
      globalThis.heard?.()
    })
  })
  /** What was told until now is in the state that main answers with. */
  const state = async (): Promise<HostState> =>
    JSON.parse(
      await window.evaluate(async () => {
        const now = await globalThis.hutong.state()
        if (globalThis.told === undefined) throw new Error('the window was loaded anew')
        globalThis.told.length = 0
        return JSON.stringify(now)
      }),
    ) as HostState
  /** None where nothing is told in that time. */
  const next = async (timeout: number): Promise<readonly StateChange[]> =>
    JSON.parse(
      await window.evaluate(async (longest) => {
        const { told } = globalThis
        if (told === undefined) throw new Error('the window was loaded anew')
        if (told.length === 0)
          await new Promise<void>((resolve) => {
            globalThis.heard = resolve
            setTimeout(resolve, longest)
          })
        return JSON.stringify(told.splice(0))
      }, timeout),
    ) as StateChange[]
  return {
    state,
    until: async (what, condition) => {
      const end = Date.now() + patience
      let now = await state()
      while (!condition(now)) {
        const changes = await next(Math.max(1, end - Date.now()))
        if (changes.length === 0)
          throw new Error(`waited ${patience / 1000} s for ${what}; ${described(now)}`)
        now = changes.reduce(withChange, now)
      }
      return now
    },
  }
}

/** What one wants to know of a state that was not the one waited for. */
function described({ phone, panels, programs }: HostState): string {
  const { program, isRunning, stack, console: lines } = panels ?? {}
  return JSON.stringify({
    screen: phone.screen,
    page: phone.page?.status,
    sheet: phone.sheet?.type,
    toast: phone.toast,
    program: panels && { program, isRunning, stack, lines: lines?.slice(-5) },
    compiling: programs.filter(({ status }) => status === 'compiling').map(({ id }) => id),
  })
}
