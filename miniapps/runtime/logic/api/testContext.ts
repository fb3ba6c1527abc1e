import { ApiFailure, type ApiContext } from '../apiContext.ts'

/** A context of parts that work in memory, and what was done with it: for tests of this folder. */
export type TestContext = Readonly<{
  context: ApiContext
  calls: (readonly [api: string, input: unknown])[]
  faults: unknown[]
  missing: string[]
  tell: (event: string, value: unknown) => void
}>

type Answers = Readonly<
  Record<string, ((input: Readonly<Record<string, unknown>>) => unknown) | undefined>
>

/** Calls are answered by name; with nothing where no answer is given. */
export function makeTestContext(
  answers: Answers = {},
  dialect: ApiContext['dialect'] = 'wechat',
): TestContext {
  const values = new Map<string, string>()
  const listeners = new Map<string, readonly ((value: unknown) => void)[]>()
  const calls: (readonly [string, unknown])[] = []
  const faults: unknown[] = []
  const missing: string[] = []
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  const context: ApiContext = {
    dialect,
    appId: 'wx0000000000000001',
    pages: ['pages/index/index', 'pages/detail/detail'],
    tabs: ['pages/index/index'],
    surroundings: () => ({
      windowWidth: 390,
      windowHeight: 756,
      screenWidth: 390,
      screenHeight: 844,
      statusBarHeight: 44,
      pixelRatio: 3,
      theme: 'light',
      language: 'zh_CN',
    }),
    launch: () => ({ path: 'pages/index/index', query: {}, scene: 1_001, referrerInfo: {} }),
    host: 'wechat',
    call: async (api, input) => {
      calls.push([api, input])
      return answers[api]?.(input)
    },
    navigate: async (kind, input) => {
      calls.push([kind, input])
      if (input.url === '/nowhere') throw new ApiFailure('page "nowhere" is not found')
      return {}
    },
    stack: () => [],
    storage: {
      get: (key) => values.get(key),
      set: (key, json) => void values.set(key, json),
      remove: (key) => void values.delete(key),
      clear: () => values.clear(),
      keys: () => [...values.keys()],
      size: () => [...values].reduce((sum, [key, json]) => sum + bytes(key) + bytes(json), 0),
    },
    selectorQuery: () => ({}),
    intersectionObserver: () => ({}),
    mediaQueryObserver: () => ({}),
    missing: (api) => void missing.push(api),
    fault: (where, error) => void faults.push([where, error]),
    isTapped: () => false,
    listen: (event, listener) =>
      void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    unlisten: (event, listener) => {
      const kept = (listeners.get(event) ?? []).filter(
        (one) => listener !== undefined && one !== listener,
      )
      listeners.set(event, kept)
    },
  }
  const tell = (event: string, value: unknown): void => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  return { context, calls, faults, missing, tell }
}
